"""Patterns that mean the same everywhere and match in good time."""

from __future__ import annotations

from codegen.check.regex import judge
from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.diagnostics import quoted


def check(survey: Survey, report: Report) -> None:
    """Judge the pattern of every schema."""
    for place in survey.places:
        pattern = place.schema.pattern
        if pattern is None:
            continue
        for problem in judge(pattern).problems:
            report.add(
                place.schema.at("pattern"),
                problem.rule,
                f"the pattern {quoted(pattern)} {problem.message}",
                problem.hint,
            )
