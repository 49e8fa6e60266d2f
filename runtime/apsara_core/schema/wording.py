"""Values in the words of error messages: short, harmless, and never raising."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from .errors import Shown

HIDDEN = "***"
"""What stands in for a sensitive value."""

_LONGEST_TEXT = 80
_LARGEST_INTEGER = 10**40


def kind_of(value: object) -> str:
    """What a value is, for a person: ``text``, ``an integer``, ``an object of type Path``."""
    kind = _json_kind(value)
    if kind is not None:
        return kind
    if isinstance(value, datetime):
        return "a datetime"
    if isinstance(value, (bytes, bytearray)):
        return "bytes"
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, Sequence):
        return "a list"
    return f"an object of type {cut(type(value).__name__)}"


def _json_kind(value: object) -> str | None:
    if value is None:
        return "None"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, int):
        return "an integer"
    if isinstance(value, float):
        return "a number"
    return "text" if isinstance(value, str) else None


def shown(value: object) -> Shown:
    """A value as `Violation.value` keeps it: short scalars, and of all else the kind."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if -_LARGEST_INTEGER < value < _LARGEST_INTEGER:
            return int(value)
        return f"an integer of {int.bit_length(value)} bits"
    if isinstance(value, float):
        return float(value)
    if isinstance(value, str):
        return cut(value)
    return kind_of(value)


def quoted(value: object) -> str:
    """A value inside a message: text in quotes, numbers plain, all else as its kind."""
    short = shown(value)
    return repr(short) if isinstance(value, str) else str(short)


def cut(text: str) -> str:
    """The text itself, or its beginning and an ellipsis; lone surrogates are escaped."""
    plain = str.__str__(text)
    if len(plain) > _LONGEST_TEXT:
        plain = plain[: _LONGEST_TEXT - 1] + "…"
    return plain if plain.isascii() else plain.encode("utf-8", "backslashreplace").decode()


def plural(count: int, noun: str) -> str:
    """``1 character``, ``2 characters``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
