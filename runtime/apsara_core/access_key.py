"""Access keys: what requests are signed with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn, Self

from .errors import ConfigurationError
from .redaction import MASK

_SHOWN = 4
"""Characters of the id that ``repr`` shows: enough to tell two keys apart."""


class AccessKey:
    """An AccessKey pair; with a security token, a temporary one from STS.

    Immutable. ``repr`` shows the beginning of the id and nothing else; pickling is refused, so that
    a key cannot travel to a cache or another process by accident.

    Args:
        access_key_id: the id, as the console shows it.
        access_key_secret: the secret that belongs to it.
        security_token: the token of temporary credentials; ``None`` for a long-term key.

    Raises:
        ConfigurationError: if one of them is empty, is no text, or holds a character that no key
            has (a blank or a line feed from a file, mostly).
    """

    __slots__ = ("access_key_id", "access_key_secret", "security_token")

    access_key_id: str
    access_key_secret: str
    security_token: str | None

    def __init__(
        self, access_key_id: str, access_key_secret: str, security_token: str | None = None
    ) -> None:
        problem = (
            _problem("access_key_id", access_key_id)
            or _problem("access_key_secret", access_key_secret)
            or (None if security_token is None else _problem("security_token", security_token))
        )
        if problem:
            # A crash reporter records the local variables of the frame that raises.
            del access_key_id, access_key_secret, security_token
            raise ConfigurationError(problem)
        object.__setattr__(self, "access_key_id", access_key_id)
        object.__setattr__(self, "access_key_secret", access_key_secret)
        object.__setattr__(self, "security_token", security_token)

    def get(self) -> Self:
        """Return the key itself: a fixed key is its own provider."""
        return self

    def secrets(self) -> Iterator[str]:
        """Yield the texts that no message may show."""
        yield self.access_key_secret
        if self.security_token is not None:
            yield self.security_token

    def __setattr__(self, name: str, value: object) -> NoReturn:
        # `value` may be a secret, and this frame is part of the traceback.
        del value
        raise AttributeError(f"AccessKey is immutable: make a new one instead of setting {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"AccessKey is immutable: {name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AccessKey):
            return NotImplemented
        return (
            self.access_key_id == other.access_key_id
            and self.access_key_secret == other.access_key_secret
            and self.security_token == other.security_token
        )

    def __hash__(self) -> int:
        return hash((self.access_key_id, self.security_token))

    def __repr__(self) -> str:
        # A crash reporter may ask while `__init__` still refuses the values.
        shown = getattr(self, "access_key_id", "")[:_SHOWN]
        temporary = getattr(self, "security_token", None) is not None
        token = f", security_token='{MASK}'" if temporary else ""
        return f"AccessKey('{shown}{MASK}', '{MASK}'{token})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "an AccessKey cannot be pickled: hand the key over on a way made for secrets"
        )


def _problem(name: str, value: object) -> str | None:
    if not isinstance(value, str):
        return f"{name} must be a text, got {type(value).__name__}"
    if not value:
        return f"{name} is empty"
    if any(not "!" <= character <= "~" for character in value):
        return (
            f"{name} holds a blank, a line feed or another character that no key has: "
            "look at its beginning and its end"
        )
    return None
