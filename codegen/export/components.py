"""Which schemas become components, and what they are called.

Tools name a class after its component, and make up a name for an object that is written in place.
So each object with properties is a component, under the name that its class has in our client; the
object around a wrapped list and a mapping to objects are components too, lest a tool makes up for
them the name of what they hold.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.model import Operation, Schema, Service
from codegen.naming import Names, class_name

ERROR = "error"
"""The key of the answer to a request that failed; no key of a schema is in lower case."""


@attrs.frozen
class Component:
    """A schema that is written under ``components``, and whether it is the object around a list."""

    name: str
    schema: Schema
    wraps: bool = False


@attrs.frozen
class _Found:
    """A component before it has a name. ``key`` is the one that the names lock knows it by."""

    key: str
    parts: tuple[str, ...]
    schema: Schema
    wraps: bool = False


@attrs.frozen
class Components:
    """All components of one document."""

    shared: dict[str, Component]
    """Shared object with properties -> component. Other shared schemas are written out in place,
    as in the client: tools make a class of every component, also of one that is a mere text.
    """

    error: str
    """The name of the answer to a request that failed."""

    inline: dict[tuple[int, bool], Component]
    """Identity of a schema written in place, whether it is the object around it -> component."""

    @classmethod
    def of(cls, service: Service, names: Names) -> Components:
        """Find and name them.

        Raises `NameClashError` when the spec gives one name to two of them.
        """
        found = {item.key: item for item in _found(service)}
        overrides = {
            key: item.schema.class_name
            for key, item in found.items()
            if item.schema.class_name and not item.wraps and not is_mapping(item.schema)
        }
        parts = {key: item.parts for key, item in found.items()} | {ERROR: ("Error", "Response")}
        assigned = names.assign("classes", parts, lambda key: class_name(*parts[key]), overrides)
        # Plain text: a document is data, and some validators take no other class as a key.
        given = {key: str(name) for key, name in assigned.items()}
        made = {key: Component(given[key], item.schema, item.wraps) for key, item in found.items()}
        return cls(
            shared={name: made[name] for name in service.schemas if name in made},
            error=given[ERROR],
            inline={
                (id(item.schema), item.wraps): made[key]
                for key, item in found.items()
                if key not in service.schemas
            },
        )

    def __iter__(self) -> Iterator[Component]:
        """The components by name."""
        every = [*self.shared.values(), *self.inline.values()]
        return iter(sorted(every, key=lambda component: component.name))

    def of_schema(self, schema: Schema, *, wraps: bool = False) -> Component | None:
        """The component that a schema written in place became; None when it stays in place."""
        return self.inline.get((id(schema), wraps))


def _found(service: Service) -> Iterator[_Found]:
    """Every component; what the client has classes for comes first and keeps the plain names."""
    found: list[_Found] = []
    for name, schema in sorted(service.schemas.items()):
        if schema.holds_fields:
            found += _visit(schema, name, (name,))
        elif schema.ref is None:
            found += _visit(schema, f"{name}/item", (name, "Item"))
    seen: set[int] = set()
    for operation in service.operations:
        found += _of_operation(operation, seen)
    found.sort(key=lambda item: item.wraps or is_mapping(item.schema))
    yield from found


def _of_operation(operation: Operation, seen: set[int]) -> Iterator[_Found]:
    name = operation.name
    for parameter in operation.parameters:
        # A parameter that operations share is named after the first of them.
        if id(parameter.schema) not in seen:
            seen.add(id(parameter.schema))
            wire = parameter.wire_name
            yield from _visit(parameter.schema, f"{name}.request.{wire}", (name, wire))
    if operation.response.kind not in ("object", "ref"):
        yield from _visit(operation.response, f"{name}.response/item", (name, "Item"))
    elif operation.response.ref is None:
        yield _Found(f"{name}.response", (name, "Response"), operation.response)
        yield from _inside(operation.response, f"{name}.response", (name,))


def _inside(schema: Schema, key: str, parts: tuple[str, ...]) -> Iterator[_Found]:
    """The components inside a schema that is one itself."""
    for wire, child in schema.properties.items():
        yield from _visit(child, f"{key}.{wire}", (*parts, wire))
    if isinstance(schema.additional, Schema):
        yield from _visit(schema.additional, f"{key}/item", (*parts, "Item"))


def _visit(schema: Schema, key: str, parts: tuple[str, ...]) -> Iterator[_Found]:
    wrappers = mappings = 0
    child: Schema | None = schema
    while child is not None and not child.holds_fields:
        # Lists in lists, and mappings in mappings, belong to one field: a number tells them apart.
        if child.item_wrapper:
            wrappers += 1
            word = _numbered("Wrapper", wrappers)
            yield _Found(f"{key}/{word}", (*parts, word), child, wraps=True)
        elif is_mapping(child):
            mappings += 1
            word = _numbered("Map", mappings)
            yield _Found(f"{key}/{word}", (*parts, word), child)
        child = _only_child(child)
    if child is not None:
        yield _Found(key, parts, child)
        yield from _inside(child, key, parts)


def _numbered(word: str, number: int) -> str:
    return word if number == 1 else f"{word}{number}"


def _only_child(schema: Schema) -> Schema | None:
    """What a list, a text or a mapping holds; such a schema has one schema inside at most."""
    for child in (schema.items, schema.content, schema.additional):
        if isinstance(child, Schema):
            return child
    return None


def is_mapping(schema: Schema) -> bool:
    """Whether a schema is an object of which only the values are known."""
    return not schema.properties and isinstance(schema.additional, Schema)
