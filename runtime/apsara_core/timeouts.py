"""Time limits of one exchange, and of a whole call."""

from __future__ import annotations

import math

from .errors import ConfigurationError
from .record import Record


class Timeout(Record):
    """How long each phase of one attempt may take, in seconds; ``None`` means without limit.

    The defaults are the ones of the official SDKs (connect 5 s, read 10 s). *total* is a deadline
    over all attempts and the waits between them: no phase lasts longer than what is left of it, and
    a call that would have to wait beyond it fails at once. It ends the wait for credentials too;
    nothing is sent once it is over. A synchronous client cannot interrupt the look-up of a host's
    name, nor a credentials provider of the caller's own, whose time counts all the same.

    Attributes:
        connect: opening a connection, TLS included.
        read: waiting for the next piece of the answer.
        write: handing the next piece of the request to the network.
        pool: waiting for a free connection of the client's own pool.
        total: the whole call, from asking for the key of the first attempt to the end of the last
            body.

    Raises:
        ConfigurationError: if a limit is not a number above 0.
    """

    connect: float | None = 5.0
    read: float | None = 10.0
    write: float | None = 10.0
    pool: float | None = 10.0
    total: float | None = None

    def __post_init__(self) -> None:
        for phase, seconds in {**self.as_dict(), "total": self.total}.items():
            if seconds is not None and not _is_limit(seconds):
                raise ConfigurationError(
                    f"the {phase} timeout must be a number of seconds above 0 or None, "
                    f"got {seconds!r}"
                )

    def as_dict(self) -> dict[str, float | None]:
        """Return the limits by phase, in the form that httpx takes."""
        return {
            "connect": self.connect,
            "read": self.read,
            "write": self.write,
            "pool": self.pool,
        }


def timeout_of(value: object) -> Timeout:
    """Make a `Timeout` of what a client was given: one number is the limit of every phase.

    Raises:
        ConfigurationError: if it is neither a `Timeout` nor a number of seconds above 0.
    """
    if isinstance(value, Timeout):
        return value
    if isinstance(value, int | float) and _is_limit(value):
        return Timeout(connect=value, read=value, write=value, pool=value)
    raise ConfigurationError(
        f"timeout must be a number of seconds above 0 or an apsara_core.Timeout, got {value!r}"
    )


def _is_limit(value: object) -> bool:
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and math.isfinite(value)
        and value > 0
    )
