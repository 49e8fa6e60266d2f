"""Closed and open sets of values, compared as sets; a set that opens or closes is one change."""

from __future__ import annotations

from typing import Literal

from codegen.diff.comparing.place import Place
from codegen.diff.comparing.scope import Scope
from codegen.model import Schema

_Set = Literal["enum", "known", "none"]
_WORDS = {"enum": "enum", "known": "x-known-values", "none": "type"}


def compare_value_sets(old: Schema, new: Schema, place: Place, scope: Scope) -> None:
    """Compare ``enum`` and ``x-known-values`` of two schemas of the same type."""
    was, now = _kind(old), _kind(new)
    before, after = _values(old), _values(new)
    positions = (old.at(_WORDS[was]), new.at(_WORDS[now]))
    if was != now:
        word = _WORDS[now if now != "none" else was]
        kind = f"{place.direction}-{_TRANSITIONS[was, now]}"
        scope.add(kind, place.word(word), "enum", before or None, after or None, at=positions)
        return
    if set(before) == set(after) or was == "none":
        return
    name = "enum-value" if was == "enum" else "known-value"
    there = place.word(_WORDS[now])
    removed = [one for one in before if one not in after]
    added = [one for one in after if one not in before]
    for gone, came in _spelled_anew(removed, added) if was == "enum" else ():
        removed.remove(gone)
        added.remove(came)
        kind = f"{place.direction}-enum-value-renamed"
        scope.add(kind, there.word(str(came)), f"enum:{gone}", gone, came, at=positions)
    if removed:
        kind = f"{place.direction}-{name}-removed"
        scope.add(kind, there, "enum:removed", removed, at=positions, sample=removed[0])
    if added:
        kind = f"{place.direction}-{name}-added"
        scope.add(kind, there, "enum:added", None, added, at=positions, sample=added[0])


_TRANSITIONS: dict[tuple[_Set, _Set], str] = {
    ("none", "enum"): "enum-set",
    ("enum", "none"): "enum-dropped",
    ("enum", "known"): "enum-opened",
    ("known", "enum"): "enum-closed",
    ("none", "known"): "known-values-noted",
    ("known", "none"): "known-values-noted",
}


def _kind(schema: Schema) -> _Set:
    return "enum" if schema.enum else "known" if schema.known_values else "none"


def _values(schema: Schema) -> list[str | int]:
    return list(schema.enum or schema.known_values)


def _spelled_anew(
    removed: list[str | int], added: list[str | int]
) -> list[tuple[str | int, str | int]]:
    """Values that differ only in case, hyphens, underscores: the same value with a new spelling."""
    came = {_bare(one): one for one in added}
    return [(one, came.pop(_bare(one))) for one in removed if _bare(one) in came]


def _bare(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    return "".join(filter(str.isalnum, value.casefold())) or value
