"""The dialect's JSON Schemas: what editors complete from, and what the loader checks against."""

from __future__ import annotations

import functools
import json
from importlib.resources import files
from typing import Any, Literal, cast

DocumentKind = Literal["service", "components", "operation"]

_PARTS = ("schema", "operation")


@functools.cache
def document_schema(kind: DocumentKind) -> dict[str, Any]:
    """The JSON Schema of one kind of spec file, with all it refers to gathered under ``$defs``.

    The files refer to each other by relative address, as editors want it; checking needs one.
    """
    schema = _read(kind)
    gathered: dict[str, Any] = {}
    for part in _PARTS:
        gathered.update(_inward(_read(part)["$defs"]))
    bundled: dict[str, Any] = _inward(
        {key: value for key, value in schema.items() if key != "$defs"}
    )
    bundled["$defs"] = gathered
    return bundled


def _read(name: str) -> dict[str, Any]:
    text = files(__name__).joinpath(f"{name}.schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def _inward(node: Any) -> Any:
    """The node with references to the sibling files turned into references inside one document."""
    if isinstance(node, dict):
        entries = cast("dict[str, Any]", node)
        return {
            key: value.partition("#")[1] + value.partition("#")[2]
            if key == "$ref" and isinstance(value, str)
            else _inward(value)
            for key, value in entries.items()
        }
    if isinstance(node, list):
        return [_inward(value) for value in cast("list[Any]", node)]
    return node
