"""Rules over the model: what the dialect's JSON Schema cannot say about a spec.

Each module holds the rules of one concern as a function of the `Survey` of a service; mistakes go
into a `Report`. Nothing here raises on a model that `codegen.build` can make, and each rule looks
at each schema once, so that the time grows with the size of the spec and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable

from codegen.check import (
    answers,
    circles,
    examples,
    limits,
    names,
    operations,
    paging,
    parameters,
    patterns,
    references,
    rules,
    service_lists,
    values_listed,
    waiters,
    words,
)
from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.diagnostics import Diagnostics
from codegen.model import Service

__all__ = ["RULES", "check"]

RULES: tuple[Callable[[Survey, Report], None], ...] = (
    service_lists.check,
    references.check,
    circles.check,
    words.check,
    limits.check,
    values_listed.check,
    patterns.check,
    names.check,
    operations.check,
    parameters.check,
    rules.check,
    paging.check,
    waiters.check,
    answers.check,
    examples.check,
)
"""All concerns; the order decides only which of two mistakes at one place is shown first."""


def check(service: Service, diagnostics: Diagnostics) -> None:
    """Add one `Diagnostic` for each mistake in ``service``.

    Args:
        service: The model of a spec.
        diagnostics: What loading found, to which this adds. When loading found anything, files may
            be missing from the model, and the rules about what nothing uses keep quiet.
    """
    survey = Survey.of(service, complete=not diagnostics)
    report = Report(diagnostics)
    for rule in RULES:
        rule(survey, report)
