"""A service looked over once: all its schemas, who refers to whom, what requests send.

The rules ask this instead of walking the model themselves. References are followed by table, so
that missing schemas, circles and long chains cost nothing and end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

import attrs

from codegen.model import Operation, Parameter, Schema, Service

Role = Literal["additional", "answer", "content", "items", "parameter", "property", "shared"]


@attrs.frozen
class Place:
    """A schema and where it stands."""

    schema: Schema
    role: Role
    name: str
    """Of the property, parameter, shared schema or operation that it belongs to."""

    sent: bool
    """Whether requests hold values of it."""

    parameter: Parameter | None = None
    """The parameter when this is its own schema, not one inside it."""


@attrs.frozen
class Survey:
    """What the rules ask about a service."""

    service: Service
    complete: bool
    """Whether every file of the spec made it into the model."""

    places: tuple[Place, ...]
    """Each schema of the model once."""

    parameters: tuple[Parameter, ...]
    """Each parameter once, also those that several operations share."""

    used: frozenset[str]
    """Shared schemas that some operation reaches."""

    _resolved: dict[str, Schema | None]

    @classmethod
    def of(cls, service: Service, *, complete: bool = True) -> Survey:
        """Look over a service."""
        parameters = _distinct(service.operations)
        answers = [operation.response for operation in service.operations]
        edges = {name: tuple(references(schema)) for name, schema in service.schemas.items()}
        sent = _reached(edges, [parameter.schema for parameter in parameters])
        answered = _reached(edges, answers)
        places: list[Place] = []
        for name, schema in service.schemas.items():
            places += _places(Place(schema, "shared", name, sent=name in sent))
        for parameter in parameters:
            name = parameter.wire_name
            places += _places(Place(parameter.schema, "parameter", name, True, parameter))  # noqa: FBT003  # a field
        for operation in service.operations:
            places += _places(Place(operation.response, "answer", operation.name, sent=False))
        resolved = _resolved(service.schemas)
        return cls(
            service, complete, tuple(places), parameters, frozenset(sent | answered), resolved
        )

    def resolve(self, schema: Schema) -> Schema | None:
        """The schema itself or the shared one that it stands for.

        None when there is no such schema, or when references go round without an end; both are
        reported where the reference stands.
        """
        return schema if schema.ref is None else self._resolved.get(schema.ref)


def children(schema: Schema) -> Iterator[tuple[Role, str, Schema]]:
    """The schemas directly inside one, with the name of the property where there is one."""
    for name, inner in schema.properties.items():
        yield "property", name, inner
    if schema.items is not None:
        yield "items", "", schema.items
    if schema.content is not None:
        yield "content", "", schema.content
    if isinstance(schema.additional, Schema):
        yield "additional", "", schema.additional


def inside(schema: Schema) -> Iterator[Schema]:
    """The schema and all that are written inside it; references are not followed."""
    todo = [schema]
    while todo:
        current = todo.pop()
        yield current
        todo += [inner for _, _, inner in children(current)]


def references(schema: Schema) -> Iterator[str]:
    """The shared schemas that are named anywhere inside a schema."""
    return (inner.ref for inner in inside(schema) if inner.ref is not None)


def _distinct(operations: Iterable[Operation]) -> tuple[Parameter, ...]:
    found = {id(parameter): parameter for one in operations for parameter in one.parameters}
    return tuple(found.values())


def _places(root: Place) -> Iterator[Place]:
    todo = [root]
    while todo:
        place = todo.pop()
        yield place
        todo += [
            Place(inner, role, name or place.name, place.sent)
            for role, name, inner in children(place.schema)
        ]


def _reached(edges: dict[str, tuple[str, ...]], roots: Iterable[Schema]) -> set[str]:
    seen: set[str] = set()
    todo = [name for root in roots for name in references(root)]
    while todo:
        name = todo.pop()
        if name not in seen and name in edges:
            seen.add(name)
            todo += edges[name]
    return seen


def _resolved(schemas: dict[str, Schema]) -> dict[str, Schema | None]:
    """Shared schema -> what it is in the end; None for a circle or a missing target."""
    found: dict[str, Schema | None] = {}
    for start in schemas:
        chain: list[str] = []
        name: str | None = start
        while name is not None and name in schemas and name not in found:
            found[name] = None  # stays None when the chain comes back here
            chain.append(name)
            name = schemas[name].ref
        end: Schema | None = None
        if chain and name is None:
            end = schemas[chain[-1]]
        elif name is not None:
            end = found.get(name)
        for link in chain:
            found[link] = end
    return found
