"""Bounds of a value: raised, lowered, set, dropped; characters for bytes; patterns."""

from __future__ import annotations

import attrs

from codegen.check.regex import judge
from codegen.diff.comparing.place import Place
from codegen.diff.comparing.scope import Scope
from codegen.model import Schema

_BYTES_OF_ONE = 4
"""The most bytes of UTF-8 that one character takes."""


@attrs.frozen
class _Bound:
    word: str
    attribute: str
    name: str
    is_upper: bool


_BOUNDS = (
    _Bound("maxLength", "max_length", "max-length", is_upper=True),
    _Bound("x-max-bytes", "max_bytes", "max-bytes", is_upper=True),
    _Bound("maxItems", "max_items", "max-items", is_upper=True),
    _Bound("maximum", "maximum", "maximum", is_upper=True),
    _Bound("minLength", "min_length", "min-length", is_upper=False),
    _Bound("x-min-bytes", "min_bytes", "min-bytes", is_upper=False),
    _Bound("minItems", "min_items", "min-items", is_upper=False),
    _Bound("minimum", "minimum", "minimum", is_upper=False),
)


def compare_limits(old: Schema, new: Schema, place: Place, scope: Scope) -> None:
    """Compare what two schemas of one type allow; a changed measure is one change, not two."""
    claimed: set[str] = set()
    claimed |= _compare_measure(old, new, place, scope, is_upper=True)
    claimed |= _compare_measure(old, new, place, scope, is_upper=False)
    for bound in _BOUNDS:
        if bound.attribute not in claimed:
            _compare_bound(bound, old, new, place, scope)
    if old.unique_items != new.unique_items:
        positions = (old.at("uniqueItems"), new.at("uniqueItems"))
        action = "added" if new.unique_items else "removed"
        kind = f"request-unique-items-{action}"
        if place.direction == "response":
            kind = _loosened(is_tighter=new.unique_items)
        there = place.word("uniqueItems")
        scope.add(kind, there, "uniqueItems", old.unique_items, new.unique_items, at=positions)
    _compare_patterns(old, new, place, scope)


def _loosened(*, is_tighter: bool) -> str:
    return "response-limit-tightened" if is_tighter else "response-limit-loosened"


def _compare_bound(bound: _Bound, old: Schema, new: Schema, place: Place, scope: Scope) -> None:
    was: float | None = getattr(old, bound.attribute)
    now: float | None = getattr(new, bound.attribute)
    if was == now:
        return
    if was is None or now is None:
        action = "set" if was is None else "dropped"
        is_tighter = was is None
    else:
        action = "raised" if now > was else "lowered"
        is_tighter = (now < was) is bound.is_upper
    kind = f"request-{bound.name}-{action}"
    if place.direction == "response":
        kind = _loosened(is_tighter=is_tighter)
    positions = (old.at(bound.word), new.at(bound.word))
    scope.add(kind, place.word(bound.word), bound.word, was, now, at=positions)


def _compare_measure(
    old: Schema, new: Schema, place: Place, scope: Scope, *, is_upper: bool
) -> set[str]:
    """A bound in bytes that became one in characters, or the other way round."""
    side, word = ("max", "maxLength") if is_upper else ("min", "minLength")
    in_characters, in_bytes = f"{side}_length", f"{side}_bytes"
    was = (getattr(old, in_characters), getattr(old, in_bytes))
    now = (getattr(new, in_characters), getattr(new, in_bytes))
    if [one is None for one in was] == [one is None for one in now]:
        return set()
    if sum(one is None for one in was) != 1 or sum(one is None for one in now) != 1:
        return set()
    to_bytes = was[1] is None
    before, after = (was[0], now[1]) if to_bytes else (was[1], now[0])
    is_tighter = _refuses_more(before, after, to_bytes=to_bytes, is_upper=is_upper)
    if not (before == after == 1 and not is_upper):
        words = (f"x-{side}-bytes", word) if not to_bytes else (word, f"x-{side}-bytes")
        kind = f"request-length-unit-{'tightened' if is_tighter else 'loosened'}"
        if place.direction == "response":
            kind = _loosened(is_tighter=is_tighter)
        units = ("characters", "bytes") if to_bytes else ("bytes", "characters")
        scope.add(
            kind,
            place.word(words[1]),
            f"{side}Length",
            f"{before} {units[0]}",
            f"{after} {units[1]}",
            at=(old.at(words[0]), new.at(words[1])),
            sample=_told_apart(before, after, to_bytes=to_bytes) if is_upper else None,
        )
    return {in_characters, in_bytes}


def _told_apart(before: int, after: int, *, to_bytes: bool) -> tuple[str, int] | None:
    """A character and how many of it make a text that is right on one side only."""
    characters, size = (before, after) if to_bytes else (after, before)
    for one in ("图", "🖼"):
        if len(one.encode()) * characters > size:
            return one, characters
    return ("x", size) if size > characters else None


def _refuses_more(before: int, after: int, *, to_bytes: bool, is_upper: bool) -> bool:
    """Whether some text that was inside the bound is outside of it now."""
    if to_bytes:
        return after < before * _BYTES_OF_ONE if is_upper else after > before
    return after < before if is_upper else after > -(-before // _BYTES_OF_ONE)


def _compare_patterns(old: Schema, new: Schema, place: Place, scope: Scope) -> None:
    if old.pattern == new.pattern:
        return
    sample: object = None
    if old.pattern is None or new.pattern is None:
        action = "added" if old.pattern is None else "dropped"
    else:
        shown = scope.examples.get(place.pointer, ((), ()))
        refused = _refused(new.pattern, old, shown[0])
        gained = _refused(old.pattern, new, shown[1])
        action = "narrowed" if refused else "widened" if gained else "changed"
        sample = next(iter(refused or gained), None)
    kind = f"{place.direction}-pattern-{action}"
    if place.direction == "response":
        kind = "response-pattern-noted"
    positions = (old.at("pattern"), new.at("pattern"))
    there = place.word("pattern")
    scope.add(kind, there, "pattern", old.pattern, new.pattern, at=positions, sample=sample)


def _refused(pattern: str, other: Schema, shown: tuple[object, ...]) -> list[str]:
    """The values that the other side gives as right, and that this pattern refuses."""
    values = [*shown, *other.examples, *other.enum, other.default]
    verdict = judge(pattern)
    return [one for one in values if isinstance(one, str) and verdict.refuses(one)]
