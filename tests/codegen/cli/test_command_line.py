"""Arguments, help, and the two streams."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.cli.tiny_spec import Project, times, tree


def test_no_command_prints_the_help_as_a_message(project: Project) -> None:
    assert project.run() == 2
    assert project.printed == ""
    assert project.said.startswith("usage: python -m codegen")
    assert all(command in project.said for command in ("generate", "check", "export"))


def test_help_names_the_commands(project: Project) -> None:
    assert project.run("--help") == 0
    assert project.said == ""
    assert all(command in project.printed for command in ("generate", "check", "export"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["generat"],
        ["generate", "--chek"],
        ["generate", "--chec"],
        ["generate", "more"],
        ["generate", "--out"],
        ["generate", "--out", ""],
        ["check", "--spec", ""],
        ["check", "--spec", "a\0b"],
        ["export"],
        ["export", "--format", "yaml"],
    ],
    ids=repr,
)
def test_wrong_usage(project: Project, arguments: list[str]) -> None:
    assert project.run(*arguments) == 2
    assert project.printed == ""
    assert project.said.startswith("usage: python -m codegen")


def test_check_has_nothing_to_say_on_standard_output(project: Project) -> None:
    assert project.run("check", "--spec", project.spec) == 0
    assert project.printed == ""
    assert "2 operations, no mistakes" in project.said


def export(project: Project, *more: object) -> int:
    return project.run("export", "--format", "jsonschema", "--spec", project.spec, *more)


def test_export_prints_the_result_and_nothing_else(project: Project) -> None:
    assert export(project) == 0
    assert set(json.loads(project.printed)["operations"]) == {"GetThing", "PutThing"}
    assert project.said == ""


def test_export_into_a_file(project: Project) -> None:
    target = project.root / "new" / "folder" / "schema.json"
    assert export(project, "--out", target) == 0
    assert project.printed == ""
    before = times(project.root)
    assert export(project) == 0
    assert target.read_text("utf-8") == project.printed
    assert export(project, "--out", target) == 0
    assert times(project.root) == before
    assert [path.name for path in target.parent.iterdir()] == ["schema.json"]


def test_export_through_a_link_changes_the_file_that_it_leads_to(project: Project) -> None:
    real, link = project.root / "real.json", project.root / "link.json"
    real.write_text("old", "utf-8")
    link.symlink_to(real)
    assert export(project, "--out", link) == 0
    assert link.is_symlink()
    assert json.loads(real.read_bytes())["product"] == "tiny"


def test_export_never_replaces_a_device(project: Project) -> None:
    assert export(project, "--out", os.devnull) == 0
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("out", ["spec", "spec/service.yaml/x.json", "loop"])
def test_export_to_a_place_that_cannot_be_written(project: Project, out: str) -> None:
    (project.root / "loop").symlink_to(project.root / "loop")
    before = tree(project.spec)
    assert export(project, "--out", project.root / out) == 2
    assert len(project.said.splitlines()) == 1
    assert tree(project.spec) == before


def test_a_spec_with_mistakes_is_not_exported(project: Project) -> None:
    (project.spec / "service.yaml").write_text("x-dialect: 1\n", "utf-8")
    assert export(project) == 1
    assert project.printed == ""
    assert "service.yaml:1:1" in project.said


def test_a_full_disk_behind_standard_output(project: Project, monkeypatch) -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", Full())
        assert export(project) == 2
    assert "standard output cannot be written: no space left on device" in project.said


def test_closed_standard_output(project: Project, monkeypatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", None)
        assert export(project) == 2
    assert "standard output cannot be written: it is closed" in project.said


def test_closed_standard_error(project: Project, monkeypatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", None)
        assert project.run("check", "--spec", project.spec) == 0
    assert project.printed == ""


def test_a_result_is_utf_8_whatever_the_stream_says(project: Project, monkeypatch) -> None:
    text = (project.spec / "service.yaml").read_text("utf-8").replace("title: Tiny", "title: 点播")
    (project.spec / "service.yaml").write_text(text, "utf-8")
    memory = io.BytesIO()
    stream = io.TextIOWrapper(memory, "ascii")
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", stream)
        assert export(project) == 0
    assert json.loads(memory.getvalue())["title"] == "点播"
    stream.detach()


@pytest.mark.parametrize(
    "arguments", [["export", "--format", "jsonschema"], ["--help"]], ids=" ".join
)
def test_a_reader_that_goes_away_is_no_reason_to_complain(
    project: Project, arguments: list[str]
) -> None:
    if arguments != ["--help"]:
        arguments = [*arguments, "--spec", str(project.spec)]
    reading, writing = os.pipe()
    os.close(reading)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    try:
        run = subprocess.run(
            [sys.executable, "-m", "codegen", *arguments],
            stdout=writing,
            stderr=subprocess.PIPE,
            env=environment,
            check=False,
        )
    finally:
        os.close(writing)
    assert run.stderr == b""
    # Some versions of argparse do not say that nobody read the help.
    assert run.returncode in ({141} if "export" in arguments else {0, 141})


def test_names_of_files_cannot_move_the_cursor(project: Project) -> None:
    assert project.run("check", "--spec", project.root / "a\x1b[2Jb") == 2
    assert "\x1b" not in project.said
