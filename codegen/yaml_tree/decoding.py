"""Bytes of a file into characters that YAML allows."""

from __future__ import annotations

import re

from codegen.diagnostics import Diagnostics, Position

_FORBIDDEN = re.compile(
    # Control characters but tab, LF and CR; and DEL with the second control block (NEL in it).
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    # Line and paragraph separators: line ends for YAML 1.1 and not for 1.2, invisible for people.
    "\u2028\u2029"
    # A byte order mark inside the text, and two code points that are no characters.
    "\ufeff\ufffe\uffff]"
)
_PLACEHOLDER = "\ufffd"
_MOST_REPORTED = 20


def decode(data: bytes, file: str, diagnostics: Diagnostics) -> str:
    """The characters of a file without a byte order mark; bytes that are not UTF-8 are reported."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = data.decode("utf-8", "replace")
        before = data[: error.start].decode("utf-8")
        diagnostics.add(
            position_of(before, len(before), file),
            f"the byte 0x{data[error.start]:02X} is not UTF-8",
            "save the file as UTF-8",
            "yaml-encoding",
        )
    return text


def position_of(text: str, index: int, file: str) -> Position:
    """The position of the character at an index."""
    before = text[:index]
    breaks = before.count("\n") + before.count("\r") - before.count("\r\n")
    start = max(before.rfind("\n"), before.rfind("\r")) + 1
    return Position(file, breaks + 1, index - start + 1)


def fit_for_parser(text: str, file: str, diagnostics: Diagnostics) -> str:
    """The text without what cannot stand in a spec.

    Each such character is reported and replaced by one other character, so that the parser can go
    on and all positions stay right.
    """
    for number, match in enumerate(_FORBIDDEN.finditer(text)):
        if number == _MOST_REPORTED:
            break
        code = ord(match[0])
        diagnostics.add(
            position_of(text, match.start(), file),
            f"the invisible character U+{code:04X} cannot stand in a spec",
            f'remove it, or write it as "\\u{code:04x}" in double quotes',
            "yaml-character",
        )
    return _FORBIDDEN.sub(_PLACEHOLDER, text)
