"""How many calls of a synchronous client are on their way at a time."""

from __future__ import annotations

import threading


class Gate:
    """Lets *most* threads in at a time; further ones wait their turn."""

    __slots__ = ("_free",)

    def __init__(self, most: int) -> None:
        self._free = threading.Semaphore(most)

    def enter(self, limit: float | None) -> bool:
        """Wait for a place, *limit* seconds at most; returns whether there was one."""
        return self._free.acquire(timeout=limit)

    def leave(self) -> None:
        """Let the next one in."""
        self._free.release()
