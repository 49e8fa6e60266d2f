"""Makes text from a spec safe to show: nothing in it moves the cursor, hides or turns around."""

from __future__ import annotations

import unicodedata

_NAMED_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_IDEOGRAPHIC_SPACE = "\u3000"  # not "printable" to Python, yet ordinary in Chinese text
_ONE_BYTE = 0xFF
_TWO_BYTES = 0xFFFF


def visible_character(character: str) -> str:
    """One character, or its escape when it is a control, bidi, format or unassigned character."""
    if character.isprintable() or character == _IDEOGRAPHIC_SPACE:
        return character
    if character in _NAMED_ESCAPES:
        return _NAMED_ESCAPES[character]
    code = ord(character)
    if code <= _ONE_BYTE:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= _TWO_BYTES else f"\\U{code:08x}"


def visible(text: str) -> str:
    """The text with everything that a terminal would not show as itself written as escapes."""
    return "".join(map(visible_character, text))


def shorten(text: str, limit: int = 60) -> str:
    """The visible form of a text, cut to at most `limit` characters."""
    shown = visible(text[: limit + 1])
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def quoted(text: str, limit: int = 60) -> str:
    """The shortened visible form in single quotes, for use inside a sentence."""
    return f"'{shorten(text, limit)}'"


def cells(text: str) -> int:
    """How many terminal cells a visible text takes: two for wide characters, none for accents."""
    return sum(map(_cells_of_one, text))


def _cells_of_one(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
