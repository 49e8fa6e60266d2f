"""Which connection a call gets: the one that was used last.

A connection pool of httpx looks at each of its connections at every turn; with fifty calls in
flight that is most of what a call costs. With many threads it may also close a connection that
another thread has just got, and opens more of them than there are calls. So a client has small
pools of one connection each, as many as it had calls in flight, and each serves one call at a
time. No I/O here: whoever is told to close something does it.
"""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

S = TypeVar("S")


class Slots(Generic[S]):
    """Slots in use and slots that rest, for any number of threads or for one event loop.

    Args:
        make: makes a slot when none rests. The first is made at once: what is wrong with the
            settings of the environment is said when a client is made.
        rest: seconds after which a slot that was not used is to be closed.
        clock: counts seconds.
    """

    def __init__(
        self,
        make: Callable[[], S],
        rest: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._make = make
        self._rest = rest
        self._clock = clock
        self._lock = threading.Lock()
        self._busy: set[S] = set()
        self._resting: deque[tuple[S, float]] = deque([(make(), math.inf)])
        self._closed = False

    def take(self) -> S:
        """Return the slot that was used last, or a new one; `give_back` has to follow."""
        with self._lock:
            slot = self._resting.pop()[0] if self._resting else self._make()
            self._busy.add(slot)
            return slot

    def give_back(self, slot: S, *, clean: bool = True) -> bool:
        """Keep *slot* for the next call if it is *clean*; returns whether it was kept."""
        with self._lock:
            self._busy.discard(slot)
            kept = clean and not self._closed
            if kept:
                self._resting.append((slot, self._clock()))
            return kept

    def rested(self) -> S | None:
        """Take out a slot that was not used for a while, to be closed, if there is one."""
        longest = self._clock() - self._rest
        with self._lock:
            if self._resting and self._resting[0][1] <= longest:
                return self._resting.popleft()[0]
        return None

    def close(self) -> tuple[list[S], list[S]]:
        """Keep no slot any more; returns those that rest, to be closed, and those in use."""
        with self._lock:
            self._closed = True
            resting = [slot for slot, _ in self._resting]
            self._resting.clear()
            return resting, list(self._busy)
