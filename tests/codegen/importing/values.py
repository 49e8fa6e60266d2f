"""A valid value for any type of the runtime, and an answer for any schema of the vendor."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from apsara_core import schema
from apsara_core.schema.model import fields_by_wire_name

DEEPEST = 3
"""Types may hold themselves; below this only what is needed is filled in."""

_MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def request_value(type_: schema.Type, depth: int = 0) -> Any:
    """A value that a request takes, with two items in each list."""
    made: Any = [1]  # any value, also where a text would have to be JSON
    match type_:
        case schema.ListOf():
            count = max(type_.min_items or 0, min(type_.max_items or 2, 2))
            made = [request_value(type_.item, depth + 1) for _ in range(count)]
        case schema.MapOf():
            made = {"key": request_value(type_.value, depth + 1)}
        case schema.ObjectOf():
            made = {
                name: request_value(field.type, depth + 1)
                for name, field in fields_by_wire_name(type_.target()).items()
                if field.required or depth < DEEPEST
            }
        case schema.JsonText():
            made = request_value(type_.of, depth + 1)
        case schema.Boolean():
            made = True
        case schema.Timestamp():
            made = _MOMENT
        case schema.Text() | schema.Integer() | schema.Number():
            made = _scalar(type_)
    return made


def _scalar(type_: schema.Text | schema.Integer | schema.Number) -> Any:
    if isinstance(type_, schema.Text):
        shortest, longest = type_.min_length or 0, type_.max_length or 3
        return type_.enum[0] if type_.enum else "x" * max(shortest, min(longest, 3))
    if isinstance(type_, schema.Integer) and type_.enum:
        return type_.enum[0]
    usual = 1 if isinstance(type_, schema.Integer) else 0.5
    most = usual if type_.maximum is None else min(type_.maximum, usual)
    return most if type_.minimum is None else max(most, type_.minimum)


def answer_value(
    described: dict[str, Any], shared: dict[str, dict[str, Any]], depth: int = 0
) -> Any:
    """An answer that has everything that the vendor's schema has."""
    for _ in range(len(shared) + 1):
        if "$ref" not in described:
            break
        described = shared.get(described["$ref"].rpartition("/")[2], {})
    kind = str(described.get("type", "")).lower()
    fields, items = described.get("properties"), described.get("items")
    if kind in ("array", "list") or (not kind and items):
        count = 0 if depth > DEEPEST else 2
        return [answer_value(items or {}, shared, depth + 1) for _ in range(count)]
    if kind in ("object", "map") or fields:
        additional = described.get("additionalProperties")
        found = {
            name: answer_value(inner, shared, depth + 1)
            for name, inner in (fields or {}).items()
            if depth <= DEEPEST
        }
        if isinstance(additional, dict) and depth <= DEEPEST and not fields:
            found["key"] = answer_value(additional, shared, depth + 1)
        return found
    if described.get("format") == "date-time":
        return "2026-01-02T03:04:05Z"
    by_kind = {"boolean": True, "bool": True, "number": 0.5, "float": 0.5, "double": 0.5}
    by_kind |= dict.fromkeys(("integer", "int", "long"), 7)
    return by_kind.get(kind, "text")
