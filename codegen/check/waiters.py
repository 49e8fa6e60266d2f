"""Waiters: about a state that the answer has, with values that it may take."""

from __future__ import annotations

from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.model import Operation, Schema, Waiter


def check(survey: Survey, report: Report) -> None:
    """Look at the waiters of each operation that has some."""
    for operation in survey.service.operations:
        seen: set[str] = set()
        for waiter in operation.waiters:
            if waiter.name in seen:
                report.add(
                    waiter.position,
                    "waiter-twice",
                    f"{operation.name} has two waiters named '{waiter.name}'",
                    "give each a name of its own",
                )
            seen.add(waiter.name)
            _check_waiter(operation, waiter, survey, report)


def _check_waiter(operation: Operation, waiter: Waiter, survey: Survey, report: Report) -> None:
    if not operation.reads_only:
        report.add(
            waiter.position,
            "waiter-writes",
            f"{operation.name} changes something, and a waiter would call it again and again",
            "put the waiter on an operation with x-reads-only: true",
        )
    if waiter.every > waiter.within:
        report.add(
            waiter.position,
            "waiter-impatient",
            f"the waiter '{waiter.name}' asks every {waiter.every} seconds and gives up after"
            f" {waiter.within}",
            "make 'within' longer than 'every'",
        )
    if both := sorted(set(waiter.until) & set(waiter.unless)):
        report.add(
            waiter.position,
            "waiter-undecided",
            f"'{both[0]}' stands under 'until' and under 'unless' of the waiter '{waiter.name}'",
            "leave it under one of them",
        )
    schema = _field(survey, operation.response, waiter.field)
    if schema is None:
        report.add(
            waiter.position,
            "waiter-about-nothing",
            f"the waiter '{waiter.name}' looks at '{waiter.field}', which the answer of"
            f" {operation.name} does not have",
            "write the wire names that lead to the field, joined by '.'",
        )
    elif schema.kind in {"array", "object"}:
        report.add(
            waiter.position,
            "waiter-state",
            f"'{waiter.field}' of the answer of {operation.name} is no single value",
            "name the field that holds the state",
        )
    elif schema.known_values:
        _check_values(waiter, schema, report)


def _check_values(waiter: Waiter, schema: Schema, report: Report) -> None:
    known = [str(value) for value in schema.known_values]
    for value in (*waiter.until, *waiter.unless):
        if value not in known:
            report.add(
                waiter.position,
                "waiter-unknown-value",
                f"the waiter '{waiter.name}' waits for '{value}', which is none of the known values"
                f" of '{waiter.field}'",
                "write a known value, or add it to x-known-values",
                near=(value, known),
            )


def _field(survey: Survey, schema: Schema, path: str) -> Schema | None:
    """The schema at the end of a path, which may lead through lists."""
    current = survey.resolve(schema)
    for name in path.split("."):
        if current is not None and current.kind == "array" and current.items is not None:
            current = survey.resolve(current.items)
        if current is None or name not in current.properties:
            return None
        current = survey.resolve(current.properties[name])
    return current
