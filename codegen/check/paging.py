"""Paging: about parameters and fields that exist, and complete for its style."""

from __future__ import annotations

from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.model import Operation, Paging, Schema

_NEEDED = {
    "page-number": ("page",),
    "token": ("token", "next"),
    "marker": ("token", "next"),
}


def check(survey: Survey, report: Report) -> None:
    """Look at the paging of each operation that has one."""
    for operation in survey.service.operations:
        if operation.paging is not None:
            _check_style(operation.paging, report)
            _check_parameters(operation, operation.paging, report)
            _check_fields(operation, operation.paging, survey, report)


def _check_style(paging: Paging, report: Report) -> None:
    missing = [word for word in _NEEDED[paging.style] if getattr(paging, word) is None]
    if missing:
        report.add(
            paging.position,
            "paging-incomplete",
            f"paging by {paging.style} lacks {' and '.join(map(repr, missing))}",
            "name the parameter of the request and the field of the answer",
        )


def _check_parameters(operation: Operation, paging: Paging, report: Report) -> None:
    names = {parameter.wire_name: parameter for parameter in operation.parameters}
    for word in ("page", "size", "token"):
        name = getattr(paging, word)
        if name is not None and name not in names:
            report.add(
                paging.position,
                "paging-about-nothing",
                f"paging names '{name}' under '{word}', which is no parameter of {operation.name}",
                "name a parameter of this operation by its wire name",
                near=(name, names),
            )


def _check_fields(operation: Operation, paging: Paging, survey: Survey, report: Report) -> None:
    for word in ("items", "next", "total"):
        path = getattr(paging, word)
        if path is None:
            continue
        found = _field(survey, operation.response, path)
        if found is None:
            report.add(
                paging.position,
                "paging-about-nothing",
                f"paging names '{path}' under '{word}', which the answer of {operation.name}"
                " does not have",
                "write the wire names that lead to the field, joined by '.'",
            )
        elif word == "items" and found.kind != "array":
            report.add(
                paging.position,
                "paging-items",
                f"'{path}' of the answer of {operation.name} is no list",
                "name the list that is answered page by page",
            )


def _field(survey: Survey, schema: Schema, path: str) -> Schema | None:
    """The schema of the field that a path of wire names leads to."""
    current = survey.resolve(schema)
    for name in path.split("."):
        if current is None or name not in current.properties:
            return None
        current = survey.resolve(current.properties[name])
    return current
