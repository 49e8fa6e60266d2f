"""The line of a mistake with a caret under its column."""

from __future__ import annotations

from collections.abc import Sequence

from .display import cells, visible_character
from .mistakes import Position

_TAB = 4
_CELLS = 100
_CELLS_BEFORE = 60
_CHARACTERS = 200  # bounds the work on a line of accents, which take no cells at all
_CUT = "…"


def excerpt(position: Position, lines: Sequence[str]) -> str | None:
    """Two lines, the source and the caret, or None when there is nothing to show."""
    if not 1 <= position.line <= len(lines) or not lines[position.line - 1]:
        return None
    shown, offset = _window(lines[position.line - 1], position.column - 1)
    number = f"{position.line:>5}"
    return f"{number} | {shown}\n{' ' * len(number)} | {' ' * offset}^"


def _window(line: str, index: int) -> tuple[str, int]:
    """The part of a line around a character, and the cells before that character."""
    index = max(0, min(index, len(line)))
    fits = _reach(line, 0, step=1, room=_CELLS) == len(line)
    start = 0 if fits else _reach(line, index, step=-1, room=_CELLS_BEFORE)
    before = _expanded(line[start:index])
    if start:
        before = _CUT + before
    end = _reach(line, index, step=1, room=_CELLS - cells(before))
    after = _expanded(line[index:end])
    if end < len(line):
        after += _CUT
    return (before + after).rstrip(), cells(before)


def _reach(line: str, index: int, *, step: int, room: int) -> int:
    """How far a window goes from `index` in one direction within `room` cells."""
    reached = index
    for _ in range(_CHARACTERS):
        following = reached - 1 if step < 0 else reached
        if not 0 <= following < len(line):
            break
        room -= _TAB if line[following] == "\t" else cells(visible_character(line[following]))
        if room < 0:
            break
        reached += step
    return reached


def _expanded(text: str) -> str:
    return "".join(" " * _TAB if one == "\t" else visible_character(one) for one in text)
