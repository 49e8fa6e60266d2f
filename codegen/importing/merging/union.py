"""Several drafts that one shared part of ours stands for, as one draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from codegen.importing.drafts.values import Draft

from .comparison import equal, shown
from .words import BLURRED

_DEEPEST = 40
_NESTED = ("items", "contentSchema", "additionalProperties", "schema")


def union(drafts: Sequence[Draft], resolve: Callable[[Draft], Draft], depth: int = 0) -> Draft:
    """One draft with the fields of all; words that they differ in are listed under `BLURRED`."""
    first = drafts[0]
    if depth > _DEEPEST or all(equal(first, other) for other in drafts[1:]):
        return first
    drafts = [resolve(draft) for draft in drafts]
    found: Draft = {}
    blurred: dict[str, list[str]] = {}
    for word in dict.fromkeys(word for draft in drafts for word in draft):
        values = [draft.get(word) for draft in drafts]
        present = [value for value in values if value is not None]
        if word == "properties":
            found[word] = _properties(present, resolve, depth)
        elif word in _NESTED and all(isinstance(value, dict) for value in values):
            found[word] = union(present, resolve, depth + 1)
        elif all(equal(values[0], value) for value in values[1:]):
            found[word] = values[0]
        elif word not in ("examples", "example"):
            blurred[word] = sorted({shown(value) for value in values})
    if blurred:
        found[BLURRED] = blurred
    return found


def _properties(
    present: Sequence[dict[str, Draft]], resolve: Callable[[Draft], Draft], depth: int
) -> dict[str, Any]:
    names = dict.fromkeys(name for one in present for name in one)
    return {
        name: union([one[name] for one in present if name in one], resolve, depth + 1)
        for name in names
    }
