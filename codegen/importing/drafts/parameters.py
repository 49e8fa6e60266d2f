"""Request parameters of the vendor in the dialect's words.

How a value travels decides what it becomes: JSON text is a string with a ``contentSchema``, a comma
list an array in form style, a numbered list (``Tag.1.Key``) has ``x-repeat-list``. An object in
flat style (``Filter.Key=a``) is one parameter for each of its fields, so that a caller sees them
all; one with keys that nobody knows beforehand, or that holds itself, has ``x-flat-object``.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.diagnostics import shorten
from codegen.vendor import ParameterFacts, SchemaFacts

from .omissions import NotImportableError
from .schemas import SCALARS, WIRE_NAME, Drafter
from .values import Draft, example_of

_QUERY_LIKE = frozenset({"query", "formdata"})
"""The gateway takes form fields in the query as well."""

_NUMBERED = frozenset({"", "repeatList", "flat", "json"})
_MOST_FLAT = 200


def draft_parameters(
    parameter: ParameterFacts, operation: str, drafter: Drafter
) -> Iterator[Draft]:
    """The parameters that say the same in the dialect: mostly one, several for a flat object.

    Raises `NotImportableError` when a required parameter cannot be said.
    """
    name = parameter.name
    facts = drafter.resolved(parameter.schema)
    if parameter.schema.reference and parameter.schema.reference not in drafter.schemas:
        sentence = f"{name}: its type, since the metadata lack the schema that it refers to; a text"
        drafter.omissions.add(operation, sentence)
    if parameter.location.lower() not in _QUERY_LIKE:
        reason = f"travels in the {parameter.location or 'unknown place'} of the request"
        _leave_out(name, reason, operation, drafter, required=facts.required)
    elif not WIRE_NAME.fullmatch(name):
        reason = "has a name that the dialect cannot hold"
        _leave_out(name, reason, operation, drafter, required=facts.required)
    elif parameter.style == "json":
        yield _json(name, parameter.schema, facts, operation, drafter)
    elif facts.type == "array" or (not facts.type and facts.items is not None):
        yield from _array(name, facts, parameter.style, operation, drafter)
    elif facts.type == "object" or (not facts.type and facts.properties):
        yield from _flat(name, parameter.schema, facts, operation, drafter)
    else:
        yield _scalar(name, facts, operation, drafter)


def _scalar(name: str, facts: SchemaFacts, operation: str, drafter: Drafter) -> Draft:
    if facts.type and facts.type not in SCALARS:
        sentence = f"{name}: its type, since nobody knows what {shorten(facts.type)} is; a text"
        drafter.omissions.add(operation, sentence)
    kind = facts.type if facts.type in SCALARS else "string"
    plain = SchemaFacts(type=kind) if kind != facts.type else facts
    return _parameter(name, facts, drafter.schema(plain, operation, name, sent=True))


def _parameter(name: str, facts: SchemaFacts, schema: Draft, **words: object) -> Draft:
    examples = schema.pop("examples", None)
    deprecated = schema.pop("deprecated", False)
    draft: Draft = {"name": name, "in": "query"}
    if facts.required:
        draft["required"] = True
        schema.pop("default", None)
    if deprecated:
        draft["deprecated"] = True
    draft |= words | {"schema": schema}
    if examples:
        draft["example"] = examples[0]
    return draft


def _json(
    name: str, stated: SchemaFacts, facts: SchemaFacts, operation: str, drafter: Drafter
) -> Draft:
    if facts.type in SCALARS:
        return _scalar(name, facts, operation, drafter)
    content = drafter.schema(stated, operation, name, sent=True)
    content.pop("examples", None)
    schema: Draft = {
        "type": "string",
        "contentMediaType": "application/json",
        "contentSchema": content,
    }
    example = example_of(schema, facts.example)
    if example is not None:
        schema["examples"] = [example]
    if facts.deprecated:
        schema["deprecated"] = True
    content.pop("deprecated", None)
    return _parameter(name, facts, schema)


def _array(
    name: str, facts: SchemaFacts, style: str, operation: str, drafter: Drafter
) -> Iterator[Draft]:
    items = drafter.resolved(facts.items or SchemaFacts())
    if not _has_shape(items):
        items = SchemaFacts(type="string")
        facts = attrs.evolve(facts, items=items)
    if style == "simple" and items.type in SCALARS:
        if any("," in str(value) for value in items.enum):
            drafter.omissions.add(operation, f"{name}: its values, since one has a comma in it")
            items = attrs.evolve(items, enum=(), default=None)
            facts = attrs.evolve(facts, items=items)
        schema = drafter.schema(facts, operation, name, sent=True)
        yield _parameter(name, facts, schema, style="form", explode=False)
    elif style in ("simple", "spaceDelimited", "pipeDelimited"):
        # The caller joins the items; a text can say that, and promises nothing.
        drafter.omissions.add(operation, f"{name}: its items, since its style is {style}; a text")
        yield _scalar(name, SchemaFacts(required=facts.required), operation, drafter)
    else:
        if style not in _NUMBERED:
            sentence = f"{name}: its style {shorten(style)}, which nobody knows; a numbered list"
            drafter.omissions.add(operation, sentence)
        schema = drafter.schema(facts, operation, name, sent=True)
        yield _parameter(name, facts, schema, **{"x-repeat-list": True})


def _has_shape(facts: SchemaFacts) -> bool:
    return facts.type in (*SCALARS, "object", "array") or bool(facts.properties or facts.items)


def _flat(
    name: str, stated: SchemaFacts, facts: SchemaFacts, operation: str, drafter: Drafter
) -> Iterator[Draft]:
    """A parameter for each field that is known; the whole object where its keys are data."""
    if not facts.properties or facts.additional or drafter.circles.returns(stated):
        schema = drafter.schema(stated, operation, name, sent=True)
        yield _parameter(name, facts, schema, **{"x-flat-object": True})
        return
    for number, (key, inner) in enumerate(facts.properties.items()):
        field = drafter.resolved(inner)
        if not facts.required and field.required:
            # Needed only when the object is there at all, which its caller may leave out.
            field = _optional(field)
        if number >= _MOST_FLAT:
            drafter.omissions.add(operation, f"{name}: more than {_MOST_FLAT} fields")
            return
        named = ParameterFacts(name=f"{name}.{key}", style="repeatList", schema=field)
        yield from draft_parameters(named, operation, drafter)


def _optional(facts: SchemaFacts) -> SchemaFacts:
    return attrs.evolve(facts, required=False)


def _leave_out(name: str, reason: str, operation: str, drafter: Drafter, *, required: bool) -> None:
    if required:
        raise NotImportableError(f"the required parameter {name} {reason}")
    drafter.omissions.add(operation, f"{name}: it {reason}")
