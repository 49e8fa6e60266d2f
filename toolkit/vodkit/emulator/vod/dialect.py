"""JSON Schema 2020-12 with the words that the description adds.

- ``x-max-bytes``, ``x-min-bytes``: the length in bytes of UTF-8, of anything but a string in
  bytes of its compact JSON;
- ``x-ascending``, ``x-max-span``: the order of two times or numbers of an object, and the seconds
  between two times; either holds while one of the two is missing or is none;
- ``contentSchema``: holds for the JSON in a text (here it is checked, the standard only notes it);
- ``format: date-time``: the one form that the service takes, ``YYYY-MM-DDThh:mm:ssZ``.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from typing import Any, Literal, cast

from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import ValidationError

from ..timestamps import parse_iso
from .coercion import BadText, read_json
from .schemas import Schema, member, properties, resolve, types_of

__all__ = ["SchemaValidator", "make_validator"]

_MAX_DEPTH = 32


class SchemaValidator:
    """A compiled schema; `errors` lists what is wrong with a value."""

    def __init__(self, validator: Any) -> None:
        self._validator = validator

    def errors(self, value: object) -> list[ValidationError]:
        """List every violation of a value."""
        return list(cast("Iterator[ValidationError]", self._validator.iter_errors(value)))


def make_validator(
    schema: Schema, definitions: Schema, lengths: Literal["characters", "bytes"]
) -> SchemaValidator:
    """Compile a schema.

    Args:
        schema: what values have to satisfy.
        definitions: what its ``$ref`` point to.
        lengths: what ``maxLength`` and ``minLength`` count.
    """

    def content(
        _validator: Any, inner: object, instance: object, outer: Schema
    ) -> Iterator[ValidationError]:
        if not isinstance(instance, str):
            return
        try:
            value = read_json(_decode(instance, outer))
        except BadText as error:
            yield ValidationError(str(error))
            return
        unwrapped = _unwrap(value, resolve(inner, definitions), definitions, 0)
        yield from _validator.descend(unwrapped, inner, schema_path=None)

    words: dict[str, Any] = {
        "x-max-bytes": _max_bytes,
        "x-min-bytes": _min_bytes,
        "x-ascending": _ascending,
        "x-max-span": _max_span,
        "contentSchema": content,
    }
    if lengths == "bytes":
        words |= {"maxLength": _max_length_in_bytes}
    dialect = cast("Any", validators).extend(Draft202012Validator, words)
    return SchemaValidator(
        dialect({**schema, "$defs": dict(definitions)}, format_checker=_formats())
    )


def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())

    def is_timestamp(value: object) -> bool:
        return not isinstance(value, str) or parse_iso(value) is not None

    cast("Any", checker).checks("date-time")(is_timestamp)
    return checker


def _decode(text: str, schema: Schema) -> str:
    if schema.get("contentEncoding") != "base64":
        return text
    try:
        return base64.b64decode(text, validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        problem = "is no Base64 of UTF-8"
    raise BadText(problem)


def _unwrap(value: object, schema: Schema, definitions: Schema, depth: int) -> object:
    """Parse strings where an object is declared: both forms are documented (UserData)."""
    if depth > _MAX_DEPTH:
        return value
    types = types_of(schema, definitions)
    if isinstance(value, str) and "object" in types and "string" not in types:
        try:
            value = read_json(value)
        except BadText:
            return value
    if isinstance(value, dict):
        declared = properties(schema)
        entries = cast("dict[str, object]", value)
        return {
            name: _unwrap(item, resolve(declared.get(name), definitions), definitions, depth + 1)
            for name, item in entries.items()
        }
    if isinstance(value, list):
        items = member(schema, "items", definitions)
        elements = cast("list[object]", value)
        return [_unwrap(item, items, definitions, depth + 1) for item in elements]
    return value


def _bytes_of(instance: object) -> int:
    if isinstance(instance, str):
        text = instance
    else:
        text = json.dumps(instance, ensure_ascii=False, separators=(",", ":"))
    return len(text.encode("utf-8", errors="surrogatepass"))


def _max_bytes(
    _validator: Any, limit: int, instance: object, _schema: Mapping[str, object]
) -> Iterator[ValidationError]:
    if _bytes_of(instance) > limit:
        yield ValidationError(f"{_bytes_of(instance)} bytes, at most {limit}")


def _min_bytes(
    _validator: Any, limit: int, instance: object, _schema: Mapping[str, object]
) -> Iterator[ValidationError]:
    if _bytes_of(instance) < limit:
        yield ValidationError(f"{_bytes_of(instance)} bytes, at least {limit}")


def _ascending(
    _validator: Any, names: list[str], instance: object, _schema: Mapping[str, object]
) -> Iterator[ValidationError]:
    distance = _distance(instance, *names)
    if distance is not None and distance < 0:
        yield ValidationError(f"{names[1]} lies before {names[0]}")


def _max_span(
    _validator: Any, span: Mapping[str, Any], instance: object, _schema: Mapping[str, object]
) -> Iterator[ValidationError]:
    distance = _distance(instance, span["from"], span["to"])
    if distance is not None and distance > span["seconds"]:
        yield ValidationError(f"{span['to']} lies {distance:g} s behind {span['from']}")


def _distance(instance: object, first: str, second: str) -> float | None:
    """How far the second member of an object lies behind the first: in seconds for times."""
    if not isinstance(instance, Mapping):
        return None
    members = cast("Mapping[str, object]", instance)
    start, end = (_point(members.get(name)) for name in (first, second))
    return None if start is None or end is None else end - start


def _point(value: object) -> float | None:
    if isinstance(value, str):
        return parse_iso(value)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _max_length_in_bytes(
    _validator: Any, limit: int, instance: object, _schema: Mapping[str, object]
) -> Iterator[ValidationError]:
    if isinstance(instance, str):
        yield from _max_bytes(_validator, limit, instance, _schema)
