"""A pattern as a small tree of our own; the one place that touches Python's private parser."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, TypeAlias, cast

import attrs

Ranges: TypeAlias = tuple[tuple[int, int], ...]
"""A set of characters: code points from-to, ascending, apart from each other."""

LAST = 0x10FFFF
ANYTHING: Ranges = ((0, LAST),)


@attrs.frozen
class Characters:
    """One character of a set."""

    ranges: Ranges


@attrs.frozen
class Sequence:
    """One part after the other."""

    parts: tuple[Tree, ...]


@attrs.frozen
class Alternatives:
    """One of the parts."""

    parts: tuple[Tree, ...]


@attrs.frozen
class Repeat:
    """The body ``low`` to ``high`` times; None is without bound."""

    body: Tree
    low: int
    high: int | None


@attrs.frozen
class Look:
    """A condition on the text around, which takes no character itself."""

    body: Tree


@attrs.frozen
class Anchor:
    """`^`, `$`, a word boundary."""

    at_start: bool


Tree: TypeAlias = Characters | Sequence | Alternatives | Repeat | Look | Anchor


class UnknownSyntaxError(Exception):
    """The pattern holds something that has no place in the tree."""


_Op: TypeAlias = tuple[object, Any]
# re._parser is private, has no types, and is the same from Python 3.11 to 3.14.
_private_parser = import_module("re._parser")
_parse = cast("Callable[[str], Iterable[_Op]]", vars(_private_parser)["parse"])
_NO_BOUND = cast("object", vars(_private_parser)["MAXREPEAT"])

_CATEGORIES: dict[str, Ranges] = {
    "CATEGORY_DIGIT": ((0x30, 0x39),),
    "CATEGORY_WORD": ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)),
    "CATEGORY_SPACE": ((0x09, 0x0D), (0x20, 0x20)),
}


def parsed(pattern: str) -> Tree:
    """The tree of a pattern that compiles.

    Raises:
        UnknownSyntaxError: It holds a back reference, a condition, or what a later Python brought.
    """
    return _sequence(_parse(pattern))


def _sequence(ops: Iterable[_Op]) -> Tree:
    parts = tuple(_tree(str(op), argument) for op, argument in ops)
    return parts[0] if len(parts) == 1 else Sequence(parts)


def _tree(op: str, argument: Any) -> Tree:
    if op in ("LITERAL", "NOT_LITERAL", "ANY", "IN"):
        return Characters(_ranges(op, argument))
    if op in ("MAX_REPEAT", "MIN_REPEAT"):
        low, high, body = argument
        return Repeat(_sequence(body), int(low), None if high is _NO_BOUND else int(high))
    if op == "SUBPATTERN":
        return _sequence(argument[-1])
    if op == "BRANCH":
        return Alternatives(tuple(_sequence(branch) for branch in argument[1]))
    if op in ("ASSERT", "ASSERT_NOT"):
        return Look(_sequence(argument[1]))
    if op == "AT":
        return Anchor(at_start=str(argument) in ("AT_BEGINNING", "AT_BEGINNING_STRING"))
    raise UnknownSyntaxError(op)


def _ranges(op: str, argument: Any) -> Ranges:
    if op == "ANY":
        return complement(((0x0A, 0x0A),))
    if op == "LITERAL":
        return ((int(argument), int(argument)),)
    if op == "NOT_LITERAL":
        return complement(((int(argument), int(argument)),))
    found: list[tuple[int, int]] = []
    negated = False
    for inner, value in argument:
        kind = str(inner)
        if kind == "NEGATE":
            negated = True
        elif kind == "RANGE":
            found.append((int(value[0]), int(value[1])))
        elif kind == "LITERAL":
            found.append((int(value), int(value)))
        else:
            found += _category(str(value))
    joined = union(found)
    return complement(joined) if negated else joined


def _category(name: str) -> Ranges:
    plain = name.replace("_NOT_", "_")
    if plain not in _CATEGORIES:
        raise UnknownSyntaxError(name)
    return _CATEGORIES[plain] if plain == name else complement(_CATEGORIES[plain])


def union(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """The ranges in order, with those that touch each other joined."""
    joined: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return tuple(joined)


def complement(ranges: Ranges) -> Ranges:
    """All other characters."""
    others: list[tuple[int, int]] = []
    start = 0
    for low, high in ranges:
        if start < low:
            others.append((start, low - 1))
        start = high + 1
    if start <= LAST:
        others.append((start, LAST))
    return tuple(others)
