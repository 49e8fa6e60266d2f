"""Limits that leave no room, or that the type could never reach."""

from __future__ import annotations

from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.check.wording import number
from codegen.model import Schema

INTEGER_RANGES = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}

_LONGEST_CHARACTER = 4  # bytes in UTF-8


def check(survey: Survey, report: Report) -> None:
    """Look at the limits of every schema."""
    for place in survey.places:
        schema = place.schema
        _check_order(schema, report)
        if schema.kind == "integer":
            _check_integer(schema, report)
        if schema.required and "properties" in schema.positions:
            _check_required(schema, report)
        if schema.item_wrapper is not None and schema.kind == "array" and place.sent:
            report.add(
                schema.at("x-item-wrapper"),
                "wrapper-in-request",
                f"'x-item-wrapper' stands in what '{place.name}' sends: lists that are sent have no"
                " wrapper",
                "leave it out, or give answers a shared schema of their own",
            )


def _check_order(schema: Schema, report: Report) -> None:
    pairs: tuple[tuple[str, float | None, str, float | None, str], ...] = (
        ("minLength", schema.min_length, "maxLength", schema.max_length, ""),
        ("x-min-bytes", schema.min_bytes, "x-max-bytes", schema.max_bytes, ""),
        ("minItems", schema.min_items, "maxItems", schema.max_items, ""),
        ("minimum", schema.minimum, "maximum", schema.maximum, ""),
        (
            *("minLength", schema.min_length, "x-max-bytes", schema.max_bytes),
            " (a character takes at least one byte)",
        ),
    )
    for low_word, low, high_word, high, note in pairs:
        if low is not None and high is not None and low > high:
            report.add(
                schema.at(low_word),
                "limits-crossed",
                f"{low_word} {number(low)} is more than {high_word} {number(high)}{note}: nothing"
                " could fit",
                "correct one of the two",
            )
    if schema.max_length is not None and schema.min_bytes is not None:
        most = schema.max_length * _LONGEST_CHARACTER
        if schema.min_bytes > most:
            report.add(
                schema.at("x-min-bytes"),
                "limits-crossed",
                f"x-min-bytes {schema.min_bytes} is more than maxLength {schema.max_length} allows"
                f" (at most {most} bytes): nothing could fit",
                "correct one of the two",
            )


def _check_integer(schema: Schema, report: Report) -> None:
    name = schema.format if schema.format in INTEGER_RANGES else None
    low, high = INTEGER_RANGES[name or "int64"]
    for word, value in (("minimum", schema.minimum), ("maximum", schema.maximum)):
        if value is None:
            continue
        if not float(value).is_integer():
            report.add(
                schema.at(word),
                "limit-not-whole",
                f"{word} {number(value)} is no whole number, and the type is integer",
                "round it, or write type: number",
            )
        elif not low <= value <= high:
            report.add(
                schema.at(word),
                "limit-out-of-range",
                f"{word} {number(value)} is outside what {name or 'a 64-bit integer'} holds,"
                f" {low} to {high}",
                "correct the limit" if name is None else f"correct the limit or the format {name}",
            )


def _check_required(schema: Schema, report: Report) -> None:
    for name in schema.required:
        if name not in schema.properties:
            report.add(
                schema.at("required"),
                "unknown-required",
                f"'required' names '{name}', which is no property of this object",
                f"add the property '{name}', or take it off",
                near=(name, schema.properties),
            )
