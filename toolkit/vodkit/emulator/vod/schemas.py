"""Looking into JSON Schema: references and types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

__all__ = ["Schema", "member", "properties", "resolve", "types_of"]

Schema = Mapping[str, object]

_PREFIX = "#/$defs/"
_MAX_HOPS = 16
_BRANCHES = ("anyOf", "oneOf", "allOf")
_EMPTY: Schema = {}


def resolve(schema: object, definitions: Schema) -> Schema:
    """Follow ``$ref`` into the definitions; what cannot be followed allows anything."""
    current = schema
    for _ in range(_MAX_HOPS):
        if not isinstance(current, Mapping):
            return _EMPTY
        found = cast("Schema", current)
        reference = found.get("$ref")
        if not isinstance(reference, str):
            return found
        current = definitions.get(reference.removeprefix(_PREFIX))
    return _EMPTY


def member(schema: Schema, word: str, definitions: Schema) -> Schema:
    """Take the schema behind a word such as ``items``."""
    return resolve(schema.get(word), definitions)


def properties(schema: Schema) -> Schema:
    """Take the properties of an object schema; none when it declares none."""
    found = schema.get("properties")
    return cast("Schema", found) if isinstance(found, Mapping) else _EMPTY


def types_of(schema: Schema, definitions: Schema, depth: int = 0) -> frozenset[str]:
    """List the types that a schema allows by name; none when it does not say."""
    declared = schema.get("type")
    if isinstance(declared, str):
        return frozenset({declared})
    if isinstance(declared, list):
        return frozenset(str(name) for name in cast("list[object]", declared))
    found: set[str] = set()
    if depth < _MAX_HOPS:
        for word in _BRANCHES:
            branches = schema.get(word)
            for branch in cast("list[object]", branches) if isinstance(branches, list) else []:
                found |= types_of(resolve(branch, definitions), definitions, depth + 1)
    return frozenset(found)
