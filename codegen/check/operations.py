"""Operations: each once, with a known tag, a short summary, sound errors and dates."""

from __future__ import annotations

import datetime as dt

from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.check.wording import counted, listed
from codegen.model import ErrorCode, Operation

LONGEST_SUMMARY = 120


def check(survey: Survey, report: Report) -> None:
    """Look at what stands at the top of each operation's file."""
    _check_ids(survey.service.operations, report)
    tags = [tag.name for tag in survey.service.tags]
    for operation in survey.service.operations:
        _check_tag(operation, tags, report)
        _check_summary(operation, report)
        check_errors(operation.errors, operation.name, report)
        _check_changes(operation, report)


def check_errors(errors: tuple[ErrorCode, ...], owner: str, report: Report) -> None:
    """Find an error that is listed twice with the same status."""
    seen: dict[tuple[str, int], ErrorCode] = {}
    for error in errors:
        first = seen.setdefault((error.code, error.status), error)
        if first is not error:
            report.add(
                error.position,
                "duplicate-error",
                f"{owner} lists the error {error.code} with status {error.status} twice",
                f"keep one of them; the other stands in line {first.position.line}",
            )


def _check_ids(operations: tuple[Operation, ...], report: Report) -> None:
    seen: dict[str, Operation] = {}
    for operation in operations:
        first = seen.setdefault(operation.name.casefold(), operation)
        if first is operation:
            continue
        if first.name == operation.name:
            message = f"the operation {operation.name} is described twice, also in"
        else:
            message = f"{operation.name} differs only by case from {first.name} in"
        report.add(
            operation.position,
            "duplicate-operation",
            f"{message} {first.position.file}",
            "remove one of the two files",
        )


def _check_tag(operation: Operation, tags: list[str], report: Report) -> None:
    if not operation.tag:
        report.add(
            operation.position,
            "tag-missing",
            f"{operation.name} has no tag",
            f"write tags: [...] with one of {listed(tags)}"
            if tags
            else "write tags: [...] and list the tag in service.yaml",
        )
    elif operation.tag not in tags:
        report.add(
            operation.position,
            "unknown-tag",
            f"{operation.name} has the tag '{operation.tag}', which service.yaml does not list",
            "add it under 'tags' in service.yaml",
            near=(operation.tag, tags),
        )


def _check_summary(operation: Operation, report: Report) -> None:
    summary = operation.summary.strip()
    if not summary:
        report.add(
            operation.position,
            "summary-form",
            f"the summary of {operation.name} is empty",
            "say in one sentence what the call does",
        )
    elif "\n" in summary or "\r" in summary:
        report.add(
            operation.position,
            "summary-form",
            f"the summary of {operation.name} has more than one line",
            "keep one sentence, and move the rest to 'description'",
        )
    elif len(summary) > LONGEST_SUMMARY:
        report.add(
            operation.position,
            "summary-form",
            f"the summary of {operation.name} has {counted(len(summary), 'character')}, at most"
            f" {LONGEST_SUMMARY} are allowed",
            "keep one short sentence, and move the rest to 'description'",
        )


def _check_changes(operation: Operation, report: Report) -> None:
    newer: dt.date | None = None
    for change in operation.changes:
        try:
            date = dt.date.fromisoformat(change.date)
        except ValueError:
            report.add(
                change.position,
                "change-date",
                f"the calendar has no day {change.date}",
                "write the date as YYYY-MM-DD",
            )
            continue
        if newer is not None and date >= newer:
            same = date == newer
            report.add(
                change.position,
                "change-order",
                f"the change of {date} comes after one of "
                + ("the same day" if same else f"{newer}, expected the newest first"),
                "say both in one entry" if same else "sort x-changes by date, newest first",
            )
        newer = date
