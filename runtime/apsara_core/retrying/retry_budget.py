"""How many repeats all calls of a client may make together."""

from __future__ import annotations

import threading

from ..errors import ConfigurationError


class RetryBudget:
    """A bucket of tokens that the calls of a client share; every repeat takes one.

    When a service is down, retries only multiply its load. A client whose calls keep failing uses
    its tokens up, and then fails at once instead of trying again; each call that succeeds gives a
    part of a token back. With the defaults a client can repeat 100 calls in a row, and one call in
    ten in the long run.

    Repeats that mend a request do not count: those after an expired token or a wrong clock happen
    once per call. Safe to use from several threads, and to share between clients.

    Args:
        capacity: how many tokens there are at first, and at most; ``math.inf`` for no limit.
        refill: what a successful call gives back, in tokens.

    Raises:
        ConfigurationError: if a value is not a number from 0.
    """

    def __init__(self, capacity: float = 100.0, refill: float = 0.1) -> None:
        for name, value in (("capacity", capacity), ("refill", refill)):
            number: object = value
            # The comparison also refuses what is not a number, as NaN is not.
            if not isinstance(number, int | float) or isinstance(number, bool) or not number >= 0:
                raise ConfigurationError(
                    f"RetryBudget: {name} must be a number from 0, got {number!r}"
                )
        self.capacity = capacity
        self.refill = refill
        self._tokens = float(capacity)
        self._lock = threading.Lock()

    @property
    def tokens(self) -> float:
        """What is left."""
        return self._tokens

    def take(self) -> bool:
        """Take a token for a repeat; returns whether there was one."""
        with self._lock:
            if self._tokens < 1.0:
                return False
            self._tokens -= 1.0
            return True

    def give_back(self) -> None:
        """Note a call that succeeded."""
        # A full bucket, the usual case, costs no lock.
        if self._tokens < self.capacity:
            with self._lock:
                self._tokens = min(self.capacity, self._tokens + self.refill)

    def __repr__(self) -> str:
        return f"<RetryBudget: {self._tokens:g} of {self.capacity:g} tokens>"
