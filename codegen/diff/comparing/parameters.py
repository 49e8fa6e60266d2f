"""The parameters of two operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import attrs

from codegen.diff.comparing.place import Place, Step
from codegen.diff.comparing.prose import compare_parameter_prose
from codegen.diff.comparing.schemas import SchemaComparison
from codegen.diff.comparing.scope import Scope, SharedKey
from codegen.diff.comparing.shapes import Nameable, Shapes, pair_up
from codegen.diff.comparing.types import type_label
from codegen.model import Operation, Parameter, Schema, Service
from codegen.naming import field_name


@attrs.define
class ParameterComparison:
    """The comparison of all parameters of two services; shared ones are compared once."""

    schemas: SchemaComparison
    _old_names: Mapping[int, str]
    _new_names: Mapping[int, str]

    @classmethod
    def of(cls, schemas: SchemaComparison) -> ParameterComparison:
        """Prepare the comparison beside that of the schemas."""
        return cls(schemas, _shared_names(schemas.old), _shared_names(schemas.new))

    def compare(self, old: Operation, new: Operation, place: Place, scope: Scope) -> None:
        """Compare the parameters of two operations by wire name."""
        was = {one.wire_name: one for one in old.parameters}
        now = {one.wire_name: one for one in new.parameters}
        removed = {name: one for name, one in was.items() if name not in now}
        added = {name: one for name, one in now.items() if name not in was}
        renamed: dict[str, str] = {}
        if removed and added:
            renamed = pair_up(
                _nameable(self.schemas.old_shapes, removed),
                _nameable(self.schemas.new_shapes, added),
            )
        came = set(renamed.values())
        for name, one in removed.items():
            if name not in renamed:
                there = _down(place, name, name)
                label = type_label(self.schemas.old, one.schema)
                at = (one.position, new.position)
                scope.add("parameter-removed", there, "", label, at=at, gone=(one.schema,))
        for name, one in added.items():
            if name not in came:
                there = _down(place, name, name)
                label = type_label(self.schemas.new, one.schema)
                kind = f"parameter-added-{'required' if one.required else 'optional'}"
                scope.add(kind, there, "", None, label, at=(old.position, one.position))
        for name, one in was.items():
            other = now.get(renamed.get(name, name))
            if other is not None:
                self._compare_pair(one, other, place, scope)

    def _compare_pair(self, old: Parameter, new: Parameter, place: Place, scope: Scope) -> None:
        names = (self._old_names.get(id(old)), self._new_names.get(id(new)))
        if names[0] is None or names[1] is None:
            there = _down(place, old.wire_name, new.wire_name)
            self._compare(old, new, there, scope)
            return
        key: SharedKey = ("parameters", names[0], names[1], "request")
        scope.uses[key] = None
        if key in self.schemas.shared:
            return
        inner = self.schemas.shared[key] = Scope()
        there = Place(
            old_component=names[0],
            new_component=names[1],
            pointer=f"#/components/parameters/{names[1]}",
            direction="request",
            steps=(Step("parameter", old.wire_name, new.wire_name),),
        )
        self._compare(old, new, there, inner)

    def _compare(self, old: Parameter, new: Parameter, place: Place, scope: Scope) -> None:
        at = (old.position, new.position)
        if old.wire_name != new.wire_name:
            is_kept = _keyword(old) == _keyword(new)
            kind = f"parameter-{'respelled' if is_kept else 'renamed'}"
            names = (old.wire_name, new.wire_name)
            scope.add(kind, place, "name", *names, at=at, gone=(old.schema,))
        if old.required != new.required:
            kind = f"parameter-became-{'required' if new.required else 'optional'}"
            scope.add(kind, place.word("required"), "required", old.required, new.required, at=at)
        if old.deprecated != new.deprecated:
            kind = f"parameter-{'deprecated' if new.deprecated else 'undeprecated'}"
            values = (old.deprecated, new.deprecated)
            scope.add(kind, place.word("deprecated"), "deprecated", *values, at=at)
        compare_parameter_prose(old, new, place, scope)
        there = place.word("schema")
        scope.examples[there.pointer] = (_shown(old), _shown(new))
        scope.examples[f"{there.pointer}/items"] = (_shown_items(old), _shown_items(new))
        self._compare_schemas(old, new, there, scope)

    def _compare_schemas(self, old: Parameter, new: Parameter, place: Place, scope: Scope) -> None:
        """Compare the values; what travels in another way may still be the same list or object."""
        services = (self.schemas.old, self.schemas.new)
        was, now = _carried(services[0], old), _carried(services[1], new)
        ways = (_way(services[0], old), _way(services[1], new))
        at = (old.style_position or old.position, new.style_position or new.position)
        if {ways[0], ways[1]} == {"comma", "text"}:
            kind = f"request-{'text-became-list' if ways[1] == 'comma' else 'list-became-text'}"
            scope.add(kind, place.word("type"), "type", *ways, at=at, gone=(old.schema,))
        elif was.kind == now.kind and was.kind in {"array", "object"} and ways[0] != ways[1]:
            scope.add("request-array-style-changed", place, "style", *ways, at=at)
            self.schemas.compare(was, now, place, scope)
        else:
            self.schemas.compare(old.schema, new.schema, place, scope)


def _down(place: Place, old_name: str, new_name: str) -> Place:
    step = Step("parameter", old_name, new_name)
    return attrs.evolve(place.down(step, "parameters", new_name), direction="request")


def _keyword(parameter: Parameter) -> str:
    """What the parameter is called in Python, unless another one has that name."""
    return parameter.python_name or field_name(parameter.wire_name)


def _shared_names(service: Service) -> dict[int, str]:
    return {id(one): name for name, one in service.parameters.items()}


def _nameable(shapes: Shapes, parameters: Mapping[str, Parameter]) -> dict[str, Nameable]:
    return {
        name: Nameable(shapes.of_parameter(one), one.description or "")
        for name, one in parameters.items()
    }


def _carried(service: Service, parameter: Parameter) -> Schema:
    """The value that a parameter carries, in whatever way it travels."""
    found = service.resolve(parameter.schema)
    return found if found.content is None else service.resolve(found.content)


def _way(service: Service, parameter: Parameter) -> str:
    """How the value travels: the style of a list, JSON in a text, or a plain text."""
    found = service.resolve(parameter.schema)
    if found.content is not None:
        return "JSON"
    if parameter.style is not None:
        return parameter.style
    is_plain = found.kind == "string" and found.format is None and not found.enum
    return "text" if is_plain else found.kind


def _shown(parameter: Parameter) -> tuple[object, ...]:
    return (parameter.example,) if parameter.has_example else ()


def _shown_items(parameter: Parameter) -> tuple[object, ...]:
    example = parameter.example
    return tuple(cast("list[object]", example)) if isinstance(example, list) else ()
