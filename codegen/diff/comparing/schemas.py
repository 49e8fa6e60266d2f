"""Two schemas, word by word and downwards: what a value may be on either side.

Shared schemas are compared once for each pair of them and each direction, whatever uses them; this
is also what ends the comparison of schemas that refer to themselves.
"""

from __future__ import annotations

import attrs

from codegen.diff.comparing import types
from codegen.diff.comparing.fields import compare_fields
from codegen.diff.comparing.limits import compare_limits
from codegen.diff.comparing.place import Direction, Place, Step
from codegen.diff.comparing.prose import compare_schema_prose
from codegen.diff.comparing.scope import Scope, SharedKey
from codegen.diff.comparing.shapes import Shapes
from codegen.diff.comparing.value_sets import compare_value_sets
from codegen.model import Schema, Service


@attrs.frozen
class ObjectPair:
    """Two objects that are the same thing, so that their Python classes belong together."""

    old: Schema
    new: Schema
    place: Place
    scope: Scope


@attrs.define
class SchemaComparison:
    """The comparison of all schemas of two services; shared ones are remembered."""

    old: Service
    new: Service
    shared: dict[SharedKey, Scope] = attrs.field(factory=dict[SharedKey, Scope])
    objects: list[ObjectPair] = attrs.field(factory=list[ObjectPair])
    old_shapes: Shapes = attrs.field(init=False)
    new_shapes: Shapes = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.old_shapes = Shapes(self.old)
        self.new_shapes = Shapes(self.new)

    def compare(self, old: Schema, new: Schema, place: Place, scope: Scope) -> None:
        """Compare two schemas at a place; a pair of references leads to the shared schemas."""
        old_name, new_name = _name(self.old, old), _name(self.new, new)
        if old_name is None or new_name is None:
            self._compare_resolved(self.old.resolve(old), self.new.resolve(new), place, scope)
            return
        compare_schema_prose(old, new, place, scope)
        _compare_deprecation(old, new, place, scope)
        direction: Direction = place.direction or "response"
        key: SharedKey = ("schemas", old_name, new_name, direction)
        scope.uses[key] = None
        if key in self.shared:
            return
        inner = self.shared[key] = Scope()
        there = Place(
            old_component=old_name,
            new_component=new_name,
            pointer=f"#/components/schemas/{new_name}",
            direction=direction,
        )
        self._compare_resolved(self.old.resolve(old), self.new.resolve(new), there, inner)

    def _compare_resolved(self, old: Schema, new: Schema, place: Place, scope: Scope) -> None:
        compare_schema_prose(old, new, place, scope)
        _compare_deprecation(old, new, place, scope)
        if types.compare_types((self.old, self.new), old, new, place, scope):
            return
        direction = place.direction
        if old.content is not None and new.content is not None:
            compare_limits(old, new, place, scope)
            self.compare(old.content, new.content, place.word("contentSchema"), scope)
            return
        compare_value_sets(old, new, place, scope)
        compare_limits(old, new, place, scope)
        _compare_default(old, new, place, scope)
        if old.sensitive != new.sensitive:
            action = "marked" if new.sensitive else "unmarked"
            positions = (old.at("x-sensitive"), new.at("x-sensitive"))
            scope.add(
                f"{direction}-sensitive-{action}",
                place.word("x-sensitive"),
                "x-sensitive",
                old.sensitive,
                new.sensitive,
                at=positions,
            )
        if old.kind == "array":
            step = Step("items")
            self.compare(_items(old), _items(new), place.down(step, "items"), scope)
        elif old.kind == "object":
            self._compare_objects(old, new, place, scope)

    def _compare_objects(self, old: Schema, new: Schema, place: Place, scope: Scope) -> None:
        direction = place.direction
        if old.holds_fields and new.holds_fields:
            self.objects.append(ObjectPair(old, new, place, scope))
            compare_fields(self, old, new, place, scope)
        elif old.holds_fields or new.holds_fields:
            became = "mapping-became-class" if new.holds_fields else "class-became-mapping"
            positions = (old.at("properties"), new.at("properties"))
            names = [sorted(old.properties) or None, sorted(new.properties) or None]
            scope.add(
                f"{direction}-{became}",
                attrs.evolve(place.word("properties"), objects=(old, new)),
                "properties",
                *names,
                at=positions,
                gone=(old,),
            )
            return
        positions = (old.at("additionalProperties"), new.at("additionalProperties"))
        if (old.additional is False) != (new.additional is False):
            action = "closed" if new.additional is False else "opened"
            scope.add(
                f"{direction}-additional-properties-{action}",
                place.word("additionalProperties"),
                "additionalProperties",
                old.additional is not False,
                new.additional is not False,
                at=positions,
            )
        elif isinstance(old.additional, Schema) or isinstance(new.additional, Schema):
            there = place.down(Step("values"), "additionalProperties")
            self.compare(_values(old), _values(new), there, scope)


def _name(service: Service, schema: Schema) -> str | None:
    """The shared schema that a chain of references ends at."""
    seen: set[str] = set()
    name = schema.ref
    while name is not None and name not in seen:
        seen.add(name)
        following = service.schemas[name].ref
        if following is None:
            return name
        name = following
    return None


def _items(schema: Schema) -> Schema:
    return schema.items or Schema(kind="any", position=schema.position)


def _values(schema: Schema) -> Schema:
    if isinstance(schema.additional, Schema):
        return schema.additional
    return Schema(kind="any", position=schema.at("additionalProperties"))


def _compare_default(old: Schema, new: Schema, place: Place, scope: Scope) -> None:
    if old.default == new.default and type(old.default) is type(new.default):
        return
    action = "changed"
    if old.default is None or new.default is None:
        action = "added" if old.default is None else "removed"
    positions = (old.at("default"), new.at("default"))
    kind = f"request-default-{action}" if place.direction == "request" else "response-default-noted"
    scope.add(kind, place.word("default"), "default", old.default, new.default, at=positions)


def _compare_deprecation(old: Schema, new: Schema, place: Place, scope: Scope) -> None:
    if old.deprecated == new.deprecated:
        return
    kind = f"{place.direction}-field-{'deprecated' if new.deprecated else 'undeprecated'}"
    positions = (old.at("deprecated"), new.at("deprecated"))
    scope.add(
        kind, place.word("deprecated"), "deprecated", old.deprecated, new.deprecated, at=positions
    )
