"""Text of a spec inside of GitHub's Markdown, where it stays text.

Character references are used instead of backslashes: they cannot become structure, and they mean
the same inside of HTML blocks such as ``<summary>``.
"""

from __future__ import annotations

import re

from codegen.diagnostics import visible

_STRUCTURE = re.compile(r"[\\`*_{}\[\]<>#|~!$&@^]|(?<=:)//|(?<=www)\.", re.IGNORECASE)
_REFERENCES = re.compile(r"(?<=&#64;)|(?<=&#35;)(?=[0-9])|(?<=\bGH-)(?=[0-9])", re.IGNORECASE)
_EDITED = re.compile(r"[\\`*<\[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
_NO_WIDTH = "&#8203;"
"""Mentions and issues are looked for after rendering: only a character inside stops them."""


def text(value: str) -> str:
    """Text that looks as it is written: no markup, no link, no mention."""
    escaped = _STRUCTURE.sub(_reference, visible(value))
    return _REFERENCES.sub(_NO_WIDTH, escaped)


def escaped(value: str) -> str:
    """Text for a file that people go on editing: backslashes, and only where they are needed."""
    return _EDITED.sub(r"\\\g<0>", visible(value))


def _reference(found: re.Match[str]) -> str:
    return "".join(f"&#{ord(one)};" for one in found[0])


def code(value: str) -> str:
    """Text in a monospaced face; the tag is used because backticks mean nothing in HTML blocks."""
    return f"<code>{_STRUCTURE.sub(_reference, visible(value))}</code>"


def block(lines: str, language: str = "") -> str:
    """A fenced block; the fence is longer than any row of backticks in it."""
    longest = max((len(one) for one in re.findall(r"`+", lines)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{lines}\n{fence}"
