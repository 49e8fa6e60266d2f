"""How often, and after which wait, a call is repeated."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeGuard

from ..errors import CallError, ConfigurationError
from ..record import Record

_MAX_DOUBLINGS = 62
"""Beyond this every cap is reached, and the power would grow without bound."""


class FailedAttempt(NamedTuple):
    """What a retry policy gets to know.

    Attributes:
        attempt: the number of the attempt that just failed, from 1.
        error: what the call would raise now.
        server_wait: what the service asked for, in seconds, if it did.
        random: gives a number from 0 up to but not including 1; use it instead of `random`, so
            that tests decide.
    """

    attempt: int
    error: CallError
    server_wait: float | None
    random: Callable[[], float]


class RetryPolicy(Protocol):
    """Decides how often and when a call is repeated; `Retry` is the usual one.

    It is asked only about calls that may be repeated without harm. That follows from the failure
    and from the description of the operation: after throttling, 503, a refused signature or clock,
    and a connection that was never opened any call; after a lost answer, a timeout or another fault
    of the server only one that changes nothing. A connection that breaks before the first octet of
    the answer, also one that was kept open from an earlier call, counts as a lost answer: whether
    the service has run the call cannot be known, so a write is never sent again.

    A policy is used by many calls at once: keep no state of one call in it.
    """

    def wait(self, failed: FailedAttempt, /) -> float | None:
        """Return the seconds to wait before the next attempt, or ``None`` to give up."""
        ...


class Retry(Record):
    """When and how to repeat a call that failed for a passing reason.

    The wait before attempt *n + 1* is drawn evenly from 0 to ``min(cap, base * 2**(n - 1))``
    seconds ("full jitter"), so that clients that failed together do not come back together. If the
    service says how long to wait, it is never less than that.

    Whether a call may be repeated at all is not for a policy to say, see `RetryPolicy`.

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
            if not _is_seconds(seconds):
                raise ConfigurationError(
                    f"Retry.{name} must be a number of seconds from 0, got {seconds!r}"
                )

    def wait(self, failed: FailedAttempt) -> float | None:
        """Return the seconds to wait after *failed*, or ``None`` to give up."""
        if failed.attempt >= self.max_attempts:
            return None
        longest = min(self.cap, self.base * 2.0 ** min(failed.attempt - 1, _MAX_DOUBLINGS))
        wait = failed.random() * longest
        if failed.server_wait is not None:
            wait = max(wait, min(failed.server_wait, self.server_wait_cap))
        return wait


def policy_problem(retry: object) -> str | None:
    """Return why *retry* cannot be used as a policy."""
    if retry is None or (callable(getattr(retry, "wait", None)) and not isinstance(retry, type)):
        return None
    return (
        "retry must be an apsara_core.Retry, an object with a method wait(failed), or None for a "
        f"single attempt, got {retry!r}"
    )


def seconds_of(policy: RetryPolicy, failed: FailedAttempt) -> float | None:
    """Ask *policy*, and check what it says.

    Raises:
        ConfigurationError: if it is neither ``None`` nor a number of seconds from 0.
    """
    wait: object = policy.wait(failed)
    if wait is None:
        return None
    if not _is_seconds(wait):
        raise ConfigurationError(
            f"{type(policy).__name__}.wait() must return seconds from 0, or None to give up, "
            f"got {wait!r}"
        )
    return wait


def test_attempts() -> int | None:
    """Return how many attempts `apsara_core.testing` allows; ``None`` outside of tests."""
    return _test_attempts


def set_test_attempts(attempts: int | None) -> None:
    """Switch the test mode on or off, for the whole process."""
    global _test_attempts  # noqa: PLW0603 - a choice for the whole process
    _test_attempts = attempts


_test_attempts: int | None = None


def _is_seconds(value: object) -> TypeGuard[float]:
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and math.isfinite(value)
        and value >= 0
    )
