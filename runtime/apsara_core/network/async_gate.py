"""How many calls of an asynchronous client are on their way at a time."""

from __future__ import annotations

import asyncio


class AsyncGate:
    """Lets *most* tasks of one event loop in at a time; further ones wait their turn."""

    __slots__ = ("_free",)

    def __init__(self, most: int) -> None:
        self._free = asyncio.Semaphore(most)

    async def enter(self, limit: float | None) -> bool:
        """Wait for a place, *limit* seconds at most; returns whether there was one."""
        if not self._free.locked():
            return await self._free.acquire()
        try:
            async with asyncio.timeout(limit):
                return await self._free.acquire()
        except TimeoutError:
            return False

    def leave(self) -> None:
        """Let the next one in."""
        self._free.release()
