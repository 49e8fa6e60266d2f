"""Whatever stands in the place of a spec, a lock or a manifest: one clear sentence and the right exit code."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from tests.codegen.cli.tiny_spec import Project, tree, write_operation

COMMANDS = (["check"], ["generate"], ["generate", "--check"], ["export", "--format", "jsonschema"])


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_such_folder(project: Project, command: list[str]) -> None:
    assert project.run(*command, "--spec", project.root / "spce") == 2
    assert "there is no folder" in project.said
    assert f"did you mean {project.spec}?" in project.said
    assert len(project.said.splitlines()) == 1
    assert project.printed == ""


def test_a_file_or_a_pipe_for_a_folder(project: Project) -> None:
    os.mkfifo(project.root / "pipe")
    for place in (project.spec / "service.yaml", project.root / "pipe"):
        assert project.run("check", "--spec", place) == 2
        assert f"{place} is no folder" in project.said


@pytest.mark.parametrize("place", [".", "spec/operations", "spec/operations/things"])
def test_the_folder_next_to_the_spec(project: Project, place: str) -> None:
    assert project.run("check", "--spec", project.root / place) == 2
    assert "holds no service.yaml" in project.said
    assert f"did you mean {project.spec}?" in project.said


@pytest.mark.parametrize("name", ["sevice.yaml", "service.yml", "Service.yaml"])
def test_a_misspelt_service_file(project: Project, name: str) -> None:
    (project.spec / "service.yaml").rename(project.spec / name)
    assert project.run("check", "--spec", project.spec) == 2
    assert f"{name}: rename it to service.yaml" in project.said


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("component.yaml", "components.yaml"),
        ("components.yml", "components.yaml"),
        ("notes.yaml", None),
    ],
)
def test_files_that_nothing_reads(project: Project, name: str, meant: str | None) -> None:
    (project.spec / name).write_text("schemas: {}\n", "utf-8")
    assert project.run("check", "--spec", project.spec) == 1
    assert f"{project.spec / name}:1:1: nothing reads this" in project.said
    assert (f"did you mean '{meant}'?" in project.said) is (meant is not None)


def test_a_misspelt_folder_of_operations(project: Project) -> None:
    (project.spec / "operations").rename(project.spec / "operation")
    assert project.run("check", "--spec", project.spec) == 1
    assert "did you mean 'operations'?" in project.said


def test_a_misspelt_operation_file(project: Project) -> None:
    folder = project.spec / "operations" / "things"
    (folder / "GetThing.yaml").rename(folder / "GetThing.yml")
    (folder / "PutThing.yaml").rename(folder / "PutThings.yaml")
    assert project.run("check", "--spec", project.spec) == 1
    assert "rename this file to GetThing.yaml" in project.said
    assert "rename the file to PutThing.yaml" in project.said


def test_what_editors_and_people_leave_beside_a_spec(project: Project) -> None:
    folder = project.spec / "operations" / "things"
    (folder / ".#GetThing.yaml").symlink_to("nobody@nowhere")
    (folder / "._GetThing.yaml").write_bytes(b"\0\5")
    (folder / "GetThing.yaml~").write_text("old", "utf-8")
    (project.spec / ".git").mkdir()
    (project.spec / "README.md").write_text("Read me.", "utf-8")
    (project.spec / "vendor.lock.json").write_text("{}", "utf-8")
    assert project.run("check", "--spec", project.spec) == 0, project.said


def test_a_linked_folder_of_operations_is_not_passed_over(project: Project) -> None:
    (project.spec / "operations" / "more").symlink_to(project.spec / "operations" / "things")
    assert project.run("check", "--spec", project.spec) == 1
    assert "a link to a folder" in project.said


@pytest.mark.parametrize("path", ["", "operations", "operations/things"])
def test_a_folder_that_cannot_be_listed(generated: Project, monkeypatch, path: str) -> None:
    place = generated.spec / path
    listdir, scandir = os.listdir, os.scandir

    def guarded(real):
        def call(folder="."):
            if isinstance(folder, str | os.PathLike) and Path(folder) == place:
                raise PermissionError(errno.EACCES, "Permission denied", str(folder))
            return real(folder)

        return call

    monkeypatch.setattr(os, "listdir", guarded(listdir))
    monkeypatch.setattr(os, "scandir", guarded(scandir))
    before = {name for name in tree(generated.out) if name.startswith("operations/")}
    assert generated.generate() == (1 if path else 2)
    assert "permission denied" in generated.said
    monkeypatch.undo()
    assert {name for name in tree(generated.out) if name.startswith("operations/")} == before


def test_a_file_that_cannot_be_read(project: Project, monkeypatch) -> None:
    real = os.open
    path = project.spec / "operations" / "things" / "GetThing.yaml"

    def guarded(name, *rest, **more):
        if Path(name) == path:
            raise PermissionError(errno.EACCES, "Permission denied", str(name))
        return real(name, *rest, **more)

    monkeypatch.setattr(os, "open", guarded)
    assert project.run("check", "--spec", project.spec) == 1
    assert f"{path}:1:1: the file cannot be read: permission denied" in project.said


@pytest.mark.parametrize(
    "name", ["service.yaml", "components.yaml", "operations/things/GetThing.yaml"]
)
@pytest.mark.parametrize("kind", ["pipe", "large", "link", "folder", "empty"])
def test_strange_files(project: Project, name: str, kind: str) -> None:
    path = project.spec / name
    path.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "large":
        with path.open("wb") as file:
            file.truncate(50 * 1024 * 1024)
    elif kind == "link":
        path.symlink_to("/dev/zero")
    elif kind == "folder":
        path.mkdir()
    else:
        path.touch()
    assert project.run("check", "--spec", project.spec) == 1
    assert f"{path}:1:1: " in project.said
    assert project.generate() == 1
    assert not project.out.exists()


def test_a_broken_components_file_causes_no_other_mistakes(project: Project) -> None:
    path = write_operation(project.spec, "GetThing")
    text = path.read_text("utf-8").replace(
        "parameters:\n", 'parameters:\n  - $ref: "#/components/parameters/Page"\n'
    )
    path.write_text(text, "utf-8")
    (project.spec / "components.yaml").write_text("schemas: [\n", "utf-8")
    assert project.run("check", "--spec", project.spec) == 1
    assert "components.yaml:" in project.said
    assert "GetThing.yaml" not in project.said


BROKEN_JSON = {
    "truncated": b'{"names": {"methods": {"GetThing"',
    "empty": b"",
    "no object": b"[]",
    "nothing": b"null",
    "not UTF-8": b'{"names": "\xff"}',
    "deep": b"[" * 200_000,
    "long number": b'{"names": ' + b"9" * 5000 + b"}",
    "merge": b'<<<<<<< HEAD\n{"names": {}}\n',
}

BROKEN_LOCKS = {
    "other": b"{}",
    "list": b'{"names": []}',
    "scope": b'{"names": {"methods": []}}',
    "number": b'{"names": {"methods": {"GetThing": 1}}}',
    "code": b'{"names": {"methods": {"GetThing": "x(): import os #"}}}',
    "keyword": b'{"names": {"methods": {"GetThing": "class"}}}',
    "path": b'{"names": {"modules of operations": {"GetThing": "../../x"}}}',
    "line end": b'{"names": {"methods": {"GetThing": "x\\n"}}}',
    "same": b'{"names": {"methods": {"GetThing": "x", "PutThing": "X"}}}',
    "twice": b'{"names": {"methods": {"GetThing": "x", "GetThing": "y"}}}',
}

HASH = "0" * 64

BROKEN_MANIFESTS = {
    "other": b"{}",
    "list": b'{"files": []}',
    "number": b'{"files": {"client.py": 1}}',
    "no hash": b'{"files": {"client.py": "abc"}}',
    **{
        path: json.dumps({"files": {path: HASH}}).encode()
        for path in (
            "../x.py",
            "/etc/passwd",
            "a/../../x",
            "a\\..\\x",
            "",
            ".",
            "a//b",
            "a/",
            "x\0y",
            "manifest.json",
            "C:x",
        )
    },
}


def expect_one_sentence(project: Project, path: Path, code: int = 2) -> None:
    before = tree(project.root)
    for more in ((), ("--check",)):
        assert project.generate(*more) == code, project.said
        assert str(path) in project.said
        assert len(project.said.splitlines()) == 1
        assert len(project.said) < 600
    assert tree(project.root) == before


@pytest.mark.parametrize(
    "content", (BROKEN_JSON | BROKEN_LOCKS).values(), ids=BROKEN_JSON | BROKEN_LOCKS
)
def test_a_broken_names_lock(generated: Project, content: bytes) -> None:
    path = generated.spec / "names.lock.json"
    path.write_bytes(content)
    expect_one_sentence(generated, path)


@pytest.mark.parametrize(
    "content", (BROKEN_JSON | BROKEN_MANIFESTS).values(), ids=BROKEN_JSON | BROKEN_MANIFESTS
)
def test_a_broken_manifest(generated: Project, content: bytes) -> None:
    path = generated.out / "manifest.json"
    path.write_bytes(content)
    expect_one_sentence(generated, path)


@pytest.mark.parametrize("kind", ["pipe", "large", "link", "folder", "unreadable"])
@pytest.mark.parametrize("place", ["spec/names.lock.json", "out/tiny/manifest.json"])
def test_a_lock_or_manifest_that_is_no_plain_file(
    generated: Project, monkeypatch, kind: str, place: str
) -> None:
    path = generated.root / place
    path.rename(generated.root / "kept")
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "large":
        with path.open("wb") as file:
            file.truncate(50 * 1024 * 1024)
    elif kind == "link":
        path.symlink_to(generated.root / "kept")
    elif kind == "folder":
        path.mkdir()
    else:
        path.write_text("{}", "utf-8")
        real = Path.read_bytes

        def guarded(self: Path) -> bytes:
            if self == path:
                raise PermissionError(errno.EACCES, "Permission denied", str(self))
            return real(self)

        monkeypatch.setattr(Path, "read_bytes", guarded)
    for more in ((), ("--check",)):
        assert generated.generate(*more) == 2
        assert str(path) in generated.said
        assert len(generated.said.splitlines()) == 1
