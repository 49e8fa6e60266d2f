"""Examples and defaults that satisfy their own schema."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.check.report import Report
from codegen.check.survey import Place, Survey
from codegen.check.values import Misfit, misfits
from codegen.diagnostics import Position
from codegen.model import Schema

_CORRECT = "correct the {word}, or the schema when the {word} is right"


@attrs.frozen
class _Given:
    """A value as a caller gives it, and the schema that it has to satisfy."""

    value: object
    schema: Schema
    position: Position
    owner: str
    word: str = "example"
    number: str = ""
    """Which example, where there are several."""

    comma: bool = False
    """A comma list, which may be written as its wire text."""


def check(survey: Survey, report: Report) -> None:
    """Hold every example and every default against its schema."""
    for parameter in survey.parameters:
        if parameter.has_example:
            position = parameter.example_position or parameter.position
            given = _Given(parameter.example, parameter.schema, position, parameter.wire_name)
            _check(attrs.evolve(given, comma=parameter.style == "comma"), survey, report)
    for place in survey.places:
        for given in _in_schema(place):
            _check(given, survey, report)
    _check_answers(survey, report)


def _in_schema(place: Place) -> Iterator[_Given]:
    schema = place.schema
    comma = place.parameter is not None and place.parameter.style == "comma"
    for number, example in enumerate(schema.examples, 1):
        which = f" {number}" if len(schema.examples) > 1 else ""
        position = schema.at("examples")
        yield _Given(example, schema, position, place.name, number=which, comma=comma)
    if schema.default is not None:
        position = schema.at("default")
        yield _Given(schema.default, schema, position, place.name, "default", comma=comma)


def _check(given: _Given, survey: Survey, report: Report) -> None:
    if report.is_full(given.position):
        return
    for misfit in _misfits(given, survey):
        report.add(
            given.position,
            "example-misfit",
            f"the {given.word}{given.number} of '{given.owner}' does not fit its schema: {misfit}",
            _CORRECT.format(word=given.word),
        )


def _misfits(given: _Given, survey: Survey) -> list[Misfit]:
    value = given.value
    if given.comma and isinstance(value, str):
        items = value.split(",") if value else []
        return misfits(survey, given.schema, items, from_text=True, readable=True)
    return misfits(survey, given.schema, value, readable=True)


def _check_answers(survey: Survey, report: Report) -> None:
    for operation in survey.service.operations:
        position = operation.response_example_position or operation.position
        if operation.response_example is None or report.is_full(position):
            continue
        for misfit in misfits(survey, operation.response, operation.response_example):
            report.add(
                position,
                "example-misfit",
                f"the example of what {operation.name} answers does not fit its schema: {misfit}",
                _CORRECT.format(word="example"),
            )
