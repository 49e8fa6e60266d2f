"""Rules across parameters: about parameters that exist, and values that they can have."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.check.regex import judge
from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.check.values import misfits
from codegen.check.wording import kind_in_words, shown
from codegen.diagnostics import quoted
from codegen.model import Condition, Operation, Parameter, Schema

_ABOUT_PARTS = frozenset({"allOf", "anyOf", "if", "not", "oneOf"})


def check(survey: Survey, report: Report) -> None:
    """Look at every condition in every rule."""
    for operation in survey.service.operations:
        parameters = {parameter.wire_name: parameter for parameter in operation.parameters}
        for rule in operation.rules:
            for condition in _conditions(rule.condition):
                if condition.other:
                    _check_range(condition, operation, parameters, survey, report)
                else:
                    _check_condition(condition, operation, parameters, survey, report)


def _conditions(condition: Condition) -> Iterator[Condition]:
    """The conditions about single parameters, in all depths."""
    todo = [condition]
    while todo:
        current = todo.pop()
        todo += current.parts
        if current.word not in _ABOUT_PARTS:
            yield current


def _check_range(
    condition: Condition,
    operation: Operation,
    parameters: dict[str, Parameter],
    survey: Survey,
    report: Report,
) -> None:
    """A rule about two parameters that bound a range."""
    for name in (condition.name, condition.other):
        if not _is_parameter(name, condition, operation, parameters, report):
            continue
        schema = survey.resolve(parameters[name].schema)
        if schema is None or schema.format == "date-time":
            continue
        if condition.word == "x-max-span" or schema.kind not in ("integer", "number"):
            wanted = "a time" if condition.word == "x-max-span" else "a time or a number"
            report.add(
                condition.position,
                "rule-value",
                f"{condition.word} names '{name}', which is {kind_in_words(schema.kind)}"
                f" and not {wanted}",
                "give the parameter format: date-time, or remove the rule",
            )


def _is_parameter(
    name: str,
    condition: Condition,
    operation: Operation,
    parameters: dict[str, Parameter],
    report: Report,
) -> bool:
    if name not in parameters:
        report.add(
            condition.position,
            "rule-about-nothing",
            f"the rule names '{name}', which is no parameter of {operation.name}",
            "name a parameter of this operation by its wire name",
            near=(name, parameters),
        )
    return name in parameters


def _check_condition(
    condition: Condition,
    operation: Operation,
    parameters: dict[str, Parameter],
    survey: Survey,
    report: Report,
) -> None:
    name = condition.name
    if not _is_parameter(name, condition, operation, parameters, report):
        return
    schema = survey.resolve(parameters[name].schema)
    if schema is None or condition.word == "given":
        return
    if condition.word == "pattern":
        _check_pattern(condition, schema, report)
        return
    if condition.word in ("minimum", "maximum"):
        if schema.kind not in ("integer", "number"):
            report.add(
                condition.position,
                "rule-value",
                f"the rule asks for a {condition.word} of '{name}', which is"
                f" {kind_in_words(schema.kind)}",
                "minimum and maximum are about numbers",
            )
        return
    if schema.kind in ("array", "object") or schema.content is not None:
        report.add(
            condition.position,
            "rule-value",
            f"the rule compares '{name}' with a single value, and it is"
            f" {'JSON text' if schema.content is not None else kind_in_words(schema.kind)}",
            "ask with 'required' whether it is given",
        )
        return
    for value in condition.values:
        if report.is_full(condition.position):
            return
        for misfit in misfits(survey, schema, value):
            report.add(
                condition.position,
                "rule-value",
                f"the rule asks whether '{name}' is {shown(value)}, which it can never be: it"
                f" {misfit.problem}",
                "correct the value in the rule, or the parameter's schema",
            )


def _check_pattern(condition: Condition, schema: Schema, report: Report) -> None:
    is_text = schema.kind == "string" and schema.content is None and schema.format != "date-time"
    if not is_text:
        held = "JSON text" if schema.content is not None else kind_in_words(schema.kind)
        report.add(
            condition.position,
            "rule-value",
            f"the rule asks for a pattern in '{condition.name}', which is"
            f" {'a time' if schema.format == 'date-time' else held}",
            "a pattern is about texts",
        )
        return
    for pattern in map(str, condition.values):
        for problem in judge(pattern).problems:
            report.add(
                condition.position,
                problem.rule,
                f"the pattern {quoted(pattern)} {problem.message}",
                problem.hint,
            )
