"""Fields of requests and answers by the service's names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from .schema import MissingFieldError, wire_fields


def attribute_of(model: type, wire_name: str) -> str:
    """The attribute of a model class that holds a field of the service."""
    return next(
        declared.python_name for declared in wire_fields(model) if declared.wire_name == wire_name
    )


def value_at(owner: object, place: str) -> object:
    """The value at a place such as ``MediaSnapshot.Total``; None where nothing arrived."""
    value: object = owner
    for wire_name in place.split("."):
        if value is None:
            return None
        try:
            value = getattr(value, attribute_of(value.__class__, wire_name))
        except MissingFieldError:
            return None
    return value


def items_at(owner: object, place: str) -> Sequence[Any]:
    """The list at a place; empty where nothing arrived."""
    found = value_at(owner, place)
    return cast("Sequence[Any]", found) if isinstance(found, (list, tuple)) else ()
