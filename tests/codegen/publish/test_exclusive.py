"""One run at a time in a folder."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from codegen.publish import PublicationError, only_run_in


def ignore(_folder: Path) -> None:
    pass


def test_a_folder_is_held_and_nothing_is_left_in_it(tmp_path: Path) -> None:
    with only_run_in(tmp_path, ignore) as held:
        assert held
        assert list(tmp_path.iterdir()) == []


def test_who_comes_second_is_told_and_goes_on_afterwards(tmp_path: Path) -> None:
    told: list[Path] = []
    waits, done = threading.Event(), threading.Event()

    def second() -> None:
        with only_run_in(tmp_path, lambda folder: (told.append(folder), waits.set())):
            done.set()

    other = threading.Thread(target=second)
    with only_run_in(tmp_path, ignore):
        other.start()
        assert waits.wait(10)
        assert not done.is_set()
    other.join(10)
    assert done.is_set()
    assert told == [tmp_path]


def test_a_folder_that_was_deleted_meanwhile_is_held_anew(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    waits = threading.Event()
    results: list[bool] = []

    def second() -> None:
        with only_run_in(folder, lambda _: waits.set(), make=True) as held:
            results.append(held and folder.is_dir())
            (folder / "file").touch()

    other = threading.Thread(target=second)
    with only_run_in(folder, ignore, make=True):
        other.start()
        assert waits.wait(10)
        shutil.rmtree(tmp_path / "a")
    other.join(10)
    assert results == [True]
    assert (folder / "file").exists()


def test_a_folder_made_for_nothing_goes_again(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    with only_run_in(folder, ignore, make=True) as held:
        assert held
        assert folder.is_dir()
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_not_held_and_not_made(tmp_path: Path) -> None:
    with only_run_in(tmp_path / "a", ignore) as held:
        assert not held
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(PublicationError, match="cannot be made"),
        only_run_in(tmp_path / "file" / "a", ignore, make=True),
    ):
        pass


def test_a_system_without_locks_is_no_reason_to_stop(tmp_path: Path, monkeypatch) -> None:
    def refuse(*_arguments):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("fcntl.flock", refuse)
    with only_run_in(tmp_path, ignore) as held:
        assert not held


def test_no_handle_stays_open(tmp_path: Path) -> None:
    def handles() -> int:
        return len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").exists() else 0

    before = handles()
    for _ in range(3):
        with (
            only_run_in(tmp_path, ignore),
            pytest.raises(ZeroDivisionError),
            only_run_in(tmp_path.parent, ignore),
        ):
            raise ZeroDivisionError
    assert handles() == before
