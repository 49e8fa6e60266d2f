"""Answers in the shape that the description declares: wrapped lists, types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from .schemas import Schema, member, properties, resolve, types_of

__all__ = ["shape"]


def shape(fields: Mapping[str, object], schema: Schema, definitions: Schema) -> dict[str, object]:
    """Leave out what is None, wrap the lists that older operations wrap, quote numbers as declared.

    A field that is not declared goes out as it is: the description may be older than the operation.
    """
    declared = properties(schema)
    shaped: dict[str, object] = {}
    for name, value in fields.items():
        if value is not None:
            shaped[name] = _shape_value(
                value, resolve(declared.get(name), definitions), definitions
            )
    return shaped


def _shape_value(value: object, schema: Schema, definitions: Schema) -> object:
    if isinstance(value, Mapping):
        return shape(cast("Mapping[str, object]", value), schema, definitions)
    if isinstance(value, (list, tuple)):
        items = member(schema, "items", definitions)
        elements = cast("list[object] | tuple[object, ...]", value)
        shaped = [_shape_value(item, items, definitions) for item in elements]
        wrapper = schema.get("x-item-wrapper")
        return {wrapper: shaped} if isinstance(wrapper, str) else shaped
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        types = types_of(schema, definitions)
        return str(value) if types == {"string"} else value
    return value
