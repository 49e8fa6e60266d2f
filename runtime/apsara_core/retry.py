"""How often and after which wait a call is repeated."""

from __future__ import annotations

import math
from collections.abc import Callable

from .errors import ConfigurationError
from .record import Record

_MAX_DOUBLINGS = 62
"""Beyond this every cap is reached, and the power would grow without bound."""


class Retry(Record):
    """When and how to repeat a call that failed for a passing reason.

    The wait before attempt *n + 1* is drawn evenly from 0 to ``min(cap, base * 2**(n - 1))``
    seconds ("full jitter"), so that clients that failed together do not come back together. If the
    service says how long to wait, it is never less than that.

    What may be repeated follows from the failure and from the operation: after throttling, 503 and
    a connection that was never opened every call; after a lost answer, a timeout or another fault
    of the server only calls that change nothing. Each attempt is signed anew.

    Attributes:
        max_attempts: how often a call is sent at most, the first time included.
        base: the longest wait before the second attempt, in seconds.
        cap: the longest wait between any two attempts, in seconds.
        server_wait_cap: the longest wait that the service may ask for, in seconds; a longer one is
            cut to this.

    Raises:
        ConfigurationError: if a value is out of range.
    """

    max_attempts: int = 3
    base: float = 0.1
    cap: float = 20.0
    server_wait_cap: float = 60.0

    def __post_init__(self) -> None:
        attempts: object = self.max_attempts
        if not isinstance(attempts, int) or isinstance(attempts, bool) or attempts < 1:
            raise ConfigurationError(
                f"Retry.max_attempts must be a whole number from 1, got {attempts!r}"
            )
        for name in ("base", "cap", "server_wait_cap"):
            seconds: object = getattr(self, name)
            if (
                not isinstance(seconds, int | float)
                or isinstance(seconds, bool)
                or not math.isfinite(seconds)
                or seconds < 0
            ):
                raise ConfigurationError(
                    f"Retry.{name} must be a number of seconds from 0, got {seconds!r}"
                )

    def wait(
        self, attempt: int, *, server_wait: float | None, random: Callable[[], float]
    ) -> float | None:
        """Return the seconds to wait after the failed *attempt* (from 1); ``None`` to give up.

        Args:
            attempt: the number of the attempt that just failed.
            server_wait: what the service asked for, in seconds.
            random: gives a number from 0 up to but not including 1.
        """
        if attempt >= self.max_attempts:
            return None
        longest = min(self.cap, self.base * 2.0 ** min(attempt - 1, _MAX_DOUBLINGS))
        wait = random() * longest
        if server_wait is not None:
            wait = max(wait, min(server_wait, self.server_wait_cap))
        return wait
