"""From text on the wire to the typed value that a schema speaks about."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import cast

from .schemas import Schema, member, properties, resolve, types_of

__all__ = ["BadText", "read_json", "read_parameters"]

_INTEGER = re.compile(r"[+-]?\d{1,19}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,40}(\.\d{1,40})?([eE][+-]?\d{1,3})?", re.ASCII)
_INT64 = 2**63
_MAX_DIGITS = 4
_MAX_DEPTH = 32
_FLATTENED = ("repeat", "flat")


class BadText(ValueError):
    """Text that is no value of the declared type; says which type was expected."""


def read_parameters(
    given: Mapping[str, str], schema: Schema, definitions: Schema
) -> tuple[dict[str, object], dict[str, str]]:
    """Convert the declared parameters of one call.

    An empty text counts as "not given" where the parameter is required, or is not of type string:
    that is how the gateway takes it. Parameters that are not declared are left out.

    Returns:
        The typed values by name, and for each parameter that could not be converted what was
        expected.
    """
    required = schema.get("required")
    needed = cast("list[object]", required) if isinstance(required, list) else []
    values: dict[str, object] = {}
    problems: dict[str, str] = {}
    for name, declared in properties(schema).items():
        inner = resolve(declared, definitions)
        types = types_of(inner, definitions)
        if _style(declared) in _FLATTENED:
            left = _under(name, given)
            value: object = _read_flattened(left, inner, definitions) if left else None
            if value:
                values[name] = value
            continue
        text = given.get(name)
        if text is None or (not text and (name in needed or (types and "string" not in types))):
            continue
        try:
            values[name] = _read(text, inner, types, definitions)
        except BadText as error:
            problems[name] = str(error)
    return values, problems


def read_json(text: str) -> object:
    """Parse JSON text from a client.

    Raises:
        BadText: it is no JSON, or nested too deeply.
    """
    try:
        value: object = json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        problem = "is nested too deeply"
    except ValueError:
        problem = "is no JSON text"
    else:
        return value
    raise BadText(problem)


def _style(declared: object) -> object:
    return cast("Schema", declared).get("x-style") if isinstance(declared, Mapping) else None


def _read(text: str, schema: Schema, types: frozenset[str], definitions: Schema) -> object:
    if "array" in types:
        return _read_list(text, schema, definitions)
    if "object" in types and "string" not in types:
        return read_json(text)
    for name, reader in (("boolean", _boolean), ("integer", _integer), ("number", _number)):
        if name in types:
            value = reader(text)
            if value is not None:
                return value
    if "string" in types or not types:
        return text
    raise BadText(f"is no {' or '.join(sorted(types))}")


def _read_list(text: str, schema: Schema, definitions: Schema) -> list[object]:
    items = member(schema, "items", definitions)
    if schema.get("x-style") == "json":
        value = read_json(text)
        if not isinstance(value, list):
            raise BadText("is no JSON list")
        return cast("list[object]", value)
    types = types_of(items, definitions)
    return [_read(part, items, types, definitions) for part in text.split(",")] if text else []


def _read_flattened(
    given: Mapping[str, str], schema: Schema, definitions: Schema, depth: int = 0
) -> object:
    """Gather what stands in names, ``1.Key=a``, ``1.Value=b``, ``2.Key=c``, into one value.

    Args:
        given: What is left of the names -> the texts; the empty name is the value itself.
        schema: What the value should be.
        definitions: The shared schemas.
        depth: How many names it already lies inside of.
    """
    whole = given.get("")
    if whole is not None or depth > _MAX_DEPTH:
        return _read_leniently(whole or "", schema, definitions)
    steps: dict[str, dict[str, str]] = {}
    if "array" in types_of(schema, definitions):
        items = member(schema, "items", definitions)
        for name, text in given.items():
            number, _, rest = name.partition(".")
            # isdecimal alone takes the digits of every script.
            if number.isascii() and number.isdecimal() and len(number) <= _MAX_DIGITS:
                steps.setdefault(number, {})[rest] = text
        return [
            _read_flattened(steps[number], items, definitions, depth + 1)
            for number in sorted(steps, key=int)
        ]
    inner = properties(schema)
    for name, text in given.items():
        step = _field(name, inner)
        steps.setdefault(step, {})[name[len(step) + 1 :]] = text
    other = member(schema, "additionalProperties", definitions)
    return {
        step: _read_flattened(
            left,
            resolve(inner[step], definitions) if step in inner else other,
            definitions,
            depth + 1,
        )
        for step, left in steps.items()
    }


def _field(name: str, declared: Schema) -> str:
    """The field that a name begins with; those that are declared may have dots in them."""
    fitting = [field for field in declared if name == field or name.startswith(f"{field}.")]
    return max(fitting, key=len, default=name.partition(".")[0])


def _under(name: str, given: Mapping[str, str]) -> dict[str, str]:
    """What stands in names that begin with another, without it."""
    prefix = f"{name}."
    return {key.removeprefix(prefix): text for key, text in given.items() if key.startswith(prefix)}


def _read_leniently(text: str, schema: Schema, definitions: Schema) -> object:
    # What cannot be converted stays text; the schema then says what is wrong, with its place.
    try:
        return _read(text, schema, types_of(schema, definitions), definitions)
    except BadText:
        return text


def _boolean(text: str) -> bool | None:
    # The official SDKs send True and False, those of other languages true and false.
    return {"true": True, "false": False}.get(text.lower())


def _integer(text: str) -> int | None:
    if not _INTEGER.fullmatch(text):
        return None
    value = int(text)
    return value if -_INT64 <= value < _INT64 else None


def _number(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text) else None


def _refuse_constant(text: str) -> object:
    raise ValueError(text)
