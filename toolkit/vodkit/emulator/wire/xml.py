"""JSON-like values as XML in the vendor's shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from .encoding import xml_text

__all__ = ["DECLARATION", "xml_document", "xml_element"]

DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>"


def xml_document(root: str, fields: Mapping[str, object]) -> bytes:
    """Write one document: a list repeats its element, None is left out, values are text.

    Args:
        root: the name of the outermost element.
        fields: names that are XML names (ours, never a client's), and their values.
    """
    return (DECLARATION + xml_element(root, fields)).encode("utf-8")


def xml_element(name: str, value: object) -> str:
    """Write one element, or several for a list."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value)
        inside = "".join(xml_element(key, item) for key, item in items.items())
        return f"<{name}>{inside}</{name}>"
    if isinstance(value, Sequence) and not isinstance(value, str):
        elements = cast("Sequence[object]", value)
        return "".join(xml_element(name, item) for item in elements)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"<{name}>{xml_text(text)}</{name}>"
