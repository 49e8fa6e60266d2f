"""Values, kinds and lists as parts of sentences."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.diagnostics import quoted
from codegen.model import Kind

_MOST_LISTED = 8
_MOST_BITS = 64

_KINDS: dict[Kind, str] = {
    "any": "any value",
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "object": "an object",
    "ref": "a reference",
    "string": "text",
}


def kind_in_words(kind: Kind) -> str:
    """A kind as one says it: `integer` is "a whole number"."""
    return _KINDS[kind]


def shown(value: object) -> str:
    """A value for a sentence: short, and safe to print whatever it is."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text {quoted(value, 40)}"
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, list):
        return "a list"
    return "an object"


def number(value: float) -> str:
    """A number as one writes it: `128.0` is "128"."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 2**63 else repr(value)
    # Texts of JSON can hold whole numbers that Python refuses to print.
    return str(value) if value.bit_length() <= _MOST_BITS else "a very large number"


def listed(items: Iterable[object], joint: str = "or") -> str:
    """``'a', 'b' or 'c'``, cut when it gets long."""
    parts = [quoted(item) if isinstance(item, str) else str(item) for item in items]
    if len(parts) > _MOST_LISTED:
        more = len(parts) - _MOST_LISTED
        return f"{', '.join(parts[:_MOST_LISTED])} {joint} {more} more"
    *most, last = parts or [""]
    return f"{', '.join(most)} {joint} {last}" if most else last


def counted(count: int, noun: str) -> str:
    """``1 byte``, ``2 bytes``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
