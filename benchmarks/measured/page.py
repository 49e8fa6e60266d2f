"""A page of items as the service sends it: every declared field filled, no two items alike."""

from __future__ import annotations

import json
from typing import Any

from apsara_core.schema import (
    Boolean,
    Integer,
    JsonText,
    ListOf,
    MapOf,
    Number,
    ObjectOf,
    Text,
    Timestamp,
    Type,
    wire_fields,
)

INNER_ITEMS = 2
"""Items of a list inside of an item."""


def page(response_type: type, items: int) -> bytes:
    """The JSON of an answer of this type whose list has so many items."""
    document: dict[str, Any] = {}
    for declared in wire_fields(response_type):
        if isinstance(declared.type, ListOf):
            item = declared.type.item
            listed = [_value(item, declared.wire_name, number) for number in range(items)]
            document[declared.wire_name] = _wrapped(declared.type, listed)
        else:
            document[declared.wire_name] = _value(declared.type, declared.wire_name, 0)
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()


def _wrapped(kind: ListOf, items: list[Any]) -> Any:
    return items if kind.wrapper is None else {kind.wrapper: items}


def _value(kind: Type, name: str, number: int) -> Any:
    if isinstance(kind, ObjectOf):
        return {
            declared.wire_name: _value(declared.type, declared.wire_name, number)
            for declared in wire_fields(kind.target())
        }
    if isinstance(kind, ListOf):
        inner = range(number, number + INNER_ITEMS)
        return _wrapped(kind, [_value(kind.item, name, each) for each in inner])
    if isinstance(kind, MapOf):
        return {f"{name}{number}": _value(kind.value, name, number)}
    if isinstance(kind, JsonText):
        return json.dumps(_value(kind.of, name, number), separators=(",", ":"))
    return _scalar(kind, name, number)


def _scalar(kind: Type, name: str, number: int) -> Any:
    if isinstance(kind, Text):
        known = kind.enum or kind.known
        return known[number % len(known)] if known else f"{name} of item {number:032x}"
    if isinstance(kind, Integer):
        return 1_000_000 + number
    if isinstance(kind, Number):
        return 135.6 + number
    if isinstance(kind, Boolean):
        return number % 2 == 0
    if isinstance(kind, Timestamp):
        return f"2026-01-01T{number // 60 % 24:02}:{number % 60:02}:21Z"
    return f"{name} {number}"
