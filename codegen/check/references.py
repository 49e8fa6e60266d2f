"""References: to what is missing, with words that nobody reads, and schemas that nobody uses."""

from __future__ import annotations

from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.model import Schema

_BESIDE = frozenset({"$ref", "deprecated", "description", "examples", "x-python-name"})


def check(survey: Survey, report: Report) -> None:
    """Look at every reference, then at every shared schema."""
    for place in survey.places:
        if place.schema.ref is not None:
            _check_reference(place.schema, place.schema.ref, survey, report)
    if not survey.complete:
        return  # what would use them may be in a file that could not be read
    for name, schema in survey.service.schemas.items():
        if name not in survey.used:
            report.add(
                schema.position,
                "unused-schema",
                f"nothing uses the shared schema '{name}': no operation refers to it,"
                " directly or through another schema",
                "remove it, or refer to it where it was meant to be used",
            )


def _check_reference(schema: Schema, name: str, survey: Survey, report: Report) -> None:
    schemas = survey.service.schemas
    if name not in schemas:
        report.add(
            schema.at("$ref"),
            "unknown-reference",
            f"components.yaml has no schema '{name}'",
            "add it under 'schemas' in components.yaml, or write the schema here",
            near=(name, schemas),
        )
    for word, position in schema.positions.items():
        if word not in _BESIDE:
            report.add(
                position,
                "beside-reference",
                f"'{word}' has no effect beside $ref: only description, deprecated, examples and"
                " x-python-name may stand there",
                f"write it in the shared schema '{name}', or replace the reference by the schema",
            )
