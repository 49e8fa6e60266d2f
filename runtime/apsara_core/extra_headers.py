"""Headers that a caller adds to requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from .errors import ConfigurationError

_OURS = frozenset(
    {
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "expect",
        "host",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    }
)
"""What the client writes itself, and what would change how a message is framed."""

_NAME_SIGNS = frozenset("!#$%&'*+-.^_`|~")


def checked_headers(headers: object) -> dict[str, str]:
    """Return *headers* with names in lower case.

    Raises:
        ConfigurationError: if a name or a value has no form on the wire, or the client writes the
            header itself. The value is not repeated in the message: it may be a secret.
    """
    if not isinstance(headers, Mapping):
        raise ConfigurationError(
            f"headers must be a mapping of names to values, got {type(headers).__name__}"
        )
    given = cast("Mapping[str, str]", headers)
    problem = next(filter(None, (_problem(name, value) for name, value in given.items())), "")
    if problem:
        # A crash reporter records the local variables of the frame that raises.
        del headers, given
        raise ConfigurationError(problem)
    return {name.lower(): value.strip() for name, value in given.items()}


def _problem(name: object, value: object) -> str:
    if not isinstance(name, str) or not name.isascii() or not _is_token(name):
        return f"headers: {name!r} is not a name of a header"
    lower = name.lower()
    if lower in _OURS:
        return f"headers: {name} is written by the client itself" + (
            "; use its argument user_agent" if lower == "user-agent" else ""
        )
    if lower.startswith("x-acs-"):
        return f"headers: {name} would be part of the signature; the client writes all x-acs- ones"
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        return f"headers: the value of {name} must be printable ASCII text"
    return ""


def _is_token(name: str) -> bool:
    return bool(name) and all(sign.isalnum() or sign in _NAME_SIGNS for sign in name)
