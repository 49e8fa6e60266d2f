"""Names that the spec chooses for Python: none reserved, none twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import attrs

from codegen.check.report import Report
from codegen.check.survey import Survey, children
from codegen.diagnostics import Position
from codegen.model import Schema
from codegen.naming import Identifier, class_name, field_name, method_name, reserved


@attrs.frozen
class _Choice:
    """A name that the spec sets by ``word``."""

    name: str
    position: Position


@attrs.frozen
class _Scope:
    """Names that live side by side: how they are chosen, made, and what they must not be."""

    word: str
    rule: Callable[[str], Identifier]
    reserved: frozenset[str]


_FIELDS = _Scope("x-python-name", field_name, reserved.FIELD_NAMES)
_METHODS = _Scope("x-method-name", method_name, reserved.METHOD_NAMES)


def check(survey: Survey, report: Report) -> None:
    """Look at the chosen names of fields, parameters, methods and classes."""
    for place in survey.places:
        if place.schema.properties:
            _check_fields(place.schema, report)
    for operation in survey.service.operations:
        parameters = {
            one.wire_name: _Choice(one.python_name, one.position)
            for one in operation.parameters
            if one.python_name is not None
        }
        if parameters:
            wires = [one.wire_name for one in operation.parameters]
            _check_choices(_FIELDS, parameters, wires, report)
    _check_methods(survey, report)
    _check_classes(survey, report)


def _check_fields(schema: Schema, report: Report) -> None:
    choices = {
        wire: _Choice(inner.python_name, inner.at("x-python-name"))
        for wire, inner in schema.properties.items()
        if inner.python_name is not None
    }
    if choices:
        _check_choices(_FIELDS, choices, schema.properties, report)


def _check_methods(survey: Survey, report: Report) -> None:
    operations = survey.service.operations
    choices = {
        one.name: _Choice(one.method_name, one.position)
        for one in operations
        if one.method_name is not None
    }
    if choices:
        wires = [one.name for one in operations]
        _check_choices(_METHODS, choices, wires, report)


def _check_choices(
    scope: _Scope,
    choices: Mapping[str, _Choice],
    wires: Iterable[str],
    report: Report,
) -> None:
    """Compare the choices with each other and with the names that all others get by rule."""
    owners: dict[str, str] = {}
    for wire in wires:
        if wire not in choices:
            owners.setdefault(scope.rule(wire).casefold(), wire)
    for wire, choice in choices.items():
        if choice.name in scope.reserved:
            report.add(
                choice.position,
                "reserved-name",
                f"{scope.word} '{choice.name}' of '{wire}' is reserved for the language or the"
                " client",
                f"write '{choice.name}_', or another name",
            )
        owner = owners.setdefault(choice.name.casefold(), wire)
        if owner != wire:
            report.add(
                choice.position,
                "name-clash",
                f"{scope.word} '{choice.name}' of '{wire}' is also the name of '{owner}'",
                "choose another name for one of the two",
            )


def _check_classes(survey: Survey, report: Report) -> None:
    """Class names share one scope: shared schemas, requests, answers and objects inside them."""
    owners: dict[str, str] = {}
    chosen: list[tuple[str, _Choice]] = []
    roots: list[tuple[str, tuple[str, ...], Schema]] = []
    for name, schema in survey.service.schemas.items():
        if schema.holds_fields:
            _claim(f"the shared schema '{name}'", (name,), schema, owners, chosen)
            roots.append((f"'{name}", (name,), schema))
        else:
            _refuse_inside(name, schema, report)
    for operation in survey.service.operations:
        name = operation.name
        for suffix in ("Request", "Response"):
            owners.setdefault(class_name(name, suffix).casefold(), f"{name}{suffix}")
        for parameter in operation.parameters:
            wire = parameter.wire_name
            roots.append((f"'{name}.{wire}", (name, wire), parameter.schema))
        whole = () if operation.response.kind in ("object", "ref") else ("Item",)
        roots.append((f"'{name}", (name, *whole), operation.response))
    for root in roots:
        _claim_inside(root, owners, chosen)
    for owner, choice in chosen:
        if choice.name in reserved.CLASS_NAMES:
            report.add(
                choice.position,
                "reserved-name",
                f"x-class-name '{choice.name}' is reserved for the generated code",
                "choose another name",
            )
        first = owners.setdefault(choice.name.casefold(), owner)
        if first != owner:
            report.add(
                choice.position,
                "name-clash",
                f"x-class-name '{choice.name}' is also the name of {first}",
                "choose another name for one of the two",
            )


def _claim(
    owner: str,
    parts: tuple[str, ...],
    schema: Schema,
    owners: dict[str, str],
    chosen: list[tuple[str, _Choice]],
) -> None:
    if schema.class_name is None:
        owners.setdefault(class_name(*parts).casefold(), owner)
    else:
        chosen.append((owner, _Choice(schema.class_name, schema.at("x-class-name"))))


def _claim_inside(
    root: tuple[str, tuple[str, ...], Schema],
    owners: dict[str, str],
    chosen: list[tuple[str, _Choice]],
) -> None:
    """The classes of objects that are written inside a schema; references name others."""
    todo = [root]
    while todo:
        path, parts, schema = todo.pop()
        for _, name, inner in children(schema):
            inner_path = f"{path}.{name}" if name else path
            inner_parts = (*parts, name) if name else parts
            if inner.holds_fields:
                _claim(f"the object {inner_path}'", inner_parts, inner, owners, chosen)
            todo.append((inner_path, inner_parts, inner))


def _refuse_inside(name: str, schema: Schema, report: Report) -> None:
    """A shared list has no class; an object inside it gets one for each use of the list."""
    todo = [schema]
    while todo:
        for _, _, inner in children(todo.pop()):
            todo.append(inner)
            if inner.class_name is not None and inner.holds_fields:
                report.add(
                    inner.at("x-class-name"),
                    "name-clash",
                    f"x-class-name '{inner.class_name}' would name several classes, one for each"
                    f" use of the shared schema '{name}'",
                    "make this object a shared schema of its own, and refer to it",
                )
