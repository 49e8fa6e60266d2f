"""A key with its end: what sources hand out, and functions of the caller's own."""

from __future__ import annotations

from datetime import datetime
from typing import NoReturn

from ..access_key import AccessKey
from ..errors import ConfigurationError


class TemporaryKey:
    """A key with the time until which it is valid.

    Immutable. ``repr`` shows of the key what the key's own shows, and pickling is refused.

    Args:
        key: the key.
        expires: when it becomes worthless, with a time zone; ``None`` if that is never, or not
            known: then it is used until the service calls it expired.

    Raises:
        ConfigurationError: if *key* is no `AccessKey`, or *expires* is no time or has no time zone.
    """

    __slots__ = ("expires", "key")

    key: AccessKey
    expires: datetime | None

    def __init__(self, key: AccessKey, expires: datetime | None) -> None:
        problem = _problem(key, expires)
        if problem:
            # A crash reporter records the local variables of the frame that raises.
            del key, expires
            raise ConfigurationError(problem)
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "expires", expires)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        del value
        raise AttributeError(f"TemporaryKey is immutable: make a new one instead of setting {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"TemporaryKey is immutable: {name} cannot be deleted")

    def __repr__(self) -> str:
        # A crash reporter may ask while `__init__` still refuses the values.
        key, expires = getattr(self, "key", None), getattr(self, "expires", None)
        return f"TemporaryKey({key!r}, {expires!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a TemporaryKey cannot be pickled: hand the key over on a way made for secrets"
        )


def _problem(key: object, expires: object) -> str | None:
    if not isinstance(key, AccessKey):
        return f"the key of a TemporaryKey must be an AccessKey, got {type(key).__name__}"
    if expires is None:
        return None
    if not isinstance(expires, datetime):
        kind = type(expires).__name__
        return f"expires must be a datetime with a time zone, or None for never, got {kind}"
    if expires.utcoffset() is None:
        return (
            "expires has no time zone, so nobody knows when that is: make it with one, such as "
            "datetime.now(UTC) + timedelta(hours=1)"
        )
    return None
