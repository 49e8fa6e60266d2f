"""How long a refresh may take: each of its exchanges, all of them, and whoever waits for it."""

from __future__ import annotations

import math
from collections.abc import Callable

from ..deadline import Deadline
from ..errors import TransportError
from ..provider_deadline import OutOfTime
from ..timeouts import Timeout
from .steps import Step, Steps, Unavailable

SECONDS = 60.0
"""A whole refresh, with all the sources of a chain. No single one should come near it."""

_EARLY = 0.02
"""Seconds by which a wait of the operating system may end early, by another clock."""


class RefreshLimits:
    """The limits of one refresh, which begins now.

    The limits of the source and of the whole refresh are reasons why a source gave no key, and a
    chain goes on to the next. Whoever waits has a limit for other reasons: it ends the refresh
    without a word against the source.

    Args:
        clock: seconds that never jump.
        patience: for how many of them the caller can wait; ``None`` for as long as it takes.
    """

    def __init__(self, clock: Callable[[], float], patience: float | None = None) -> None:
        self._clock = clock
        self._whole = Deadline(SECONDS, clock)
        self.caller = None if patience is None else Deadline(patience, clock)

    def exchange(self, timeout: Timeout) -> dict[str, float | None]:
        """Return the limits by phase of an exchange that begins now."""
        deadlines = [self._whole, *([] if self.caller is None else [self.caller])]
        if timeout.total is not None:
            deadlines.append(Deadline(timeout.total, self._clock))
        return min(deadlines, key=Deadline.left).limits(timeout.as_dict())

    def seconds(self, most: float) -> float:
        """Return the limit of something else that begins now."""
        caller = math.inf if self.caller is None else self.caller.left()
        return max(min(most, self._whole.left(), caller), 0.0)

    def next_step(self, steps: Steps, result: object) -> Step:
        """Send *result* to a source, and return what it wants next.

        Raises:
            StopIteration: when it has its key.
            Unavailable: when it has none.
            OutOfTime: when the caller cannot wait any more.
        """
        if isinstance(result, TransportError | Unavailable):
            self._check_caller()
        step = steps.send(result)
        self._check_caller()
        while self._whole.left() <= 0:
            step = steps.throw(Unavailable(f"no time was left for it: {SECONDS:g} s are for all"))
        return step

    def _check_caller(self) -> None:
        if self.caller is not None and self.caller.left() <= _EARLY:
            raise OutOfTime
