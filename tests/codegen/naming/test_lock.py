"""The file that remembers names (how commands report a broken one: tests/codegen/cli)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import SpecError
from codegen.json_record import RecordError, read_record
from codegen.naming import Identifier, NamesLock
from codegen.naming.lock import FILE_NAME


def lock_of(**scopes: dict[str, str]) -> NamesLock:
    return NamesLock(
        {
            scope: {wire: Identifier(name) for wire, name in names.items()}
            for scope, names in scopes.items()
        }
    )


def test_no_file_is_an_empty_lock(tmp_path: Path) -> None:
    assert NamesLock.read(tmp_path).scopes == {}


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    lock = lock_of(
        methods={"GetThing": "get_thing"},
        PutThingRequest={"FileURL": "file_url", "File_URL": "file_url_2"},
    )
    (tmp_path / FILE_NAME).write_text(lock.to_text(), "utf-8")
    assert NamesLock.read(tmp_path) == lock


def test_the_text_does_not_depend_on_any_order() -> None:
    one = lock_of(b={"Y": "y", "X": "x"}, a={"Z": "z"}, empty={})
    other = lock_of(a={"Z": "z"}, b={"X": "x", "Y": "y"})
    assert one.to_text() == other.to_text()


def test_each_scope_has_its_line_so_that_merges_are_small() -> None:
    text = lock_of(a={"X": "x", "Y": "y"}, b={"Z": "z"}).to_text()
    assert sum('"X"' in line and '"Y"' in line for line in text.splitlines()) == 1


@given(st.binary(max_size=200) | st.text(alphabet='{}[]":, names01', max_size=60).map(str.encode))
def test_any_bytes_are_a_lock_or_a_mistake(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("lock")
    (folder / FILE_NAME).write_bytes(content)
    try:
        lock = NamesLock.read(folder)
    except SpecError as error:
        lock, message = NamesLock(), next(iter(error.diagnostics)).message
    else:
        message = FILE_NAME
    assert FILE_NAME in message
    assert all(
        isinstance(name, Identifier) for names in lock.scopes.values() for name in names.values()
    )


def test_a_hostile_lock_does_not_reach_the_terminal_as_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"names": {"m\\u001b[2J": {"x": "\\u202e"}}}', "utf-8")
    with pytest.raises(SpecError) as caught:
        NamesLock.read(tmp_path)
    message = next(iter(caught.value.diagnostics)).message
    assert "\x1b" not in message
    assert "\u202e" not in message


def test_a_record_is_a_plain_file(tmp_path: Path) -> None:
    (tmp_path / "record").write_text("{}", "utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "record")
    assert read_record(tmp_path / "record") == {}
    assert read_record(tmp_path / "nothing") is None
    with pytest.raises(RecordError, match="no plain file"):
        read_record(tmp_path / "link")
