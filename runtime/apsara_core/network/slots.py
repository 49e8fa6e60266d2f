"""The connections of an asynchronous client that sends through httpx.

A connection pool of httpx looks at each of its connections at every turn; with fifty calls in
flight that is most of what a call costs. So a client has small pools of one connection each, as
many as it had calls in flight, and takes the one that was used last. Those that were not needed
for a while are closed.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol


class Pool(Protocol):
    """A pool of one connection, such as ``httpx.AsyncHTTPTransport``."""

    async def handle_async_request(self, request: Any) -> Any:
        """Send one request."""
        ...

    async def aclose(self) -> None:
        """Close the connection."""
        ...


class Slots:
    """Pools in use and pools that rest, for one event loop.

    Args:
        make: makes a pool when none rests.
        rest: seconds after which a pool that was not used is closed.
        clock: counts seconds.
    """

    def __init__(
        self,
        make: Callable[[], Pool],
        rest: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._make = make
        self._rest = rest
        self._clock = clock
        self._busy: set[Pool] = set()
        self._resting: deque[tuple[Pool, float]] = deque()
        self._closed = False

    async def take(self) -> Pool:
        """Return the pool that was used last, or a new one; `give_back` has to follow."""
        while self._resting and self._resting[0][1] <= self._clock() - self._rest:
            await self._resting.popleft()[0].aclose()
        pool = self._resting.pop()[0] if self._resting else self._make()
        self._busy.add(pool)
        return pool

    async def give_back(self, pool: Pool) -> None:
        """Keep *pool* for the next call."""
        self._busy.discard(pool)
        if self._closed:
            await pool.aclose()
        else:
            self._resting.append((pool, self._clock()))

    async def aclose(self) -> None:
        """Close all of them; a call that is under way breaks off."""
        self._closed = True
        pools = [*self._busy, *(pool for pool, _ in self._resting)]
        self._resting.clear()
        for pool in pools:
            await pool.aclose()
