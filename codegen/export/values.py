"""Examples as they are on the wire; the spec writes them as a caller knows them."""

from __future__ import annotations

import base64
import json
from typing import cast

from codegen.model import Parameter, Schema, Service


def wire_value(service: Service, schema: Schema, value: object) -> object:
    """A value with wrapped lists in their wrappers, and JSON in texts as text."""
    schema = service.resolve(schema)
    if schema.content is not None and not isinstance(value, str):
        return _text(wire_value(service, schema.content, value), base64_encoded=schema.base64)
    if isinstance(value, list):
        return _list(service, schema, cast("list[object]", value))
    if isinstance(value, dict):
        return _object(service, schema, cast("dict[str, object]", value))
    return value


def wire_example(service: Service, parameter: Parameter) -> object:
    """A parameter's example; a comma list that is given as text becomes the list that it is."""
    value = parameter.example
    if parameter.style == "comma" and isinstance(value, str):
        items = parameter.schema.items
        kind = service.resolve(items).kind if items is not None else "any"
        return [_item(text, kind) for text in value.split(",")] if value else []
    return wire_value(service, parameter.schema, value)


def _item(text: str, kind: str) -> object:
    try:
        return {"integer": int, "number": float}.get(kind, str)(text)
    except ValueError:
        return text


def _list(service: Service, schema: Schema, values: list[object]) -> object:
    items = schema.items
    if items is None:
        return values
    written: list[object] = [wire_value(service, items, value) for value in values]
    return {schema.item_wrapper: written} if schema.item_wrapper else written


def _object(service: Service, schema: Schema, values: dict[str, object]) -> dict[str, object]:
    written: dict[str, object] = {}
    for name, value in values.items():
        inner = schema.properties.get(name, schema.additional)
        written[name] = wire_value(service, inner, value) if isinstance(inner, Schema) else value
    return written


def _text(value: object, *, base64_encoded: bool) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(text.encode("utf-8")).decode("ascii") if base64_encoded else text
