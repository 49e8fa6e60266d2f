"""Reading typed parameters: the description decides whether a list arrives as list or as text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

__all__ = ["Parameters", "extension_of", "number", "text", "texts"]

Parameters = Mapping[str, object]

_MAX_EXTENSION = 10


def text(parameters: Parameters, name: str) -> str | None:
    """Take a text; an empty one counts as not given."""
    value = parameters.get(name)
    if isinstance(value, list):
        return ",".join(str(item) for item in cast("list[object]", value)) or None
    return None if value is None else str(value) or None


def texts(parameters: Parameters, name: str) -> list[str]:
    """Take a comma list, without empty items."""
    joined = text(parameters, name)
    return [item.strip() for item in joined.split(",") if item.strip()] if joined else []


def number(parameters: Parameters, name: str) -> int | None:
    """Take an integer."""
    value = parameters.get(name)
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else None


def extension_of(file_name: str) -> str:
    r"""Take the extension of a file name in lower case; ``D:\a.PNG`` is a file name too."""
    base = file_name.replace("\\", "/").rpartition("/")[2]
    stem, dot, extension = base.rpartition(".")
    plain = extension.isascii() and extension.isalnum() and len(extension) <= _MAX_EXTENSION
    return extension.lower() if dot and stem and plain else ""
