"""Schemas of the vendor in the dialect's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from codegen.check.limits import INTEGER_RANGES
from codegen.check.regex import judge
from codegen.diagnostics import shorten
from codegen.vendor import SchemaFacts

from .circles import Circles
from .component_names import ComponentNames
from .omissions import Omissions
from .values import Draft, example_of, fits, is_usable_text, typed

WIRE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.:-]{0,127}")
SCALARS = frozenset({"string", "integer", "number", "boolean"})
REFERENCE = "#/components/schemas/"

_FORMATS = {
    "integer": frozenset({"int32", "int64"}),
    "number": frozenset({"float", "double"}),
    "string": frozenset({"date-time"}),
}
_LONGEST_PATTERN = 500


@attrs.frozen
class Drafter:
    """Makes drafts of the schemas of one product.

    Attributes:
        schemas: The vendor's shared schemas.
        names: What they are called in components.yaml.
        omissions: Gets what could not be said.
        circles: What holds itself.
    """

    schemas: Mapping[str, SchemaFacts]
    names: ComponentNames
    omissions: Omissions
    circles: Circles
    _cut: frozenset[str] = frozenset()
    """References to these lead back to where the draft begins, without an end."""

    def shared(self, name: str, *, sent: bool) -> Draft:
        """One of the vendor's shared schemas."""
        drafter = attrs.evolve(self, cut=self.circles.cut_inside(name))
        return drafter.schema(self.schemas[name], "components", name, sent=sent)

    def schema(self, facts: SchemaFacts, operation: str, path: str, *, sent: bool) -> Draft:
        """One schema with all that is inside it.

        Args:
            facts: What the vendor says.
            operation: The operation that omissions are noted for.
            path: Where in it the schema stands.
            sent: Whether it is about values that are sent: only those are held to limits.
        """
        if facts.reference:
            return self._reference(facts, operation, path)
        draft: Draft = {}
        if facts.type == "object" or (not facts.type and facts.properties):
            draft = self._object(facts, operation, path, sent=sent)
        elif facts.type == "array" or (not facts.type and facts.items is not None):
            items = facts.items or SchemaFacts()
            draft["type"] = "array"
            if sent:
                draft |= _list_limits(facts)
            draft["items"] = self.schema(items, operation, f"{path}[]", sent=sent)
        elif facts.type in SCALARS:
            draft = _scalar(facts, sent=sent)
        elif facts.type:
            kind = shorten(facts.type)
            sentence = f"{path}: its type, since nobody knows what {kind} is; any value"
            self.omissions.add(operation, sentence)
        if facts.deprecated:
            draft["deprecated"] = True
        example = example_of(draft, facts.example)
        if example is not None:
            draft["examples"] = [example]
        return draft

    def resolved(self, facts: SchemaFacts) -> SchemaFacts:
        """The schema itself, or the shared one that it stands for; a circle stands for anything."""
        seen: set[str] = set()
        while facts.reference:
            if facts.reference in seen or facts.reference not in self.schemas:
                return SchemaFacts(required=facts.required)
            seen.add(facts.reference)
            shared = self.schemas[facts.reference]
            facts = attrs.evolve(
                shared,
                required=shared.required or facts.required,
                deprecated=shared.deprecated or facts.deprecated,
                example=shared.example if facts.example is None else facts.example,
            )
        return facts

    def _reference(self, facts: SchemaFacts, operation: str, path: str) -> Draft:
        # A schema that is gone may have kept its name.
        name = self.names.get(facts.reference) if facts.reference in self.schemas else None
        if name is None:
            self.omissions.add(
                operation,
                f"{path}: the structure, since the metadata lack the schema that it refers to",
            )
            return {}
        if facts.reference in self._cut:
            self.omissions.add(
                operation,
                f"{path}: the structure, since {facts.reference} holds itself without an object"
                " with fields in between",
            )
            return {}
        draft: Draft = {"$ref": f"{REFERENCE}{name}"}
        if facts.deprecated:
            draft["deprecated"] = True
        return draft

    def _object(self, facts: SchemaFacts, operation: str, path: str, *, sent: bool) -> Draft:
        wrapped = _wrapped(facts)
        if wrapped is not None and not sent:
            name, inner = wrapped
            listed = self.schema(inner, operation, path, sent=sent)
            return {"type": "array", "x-item-wrapper": name} | listed
        draft: Draft = {"type": "object"}
        properties: dict[str, Draft] = {}
        required: list[str] = []
        for name, inner in facts.properties.items():
            if not WIRE_NAME.fullmatch(name):
                self.omissions.add(operation, f"{path}.{name}: no name that the dialect can hold")
                continue
            properties[name] = self.schema(inner, operation, f"{path}.{name}", sent=sent)
            if inner.required and sent:
                required.append(name)
        if required:
            draft["required"] = required
        if properties:
            draft["properties"] = properties
        if isinstance(facts.additional, SchemaFacts):
            draft["additionalProperties"] = self.schema(
                facts.additional, operation, f"{path}{{}}", sent=sent
            )
        elif facts.additional is True:
            draft["additionalProperties"] = True
        return draft


def _wrapped(facts: SchemaFacts) -> tuple[str, SchemaFacts] | None:
    if not facts.item_node or len(facts.properties) != 1:
        return None
    ((name, inner),) = facts.properties.items()
    is_list = inner.type == "array" and not inner.reference
    return (name, inner) if is_list and WIRE_NAME.fullmatch(name) else None


def _scalar(facts: SchemaFacts, *, sent: bool) -> Draft:
    draft: Draft = {"type": facts.type}
    if facts.format in _FORMATS.get(facts.type, ()):
        draft["format"] = facts.format
    values = _listed(facts)
    if draft.get("format") == "date-time":
        return draft
    if not sent:
        return draft | ({"x-known-values": values} if values else {})
    limits = dict(_limits(facts))
    if values and not all(fits(draft | limits, value) for value in values):
        limits = {}
    draft |= limits
    if values:
        draft["enum"] = values
    default = None if facts.default in (None, "") else typed(facts.type, facts.default)
    if default is not None and not facts.required and fits(draft, default):
        draft["default"] = default
    return draft


def _listed(facts: SchemaFacts) -> list[object]:
    if facts.type not in ("string", "integer"):
        return []
    values = [typed(facts.type, value) for value in facts.enum]
    # One value that is none of the type says that the list is not to be trusted.
    return [] if None in values or "" in values else list(dict.fromkeys(values))


def _limits(facts: SchemaFacts) -> Iterator[tuple[str, Any]]:
    if facts.type == "string":
        low, high = facts.min_length or None, facts.max_length
        if not (low is not None and high is not None and low > high):
            yield from _stated(minLength=low, maxLength=high)
        if facts.pattern and _is_sound(facts.pattern):
            yield "pattern", facts.pattern
    elif facts.type in ("integer", "number"):
        least, most = facts.minimum, facts.maximum
        if facts.type == "integer":
            least, most = _whole(facts.format, least), _whole(facts.format, most)
        if not (least is not None and most is not None and least > most):
            yield from _stated(minimum=_short(least), maximum=_short(most))


def _list_limits(facts: SchemaFacts) -> Draft:
    low, high = facts.min_items or None, facts.max_items
    found: Draft = {}
    if not (low is not None and high is not None and low > high):
        found |= dict(_stated(minItems=low, maxItems=high))
    return found | ({"uniqueItems": True} if facts.unique_items else {})


def _stated(**words: float | None) -> Iterator[tuple[str, Any]]:
    return ((word, value) for word, value in words.items() if value is not None)


def _whole(format_name: str, value: float | None) -> float | None:
    low, high = INTEGER_RANGES.get(format_name, INTEGER_RANGES["int64"])
    return value if value is not None and value == int(value) and low <= value <= high else None


def _short(value: float | None) -> float | None:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _is_sound(pattern: str) -> bool:
    return (
        len(pattern) <= _LONGEST_PATTERN and is_usable_text(pattern) and not judge(pattern).problems
    )
