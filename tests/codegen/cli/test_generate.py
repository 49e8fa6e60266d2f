"""What `generate` writes, removes and leaves alone."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from codegen.publish import only_run_in
from tests.codegen.cli.tiny_spec import Project, times, tree, write_operation, write_spec


def test_it_writes_the_package_and_the_names_lock(project: Project) -> None:
    assert project.generate() == 0
    assert {"__init__.py", "client.py", "manifest.json", "operations/get_thing.py"} <= tree(
        project.out
    ).keys()
    assert "get_thing" in (project.spec / "names.lock.json").read_text("utf-8")
    assert project.printed == ""
    assert "2 operations" in project.said


def test_a_second_run_touches_nothing(generated: Project) -> None:
    before = times(generated.root)
    assert generated.generate() == 0
    assert times(generated.root) == before
    assert "nothing to change" in generated.said


def test_only_what_changed_is_written(generated: Project) -> None:
    before = times(generated.out)
    write_operation(generated.spec, "PutThing", "ThingId", "Title", "Colour")
    assert generated.generate() == 0
    touched = {path for path, time in times(generated.out).items() if before.get(path) != time}
    assert str(generated.out / "operations" / "get_thing.py") not in touched
    assert str(generated.out / "operations" / "put_thing.py") in touched


def test_a_removed_operation_takes_its_file_along(generated: Project) -> None:
    (generated.spec / "operations" / "things" / "PutThing.yaml").unlink()
    assert generated.generate() == 0
    assert "operations/put_thing.py" not in tree(generated.out)
    assert "1 file removed" in generated.said
    assert generated.generate("--check") == 0


def test_deleting_the_package_loses_nothing(generated: Project) -> None:
    before = tree(generated.out)
    shutil.rmtree(generated.out.parent)
    assert generated.generate() == 0
    assert tree(generated.out) == before


def test_files_of_the_user_stay(generated: Project) -> None:
    mine = generated.out / "operations" / "mine.txt"
    mine.write_text("mine", "utf-8")
    (generated.spec / "operations" / "things" / "PutThing.yaml").unlink()
    assert generated.generate() == 0
    assert generated.generate("--check") == 0
    assert mine.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    "path", ["operations/get_thing.py", "operations/put_thing.py", "schemas.json"]
)
def test_an_edited_file_stops_the_run_and_is_named(generated: Project, path: str) -> None:
    (generated.spec / "operations" / "things" / "PutThing.yaml").unlink()
    write_operation(generated.spec, "GetThing", "ThingId", "Colour")
    edited = generated.out / path
    edited.write_bytes(edited.read_bytes() + b"# mine\n")
    before = tree(generated.root)
    assert generated.generate() == 1
    assert f"edited by hand: {edited};" in generated.said
    assert tree(generated.root) == before


def test_an_edit_that_matches_what_the_spec_asks_for_is_fine(
    generated: Project, tmp_path: Path
) -> None:
    write_operation(generated.spec, "GetThing", "ThingId", "Colour")
    other = tmp_path / "other" / "tiny"
    assert generated.run("generate", "--spec", generated.spec, "--out", other) == 0
    shutil.copy(other / "operations" / "get_thing.py", generated.out / "operations")
    assert generated.generate() == 0


def test_a_file_that_somebody_else_wrote_is_not_overwritten(project: Project) -> None:
    project.out.mkdir(parents=True)
    (project.out / "client.py").write_text("mine", "utf-8")
    before = tree(project.root)
    assert project.generate() == 1
    assert f"not written by the generator: {project.out / 'client.py'};" in project.said
    assert tree(project.root) == before


def test_mistakes_in_the_spec_leave_the_old_package(generated: Project) -> None:
    before = tree(generated.out)
    write_operation(generated.spec, "GetThing", "'not a name!'")
    assert generated.generate() == 1
    assert "GetThing.yaml:" in generated.said
    assert tree(generated.out) == before


def test_mistakes_in_the_spec_make_no_folder(project: Project) -> None:
    write_operation(project.spec, "GetThing", "'not a name!'")
    assert project.generate() == 1
    assert not project.out.parent.exists()


@pytest.mark.parametrize(
    "name", [".", "..", "my-package", "2020", "class", "tiny.py", "typing", "apsara_core", "größe"]
)
def test_a_package_needs_a_name_to_import(project: Project, monkeypatch, name: str) -> None:
    monkeypatch.chdir(project.root)
    before = tree(project.root)
    assert project.run("generate", "--spec", project.spec, "--out", name) == 2
    assert f"--out {name} " in project.said
    assert len(project.said.splitlines()) == 1
    assert tree(project.root) == before


@pytest.mark.parametrize(
    "place", ["spec", "spec/tiny", "spec/operations/things", "out/../spec/tiny", "link/tiny"]
)
def test_the_package_cannot_lie_in_the_spec(project: Project, place: str) -> None:
    (project.root / "link").symlink_to(project.spec)
    before = tree(project.root)
    assert project.run("generate", "--spec", project.spec, "--out", project.root / place) == 2
    assert "spec folder" in project.said
    assert tree(project.root) == before


def test_out_that_is_a_file_or_below_one(project: Project) -> None:
    (project.root / "file").write_text("mine", "utf-8")
    for place in ("file", "file/tiny"):
        assert project.run("generate", "--spec", project.spec, "--out", project.root / place) == 2
        assert str(project.root / place) in project.said
    assert not (project.spec / "names.lock.json").exists()


def test_out_that_is_a_link(generated: Project) -> None:
    link = generated.root / "linked"
    link.symlink_to(generated.out)
    assert generated.run("generate", "--check", "--spec", generated.spec, "--out", link) == 0
    link.unlink()
    link.symlink_to(generated.root / "nowhere")
    assert generated.run("generate", "--spec", generated.spec, "--out", link) == 2
    assert "leads nowhere" in generated.said
    link.unlink()
    link.symlink_to(link)
    assert generated.run("generate", "--spec", generated.spec, "--out", link) == 2


def refuse(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let the system refuse new names in a folder, as for a user without the right to write there (tests may run as root)."""
    for name in ("mkdir", "open", "replace", "link"):
        real = getattr(os, name)

        def guarded(path, *rest, real=real, name=name, **more):
            writes = name != "open" or (rest and rest[0] & os.O_CREAT)
            if writes and isinstance(path, str | os.PathLike) and Path(path).parent == folder:
                raise OSError(errno.EACCES, "Permission denied", str(path))
            return real(path, *rest, **more)

        monkeypatch.setattr(os, name, guarded)


@pytest.mark.parametrize("place", ["spec", "out"])
def test_folders_without_the_right_to_write(project: Project, monkeypatch, place: str) -> None:
    (project.root / "out").mkdir()
    before = tree(project.root)
    refuse(monkeypatch, project.root / place)
    assert project.generate() == 2
    assert "permission denied" in project.said
    assert len(project.said.splitlines()) == 1
    assert tree(project.root) == before


def test_a_spec_that_cannot_be_written_is_enough_when_no_name_is_new(
    generated: Project, monkeypatch
) -> None:
    shutil.rmtree(generated.out)
    refuse(monkeypatch, generated.spec)
    assert generated.generate() == 0


def test_links_inside_the_package_are_refused(generated: Project) -> None:
    elsewhere = generated.root / "elsewhere"
    shutil.move(generated.out / "operations", elsewhere)
    (generated.out / "operations").symlink_to(elsewhere)
    write_operation(generated.spec, "NewThing")
    before = tree(elsewhere)
    assert generated.generate() == 1
    assert f"in the way: {generated.out / 'operations'} (a symbolic link);" in generated.said
    assert tree(elsewhere) == before


def test_a_hidden_work_folder_of_a_killed_run_goes(generated: Project) -> None:
    for folder in (generated.out, generated.spec):
        left = folder / ".codegen-0123456789abcdef"
        left.mkdir()
        (left / "0.new").write_text("half", "utf-8")
        (folder / ".codegen-notes").mkdir()
    assert generated.generate() == 0
    assert (
        sorted(path.name for path in generated.root.rglob(".codegen-*")) == [".codegen-notes"] * 2
    )


def test_names_that_meet_are_told_and_kept(project: Project) -> None:
    write_operation(project.spec, "PutThing", "FileURL", "File_URL")
    assert project.generate() == 0
    assert (
        "note: PutThing.request: File_URL is called file_url_2, since FileURL is called file_url"
        in project.said
    )
    write_operation(project.spec, "PutThing", "File-URL", "File_URL", "FileURL")
    assert project.generate() == 0
    assert "File_URL" not in project.said.replace("File-URL is called file_url_3", "")
    source = (project.out / "operations" / "put_thing.py").read_text("utf-8")
    for name, wire in (
        ("file_url", "FileURL"),
        ("file_url_2", "File_URL"),
        ("file_url_3", "File-URL"),
    ):
        assert f'{name}: str | None = _s.field("{wire}"' in " ".join(source.split())


def test_a_name_that_the_spec_takes_from_another_is_a_mistake(generated: Project) -> None:
    path = write_operation(generated.spec, "PutThing", "ThingId", "Title", "Caption")
    text = path.read_text("utf-8").replace(
        "{name: Caption,", "{name: Caption, x-python-name: title,"
    )
    path.write_text(text, "utf-8")
    assert generated.generate() == 1
    assert "Caption" in generated.said


def run_in_another_process(project: Project, out: Path, **environment: str) -> None:
    subprocess.run(
        [
            sys.executable,
            "-m",
            "codegen",
            "generate",
            "--spec",
            str(project.spec),
            "--out",
            str(out),
        ],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
    )


def test_neither_hash_seed_nor_locale_nor_time_zone_show(
    generated: Project, tmp_path: Path
) -> None:
    write_operation(generated.spec, "PutThing", "FileURL", "File_URL", "Class", "Title")
    for number, locale in enumerate(("C", "tr_TR.UTF-8")):
        out = tmp_path / str(number) / "tiny"
        run_in_another_process(
            generated,
            out,
            PYTHONHASHSEED=str(number),
            LC_ALL=locale,
            TZ="Asia/Tokyo",
            RUFF_LINE_LENGTH="60",
        )
    assert tree(tmp_path / "0") == tree(tmp_path / "1")
    assert generated.generate() == 0
    assert tree(generated.out) == tree(tmp_path / "0" / "tiny")


def test_neither_place_nor_working_folder_show(
    generated: Project, tmp_path: Path, monkeypatch
) -> None:
    elsewhere = tmp_path / "a b" / "build" / "größe"
    write_spec(elsewhere / "vod")
    (elsewhere / ".gitignore").write_text("*\n", "utf-8")
    (elsewhere / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\n", "utf-8")
    monkeypatch.chdir(elsewhere)
    monkeypatch.setenv("TMPDIR", str(elsewhere))
    monkeypatch.setattr("tempfile.tempdir", None)
    assert generated.run("generate", "--spec", "vod", "--out", "tiny") == 0
    assert tree(elsewhere / "tiny") == tree(generated.out)
    assert not [path for path in elsewhere.iterdir() if path.name.startswith(("codegen-", ".ruff"))]


def test_a_second_run_waits_for_the_first(generated: Project) -> None:
    codes: list[int] = []
    with only_run_in(generated.spec, lambda folder: None):
        other = threading.Thread(target=lambda: codes.append(generated.generate()))
        other.start()
        other.join(0.3)
        assert other.is_alive()
    other.join()
    assert codes == [0]
    assert f"another run works in {generated.spec}; waiting" in generated.said


def test_runs_at_the_same_time_give_one_whole_package(project: Project) -> None:
    command = [
        sys.executable,
        "-m",
        "codegen",
        "generate",
        "--spec",
        str(project.spec),
        "--out",
        str(project.out),
    ]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    runs = [subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) for _ in range(4)]
    told = [run.communicate()[1] for run in runs]
    assert [run.returncode for run in runs] == [0] * 4, told
    assert project.generate("--check") == 0
    assert not list(project.root.rglob(".codegen-*"))


def test_the_formatter_is_missing(generated: Project, monkeypatch) -> None:
    write_operation(generated.spec, "NewThing")
    monkeypatch.setitem(sys.modules, "ruff", None)
    assert generated.generate() == 2
    assert "ruff is not installed" in generated.said


def test_no_room_for_temporary_files(generated: Project, monkeypatch) -> None:
    def full(*_arguments, **_more):
        raise OSError(errno.ENOSPC, "No space left on device", "/scratch")

    write_operation(generated.spec, "NewThing")
    monkeypatch.setattr("tempfile.mkdtemp", full)
    assert generated.generate() == 2
    assert "/scratch: no space left on device" in generated.said


def test_ctrl_c(generated: Project, monkeypatch) -> None:
    def interrupt(*_arguments):
        raise KeyboardInterrupt

    write_operation(generated.spec, "NewThing")
    monkeypatch.setattr("codegen.cli.rendering.render", interrupt)
    before = tree(generated.root)
    assert generated.generate() == 130
    assert generated.said == "codegen: interrupted\n"
    assert tree(generated.root) == before
