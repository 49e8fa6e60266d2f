"""What would be written again as it is, is not rendered again; everything else is."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.cli.tiny_spec import Project, times, tree, write_operation


@pytest.fixture
def made(generated: Project) -> Project:
    """A package whose run is remembered: the first one wrote a names lock, so it was not."""
    assert generated.generate() == 0
    return generated


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The specs that were rendered since."""
    from codegen.cli import rendering

    real, specs = rendering.render_spec, list[Path]()

    def render_spec(spec: Path) -> rendering.RenderedSpec | None:
        specs.append(spec)
        return real(spec)

    monkeypatch.setattr(rendering, "render_spec", render_spec)
    return specs


def test_an_unchanged_package_is_not_rendered(made: Project, rendered: list[Path]) -> None:
    before = times(made.root)
    assert made.generate() == 0
    assert rendered == []
    assert times(made.root) == before
    assert made.said == f"{made.out}: nothing to change\n"


def test_a_check_renders_always(made: Project, rendered: list[Path]) -> None:
    assert made.generate("--check") == 0
    assert rendered == [made.spec]


def test_it_is_the_content_that_counts(made: Project, rendered: list[Path]) -> None:
    other = made.root / "other"
    shutil.copytree(made.spec, other / "spec")
    shutil.copytree(made.out, other / "tiny")
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
    assert made.run("generate", "--spec", other / "spec", "--out", other / "tiny") == 0
    assert rendered == []


def test_going_back_to_an_earlier_state_is_known(made: Project, rendered: list[Path]) -> None:
    earlier = made.root / "earlier"
    shutil.copytree(made.spec, earlier / "spec")
    shutil.copytree(made.out, earlier / "tiny")
    write_operation(made.spec, "NewThing")
    assert made.generate() == 0
    rendered.clear()
    assert made.run("generate", "--spec", earlier / "spec", "--out", earlier / "tiny") == 0
    assert rendered == []


def add_operation(project: Project) -> None:
    write_operation(project.spec, "NewThing")


def add_blank_line(project: Project) -> None:
    path = project.spec / "service.yaml"
    path.write_bytes(path.read_bytes() + b"\n")


def add_other_file(project: Project) -> None:
    (project.spec / "notes.txt").write_text("", "utf-8")


def add_folder(project: Project) -> None:
    (project.spec / "operations" / "empty").mkdir()


def change_line_ends(project: Project) -> None:
    path = project.spec / "service.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def link_to_the_same(project: Project) -> None:
    path = project.spec / "service.yaml"
    path.rename(project.spec / "other.txt")
    path.symlink_to("other.txt")


def remove_lock(project: Project) -> None:
    (project.spec / "names.lock.json").unlink()


def edit_file(project: Project) -> None:
    path = project.out / "operations" / "get_thing.py"
    path.write_bytes(path.read_bytes() + b"#\n")


def remove_file(project: Project) -> None:
    (project.out / "py.typed").unlink()


def remove_manifest(project: Project) -> None:
    (project.out / "manifest.json").unlink()


def forget_a_file(project: Project) -> None:
    """As a bad merge does: the file is there, and nobody vouches for it."""
    path = project.out / "manifest.json"
    path.write_text(re.sub(r' *"py\.typed": "[^"]*",\n', "", path.read_text("utf-8")), "utf-8")


def smuggle_a_file(project: Project) -> None:
    """A changed file with a manifest that vouches for it."""
    from codegen.publish.manifest import digest

    path, manifest = project.out / "client.py", project.out / "manifest.json"
    old = digest(path.read_bytes())
    path.write_bytes(path.read_bytes() + b"import os\n")
    text = manifest.read_text("utf-8").replace(old, digest(path.read_bytes()))
    manifest.write_text(text, "utf-8")


def put_link_in_place(project: Project) -> None:
    path = project.out / "py.typed"
    path.unlink()
    path.symlink_to(project.out / "client.py")


@pytest.mark.parametrize(
    "change",
    [
        add_operation,
        add_blank_line,
        add_other_file,
        add_folder,
        change_line_ends,
        link_to_the_same,
        remove_lock,
        edit_file,
        remove_file,
        remove_manifest,
        forget_a_file,
        smuggle_a_file,
        put_link_in_place,
    ],
)
def test_any_change_is_rendered(made: Project, rendered: list[Path], change) -> None:
    change(made)
    made.generate()
    assert rendered == [made.spec]


def test_a_smuggled_file_is_replaced(made: Project) -> None:
    before = tree(made.out)
    smuggle_a_file(made)
    assert made.generate() == 0
    assert tree(made.out) == before


def test_another_generator_renders(made: Project, rendered: list[Path], monkeypatch) -> None:
    monkeypatch.setattr("codegen.cli.sparing.version", lambda _name: "0.0.1")
    assert made.generate() == 0
    assert rendered == [made.spec]


def test_a_spec_that_changes_during_the_run_is_not_remembered(
    made: Project, rendered: list[Path], monkeypatch
) -> None:
    from codegen.cli import rendering

    counting = rendering.render_spec

    def edited_meanwhile(spec: Path) -> rendering.RenderedSpec | None:
        done = counting(spec)
        write_operation(spec, "GetThing", "Late")
        return done

    write_operation(made.spec, "GetThing", "Early")
    monkeypatch.setattr(rendering, "render_spec", edited_meanwhile)
    assert made.generate() == 0
    monkeypatch.setattr(rendering, "render_spec", counting)
    rendered.clear()
    assert made.generate() == 0
    assert rendered == [made.spec]
    assert "late" in (made.out / "operations" / "get_thing.py").read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"runs": 3}', '{"runs": {"a": {}}}', "\x00", '{"runs": {}, "runs": {}}'],
)
def test_a_damaged_record_costs_one_run(
    made: Project, rendered: list[Path], record: Path, text: str
) -> None:
    record.write_text(text, "utf-8")
    assert made.generate() == 0
    assert made.generate() == 0
    assert rendered == [made.spec]


@pytest.mark.parametrize("place", ["folder", "nowhere"])
def test_a_record_that_cannot_be_written_is_no_problem(
    made: Project, rendered: list[Path], record: Path, monkeypatch, place: str
) -> None:
    record.unlink()
    if place == "folder":
        record.mkdir()
    else:
        monkeypatch.setattr("codegen.cli.sparing.RECORD", record / "deep" / "runs.json")
    assert made.generate() == 0
    assert made.generate() == 0
    assert rendered == [made.spec] * 2
    assert "nothing to change" in made.said


def test_a_record_that_lies_about_files_changes_none(made: Project, record: Path) -> None:
    edit_file(made)
    before = tree(made.root)
    inputs = next(iter(json.loads(record.read_text("utf-8"))["runs"]))
    record.write_text(json.dumps({"runs": {inputs: "0" * 64}}), "utf-8")
    made.generate()
    assert tree(made.root) == before


def test_the_record_stays_small(project: Project, record: Path) -> None:
    for number in range(20):
        write_operation(project.spec, "GetThing", f"Name{number}")
        assert project.generate() == 0
        assert project.generate() == 0
    assert len(json.loads(record.read_text("utf-8"))["runs"]) == 16
    assert [path.name for path in record.parent.iterdir()] == [record.name]


def test_nothing_heavy_is_loaded_where_nothing_is_to_do(made: Project, record: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from codegen.cli import main, sparing\n"
        "sparing.RECORD = Path(sys.argv.pop(1)); code = main(sys.argv[1:])\n"
        "heavy = {'jinja2', 'yaml', 'jsonschema_rs', 'codegen.emit'} & set(sys.modules)\n"
        "print(sorted(heavy)); sys.exit(code)"
    )
    arguments = ["generate", "--spec", str(made.spec), "--out", str(made.out)]
    done = subprocess.run(
        [sys.executable, "-c", script, str(record), *arguments],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        text=True,
    )
    assert "nothing to change" in done.stderr
    assert done.stdout == "[]\n"
