"""Request parameters of the vendor in the dialect's words.

How a value travels decides what it becomes: JSON text is a string with a ``contentSchema``, a comma
list an array in form style, a numbered list (``Tag.1.Key``) has ``x-repeat-list``, and an object in
flat style (``Filter.Key=a``) is one parameter for each of its fields.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import attrs

from codegen.vendor import ParameterFacts, SchemaFacts

from .omissions import NotImportableError
from .schemas import SCALARS, WIRE_NAME, Drafter
from .values import Draft, example_of

_QUERY_LIKE = frozenset({"query", "formdata"})
"""The gateway takes form fields in the query as well."""

_DEEPEST_FLAT = 8
_MOST_FLAT = 200


def draft_parameters(
    parameter: ParameterFacts, operation: str, drafter: Drafter
) -> Iterator[Draft]:
    """The parameters that say the same in the dialect: mostly one, several for a flat object.

    Raises `NotImportableError` when a required parameter cannot be said.
    """
    name = parameter.name
    facts = drafter.resolved(parameter.schema)
    if parameter.location.lower() not in _QUERY_LIKE:
        reason = f"travels in the {parameter.location or 'unknown place'} of the request"
        _leave_out(name, reason, operation, drafter, required=facts.required)
    elif not WIRE_NAME.fullmatch(name):
        reason = "has a name that the dialect cannot hold"
        _leave_out(name, reason, operation, drafter, required=facts.required)
    elif parameter.style == "json":
        yield _json(name, parameter.schema, facts, operation, drafter)
    elif facts.type == "array":
        yield from _array(name, facts, parameter.style, operation, drafter)
    elif facts.type == "object" or (not facts.type and facts.properties):
        yield from _flat(name, facts, operation, drafter, 0)
    else:
        yield _scalar(name, facts, operation, drafter)


def _scalar(name: str, facts: SchemaFacts, operation: str, drafter: Drafter) -> Draft:
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
    items = drafter.resolved(facts.items or SchemaFacts(type="string"))
    if style == "simple" and items.type in SCALARS:
        schema = drafter.schema(facts, operation, name, sent=True)
        yield _parameter(name, facts, schema, style="form", explode=False)
    elif style in ("simple", "spaceDelimited", "pipeDelimited"):
        # The caller joins the items; a text can say that, and promises nothing.
        drafter.omissions.add(operation, f"{name}: its items, since its style is {style}; a text")
        yield _scalar(name, SchemaFacts(required=facts.required), operation, drafter)
    else:
        repeated = _repeated(name, facts, items, operation, drafter)
        if repeated is not None:
            yield _parameter(name, facts, repeated, **{"x-repeat-list": True})


def _repeated(
    name: str, facts: SchemaFacts, items: SchemaFacts, operation: str, drafter: Drafter
) -> Draft | None:
    """A numbered list of scalars, or of objects whose fields are scalars."""
    draft = drafter.schema(
        SchemaFacts(
            type="array",
            items=SchemaFacts(type="string"),
            min_items=facts.min_items,
            max_items=facts.max_items,
            deprecated=facts.deprecated,
        ),
        operation,
        name,
        sent=True,
    )
    if items.type in SCALARS or not (items.type or items.properties):
        plain = items if items.type in SCALARS else SchemaFacts(type="string")
        draft["items"] = drafter.schema(plain, operation, f"{name}[]", sent=True)
        example = example_of(draft, facts.example)
        if example is not None:
            draft["examples"] = [example]
        return draft
    fields: dict[str, Draft] = {}
    required: list[str] = []
    for path, field in islice(_leaves(items, f"{name}.N", operation, drafter, 0), _MOST_FLAT):
        inner = path.removeprefix(f"{name}.N.")
        fields[inner] = drafter.schema(field, operation, path, sent=True)
        if field.required:
            required.append(inner)
    if not fields:
        reason = "is a numbered list of something that has no fields"
        _leave_out(name, reason, operation, drafter, required=facts.required)
        return None
    item: Draft = {"type": "object"}
    if required:
        item["required"] = required
    return draft | {"items": item | {"properties": fields}}


def _leaves(
    facts: SchemaFacts, path: str, operation: str, drafter: Drafter, depth: int
) -> Iterator[tuple[str, SchemaFacts]]:
    """The scalar fields of an object with their dotted names; what cannot be named is noted."""
    for name, inner in facts.properties.items():
        field, place = drafter.resolved(inner), f"{path}.{name}"
        nested = field.type == "object" or (not field.type and field.properties)
        if nested and field.properties and depth < _DEEPEST_FLAT:
            yield from _leaves(field, place, operation, drafter, depth + 1)
        elif not WIRE_NAME.fullmatch(name):
            reason = "has a name that the dialect cannot hold"
            _leave_out(place, reason, operation, drafter, required=field.required)
        elif nested or field.type == "array":
            what = "a list" if field.type == "array" else "an object of unknown keys"
            reason = f"is {what} inside a numbered list"
            _leave_out(place, reason, operation, drafter, required=field.required)
        else:
            kind = field.type if field.type in SCALARS else "string"
            yield (
                place,
                field if kind == field.type else SchemaFacts(type=kind, required=field.required),
            )


def _flat(
    name: str, facts: SchemaFacts, operation: str, drafter: Drafter, depth: int
) -> Iterator[Draft]:
    if not facts.properties or depth > _DEEPEST_FLAT:
        reason = "is an object of unknown keys, written as one parameter for each key"
        _leave_out(name, reason, operation, drafter, required=facts.required)
        return
    for number, (key, inner) in enumerate(facts.properties.items()):
        field = drafter.resolved(inner)
        if not facts.required and field.required:
            # Needed only when the object is there at all, which its caller may leave out.
            field = _optional(field)
        if number >= _MOST_FLAT:
            drafter.omissions.add(operation, f"{name}: more than {_MOST_FLAT} fields")
            return
        inner_parameter = ParameterFacts(name=f"{name}.{key}", style="repeatList", schema=field)
        if field.type == "object" or (not field.type and field.properties):
            yield from _flat(f"{name}.{key}", field, operation, drafter, depth + 1)
        else:
            yield from draft_parameters(inner_parameter, operation, drafter)


def _optional(facts: SchemaFacts) -> SchemaFacts:
    return attrs.evolve(facts, required=False)


def _leave_out(name: str, reason: str, operation: str, drafter: Drafter, *, required: bool) -> None:
    if required:
        raise NotImportableError(f"the required parameter {name} {reason}")
    drafter.omissions.add(operation, f"{name}: it {reason}")
