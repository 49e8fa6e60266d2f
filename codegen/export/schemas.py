"""Schemas as OpenAPI 3.1 has them, which is as JSON Schema 2020-12 has them.

A list with ``x-item-wrapper`` is written out as it is on the wire. The dialect's other words travel
along: every tool passes over words that begin with ``x-``.
"""

from __future__ import annotations

from typing import Any

import attrs

from codegen.export.components import Component, Components, is_mapping
from codegen.export.values import wire_value
from codegen.model import Schema, Service
from codegen.model.schema_words import schema_words

_WRITTEN_OUT = frozenset({"x-item-wrapper"})


@attrs.frozen
class SchemaWriter:
    """Writes the schemas of one document, each component once."""

    service: Service
    components: Components

    def written(self, schema: Schema) -> dict[str, Any]:
        """A schema where it is used: a reference when it is a component."""
        if schema.item_wrapper:
            component = self.components.of_schema(schema, wraps=True)
        elif schema.ref is not None:
            shared = self.components.shared.get(schema.ref)
            target = self.service.schemas[schema.ref]
            # What stands beside the reference is about this use; OpenAPI 3.1 allows it.
            there = self.written(target) if shared is None else _reference(shared)
            return there | self._plain(schema)
        else:
            component = self.components.of_schema(schema)
        if component is None:
            return self._plain(schema) | self._inner(schema)
        if is_mapping(schema) and schema.description:
            return _reference(component) | {"description": schema.description}
        return _reference(component)

    def component(self, component: Component) -> dict[str, Any]:
        """What stands under the component's name."""
        schema = component.schema
        if component.wraps:
            return self._wrapper(schema)
        if is_mapping(schema):
            schema = attrs.evolve(schema, description=None)
        return self._plain(schema) | self._inner(schema)

    def _wrapper(self, schema: Schema) -> dict[str, Any]:
        wrapper = schema.item_wrapper or ""
        outside = attrs.evolve(
            schema, kind="object", min_items=None, max_items=None, unique_items=False, examples=()
        )
        inside = attrs.evolve(
            schema,
            description=None,
            deprecated=False,
            python_name=None,
            confidence=None,
            source=None,
        )
        return self._plain(outside) | {
            "x-item-wrapper": wrapper,
            "properties": {wrapper: self._plain(inside) | self._inner(schema)},
        }

    def _plain(self, schema: Schema) -> dict[str, Any]:
        words: dict[str, Any] = {}
        if schema.kind not in {"any", "ref"}:
            words["type"] = schema.kind
        words |= schema_words(schema, without=_WRITTEN_OUT)
        if schema.enum_descriptions:
            # By place, not by value as in the spec: tools know the word so, and refuse a mapping.
            words["x-enum-descriptions"] = [
                schema.enum_descriptions.get(str(value), "")
                for value in schema.enum or schema.known_values
            ]
        if schema.examples:
            values = [wire_value(self.service, schema, example) for example in schema.examples]
            words["examples"] = values
        return words

    def _inner(self, schema: Schema) -> dict[str, Any]:
        words: dict[str, Any] = {}
        if schema.items is not None:
            words["items"] = self.written(schema.items)
        if schema.properties:
            words["properties"] = {
                name: self.written(inner) for name, inner in schema.properties.items()
            }
        if isinstance(schema.additional, Schema):
            words["additionalProperties"] = self.written(schema.additional)
        elif schema.additional is not None:
            words["additionalProperties"] = schema.additional
        if schema.content is not None:
            if schema.base64:
                words["contentEncoding"] = "base64"
            words["contentMediaType"] = "application/json"
            words["contentSchema"] = self.written(schema.content)
        return words


def _reference(component: Component) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{component.name}"}
