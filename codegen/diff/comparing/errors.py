"""Documented error codes."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics import Position
from codegen.diff.comparing.place import Place
from codegen.diff.comparing.scope import Scope
from codegen.diff.comparing.shapes import Nameable, pair_up
from codegen.model import ErrorCode

_FAMILY = 100


def compare_errors(
    old: Sequence[ErrorCode],
    new: Sequence[ErrorCode],
    place: Place,
    scope: Scope,
    at: tuple[Position, Position],
) -> None:
    """Compare the error codes of an operation, or those that any operation may answer."""
    was, now = _by_code(old), _by_code(new)
    removed = {code: every for code, every in was.items() if code not in now}
    added = {code: every for code, every in now.items() if code not in was}
    renamed: dict[str, str] = {}
    if removed and added:
        renamed = pair_up(_nameable(removed), _nameable(added))
    came = set(renamed.values())
    families = {one.status // _FAMILY for one in old}
    for code, every in removed.items():
        if code not in renamed:
            there = place.word("x-errors").word(code)
            positions = (every[0].position, at[1])
            scope.add("error-code-removed", there, "", _statuses(every), at=positions)
    for code, every in added.items():
        if code not in came:
            is_new = bool(families) and every[0].status // _FAMILY not in families
            kind = "error-family-added" if is_new else "error-code-added"
            there = place.word("x-errors").word(code)
            positions = (at[0], every[0].position)
            scope.add(kind, there, "", None, _statuses(every), at=positions)
    for code, every in was.items():
        other = now.get(renamed.get(code, code))
        if other is not None:
            _compare_pair(every, other, place, scope)


def _compare_pair(old: list[ErrorCode], new: list[ErrorCode], place: Place, scope: Scope) -> None:
    there = place.word("x-errors").word(new[0].code)
    at = (old[0].position, new[0].position)
    if old[0].code != new[0].code:
        scope.add("error-code-renamed", there, "code", old[0].code, new[0].code, at=at)
    if _statuses(old) != _statuses(new):
        values = (_statuses(old), _statuses(new))
        scope.add("error-status-changed", there.word("status"), "status", *values, at=at)
    texts = [[(one.description, one.advice) for one in every] for every in (old, new)]
    if texts[0] != texts[1]:
        was, now = ([list(one) for one in every] for every in texts)
        scope.add("wording-changed", there.word("description"), "description", was, now, at=at)


def _by_code(errors: Sequence[ErrorCode]) -> dict[str, list[ErrorCode]]:
    found: dict[str, list[ErrorCode]] = {}
    for error in errors:
        found.setdefault(error.code, []).append(error)
    return found


def _statuses(errors: list[ErrorCode]) -> list[int]:
    return sorted({error.status for error in errors})


def _nameable(errors: dict[str, list[ErrorCode]]) -> dict[str, Nameable]:
    return {
        code: Nameable(tuple(_statuses(every)), every[0].description)
        for code, every in errors.items()
    }
