"""Python values that have an obvious form on the wire, whatever type is declared for them."""

from __future__ import annotations

from collections.abc import ItemsView, Mapping
from datetime import UTC, datetime
from typing import cast

from .json_document import UnsendableError
from .place import DEEPEST
from .wording import kind_of


class Sendable:
    """Base of the classes whose instances have a JSON form of their own."""

    __slots__ = ()

    def __json__(self) -> object:
        """The plain value: dictionaries, lists, texts, numbers, booleans, None."""
        raise NotImplementedError


def plain(value: object, depth: int = 0) -> object:
    """The plain JSON value of a mapping, a list, a scalar or a model object.

    Raises:
        UnsendableError: the value, or something in it, has no form in JSON.
    """
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if depth > DEEPEST:
        raise UnsendableError(f"is nested more than {DEEPEST} levels deep")
    if isinstance(value, Sendable):
        return value.__json__()
    if isinstance(value, Mapping):
        return {
            _key(key): plain(item, depth + 1)
            for key, item in _members(cast("Mapping[object, object]", value))
        }
    if isinstance(value, (list, tuple)):
        return [plain(item, depth + 1) for item in cast("list[object]", value)]
    if isinstance(value, datetime):
        return timestamp_text(value)
    raise UnsendableError(f"holds {kind_of(value)}, which has no form in JSON")


def _members(value: Mapping[object, object]) -> ItemsView[object, object]:
    return value.items()


def _key(key: object) -> str:
    if isinstance(key, str):
        return str.__str__(key)
    raise UnsendableError(f"holds {kind_of(key)} as a key, where JSON takes text only")


def scalar_text(value: object) -> str:
    """The text of a scalar in a query; a boolean is ``True`` or ``False``.

    Raises:
        UnsendableError: the value is no scalar.
    """
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "True" if value else "False"
    if isinstance(value, int):
        return int_text(value)
    if isinstance(value, float):
        return float.__repr__(value)
    if isinstance(value, datetime):
        return timestamp_text(value)
    raise UnsendableError(f"is {kind_of(value)}, which has no form in a query")


def int_text(value: int) -> str:
    """The decimal digits of an integer.

    Raises:
        UnsendableError: Python refuses to write that many digits.
    """
    try:
        return int.__repr__(value)
    except ValueError:
        raise UnsendableError(f"is an integer of {value.bit_length()} bits, too large") from None


def timestamp_text(value: datetime) -> str:
    """A time as the service writes it: UTC, whole seconds, ``2026-01-02T03:04:05Z``.

    Raises:
        UnsendableError: the time has no time zone, or lies outside of the years 1 to 9999 in UTC.
    """
    if value.utcoffset() is None:
        raise UnsendableError("is a datetime without a time zone")
    try:
        utc = value.astimezone(UTC)
    except OverflowError:
        raise UnsendableError("is a datetime that UTC cannot express") from None
    return utc.replace(tzinfo=None, microsecond=0).isoformat() + "Z"
