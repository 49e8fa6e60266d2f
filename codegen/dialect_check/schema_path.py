"""Follows a validator's evaluation path through a schema, as far as one value is concerned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias, cast

import attrs

Schema: TypeAlias = Mapping[str, Any]

_SAME_VALUE = frozenset({"if", "then", "else", "not"})
_SAME_VALUE_NAMED = frozenset({"allOf", "anyOf", "oneOf", "dependentSchemas"})
_INNER_VALUE = frozenset(
    {
        "additionalProperties",
        "contains",
        "items",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
    }
)
_INNER_VALUE_NAMED = frozenset({"properties", "patternProperties", "prefixItems"})
# The validator's path to a failed property name starts anew at the definition that was referred to.
_DEFINITIONS = "$defs"
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")


@attrs.frozen
class Place:
    """Where in a schema an error arose.

    Attributes:
        schema: The schema object that holds the failing keyword.
        noun: What the dialect calls the value that was checked ("operation"), from the name of
            the definition under which it was reached; None when there is no such name.
    """

    schema: Schema
    noun: str | None


def place_of(root: Schema, path: Sequence[str | int]) -> Place:
    """The place to which an evaluation path leads.

    The last step is the failing keyword itself (`not`, `additionalProperties`) and is not taken.
    """
    here = Place(root, None)
    steps = list(path)
    while steps:
        step = steps.pop(0)
        found: object
        noun = here.noun
        if step == "$ref":
            reference = here.schema.get("$ref")
            found, noun = _target(root, reference), _noun(reference) or noun
        elif steps and (step in _SAME_VALUE or step in _INNER_VALUE):
            found = here.schema.get(str(step))
        elif steps and (step in _SAME_VALUE_NAMED or step in _INNER_VALUE_NAMED):
            found = _member(here.schema.get(str(step)), steps.pop(0))
        elif steps and step == _DEFINITIONS:
            name = steps.pop(0)
            found, noun = _member(root.get(_DEFINITIONS), name), _noun(f"#/$defs/{name}")
        else:
            break
        if step in _INNER_VALUE or step in _INNER_VALUE_NAMED:
            noun = None
        if not _is_schema(found):
            break
        here = Place(cast("Schema", found), noun)
    return here


def declared_keys(root: Schema, schema: Schema) -> set[str]:
    """All keys that a schema mentions for a mapping, through references and branches."""
    return {key for part in _parts(root, schema, set()) for key in _mapping(part.get("properties"))}


def _parts(root: Schema, schema: Schema, seen: set[int]) -> Iterator[Schema]:
    if id(schema) in seen:
        return
    seen.add(id(schema))
    yield schema
    inner: list[object] = [
        _target(root, schema.get("$ref")),
        schema.get("then"),
        schema.get("else"),
    ]
    for word in ("allOf", "anyOf", "oneOf"):
        branches = schema.get(word)
        if isinstance(branches, list):
            inner.extend(cast("list[object]", branches))
    inner.extend(_mapping(schema.get("dependentSchemas")).values())
    for part in inner:
        if _is_schema(part):
            yield from _parts(root, cast("Schema", part), seen)


def _target(root: Schema, reference: object) -> object:
    """What a reference inside the document (`#/$defs/text`) points to, or None."""
    if not isinstance(reference, str) or not reference.startswith("#"):
        return None
    found: object = root
    for part in reference.split("/")[1:]:
        found = _member(found, part.replace("~1", "/").replace("~0", "~"))
    return found


def _member(container: object, step: str | int) -> object:
    if isinstance(container, Mapping):
        return cast("Mapping[str, object]", container).get(str(step))
    if isinstance(container, list) and str(step).isdecimal():
        items = cast("list[object]", container)
        return items[int(step)] if int(step) < len(items) else None
    return None


def _mapping(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


def _is_schema(value: object) -> bool:
    return isinstance(value, Mapping)


def _noun(reference: object) -> str | None:
    """`#/$defs/valueCondition` as "value condition"; None for a definition named in the plural."""
    name = str(reference).rpartition("/$defs/")[2]
    words = " ".join(word.lower() for word in _WORD.findall(name))
    return words if words and "/" not in name and not words.endswith("s") else None
