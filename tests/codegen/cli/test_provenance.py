"""`provenance`: the pages are written, kept, and held against the spec."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.cli import main
from tests.codegen.cli.tiny_spec import Project, times, tree, write_operation

ROOT = Path(__file__).parents[3]


def provenance(project: Project, *more: object) -> int:
    return project.run("provenance", "--spec", project.spec, "--out", project.root / "pages", *more)


def test_the_pages_of_this_project_are_those_of_its_spec(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["provenance", "--check"]) == 0, capsys.readouterr().err


def test_pages_are_written_once(project: Project) -> None:
    assert provenance(project) == 0
    pages = project.root / "pages"
    assert (pages / "README.md").is_file()
    assert "## GetThing" in (pages / "tags" / "things.md").read_text("utf-8")
    before = times(pages)
    assert provenance(project) == 0
    assert "nothing to change" in project.said
    assert provenance(project, "--check") == 0
    assert times(pages) == before


def test_check_names_what_differs_and_writes_nothing(project: Project) -> None:
    assert provenance(project) == 0
    write_operation(project.spec, "NewThing")
    before = tree(project.root)
    assert provenance(project, "--check") == 1
    assert f"{project.root / 'pages' / 'tags' / 'things.md'}: differs" in project.said
    assert "make generate" in project.said
    assert tree(project.root) == before


def test_a_page_that_was_edited_is_not_overwritten(project: Project) -> None:
    assert provenance(project) == 0
    page = project.root / "pages" / "tags" / "things.md"
    page.write_text("mine\n", "utf-8")
    write_operation(project.spec, "NewThing")
    assert provenance(project) == 1
    assert "edited by hand" in project.said
    assert page.read_text("utf-8") == "mine\n"


def test_a_broken_vendor_lock_is_one_sentence(project: Project) -> None:
    (project.spec / "vendor.lock.json").write_text("{}", "utf-8")
    assert provenance(project) == 2
    assert "vendor.lock.json is not a vendor lock" in project.said
    assert len(project.said.splitlines()) == 1
    assert not (project.root / "pages").exists()


def test_pages_do_not_go_into_the_spec(project: Project) -> None:
    assert project.run("provenance", "--spec", project.spec, "--out", project.spec / "pages") == 2
    assert "lies in the spec folder" in project.said


def test_a_spec_with_mistakes_has_no_pages(project: Project) -> None:
    (project.spec / "service.yaml").write_text("x-dialect: 1\n", "utf-8")
    assert provenance(project) == 1
    assert not (project.root / "pages").exists()
