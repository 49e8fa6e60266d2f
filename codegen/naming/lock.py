"""The names lock: which Python name each wire name got, so that it keeps it.

Two wire names can meet in one Python name (`FileURL` and `FileUrl`). The first one that a spec held
keeps the plain name, a later one gets a number; the lock remembers who was first.
"""

from __future__ import annotations

import json
import keyword
from pathlib import Path
from typing import Any

import attrs

from codegen.diagnostics import Diagnostics, SpecError, quoted
from codegen.json_record import RecordError, object_at, read_record
from codegen.naming.identifiers import Identifier

FILE_NAME = "names.lock.json"

_ABOUT = (
    "Written by `python -m codegen generate`: the Python name that each wire name got, and keeps."
)


@attrs.define
class NamesLock:
    """Scope (a class, or all classes, methods or modules) -> wire name -> Python name."""

    scopes: dict[str, dict[str, Identifier]] = attrs.field(factory=dict[str, dict[str, Identifier]])

    @classmethod
    def read(cls, folder: Path) -> NamesLock:
        """The lock of a spec folder; an empty one when there is no file yet.

        Raises `SpecError` when the file is there and is not a names lock.
        """
        path = folder / FILE_NAME
        try:
            document = read_record(path)
            return cls() if document is None else cls(_scopes(document))
        except RecordError as error:
            mistakes = Diagnostics()
            mistakes.add(
                None,
                f"{path.as_posix()} is not a names lock ({error}): restore it from version control,"
                " or delete it to choose all names anew",
                rule="names-lock",
            )
            raise SpecError(mistakes) from None

    def to_text(self) -> str:
        """The file's text: one line per scope, everything sorted."""
        lines = [
            f"    {_json(scope)}: {_json(dict(sorted(names.items())))}"
            for scope, names in sorted(self.scopes.items())
            if names
        ]
        body = ",\n".join(lines)
        scopes = f"{{\n{body}\n  }}" if lines else "{}"
        return f'{{\n  "about": {_json(_ABOUT)},\n  "names": {scopes}\n}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _scopes(document: dict[str, Any]) -> dict[str, dict[str, Identifier]]:
    scopes = object_at(document, "names")
    return {scope: _names(scope, object_at(scopes, scope)) for scope in scopes}


def _names(scope: str, names: dict[str, Any]) -> dict[str, Identifier]:
    given: dict[str, Identifier] = {}
    holders: dict[str, str] = {}
    for wire, name in names.items():
        if not isinstance(name, str) or keyword.iskeyword(name):
            raise RecordError(f"{quoted(wire)} in {quoted(scope)} has no Python name")
        try:
            given[wire] = Identifier(name)
        except ValueError:
            raise RecordError(
                f"{quoted(wire)} in {quoted(scope)} has no Python name: {quoted(name)}"
            ) from None
        other = holders.setdefault(name.casefold(), wire)
        if other != wire:
            raise RecordError(
                f"{quoted(other)} and {quoted(wire)} in {quoted(scope)} have the same name"
                f" {quoted(name)}"
            )
    return given
