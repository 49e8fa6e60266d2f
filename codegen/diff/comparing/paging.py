"""How an operation's list is paged."""

from __future__ import annotations

import attrs

from codegen.diff.comparing.place import Place
from codegen.diff.comparing.scope import Scope
from codegen.model import Operation, Paging

_WORDS = ("style", "page", "size", "token", "next", "total")
"""How the next page is asked for; a change of ``items`` and of the ceiling is told by itself."""


def compare_paging(old: Operation, new: Operation, place: Place, scope: Scope) -> None:
    """Compare ``x-paging``: declared, withdrawn, changed; items and ceiling by themselves."""
    was, now = old.paging, new.paging
    there = place.word("x-paging")
    at = (was.position if was else old.position, now.position if now else new.position)
    if was is None or now is None:
        if was is not now:
            kind = f"paging-{'declared' if was is None else 'withdrawn'}"
            scope.add(kind, there, "x-paging", _words(was), _words(now), at=at)
        return
    if _words(was) != _words(now):
        scope.add("paging-changed", there, "x-paging", _words(was), _words(now), at=at)
    if was.items != now.items:
        scope.add("paging-items-changed", there.word("items"), "items", was.items, now.items, at=at)
    if was.ceiling != now.ceiling:
        is_lower = now.ceiling is not None and (was.ceiling is None or now.ceiling < was.ceiling)
        kind = f"paging-ceiling-{'lowered' if is_lower else 'raised'}"
        scope.add(kind, there.word("ceiling"), "ceiling", was.ceiling, now.ceiling, at=at)


def _words(paging: Paging | None) -> dict[str, str] | None:
    if paging is None:
        return None
    every = attrs.asdict(paging, recurse=False)
    return {word: every[word] for word in _WORDS if every[word] is not None}
