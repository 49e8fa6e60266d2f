"""Parameters: each name once, and only values that the wire can carry."""

from __future__ import annotations

from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.check.wording import kind_in_words, shown
from codegen.diagnostics import Position
from codegen.model import Operation, Parameter, Schema

_SCALARS = frozenset({"boolean", "integer", "number", "string"})


def check(survey: Survey, report: Report) -> None:
    """Look at the names of each operation's parameters, and at each parameter."""
    for operation in survey.service.operations:
        _check_names(operation, report)
    for parameter in survey.parameters:
        schema = survey.resolve(parameter.schema)
        if schema is not None:
            _check_kind(parameter, schema, survey, report)
            _check_default(parameter, schema, report)


def _check_names(operation: Operation, report: Report) -> None:
    # Names that differ only by case are different names to the service; Python's get numbers.
    seen: dict[str, Parameter] = {}
    for parameter in operation.parameters:
        if parameter.wire_name in seen:
            report.add(
                _place_in(operation, parameter, seen[parameter.wire_name]),
                "duplicate-parameter",
                f"{operation.name} has the parameter '{parameter.wire_name}' twice",
                "remove one of the two",
            )
        seen[parameter.wire_name] = parameter


def _place_in(operation: Operation, *parameters: Parameter) -> Position:
    """The first of the parameters that stands in the operation's own file."""
    for parameter in parameters:
        if parameter.position.file == operation.position.file:
            return parameter.position
    return operation.position


def _check_kind(parameter: Parameter, schema: Schema, survey: Survey, report: Report) -> None:
    name = parameter.wire_name
    position = parameter.schema.at("type")
    if schema.kind == "object":
        if parameter.style != "flat":
            report.add(
                position,
                "parameter-object",
                f"the parameter '{name}' is an object and does not say how it is sent",
                "write JSON text (type: string with contentMediaType and contentSchema), or"
                f" x-flat-object: true for {name}.Key",
            )
    elif schema.kind == "any":
        report.add(
            position,
            "parameter-without-type",
            f"the parameter '{name}' has no type, and requests carry text only",
            "write a type; for JSON text type: string with contentMediaType and contentSchema",
        )
    elif schema.kind == "array":
        _check_list(parameter, schema, survey, report)
    if parameter.style_position is not None and schema.kind not in ("array", "object"):
        report.add(
            parameter.style_position,
            "style-without-list",
            f"the parameter '{name}' is no list, and only a list has a style",
            "remove style, explode, x-repeat-list and x-flat-object, or make its schema an array",
        )


def _check_list(parameter: Parameter, schema: Schema, survey: Survey, report: Report) -> None:
    name = parameter.wire_name
    if parameter.schema.ref is not None:
        report.add(
            parameter.schema.at("$ref"),
            "list-style",
            f"the parameter '{name}' refers to a list: how it is sent belongs beside the list",
            "write type: array in the parameter, with items that refer to a shared schema",
        )
        return
    if parameter.style is None:
        report.add(
            parameter.schema.at("type"),
            "list-style",
            f"the parameter '{name}' is a list and does not say how it is sent",
            "write style: form and explode: false for a comma list, or x-repeat-list: true for"
            f" {name}.1, {name}.2",
        )
        return
    items = None if schema.items is None else survey.resolve(schema.items)
    if items is None:
        return
    if parameter.style == "comma":
        _check_comma_items(parameter, items, report)


def _check_comma_items(parameter: Parameter, items: Schema, report: Report) -> None:
    if items.kind not in _SCALARS or items.content is not None:
        what = "JSON text" if items.content is not None else kind_in_words(items.kind)
        report.add(
            parameter.schema.at("items"),
            "list-items",
            f"the comma list '{parameter.wire_name}' holds {what} in each item, expected text,"
            " numbers or booleans",
            "send numbered items with x-repeat-list: true, or the whole list as JSON text",
        )
        return
    for value in items.enum:
        if isinstance(value, str) and "," in value:
            report.add(
                items.at("enum"),
                "comma-in-list",
                f"{shown(value)} holds a comma, and the list '{parameter.wire_name}' is separated"
                " by commas",
                "remove the value, or the comma from it",
            )


def _check_default(parameter: Parameter, schema: Schema, report: Report) -> None:
    given = next((one for one in (parameter.schema, schema) if one.default is not None), None)
    if parameter.required and given is not None:
        report.add(
            given.at("default"),
            "default-never-used",
            f"the default of the required parameter '{parameter.wire_name}' is never used",
            "remove the default, or 'required: true'",
        )
