"""The command line of diff: exit codes, output, and one clear sentence for bad input."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from codegen.diff.formats.json_report import report_schema
from codegen.diff.rules.examples import tiny_spec, write_spec
from tests.codegen.cli.tiny_spec import Project

ROOT = Path(__file__).parents[3]
LIMIT_20 = tiny_spec("value", {"type": "string", "maxLength": 20})
LIMIT_10 = tiny_spec("value", {"type": "string", "maxLength": 10})
LIMIT_5 = tiny_spec("value", {"type": "string", "maxLength": 5})
METADATA = {
    "version": "1.0",
    "info": {"style": "RPC", "product": "tiny", "version": "2024-05-01"},
    "apis": {
        "PutThing": {
            "methods": ["post", "get"],
            "operationType": "write",
            "summary": "Puts a thing.",
            "parameters": [{"name": "Value", "in": "query", "schema": {"type": "string"}}],
            "responses": {
                "200": {
                    "schema": {"type": "object", "properties": {"RequestId": {"type": "string"}}}
                }
            },
        }
    },
    "endpoints": [{"regionId": "one", "endpoint": "tiny.example.com"}],
}


@pytest.fixture
def project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Project:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    write_spec(tmp_path / "old", LIMIT_20)
    write_spec(tmp_path / "new", LIMIT_10)
    (tmp_path / "vendor.json").write_text(json.dumps(METADATA), "utf-8")
    return Project(tmp_path, capsys)


def git(folder: Path, *arguments: str) -> None:
    command = ["git", "-c", "user.name=T", "-c", "user.email=t@example.com", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def checkout(project: Project) -> Project:
    """A checkout with spec/vod: tagged v1.0.0, changed on main, and changed once more on disk."""
    git(project.root, "init", "-q", "-b", "main")
    write_spec(project.root / "spec/vod", LIMIT_20)
    (project.root / "pyproject.toml").write_text(
        '[project]\nname = "tiny"\nversion = "1.0.0"\n', "utf-8"
    )
    git(project.root, "add", "spec", "pyproject.toml")
    git(project.root, "commit", "-qm", "one")
    git(project.root, "tag", "v1.0.0")
    write_spec(project.root / "spec/vod", LIMIT_10)
    git(project.root, "commit", "-qam", "two")
    return project


def rules(project: Project) -> list[str]:
    return [one["rule"] for one in json.loads(project.printed)["changes"]]


def test_exit_codes(project: Project) -> None:
    assert project.run("diff", "old", "new") == 1
    assert "Value takes at most 10 characters; it was 20." in project.printed
    assert (
        project.printed.splitlines()[-1]
        == "1 breaking; version: major (request-max-length-lowered)"
    )
    assert project.said == ""
    assert project.run("diff", "new", "old") == 0
    assert project.run("diff", "new", "old", "--fail-on", "any") == 1
    assert project.run("diff", "old", "new", "--fail-on", "none") == 0
    assert project.run("diff", "old", "old", "--fail-on", "any") == 0
    assert project.printed == "no change: the same version will do\n"


def test_json_is_as_its_schema_says(project: Project) -> None:
    assert project.run("diff", "old", "new", "--format", "json") == 1
    report = json.loads(project.printed)
    jsonschema.Draft202012Validator.check_schema(report_schema())
    jsonschema.validate(report, report_schema())
    (change,) = report["changes"]
    assert report["semver"] == "major"
    assert {key: change[key] for key in ("rule", "level", "operation", "path", "old", "new")} == {
        "rule": "request-max-length-lowered",
        "level": "breaking",
        "operation": "PutThing",
        "path": "#/parameters/Value/schema/maxLength",
        "old": 20,
        "new": 10,
    }
    assert (
        change["witness"] == 'client.put_thing(value="x" * 20)  # ValidationError after this change'
    )
    assert change["symbols"] == ["Client.put_thing(value=)", "PutThingRequest.value"]
    assert change["new_location"]["file"] == "new/operations/things/PutThing.yaml"


def test_out_is_written_whole_or_not_at_all(project: Project) -> None:
    out = project.root / "report.json"
    assert project.run("diff", "old", "new", "--format", "json", "--out", out) == 1
    assert project.printed == ""
    assert json.loads(out.read_text("utf-8"))["semver"] == "major"
    out.write_text("before", "utf-8")
    (project.root / "new/service.yaml").write_text("x-dialect: [", "utf-8")
    assert project.run("diff", "old", "new", "--format", "json", "--out", out) == 2
    assert out.read_text("utf-8") == "before"
    assert project.run("diff", "old", "old", "--out", project.root) == 2
    assert "is a folder" in project.said


def test_a_mistake_on_one_side(project: Project) -> None:
    (project.root / "new/operations/things/PutThing.yaml").write_text(
        "operationId: PutThing\n", "utf-8"
    )
    assert project.run("diff", "old", "new") == 2
    assert "NEW: new has 3 mistakes in 1 file" in project.said
    assert "new/operations/things/PutThing.yaml:1:1: " in project.said
    assert len(project.said.splitlines()) == 1
    assert project.run("diff", "new", "old") == 2
    assert "OLD: new has" in project.said


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["nowhere", "new"], "OLD: 'nowhere' is neither a path nor a git revision"),
        (["old", "newe"], "(did you mean 'new'?)"),
        (["empty", "new"], "OLD: empty holds no service.yaml"),
        (["old", "cut.json"], "NEW: cut.json is no JSON"),
        (["old", "other.json"], "NEW: other.json is no API metadata"),
        (["--", "-p", "new"], "is no name of a revision"),
        (["-", "-"], "standard input can be one side only"),
        ([], "the search for OLD needs a git checkout"),
        (["old"], "NEW: 'spec/vod' is neither a path"),
        (["old", ""], "is expected"),
        (["old", "elsewhere"], "describes 'tiny' and NEW describes 'huge'"),
    ],
)
def test_one_sentence_for_bad_input(project: Project, arguments: list[str], expected: str) -> None:
    (project.root / "empty").mkdir()
    (project.root / "cut.json").write_text(json.dumps(METADATA)[:200], "utf-8")
    (project.root / "other.json").write_text("{}", "utf-8")
    huge = tiny_spec("service", {"x-product": "huge"})
    write_spec(project.root / "elsewhere", huge)
    assert project.run("diff", *arguments) == 2
    assert expected in project.said
    assert len(project.said.splitlines()) == 1
    assert project.printed == ""


def test_metadata_and_a_spec(project: Project) -> None:
    assert project.run("diff", "vendor.json", "old", "--format", "json") == 1
    assert rules(project) == ["request-max-length-set", "response-field-added"]
    report = json.loads(project.printed)
    assert report["old"] == {
        "name": "vendor.json",
        "kind": "metadata",
        "product": "tiny",
        "version": "2024-05-01",
        "operations": 1,
    }
    assert report["changes"][0]["old_location"] == {
        "file": "vendor.json",
        "line": None,
        "column": None,
        "revision": None,
    }


def test_metadata_from_standard_input(project: Project) -> None:
    command = [sys.executable, "-m", "codegen", "diff", "vendor.json", "-", "--format", "json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    changed = json.dumps(METADATA).replace('"string"', '"integer"', 1)
    run = subprocess.run(
        command, input=changed, capture_output=True, text=True, env=environment, check=False
    )
    assert run.returncode == 1, run.stderr
    assert [one["rule"] for one in json.loads(run.stdout)["changes"]] == ["request-type-changed"]
    run = subprocess.run(
        command, input=changed[:90], capture_output=True, text=True, env=environment, check=False
    )
    assert run.returncode == 2
    assert run.stderr.startswith("codegen: NEW: standard input is no JSON")


def test_a_revision_against_the_working_tree(checkout: Project) -> None:
    write_spec(checkout.root / "spec/vod", LIMIT_20)  # not committed
    assert checkout.run("diff", "HEAD", "spec/vod", "--format", "json") == 0
    assert rules(checkout) == ["request-max-length-raised"]
    change = json.loads(checkout.printed)["changes"][0]
    old, new = change["old_location"], change["new_location"]
    assert (old["revision"], old["file"]) == ("HEAD", "spec/vod/operations/things/PutThing.yaml")
    assert (new["revision"], new["file"]) == (None, "spec/vod/operations/things/PutThing.yaml")
    assert checkout.run("diff", "v1.0.0") == 0
    assert checkout.printed == "no change: the same version will do\n"


def test_two_revisions_from_a_sub_folder(
    checkout: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(checkout.root / "spec")
    assert checkout.run("diff", "HEAD~1", "main", "--format", "json") == 1
    assert rules(checkout) == ["request-max-length-lowered"]
    assert checkout.run("diff", "HEAD~1:spec/vod", "main:spec/vod") == 1
    assert checkout.run("diff", "HEAD~1:spec", "main") == 2
    assert "OLD: HEAD~1:spec holds no service.yaml" in checkout.said


def test_a_shallow_clone(
    checkout: Project, tmp_path_factory: pytest.TempPathFactory, monkeypatch
) -> None:
    place = tmp_path_factory.mktemp("clone") / "shallow"
    git(checkout.root, "clone", "-q", "--depth", "1", f"file://{checkout.root}", str(place))
    monkeypatch.chdir(place)
    assert checkout.run("diff", "HEAD", "spec/vod") == 0
    assert checkout.run("diff", "HEAD~1", "HEAD") == 2
    assert "this is a shallow clone" in checkout.said


def test_a_folder_that_is_called_like_a_revision(checkout: Project) -> None:
    (checkout.root / "main").mkdir()
    assert checkout.run("diff", "v1.0.0", "main") == 1, "a folder without a spec gives way"
    write_spec(checkout.root / "main", LIMIT_20)
    assert checkout.run("diff", "v1.0.0", "main") == 0, "a folder with a spec does not"
    assert checkout.run("diff", "v1.0.0", "refs/heads/main") == 1


def test_a_revision_without_the_folder(checkout: Project) -> None:
    assert checkout.run("diff", "HEAD", "old", "--spec", "spec/live") == 2
    assert "there is no folder 'spec/live' at revision 'HEAD'" in checkout.said


def test_a_link_in_a_revision_is_not_followed(checkout: Project) -> None:
    path = checkout.root / "spec/vod/operations/things/Other.yaml"
    path.symlink_to("/etc/passwd")
    git(checkout.root, "add", "spec")
    git(checkout.root, "commit", "-qm", "three")
    assert checkout.run("diff", "HEAD~1", "HEAD") == 2
    assert "is a link at this revision" in checkout.said


def test_a_mistake_at_a_revision(checkout: Project) -> None:
    path = checkout.root / "spec/vod/operations/things/PutThing.yaml"
    path.write_text(path.read_text("utf-8").replace("maxLength", "maxLenght"), "utf-8")
    git(checkout.root, "commit", "-qam", "three")
    assert checkout.run("diff", "HEAD~1", "HEAD") == 2
    assert "HEAD:spec/vod/operations/things/PutThing.yaml:" in checkout.said
    assert "codegen-diff-" not in checkout.said


def test_nothing_is_left_behind(checkout: Project, tmp_path_factory, monkeypatch) -> None:
    place = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr("tempfile.tempdir", str(place))
    before = {path for path in checkout.root.rglob("*") if ".git" not in path.parts}
    assert checkout.run("diff", "v1.0.0", "HEAD") == 1
    assert checkout.run("diff", "vendor.json", "HEAD") == 1
    assert {path for path in checkout.root.rglob("*") if ".git" not in path.parts} == before
    assert list(place.iterdir()) == []


@pytest.mark.parametrize(
    ("version", "code"), [("1.0.1", 1), ("1.9.0", 1), ("2.0.0", 0), ("2.0.0.dev1", 0), ("3.1.0", 0)]
)
def test_release(checkout: Project, version: str, code: int) -> None:
    project = f'[project]\nname = "tiny"\nversion = "{version}"\n'
    (checkout.root / "pyproject.toml").write_text(project, "utf-8")
    assert checkout.run("diff", "--release", "--fail-on", "none") == code
    assert ("asks for 2.0.0 at least" in checkout.said) is (code == 1)


def test_a_release_before_1_0(checkout: Project) -> None:
    for version, code in (("0.4.1", 1), ("0.5.0", 0)):
        text = f'[project]\nname = "tiny"\nversion = "{version}"\n'
        (checkout.root / "pyproject.toml").write_text(text, "utf-8")
        git(checkout.root, "tag", "-f", "v0.4.0", "v1.0.0")
        assert checkout.run("diff", "v0.4.0", "--release", "--fail-on", "none") == code


def test_a_release_without_a_tag(checkout: Project) -> None:
    git(checkout.root, "tag", "-d", "v1.0.0")
    assert checkout.run("diff", "--release") == 2
    assert "no tag of a release" in checkout.said
    assert checkout.run("diff", "old", "--release") == 2
    assert "needs a revision as OLD" in checkout.said


def test_without_old_the_last_release_counts_and_else_main(checkout: Project) -> None:
    write_spec(checkout.root / "spec/vod", LIMIT_5)
    assert checkout.run("diff", "--format", "json") == 1
    (change,) = json.loads(checkout.printed)["changes"]
    assert (change["old"], change["new"]) == (20, 5)
    git(checkout.root, "tag", "-d", "v1.0.0")
    assert checkout.run("diff", "--format", "json") == 1
    (change,) = json.loads(checkout.printed)["changes"]
    assert (change["old"], change["new"]) == (10, 5)


def test_without_old_and_without_anything_to_compare_with(checkout: Project) -> None:
    git(checkout.root, "tag", "-d", "v1.0.0")
    git(checkout.root, "branch", "-m", "topic")
    assert checkout.run("diff") == 2
    assert checkout.said == (
        "codegen: there is no tag of a release and no branch main in this checkout: name OLD\n"
    )
    git(checkout.root, "update-ref", "refs/remotes/origin/main", "HEAD")
    assert checkout.run("diff") == 0


def test_colour_only_on_a_terminal(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert project.run("diff", "old", "new") == 1
    assert "\x1b" not in project.printed
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert project.run("diff", "old", "new") == 1
    assert "\x1b[1;31m" in project.printed
    monkeypatch.setenv("NO_COLOR", "1")
    assert project.run("diff", "old", "new") == 1
    assert "\x1b" not in project.printed


def test_texts_of_a_spec_cannot_move_the_cursor(project: Project) -> None:
    hostile = tiny_spec("value", {"type": "string", "enum": ["a", "b\x1b[2J\n\u202e"]})
    shutil.rmtree(project.root / "new")
    write_spec(project.root / "new", hostile)
    project.run("diff", "new", "old")
    project.run("diff", "old", "new")
    assert "\x1b" not in project.printed
    assert "\u202e" not in project.printed


@pytest.mark.parametrize("format_name", ["text", "json", "markdown"])
def test_rules(project: Project, format_name: str) -> None:
    assert project.run("rules", "--format", format_name) == 0
    assert "request-max-length-lowered" in project.printed
    if format_name == "json":
        listed = json.loads(project.printed)["rules"]
        (rule,) = [one for one in listed if one["id"] == "request-max-length-lowered"]
        assert (rule["wire"], rule["source"]) == ("breaking", "breaking")
        assert rule["example"] == {
            "at": "value",
            "old": {"type": "string", "maxLength": 20},
            "new": {"type": "string", "maxLength": 10},
        }
