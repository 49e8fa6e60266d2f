"""The values of ``enum`` and ``x-known-values``, and the texts about them."""

from __future__ import annotations

from codegen.check.report import Report
from codegen.check.scalars import fits_kind, limit_problems
from codegen.check.survey import Survey
from codegen.check.wording import kind_in_words, listed, shown
from codegen.diagnostics import suggest
from codegen.model import Schema

_LISTS = ("enum", "x-known-values")


def check(survey: Survey, report: Report) -> None:
    """Look at the listed values of every schema."""
    for place in survey.places:
        schema = place.schema
        if schema.kind not in ("string", "integer"):
            continue
        for word, values in zip(_LISTS, (schema.enum, schema.known_values), strict=True):
            if word in schema.positions:
                _check_values(schema, word, values, report)
        if schema.enum_descriptions and (schema.enum or schema.known_values):
            _check_descriptions(schema, report)


def _check_values(schema: Schema, word: str, values: tuple[str | int, ...], report: Report) -> None:
    if not values:
        report.add(
            schema.at(word),
            "value-of-other-type",
            f"'{word}' holds only numbers with a decimal point, expected whole numbers or text",
            "write 1 instead of 1.0",
        )
    for value in values:
        if report.is_full(schema.position):
            return
        if not fits_kind(schema, value):
            report.add(
                schema.at(word),
                "value-of-other-type",
                f"'{word}' holds {shown(value)}, and the type is {schema.kind}:"
                f" expected {kind_in_words(schema.kind)}",
                "write quotes around it" if schema.kind == "string" else "write it without quotes",
            )
            continue
        for problem in limit_problems(schema, value):
            report.add(
                schema.at(word),
                "value-beyond-limit",
                f"'{word}' holds {shown(value)}, which the limits beside it refuse: it {problem}",
                "correct the value or the limit",
            )


def _check_descriptions(schema: Schema, report: Report) -> None:
    known = {str(value) for value in (*schema.enum, *schema.known_values)}
    for key in schema.enum_descriptions:
        if key not in known and not report.is_full(schema.position):
            near = suggest(key, known)
            report.add(
                schema.at("x-enum-descriptions"),
                "description-of-no-value",
                f"'x-enum-descriptions' describes '{key}', which is not among the values",
                f"did you mean '{near}'?"
                if near
                else f"the values are {listed(sorted(known), 'and')}",
            )
