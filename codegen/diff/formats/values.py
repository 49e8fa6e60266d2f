"""Old and new values beside each other: as lines, with what differs between them marked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import cast

import attrs

from codegen.diagnostics import visible

_MOST_LINES = 60
_MOST_CHARACTERS = 2_000
_MOST_TOKENS = 400
"""Beyond it, words are not compared: the time for that grows with the square of their number."""

_LEAST_ALIKE = 0.3
"""Texts that have less in common are marked whole: scattered marks tell nothing."""

_TOKENS = re.compile(r"[A-Za-z0-9_]+|\s+|.", re.DOTALL)


@attrs.frozen
class Part:
    """A piece of a line; ``changed`` when the other side does not have it."""

    text: str
    changed: bool = False


@attrs.frozen
class Line:
    """A line of a value; ``changed`` when the other side does not have it like this."""

    parts: tuple[Part, ...]
    changed: bool = False

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(one.text for one in self.parts)


@attrs.frozen
class Beside:
    """Both values as lines. A side that has no value has no lines."""

    old: tuple[Line, ...]
    new: tuple[Line, ...]


def beside(old: object, new: object) -> Beside:
    """Both values, with the lines and words that differ marked."""
    before, after = _lines(old), _lines(new)
    if not before or not after:
        return Beside(_marked(before), _marked(after))
    if len(before) == len(after) == 1:
        return Beside(*_words(before[0], after[0]))
    lines: tuple[list[Line], list[Line]] = ([], [])
    for tag, *spans in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        old_from, old_to, new_from, new_to = spans
        changed = tag != "equal"
        lines[0].extend(Line((Part(one),), changed) for one in before[old_from:old_to])
        lines[1].extend(Line((Part(one),), changed) for one in after[new_from:new_to])
    return Beside(tuple(lines[0]), tuple(lines[1]))


def _marked(lines: Sequence[str]) -> tuple[Line, ...]:
    return tuple(Line((Part(one),), changed=True) for one in lines)


def _words(old: str, new: str) -> tuple[tuple[Line], tuple[Line]]:
    before, after = _TOKENS.findall(old), _TOKENS.findall(new)
    if old == new or max(len(before), len(after)) > _MOST_TOKENS:
        return (Line((Part(old),), old != new),), (Line((Part(new),), old != new),)
    parts: tuple[list[Part], list[Part]] = ([], [])
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        return (Line((Part(old, changed=True),), changed=True),), (
            Line((Part(new, changed=True),), changed=True),
        )
    for tag, *spans in matcher.get_opcodes():
        old_from, old_to, new_from, new_to = spans
        pieces = "".join(before[old_from:old_to]), "".join(after[new_from:new_to])
        # A space between two words that changed is part of what changed.
        changed = tag != "equal" or pieces[0].isspace()
        for side, piece in zip(parts, pieces, strict=True):
            if piece:
                side.append(Part(piece, changed))
    lines = [Line(tuple(_joined(side)), changed=True) for side in parts]
    return (lines[0],), (lines[1],)


def _joined(parts: Sequence[Part]) -> Iterator[Part]:
    for changed, group in groupby(parts, key=lambda one: one.changed):
        yield Part("".join(one.text for one in group), changed)


def _lines(value: object) -> list[str]:
    """A value as lines: text as it is, a plain list one entry a line, the rest as JSON."""
    if value is None:
        return []
    entries: list[object] = cast("list[object]", value) if isinstance(value, list) else []
    if isinstance(value, str):
        text = value
    elif entries and all(map(_is_plain, entries)):
        text = "\n".join(map(_plain, entries))
    elif not entries and _is_plain(cast("object", value)):
        text = _plain(cast("object", value))
    else:
        text = json.dumps(value, ensure_ascii=False, indent=2, default=str)
    lines = [_cut(one) for one in text.split("\n")]
    more = len(lines) - _MOST_LINES
    return [*lines[:_MOST_LINES], f"… {more} more lines"] if more > 0 else lines


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int | float | bool)


def _plain(value: object) -> str:
    if isinstance(value, str):
        return value.replace("\n", "\\n") or '""'
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value)


def _cut(text: str) -> str:
    text = visible(text[: _MOST_CHARACTERS + 1])
    return text if len(text) <= _MOST_CHARACTERS else f"{text[: _MOST_CHARACTERS - 1]}…"
