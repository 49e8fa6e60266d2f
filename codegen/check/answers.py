"""Answers: always an object with named fields."""

from __future__ import annotations

from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.check.wording import kind_in_words


def check(survey: Survey, report: Report) -> None:
    """Look at what each operation answers."""
    for operation in survey.service.operations:
        schema = survey.resolve(operation.response)
        if schema is None or schema.holds_fields:
            continue
        what = (
            "an object without properties"
            if schema.kind == "object"
            else kind_in_words(schema.kind)
        )
        report.add(
            operation.response.at("type"),
            "answer-without-fields",
            f"the answer of {operation.name} is {what}, expected an object with properties",
            "write type: object with properties; every answer has at least RequestId",
        )
