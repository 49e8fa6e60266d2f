"""The ``user-agent`` header: what calls, on which Python, and what the caller adds."""

from __future__ import annotations

import sys

from .errors import ConfigurationError
from .version import __version__


def user_agent(extra: object) -> str:
    """Return the header's value, with the caller's *extra* part at its end.

    The service accepts any value. Nothing that identifies the machine goes in.

    Raises:
        ConfigurationError: if *extra* is no text of printable ASCII characters.
    """
    python = ".".join(map(str, sys.version_info[:3]))
    own = f"apsara-core/{__version__} Python/{python} ({sys.platform})"
    if extra is None:
        return own
    if not isinstance(extra, str) or not extra.isascii() or not extra.isprintable():
        raise ConfigurationError(
            f"user_agent must be printable ASCII text such as 'my-service/1.2', got {extra!r}"
        )
    extra = extra.strip()
    return f"{own} {extra}" if extra else own
