"""One refresh under way, for which other threads and tasks wait."""

from __future__ import annotations

import os
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeAlias

from ..access_key import AccessKey

if TYPE_CHECKING:
    import asyncio

Outcome: TypeAlias = AccessKey | Exception | None
"""A key; a fault in the caller's own source; or nothing, with the reason in the cache."""


class Flight:
    """Ends once, with an outcome.

    It is made by whoever does the refresh.
    """

    __slots__ = ("_end", "_process", "_task", "_thread")

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self._process = os.getpid()
        self._task: asyncio.Task[Any] | None = None
        self._end: Future[Outcome] = Future()
        # A waiting task that is cancelled must not cancel it for the others.
        self._end.set_running_or_notify_cancel()

    def carried_by(self, task: asyncio.Task[Any]) -> None:
        """Note the task that does it; the event loop itself would not keep it alive."""
        self._task = task

    @property
    def lost(self) -> bool:
        """Whether nobody ends it: it went on in another process, or in a loop that was closed."""
        if self._process != os.getpid():
            return True
        return self._task is not None and self._task.get_loop().is_closed()

    @property
    def own(self) -> bool:
        """Whether this very thread does it, so that blocking on it would never end."""
        return self._thread == threading.get_ident()

    @property
    def landed(self) -> bool:
        """Whether it is over."""
        return self._end.done()

    @property
    def outcome(self) -> Outcome:
        """What it ended with, once it has landed."""
        return self._end.result(0)

    def land(self, outcome: Outcome = None) -> None:
        """Let those who wait go on."""
        self._end.set_result(outcome)

    def wait(self, seconds: float | None = None) -> bool:
        """Block until it has landed, but not longer than *seconds*; return whether it has."""
        try:
            self._end.result(seconds)
        except TimeoutError:
            return False
        return True

    async def wait_async(self, seconds: float | None = None) -> bool:
        """Do what `wait` does without holding up the event loop."""
        import asyncio

        try:
            async with asyncio.timeout(seconds):
                await asyncio.wrap_future(self._end)
        except TimeoutError:
            return False
        return True
