"""Answers: an object with named fields, or one value as a whole."""

from __future__ import annotations

from codegen.check.report import Report
from codegen.check.survey import Survey


def check(survey: Survey, report: Report) -> None:
    """Look at what each operation answers."""
    for operation in survey.service.operations:
        schema = survey.resolve(operation.response)
        if schema is None or schema.holds_fields or schema.kind not in ("any", "object"):
            continue
        what = "an object without properties" if schema.kind == "object" else "any value"
        report.add(
            operation.response.at("type"),
            "answer-without-fields",
            f"the answer of {operation.name} is {what}, expected an object with properties",
            "write type: object with properties, of which every answer has at least RequestId, or"
            " the type of the whole answer",
        )
