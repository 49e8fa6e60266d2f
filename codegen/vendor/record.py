"""Facts as compact JSON and back: what a lock file keeps of the vendor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import attrs

from .facts import ErrorFacts, OperationFacts, ParameterFacts, SchemaFacts

_NOT_RECORDED = frozenset({"prose", "name"})
_SCHEMA = {field.name for field in attrs.fields(SchemaFacts)} - _NOT_RECORDED
_TEXTS = frozenset({"type", "reference", "format", "pattern"})
_FLAGS = frozenset({"required", "deprecated", "item_node", "unique_items"})
_NUMBERS = frozenset({"minimum", "maximum", "min_length", "max_length", "min_items", "max_items"})


class RecordedFactsError(ValueError):
    """What was recorded is not what this module writes."""


def record_schema(schema: SchemaFacts) -> dict[str, Any]:
    """The words of a schema that say something."""
    return _recorded(schema)


def record_operation(operation: OperationFacts) -> dict[str, Any]:
    """The facts of an operation without its name and its prose."""
    recorded = _recorded(operation)
    recorded.pop("parameters", None)
    if operation.parameters:
        recorded["parameters"] = [
            {"name": one.name} | _recorded(one) for one in operation.parameters
        ]
    if operation.errors:
        recorded["errors"] = sorted([one.code, one.status] for one in operation.errors)
    return recorded


def recorded_schema(record: object) -> SchemaFacts:
    """The schema that was recorded; raises `RecordedFactsError` when it was not recorded here."""
    words = _object(record)
    if not words.keys() <= _SCHEMA or not all(_fits(name, words[name]) for name in words):
        raise RecordedFactsError
    values: dict[str, Any] = dict(words)
    if "items" in values:
        values["items"] = recorded_schema(values["items"])
    if "properties" in values:
        inner = _object(values["properties"])
        values["properties"] = {name: recorded_schema(one) for name, one in inner.items()}
    if isinstance(values.get("additional"), dict):
        values["additional"] = recorded_schema(values["additional"])
    if "enum" in values:
        values["enum"] = tuple(_list(values["enum"]))
    return SchemaFacts(**values)


def recorded_operation(name: str, record: object) -> OperationFacts:
    """The operation that was recorded; raises `RecordedFactsError` as `recorded_schema` does."""
    words = _object(record)
    response = words.get("response")
    try:
        return OperationFacts(
            name=name,
            methods=tuple(map(str, _list(words.get("methods", [])))),
            kind=str(words.get("kind", "")),
            deprecated=words.get("deprecated") is True,
            ram_action=str(words.get("ram_action", "")),
            parameters=tuple(map(_parameter, _list(words.get("parameters", [])))),
            response=None if response is None else recorded_schema(response),
            errors=tuple(
                ErrorFacts(code=str(code), status=int(status))
                for code, status in _list(words.get("errors", []))
            ),
        )
    except (TypeError, ValueError):
        raise RecordedFactsError from None


def _fits(name: str, value: object) -> bool:
    if name in _TEXTS:
        return isinstance(value, str)
    if name in _FLAGS:
        return isinstance(value, bool)
    if name in _NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if name == "default":
        return isinstance(value, str | int | float | bool)
    if name == "enum":
        return all(isinstance(one, str | int | float | bool) for one in _list(value))
    return name != "additional" or isinstance(value, bool | dict)


def _parameter(record: object) -> ParameterFacts:
    words = _object(record)
    return ParameterFacts(
        name=str(words.get("name", "")),
        location=str(words.get("location", "query")),
        style=str(words.get("style", "")),
        schema=recorded_schema(words.get("schema", {})),
    )


def _recorded(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    kind = cast("type[SchemaFacts]", type(value))
    names: list[str] = [field.name for field in attrs.fields(kind)]
    for name in names:
        member = getattr(value, name)
        if name not in _NOT_RECORDED and not _is_empty(name, member):
            found[name] = _plain(member)
    return found


def _is_empty(name: str, member: object) -> bool:
    """Whether a member is what it is without being written; of values, only None is nothing."""
    if name in ("default", "example", "additional", "schema"):
        return member is None
    return member is None or member is False or member in ("", ()) or member == {}


def _plain(member: Any) -> Any:
    if isinstance(member, SchemaFacts | ParameterFacts | ErrorFacts):
        return _recorded(member)
    if isinstance(member, tuple):
        return [_plain(item) for item in cast("tuple[Any, ...]", member)]
    if isinstance(member, Mapping):
        return {name: _plain(item) for name, item in cast("Mapping[str, Any]", member).items()}
    return member


def _object(record: object) -> dict[str, Any]:
    if not isinstance(record, dict):
        raise RecordedFactsError
    return cast("dict[str, Any]", record)


def _list(record: object) -> list[Any]:
    if not isinstance(record, list):
        raise RecordedFactsError
    return cast("list[Any]", record)
