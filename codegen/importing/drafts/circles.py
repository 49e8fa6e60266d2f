"""Shared schemas that hold themselves: which references keep such a schema from having an end.

An object with properties becomes a class, and a class may name itself. A list, a map or a mere
reference is written out where it is used, so that a circle of such schemas would never end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.check.graph import components, is_circle
from codegen.vendor import SchemaFacts

_NONE: frozenset[str] = frozenset()


class Circles:
    """The circles of the vendor's shared schemas."""

    def __init__(self, schemas: Mapping[str, SchemaFacts]) -> None:
        written_out = {name: one for name, one in schemas.items() if not is_class(one)}
        graph = {
            name: [other for other in references(one) if other in written_out]
            for name, one in written_out.items()
        }
        self._endless = {
            name: frozenset(component)
            for component in components(graph)
            if is_circle(graph, component)
            for name in component
        }
        whole = {
            name: [other for other in references(one) if other in schemas]
            for name, one in schemas.items()
        }
        found: set[str] = set()
        for component in components(whole):  # each after those that it leads to
            if is_circle(whole, component) or any(
                other in found for name in component for other in whole[name]
            ):
                found.update(component)
        self._recursive = frozenset(found)

    def cut_inside(self, name: str) -> frozenset[str]:
        """What a shared schema may not refer to, since that leads back to it without a class."""
        return self._endless.get(name, _NONE)

    def returns(self, facts: SchemaFacts) -> bool:
        """Whether something inside a schema holds itself."""
        return any(name in self._recursive for name in references(facts))


def is_class(facts: SchemaFacts) -> bool:
    """Whether a schema becomes a class of its own."""
    return not facts.reference and facts.type in ("object", "") and bool(facts.properties)


def references(facts: SchemaFacts) -> Iterator[str]:
    """The shared schemas that a schema names anywhere inside it."""
    todo = [facts]
    while todo:
        current = todo.pop()
        if current.reference:
            yield current.reference
            continue  # nothing beside a reference says anything
        todo += current.properties.values()
        todo += [
            inner for inner in (current.items, current.additional) if isinstance(inner, SchemaFacts)
        ]
