"""Which shared schemas refer to which, and where they go round in a circle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.model import Schema, Service


def references(schema: Schema) -> Iterator[str]:
    """The shared schemas that a schema names, without following them."""
    if schema.ref is not None:
        yield schema.ref
    for child in (*schema.properties.values(), schema.items, schema.content, schema.additional):
        if isinstance(child, Schema):
            yield from references(child)


def reachable(service: Service, name: str) -> set[str]:
    """The shared schemas that one reaches from ``name``; itself only when it lies on a circle."""
    seen: set[str] = set()
    todo = list(references(service.schemas[name]))
    while todo:
        other = todo.pop()
        if other not in seen:
            seen.add(other)
            todo += references(service.schemas[other])
    return seen


def cycles(service: Service, names: Iterable[str]) -> dict[str, str]:
    """Each name with the first (by name) of those it shares a circle with, or with itself."""
    reach = {name: reachable(service, name) for name in names}
    return {
        name: min(
            (other for other in reach if other in reach[name] and name in reach[other]),
            default=name,
        )
        for name in reach
    }
