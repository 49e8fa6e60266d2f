"""`git diff` shows reviews when git-diff is its driver; git itself calls it here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.cli.git_diff import git_diff
from codegen.cli.outcome import CommandError
from codegen.diff.rules.examples import tiny_spec, write_spec

ROOT = Path(__file__).parents[3]
OPERATION = "spec/vod/operations/things/PutThing.yaml"
DRIVER = f'"{sys.executable}" -m codegen git-diff'
LONG = {"type": "string", "maxLength": 20}
SHORT = {"type": "string", "maxLength": 10}

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not on this machine")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with a spec, committed, and git-diff as the driver of its YAML files."""
    run_git(tmp_path, "init", "-q", "-b", "main")
    run_git(tmp_path, "config", "diff.apsara-spec.command", DRIVER)
    (tmp_path / ".gitattributes").write_text("spec/**/*.yaml diff=apsara-spec\n", "utf-8")
    (tmp_path / "notes.txt").write_text("one\n", "utf-8")
    write(tmp_path, LONG, "PutThing", "TakeThing")
    run_git(tmp_path, "add", ".")
    run_git(tmp_path, "commit", "-qm", "one")
    return tmp_path


def write(checkout: Path, schema: dict[str, object], *operations: str) -> None:
    parameter = {"name": "Value", "in": "query", "schema": schema}
    said = {"operations": {name: {"parameters": [parameter]} for name in operations}}
    write_spec(checkout / "spec/vod", tiny_spec("spec", said))


def run_git(folder: Path, *arguments: str, **more: str) -> str:
    run = subprocess.run(
        ["git", "-c", "user.name=T", "-c", "user.email=t@example.com", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", **more},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    return run.stdout + run.stderr


def test_a_changed_operation_is_reviewed(checkout: Path) -> None:
    write(checkout, SHORT, "PutThing", "TakeThing")
    shown = run_git(checkout, "diff", "--", OPERATION)
    assert shown.startswith(f"{OPERATION}\nBreaking (1)\n")
    assert "Value takes at most 10 characters; it was 20." in shown
    assert f":{OPERATION}:" in shown
    assert "TakeThing" not in shown
    assert "@@" not in shown


def test_of_several_files_each_is_shown_for_itself(checkout: Path) -> None:
    write(checkout, SHORT, "PutThing", "TakeThing")
    shown = run_git(checkout, "diff")
    assert shown.count("Breaking (1)") == 2


def test_commits_are_compared_as_well(checkout: Path) -> None:
    write(checkout, SHORT, "PutThing", "TakeThing")
    run_git(checkout, "commit", "-qam", "two")
    assert "it was 20." in run_git(checkout, "diff", "HEAD~1", "HEAD", "--", OPERATION)
    assert "it was 10." in run_git(checkout, "diff", "HEAD", "HEAD~1", "--", OPERATION)
    assert "it was 20." in run_git(checkout, "show", "--ext-diff", "--format=", "HEAD")


def test_operations_come_go_and_are_renamed(checkout: Path) -> None:
    (checkout / OPERATION).unlink()
    assert "Operation PutThing is gone." in run_git(checkout, "diff")
    write(checkout, LONG, "TakeThing", "PutThing", "Another")
    run_git(checkout, "add", ".")
    assert "Operation Another is new." in run_git(checkout, "diff", "--cached")
    run_git(checkout, "commit", "-qm", "two")
    run_git(checkout, "mv", OPERATION, OPERATION.replace("PutThing", "SetThing"))
    shown = run_git(checkout, "diff", "--cached", "-M")
    assert f"{OPERATION} -> {OPERATION.replace('PutThing', 'SetThing')}" in shown


def test_what_means_the_same_is_said_to_be_no_change(checkout: Path) -> None:
    path = checkout / OPERATION
    path.write_text(f"# a comment\n{path.read_text('utf-8')}", "utf-8")
    assert "no change" in run_git(checkout, "diff")


def test_the_service_is_reviewed_with_all_operations(checkout: Path) -> None:
    path = checkout / "spec/vod/service.yaml"
    path.write_text(path.read_text("utf-8").replace("tiny.example", "small.example"), "utf-8")
    assert "small.example.com" in run_git(checkout, "diff")


def test_a_file_with_mistakes_is_shown_by_lines_and_why(checkout: Path) -> None:
    path = checkout / OPERATION
    path.write_text(path.read_text("utf-8").replace("maxLength", "maxlength"), "utf-8")
    shown = run_git(checkout, "diff")
    assert "shown by lines, since it cannot be reviewed: the working tree has mistakes" in shown
    assert "unknown key 'maxlength'" in shown
    assert "\n@@ " in shown


def test_other_files_are_shown_by_lines(checkout: Path) -> None:
    (checkout / "notes.txt").write_text("two\x1b[31m\n", "utf-8")
    (checkout / "picture").write_bytes(b"\x89PNG\0")
    run_git(checkout, "add", "-N", "picture")
    shown = run_git(checkout, "diff", GIT_EXTERNAL_DIFF=DRIVER)
    assert "--- a/notes.txt\n+++ b/notes.txt\n@@ -1 +1 @@\n-one\n+two\\x1b[31m\n" in shown
    assert "binary" in shown
    assert "\x1b" not in shown


def test_it_is_for_git_alone(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CommandError, match="git-diff is for git"):
        git_diff(["a", "b"])
    assert git_diff(["a.yaml"]) == 0
    assert capsys.readouterr().out == "a.yaml: not merged yet\n"
