"""Wire names to Python names: `FileURL` -> `file_url`, `AddAITemplate` -> `add_ai_template`."""

from __future__ import annotations

import re
from typing import Self

from codegen.naming import reserved
from codegen.naming.words import split_words

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")

# Together with the package's own folders this keeps every path well below what Windows can open.
LONGEST_NAME = 80


class Identifier(str):
    """A checked Python identifier: ASCII, no leading underscore, not hidden by any reserved name.

    Only this package makes them. A template can print an `Identifier`, and no other text.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        if not _IDENTIFIER.match(text):
            message = f"not a Python identifier: {text[:60]!r}"
            raise ValueError(message)
        return super().__new__(cls, text)


def _snake(wire_name: str, taken: frozenset[str] | set[str]) -> str:
    name = "_".join(split_words(wire_name))[:LONGEST_NAME].rstrip("_")
    if not name or not name[0].isalpha():
        name = f"n{name}"
    return f"{name}_" if name in taken else name


def field_name(wire_name: str) -> Identifier:
    """The attribute and keyword for a parameter, field or property."""
    return Identifier(_snake(wire_name, reserved.FIELD_NAMES))


def method_name(operation_name: str) -> Identifier:
    """The client's method for an operation."""
    return Identifier(_snake(operation_name, reserved.METHOD_NAMES))


def module_name(name: str) -> Identifier:
    """The module, and so the file, in which a class or an operation lives."""
    return Identifier(_snake(name, reserved.MODULE_NAMES))


def class_name(*parts: str) -> Identifier:
    """A class name of the given parts, each of which keeps the capitals that it has."""
    name = "".join(
        part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", "-".join(parts)) if part
    )[:LONGEST_NAME]
    if not name or not name[0].isalpha():
        name = f"N{name}"
    return Identifier(f"{name}_" if name in reserved.CLASS_NAMES else name)


def numbered(name: Identifier, number: int) -> Identifier:
    """The name for the second, third ... wire name that would have got ``name``."""
    return Identifier(f"{name.rstrip('_')}_{number}")
