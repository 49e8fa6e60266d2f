"""`Code`: text that may stand in a generated file. The two emitters here are its only sources.

A template prints `Code` and `Identifier` and nothing else (see `environment.finalize`); all text of
a spec passes through `literal` (which is `repr`) or `docstring`, so there is no escaping by hand
that could be forgotten or wrong.
"""

from __future__ import annotations

import ast
import functools
import math
import textwrap
from collections.abc import Iterable, Mapping
from typing import cast

from codegen.naming import Identifier

LINE_LENGTH = 100


class Code(str):
    """A piece of Python source made by this module."""

    __slots__ = ()


NONE = Code("None")


def literal(value: object) -> Code:
    """A value as Python writes it. Only plain values, and tuples and mappings of them."""
    if isinstance(value, float) and not math.isfinite(value):
        message = f"no literal for {value}"
        raise ValueError(message)
    if value is None or isinstance(value, bool | int | float | str):
        # `str(value)` first: a subclass must not bring a `__repr__` of its own.
        return Code(repr(str(value) if isinstance(value, str) else value))
    if isinstance(value, tuple):
        items = [literal(item) for item in cast("tuple[object, ...]", value)]
        inner = ", ".join(items)
        return Code(f"({inner},)" if len(items) == 1 else f"({inner})")
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value).items()
        pairs = ", ".join(f"{literal(key)}: {literal(item)}" for key, item in entries)
        return Code(f"{{{pairs}}}")
    message = f"no literal for a {type(value).__name__}"
    raise TypeError(message)


@functools.lru_cache(maxsize=4096)  # both clients and the operation say the same of a parameter
def docstring(text: str, indent: int = 0, *, compact: bool = False) -> Code:
    """Text as a docstring, wrapped; ``indent`` is the column at which it stands.

    With ``compact`` the closing quotes stand behind the last word, as below a field.

    Whatever the text holds, the result evaluates to it: plain triple quotes where nothing needs
    escaping, raw ones where only backslashes are in the way, and `repr` for all else.
    """
    margin = " " * indent
    lines = _wrapped(text, LINE_LENGTH - indent)
    if not all(line.isprintable() for line in lines):
        return literal("\n".join(lines))
    body = f"\n{margin}".join(lines).replace(f"\n{margin}\n", "\n\n")
    if len(lines) > 1 and not compact:
        body = f"{body}\n{margin}"
    for prefix in ("", "r"):
        source = f'{prefix}"""{body}"""'
        if _evaluates_to(source, body):
            return Code(source)
    return literal("\n".join(lines))


def _evaluates_to(source: str, text: str) -> bool:
    try:
        return bool(ast.literal_eval(source) == text)
    except (SyntaxError, ValueError, MemoryError):
        return False


def _wrapped(text: str, width: int) -> list[str]:
    """Paragraphs and list items, each wrapped by itself; blank lines between paragraphs kept."""
    lines: list[str] = []
    for line in _joined(text):
        stripped = line.lstrip(" ")
        lead = " " * (len(line) - len(stripped))
        # The opening quotes stand on the first line.
        room = width - (len('"""') if not lines else 0)
        if len(line) <= room and line.isprintable():
            lines.append(line)  # which is what wrapping would give
            continue
        wrapped = textwrap.wrap(
            stripped,
            width=room,
            initial_indent=lead,
            subsequent_indent=lead + _hanging(stripped, lead),
            break_long_words=False,
            break_on_hyphens=False,
            expand_tabs=False,
        )
        lines.extend(wrapped or [""])
    return lines or [""]


def _hanging(stripped: str, lead: str) -> str:
    """How much deeper the second line of a list item, or of an entry under a heading, stands."""
    if stripped.startswith(_BULLETS):
        return "  "
    return "    " if lead else ""


def _joined(text: str) -> list[str]:
    """The lines of a text with wrapped paragraphs and list items made whole again."""
    lines: list[str] = []
    for raw in text.strip().split("\n"):
        line = raw.rstrip()
        stripped = line.lstrip(" ")
        before = lines[-1] if lines else ""
        starts_anew = not stripped or not before or stripped.startswith(_BULLETS)
        in_item = before.lstrip(" ").startswith(_BULLETS) and line != stripped
        in_paragraph = line == stripped and before == before.lstrip(" ")
        if not starts_anew and (in_item or (in_paragraph and not before.startswith(_BULLETS))):
            lines[-1] = f"{before} {stripped}"
        else:
            lines.append(line)
    return lines


_BULLETS = ("- ", "* ")


def call(function: str, *arguments: Code, **keywords: Code | None) -> Code:
    """A call of one of the runtime's functions; keywords that are None are left out."""
    parts = [
        *arguments,
        *(f"{key}={value}" for key, value in keywords.items() if value is not None),
    ]
    return Code(f"{_dotted(function)}({', '.join(parts)})")


def lambda_of(name: Identifier) -> Code:
    """A function that gives the class of that name, so that classes may refer to each other."""
    return Code(f"lambda: {name}")


def name(identifier: Identifier) -> Code:
    """An identifier as an expression."""
    return Code(str(identifier))


def subscript(base: str, items: Iterable[Code]) -> Code:
    """``Base[a, b]``."""
    return Code(f"{_dotted(base)}[{', '.join(items)}]")


def union(parts: Iterable[Code]) -> Code:
    """``A | B``, each part once; ``object`` alone when it is among them: it holds all others."""
    distinct = list(dict.fromkeys(parts))
    return Code("object") if "object" in distinct else Code(" | ".join(distinct))


def builtin(type_name: str) -> Code:
    """A name that generated modules have without asking the spec: ``str``, ``datetime`` ..."""
    return Code(_dotted(type_name))


def _dotted(text: str) -> str:
    if not all(part.isidentifier() for part in text.split(".")):
        message = f"not a dotted name: {text[:60]!r}"
        raise ValueError(message)
    return text
