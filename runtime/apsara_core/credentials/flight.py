"""One refresh under way, for which other threads and tasks wait."""

from __future__ import annotations

import os
import threading
from concurrent.futures import Future

from ..access_key import AccessKey


class Flight:
    """Ends once, with a key or without one.

    It is made by whoever does the refresh.
    """

    __slots__ = ("_end", "_process", "_thread")

    def __init__(self) -> None:
        self._thread = threading.get_ident()
        self._process = os.getpid()
        self._end: Future[AccessKey | None] = Future()
        # A waiting task that is cancelled must not cancel it for the others.
        self._end.set_running_or_notify_cancel()

    @property
    def lost(self) -> bool:
        """Whether it goes on in another process: nobody ends it in a fork."""
        return self._process != os.getpid()

    @property
    def own(self) -> bool:
        """Whether this very thread does it, so that blocking on it would never end."""
        return self._thread == threading.get_ident()

    def land(self, key: AccessKey | None = None) -> None:
        """Let the others go on, with the new key if there is one."""
        self._end.set_result(key)

    def wait(self) -> AccessKey | None:
        """Block until it has landed."""
        return self._end.result()

    async def wait_async(self) -> AccessKey | None:
        """Wait until it has landed."""
        import asyncio

        return await asyncio.wrap_future(self._end)
