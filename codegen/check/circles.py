"""Schemas without an end: in the code that is made from them, or in the values that fit them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.check.graph import components, is_circle
from codegen.check.report import Report
from codegen.check.survey import Survey, children, inside, references
from codegen.model import Schema

_DEEPEST = 64
_MOST_CLASSES_OF_ONE = 1_000
_MOST_CLASSES = 100_000


def check(survey: Survey, report: Report) -> None:
    """Find circles without a class in them, growth without bound, objects that need themselves."""
    reported = _check_written_out(survey, report)
    _check_needed(survey, report, reported)


def _check_written_out(survey: Survey, report: Report) -> set[str]:
    """Shared schemas that are no objects with properties: each use of one writes it out again.

    That has to end, and to end soon. Returns the names that were reported.
    """
    schemas = survey.service.schemas
    written_out = {name: one for name, one in schemas.items() if not one.holds_fields}
    graph = {
        name: [other for other in references(schema) if other in written_out]
        for name, schema in written_out.items()
    }
    depths: dict[str, int] = {}
    classes: dict[str, int] = {}
    reported: set[str] = set()
    for component in components(graph):
        if is_circle(graph, component):
            reported.update(component)
            _report_circle(min(component), survey, report)
            continue
        (name,) = component
        depths[name] = _depth(schemas[name]) + max(
            (depths.get(o, 0) for o in graph[name]), default=0
        )
        classes[name] = _class_count(schemas[name], classes)
        if depths[name] > _DEEPEST or classes[name] > _MOST_CLASSES_OF_ONE:
            reported.add(name)
            # The schemas that hold this one say nothing new.
            depths[name], classes[name] = 0, 0
            report.add(
                schemas[name].position,
                "too-large",
                f"the shared schema '{name}' unfolds into more than {_DEEPEST} levels or"
                f" {_MOST_CLASSES_OF_ONE} classes",
                "make the objects inside it shared schemas with properties of their own",
            )
    roots = [parameter.schema for parameter in survey.parameters]
    roots += [operation.response for operation in survey.service.operations]
    if sum(_class_count(root, classes) for root in roots) > _MOST_CLASSES:
        report.add(
            survey.service.position,
            "too-large",
            f"the spec unfolds into more than {_MOST_CLASSES} classes",
            "make objects that come up again and again shared schemas",
        )
    return reported


def _report_circle(name: str, survey: Survey, report: Report) -> None:
    schema = survey.service.schemas[name]
    if survey.resolve(schema) is None:
        message = f"the references from the shared schema '{name}' lead back to it"
        hint = "let one of them be a schema with a type"
    else:
        message = (
            f"the shared schema '{name}' holds itself without a shared object with properties in"
            " between"
        )
        hint = "make an object on the way a shared schema of its own"
    report.add(schema.at("$ref"), "endless-reference", message, hint)


def _depth(schema: Schema) -> int:
    deepest = 0
    todo = [(schema, 1)]
    while todo:
        current, depth = todo.pop()
        deepest = max(deepest, depth)
        todo += [(inner, depth + 1) for _, _, inner in children(current)]
    return deepest


def _class_count(schema: Schema, classes: dict[str, int]) -> int:
    count = 0
    for inner in inside(schema):
        count += classes.get(inner.ref, 0) if inner.ref is not None else inner.holds_fields
    return count


def _check_needed(survey: Survey, report: Report, reported: set[str]) -> None:
    """Objects that no value can fit, because each one needs another one inside it."""
    schemas = survey.service.schemas
    graph = {
        name: [other for other in _needed(schema) if other in schemas and other not in reported]
        for name, schema in schemas.items()
        if name not in reported
    }
    for component in components(graph):
        if is_circle(graph, component):
            name = min(component)
            report.add(
                schemas[name].at("required"),
                "endless-object",
                f"no value can fit the shared schema '{name}': it requires itself inside itself,"
                " without end",
                "take one property on the way off its 'required'",
            )


def _needed(schema: Schema) -> Iterator[str]:
    """The shared schemas of which every value of ``schema`` holds a value."""
    todo = [schema]
    while todo:
        current = todo.pop()
        if current.ref is not None:
            yield current.ref
        todo += [
            current.properties[name] for name in current.required if name in current.properties
        ]
        if current.items is not None and current.min_items:
            todo.append(current.items)
        if current.content is not None:
            todo.append(current.content)
