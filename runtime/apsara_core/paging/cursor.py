"""Where a walk stands, as a text that a program may keep and go on from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, cast

from ..errors import ConfigurationError
from ..record import KW_ONLY, Record

_FORMAT = 1


class Cursor(Record):
    """The place before a page, or inside of it.

    Attributes:
        page: the number of the page; None where the first request leaves it out.
        token: what to ask the page with; None for the first one, and where numbers are used.
        before: how many items the pages before it held.
        skip: how many items of it the caller has had.
        ended: whether the list has ended before it.
    """

    _: KW_ONLY
    page: int | None = None
    token: str | None = None
    before: int = 0
    skip: int = 0
    ended: bool = False

    def inside(self, skip: int) -> Cursor:
        """The place inside of the page, behind some of its items."""
        return Cursor(
            page=self.page, token=self.token, before=self.before, skip=skip, ended=self.ended
        )

    def text(self, operation: str, parameters: Mapping[str, str]) -> str:
        """The cursor as a text, for the list that an operation answers to these parameters."""
        members = {name: getattr(self, name) for name in self._fields}
        check = _check(operation, parameters, members)
        document = {"format": _FORMAT, "operation": operation, **members, "check": check}
        return json.dumps(document, separators=(",", ":"))


def read_cursor(text: str, operation: str, parameters: Mapping[str, str]) -> Cursor:
    """Read what `Cursor.text` wrote.

    Raises:
        ConfigurationError: if *text* is no cursor, or one of another list.
    """
    try:
        document: object = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise ConfigurationError(
            f"cursor must be a text that .cursor of an earlier walk gave, got {text!r:.80}"
        )
    members = cast("dict[str, Any]", document)
    of, written = members.pop("operation", None), members.pop("format", None)
    if written == _FORMAT and isinstance(of, str) and of != operation:
        raise ConfigurationError(f"the cursor belongs to {of}, and this is a list of {operation}")
    check = members.pop("check", None)
    if written != _FORMAT or not _is_sound(members):
        raise ConfigurationError(
            "the cursor was changed, or written by another version: start the walk anew"
        )
    if check != _check(operation, parameters, members):
        raise ConfigurationError(
            f"the cursor does not fit this request of {operation}: its walk had other parameters, "
            "or the cursor was changed; start the walk anew"
        )
    return Cursor(**members)


def _check(operation: str, parameters: Mapping[str, str], members: Mapping[str, Any]) -> str:
    """A short text that is another one for another list and for another place in it."""
    text = json.dumps([operation, dict(parameters), dict(members)], sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=6).hexdigest()


def _is_sound(members: dict[str, Any]) -> bool:
    return (
        members.keys() == {"page", "token", "before", "skip", "ended"}
        and (members["page"] is None or _is_count(members["page"], 1))
        and (members["token"] is None or isinstance(members["token"], str))
        and _is_count(members["before"], 0)
        and _is_count(members["skip"], 0)
        and isinstance(members["ended"], bool)
    )


def _is_count(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least
