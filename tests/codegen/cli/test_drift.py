"""`generate --check`: what differs is named, and nothing is written."""

from __future__ import annotations

import shutil

import pytest

from tests.codegen.cli.tiny_spec import Project, times, tree, write_operation


def test_no_drift(generated: Project) -> None:
    before = times(generated.root)
    assert generated.generate("--check") == 0
    assert generated.said == ""
    assert times(generated.root) == before


def test_every_file_that_differs_is_named_with_what_is_wrong(generated: Project) -> None:
    out = generated.out
    write_operation(generated.spec, "NewThing")
    (generated.spec / "operations" / "things" / "GetThing.yaml").unlink()
    (out / "async_client.py").unlink()
    (out / "operations" / "put_thing.py").write_text("edited = True\n", "utf-8")
    (out / "operations" / "new_thing.py").write_text("foreign = True\n", "utf-8")
    (out / "py.typed").unlink()
    (out / "py.typed").mkdir()
    before = tree(generated.root)
    assert generated.generate("--check") == 1
    told = generated.said.splitlines()
    assert {
        f"{generated.spec / 'names.lock.json'}: differs",
        f"{out / 'client.py'}: differs",
        f"{out / 'manifest.json'}: differs",
        f"{out / 'async_client.py'}: missing",
        f"{out / 'operations' / 'get_thing.py'}: stale",
        f"{out / 'operations' / 'put_thing.py'}: edited by hand",
        f"{out / 'operations' / 'new_thing.py'}: not written by the generator",
        f"{out / 'py.typed'}: no plain file",
    } <= set(told)
    assert "make generate" in told[-1]
    assert tree(generated.root) == before


def test_a_stale_file_that_was_edited(generated: Project) -> None:
    (generated.spec / "operations" / "things" / "GetThing.yaml").unlink()
    stale = generated.out / "operations" / "get_thing.py"
    stale.write_text("edited = True\n", "utf-8")
    assert generated.generate("--check") == 1
    assert f"{stale}: edited by hand" in generated.said


def test_nothing_generated_yet(project: Project) -> None:
    assert project.generate("--check") == 1
    assert f"{project.spec / 'names.lock.json'}: missing" in project.said
    assert f"{project.out / 'client.py'}: missing" in project.said
    assert not project.out.parent.exists()
    assert not (project.spec / "names.lock.json").exists()


@pytest.mark.parametrize("change", ["remove", "reorder"])
def test_the_names_lock_is_part_of_it(generated: Project, change: str) -> None:
    lock = generated.spec / "names.lock.json"
    if change == "remove":
        lock.unlink()
    else:
        lock.write_text(lock.read_text("utf-8").replace("\n", "\n\n", 1), "utf-8")
    assert generated.generate("--check") == 1
    assert f"{lock}: {'missing' if change == 'remove' else 'differs'}" in generated.said


def test_more_files_than_a_message_lists_are_all_named(generated: Project) -> None:
    for number in range(12):
        write_operation(generated.spec, f"Make{'Abcdefghijkl'[number].upper()}")
    assert generated.generate() == 0
    files = sorted(generated.out.glob("operations/make_*.py"))
    for path in files:
        path.write_text("edited = True\n", "utf-8")
    assert generated.generate() == 1
    assert "and 2 more" in generated.said
    assert generated.generate("--check") == 1
    assert all(f"{path}: edited by hand" in generated.said for path in files)


def test_a_manifest_that_is_gone_is_written_again(generated: Project) -> None:
    before = tree(generated.out)
    (generated.out / "manifest.json").unlink()
    assert generated.generate("--check") == 1
    assert generated.generate() == 0
    assert tree(generated.out) == before
    shutil.rmtree(generated.out)
