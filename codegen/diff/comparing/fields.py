"""The fields of two objects: which came, went, changed their name, or are needed now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.diff.comparing.place import Place, Step
from codegen.diff.comparing.scope import Scope
from codegen.diff.comparing.shapes import Nameable, Shapes, pair_up
from codegen.diff.comparing.types import type_label
from codegen.model import Schema
from codegen.naming import field_name

if TYPE_CHECKING:
    from codegen.diff.comparing.schemas import SchemaComparison


def compare_fields(
    comparison: SchemaComparison, old: Schema, new: Schema, place: Place, scope: Scope
) -> None:
    """Compare the properties of two objects, and what lies below those that both have."""
    removed = [name for name in old.properties if name not in new.properties]
    added = [name for name in new.properties if name not in old.properties]
    renamed: dict[str, str] = {}
    if removed and added:
        renamed = pair_up(
            _nameable(comparison.old_shapes, old, removed),
            _nameable(comparison.new_shapes, new, added),
        )
    came = set(renamed.values())
    for name in removed:
        if name not in renamed:
            _gone(comparison, (old, new), name, place, scope)
    for name in added:
        if name not in came:
            _come(comparison, (old, new), name, place, scope)
    for name, schema in old.properties.items():
        new_name = renamed.get(name, name)
        if new_name not in new.properties:
            continue
        step = Step("field", name, new_name, old, new)
        there = place.down(step, "properties", new_name)
        if new_name != name:
            positions = (schema.position, new.properties[new_name].position)
            is_kept = _attribute(old, name) == _attribute(new, new_name)
            kind = f"{place.direction}-field-{'respelled' if is_kept else 'renamed'}"
            scope.add(kind, there, "name", name, new_name, at=positions, gone=(schema,))
        _compare_presence(old, new, step, there, scope)
        comparison.compare(schema, new.properties[new_name], there, scope)


def _attribute(schema: Schema, name: str) -> str:
    """What a field is called in Python, unless another one has that name."""
    return schema.properties[name].python_name or field_name(name)


def _nameable(shapes: Shapes, schema: Schema, names: list[str]) -> dict[str, Nameable]:
    return {
        name: Nameable(
            shapes.of(schema.properties[name]), schema.properties[name].description or ""
        )
        for name in names
    }


def _gone(
    comparison: SchemaComparison, pair: tuple[Schema, Schema], name: str, place: Place, scope: Scope
) -> None:
    old, new = pair
    field = old.properties[name]
    there = place.down(Step("field", name, name, old, new), "properties", name)
    kind = "request-field-removed"
    if place.direction == "response":
        kind = f"response-field-removed-{'required' if name in old.required else 'optional'}"
    positions = (field.position, new.at("properties"))
    label = type_label(comparison.old, field)
    scope.add(kind, there, "", label, at=positions, gone=(field,))


def _come(
    comparison: SchemaComparison, pair: tuple[Schema, Schema], name: str, place: Place, scope: Scope
) -> None:
    old, new = pair
    field = new.properties[name]
    there = place.down(Step("field", name, name, old, new), "properties", name)
    kind = "response-field-added"
    if place.direction == "request":
        kind = f"request-field-added-{'required' if name in new.required else 'optional'}"
    positions = (old.at("properties"), field.position)
    scope.add(kind, there, "", None, type_label(comparison.new, field), at=positions)


def _compare_presence(old: Schema, new: Schema, step: Step, there: Place, scope: Scope) -> None:
    was, now = step.old_name in old.required, step.new_name in new.required
    if was == now:
        return
    kind = f"{there.direction}-field-became-{'required' if now else 'optional'}"
    scope.add(kind, there, "required", was, now, at=(old.at("required"), new.at("required")))
