"""Single values against their schema."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from codegen.check.json_text import size
from codegen.check.limits import INTEGER_RANGES
from codegen.check.regex import judge
from codegen.check.wording import counted, kind_in_words, listed, number, shown
from codegen.diagnostics import suggest
from codegen.model import Schema

_DATE_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:\.[0-9]+)?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})"
)
_WHOLE = re.compile(r"-?[0-9]{1,30}")
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def scalar_problems(schema: Schema, value: object, *, from_text: bool = False) -> Iterator[str]:
    """What is wrong with a value of type string, integer, number or boolean.

    Args:
        schema: What the value has to be.
        value: Of any type.
        from_text: The value comes out of a text, where numbers may be written as text.

    Yields:
        Predicates, such as "has 129 characters, at most 128 are allowed".
    """
    if from_text:
        value = _converted(schema, value)
    if not _is_of_kind(schema, value):
        hint = ""
        if schema.kind == "string" and isinstance(value, int | float):
            hint = " (write quotes around it)"
        yield f"is {shown(value)}, expected {kind_in_words(schema.kind)}{hint}"
        return
    if schema.enum and value not in schema.enum:
        yield f"is {shown(value)}, which is none of its values{_nearest(value, schema.enum)}"
    yield from limit_problems(schema, value)


def limit_problems(schema: Schema, value: object) -> Iterator[str]:
    """What is wrong with a value beside its type and the values that are listed."""
    if isinstance(value, str):
        yield from _text_problems(schema, value)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield from _number_problems(schema, value)


def fits_kind(schema: Schema, value: object) -> bool:
    """Whether a listed value (of an enum) has the schema's type."""
    return _is_of_kind(schema, value)


def _is_of_kind(schema: Schema, value: object) -> bool:
    match schema.kind:
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
            return whole and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case _:
            return True


def _converted(schema: Schema, value: object) -> object:
    """The value as decoding understands it, when it can be understood; else as it is."""
    if schema.kind == "string" and isinstance(value, int | float):
        return number(value) if not isinstance(value, bool) else str(value).lower()
    if not isinstance(value, str):
        return value
    if schema.kind in ("integer", "number") and _WHOLE.fullmatch(value):
        return int(value)
    if schema.kind == "number" and _NUMBER.fullmatch(value):
        return float(value)
    if schema.kind == "boolean" and value.lower() in ("true", "false"):
        return value.lower() == "true"
    return value


def _text_problems(schema: Schema, text: str) -> Iterator[str]:
    for count, unit, low, high in (
        (len(text), "character", schema.min_length, schema.max_length),
        (size(text), "byte", schema.min_bytes, schema.max_bytes),
    ):
        if high is not None and count > high:
            yield f"has {counted(count, unit)}, at most {high} are allowed"
        if low is not None and count < low:
            yield f"has {counted(count, unit)}, at least {low} are needed"
    if schema.pattern is not None and judge(schema.pattern).refuses(text):
        expected = schema.pattern_hint or f"text that matches {schema.pattern}"
        yield f"is {shown(text)}, expected {expected}"
    if schema.format == "date-time" and not _is_date_time(text):
        yield f"is {shown(text)}, expected a date and time such as '2026-01-31T09:30:00Z'"
    if schema.format == "uri" and not _SCHEME.match(text):
        yield f"is {shown(text)}, expected an address with its scheme, such as https:"


def _is_date_time(text: str) -> bool:
    found = _DATE_TIME.fullmatch(text)
    if found is None:
        return False
    try:
        dt.datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3] or ''}")
    except ValueError:
        return False
    return True


def _number_problems(schema: Schema, value: float) -> Iterator[str]:
    if schema.maximum is not None and value > schema.maximum:
        yield f"is {number(value)}, at most {number(schema.maximum)} is allowed"
    if schema.minimum is not None and value < schema.minimum:
        yield f"is {number(value)}, at least {number(schema.minimum)} is needed"
    if schema.kind == "integer":
        low, high = INTEGER_RANGES.get(schema.format or "", INTEGER_RANGES["int64"])
        if not low <= value <= high:
            yield f"is {number(value)}, outside {low} to {high}"


def _nearest(value: object, values: tuple[str | int, ...]) -> str:
    texts = [one for one in values if isinstance(one, str)]
    near = suggest(value, texts) if isinstance(value, str) else None
    return f"; did you mean '{near}'?" if near else f": {listed(values)}"
