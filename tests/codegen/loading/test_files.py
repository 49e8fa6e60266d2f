"""What may be opened as a spec file, and what is said about everything else."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from codegen.diagnostics import Position, Sources, render
from codegen.yaml_tree import Limits, files, read_spec_file, to_plain


def said(path: Path | str, root: Path | str, **keywords: object) -> str:
    node, diagnostics = read_spec_file(path, root, **keywords)
    assert node is None
    (found,) = diagnostics
    assert found.position == Position(Path(path).as_posix(), 1, 1)
    return found.message


def test_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a: 1\n")
    sources = Sources()
    node, diagnostics = read_spec_file(tmp_path / "a.yaml", tmp_path, sources)
    assert not diagnostics
    assert to_plain(node) == {"a": 1}
    assert list(sources) == [(tmp_path / "a.yaml").as_posix()]


def test_positions_name_the_file_as_the_user_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "a.yaml").write_bytes(b"a: 1\na: 2\n")
    monkeypatch.chdir(tmp_path)
    sources = Sources()
    _, diagnostics = read_spec_file("spec/a.yaml", "spec", sources)
    assert render(diagnostics, sources).startswith("spec/a.yaml:2:1: the key 'a' stands twice")


def test_a_missing_file(tmp_path: Path) -> None:
    assert said(tmp_path / "a.yaml", tmp_path) == "there is no such file"
    (tmp_path / "file").write_bytes(b"")
    assert said(tmp_path / "file" / "a.yaml", tmp_path) == "there is no such file"


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"")
    assert said(tmp_path / "a.yaml", tmp_path) == "the file is empty"


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").mkdir()
    assert said(tmp_path / "a.yaml", tmp_path) == "this is a folder, and a file is expected"


def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    assert said(tmp_path / "a.yaml", tmp_path).startswith("this is not a regular file")


def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket may not be long
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind("a.yaml")
        assert said("a.yaml", ".").startswith("this is not a regular file")


def test_a_device() -> None:
    assert said("/dev/zero", "/dev").startswith("this is not a regular file")


def test_a_link_out_of_the_spec(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"a: 1\n")
    root = tmp_path / "spec"
    root.mkdir()
    (root / "a.yaml").symlink_to(tmp_path / "secret")
    (root / "b.yaml").symlink_to("/dev/zero")
    (root / "folder").symlink_to(tmp_path)
    for path in (
        root / "a.yaml",
        root / "b.yaml",
        root / "folder" / "secret",
        root / ".." / "secret",
    ):
        assert said(path, root) == "this is a link to a file outside of the spec folder"


def test_a_link_inside_of_the_spec(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a: 1\n")
    (tmp_path / "b.yaml").symlink_to("a.yaml")
    node, diagnostics = read_spec_file(tmp_path / "b.yaml", tmp_path)
    assert not diagnostics
    assert node.position.file == (tmp_path / "b.yaml").as_posix()


def test_a_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to("a.yaml")
    assert said(tmp_path / "a.yaml", tmp_path) == "this is a link that leads back to itself"


def test_a_dangling_link(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to("b.yaml")
    assert said(tmp_path / "a.yaml", tmp_path) == "there is no such file"


def test_permissions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a: 1\n")

    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.os, "open", denied)
    assert said(tmp_path / "a.yaml", tmp_path) == "the file cannot be read: permission denied"


def test_an_error_of_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.yaml").write_bytes(b"a: 1\n")

    def broken(*_: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(files.os, "open", broken)
    assert said(tmp_path / "a.yaml", tmp_path) == "the file cannot be read: Input/output error"


def test_impossible_names(tmp_path: Path) -> None:
    assert said(str(tmp_path / "a\0.yaml"), tmp_path) == "this is no name of a file"
    assert said(tmp_path / ("a" * 5000), tmp_path) == "the file cannot be read: File name too long"


def test_a_large_file_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    with path.open("wb") as opened:
        opened.truncate(50_000_000)

    def unwanted(*_: object) -> None:
        raise AssertionError("the content was read")

    monkeypatch.setattr(files, "load_tree", unwanted)
    assert said(path, tmp_path) == "the file is larger than 4 MiB: split it"


def test_a_file_that_grows_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1")
    look = os.fstat

    def grow(number: int) -> os.stat_result:
        status = look(number)
        path.write_bytes(b"a: 1" * 100)
        return status

    monkeypatch.setattr(files.os, "fstat", grow)
    assert (
        said(path, tmp_path, limits=Limits(bytes=10))
        == "the file is larger than 10 bytes: split it"
    )


def test_a_hostile_name_is_shown_escaped(tmp_path: Path) -> None:
    _, diagnostics = read_spec_file(tmp_path / "\x1b[2J\u202e.yaml", tmp_path)
    assert "\\x1b[2J\\u202e.yaml:1:1: there is no such file" in render(diagnostics, {})
