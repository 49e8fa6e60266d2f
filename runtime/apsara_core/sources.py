"""Where time and chance come from, in one place, so that tests can decide both."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime


def _now() -> datetime:
    return datetime.now(UTC)


def _nonce() -> str:
    return os.urandom(16).hex()


async def _sleep_async(seconds: float) -> None:
    # A synchronous program never pays for the event loop's modules.
    import asyncio

    await asyncio.sleep(seconds)


class Sources:
    """What a client takes from the world outside besides the network.

    Attributes:
        now: the current time, with its time zone.
        clock: seconds of a clock that never jumps; deadlines are measured with it.
        nonce: a text that no other request carries; 32 hexadecimal digits by default.
        random: a number from 0 up to but not including 1.
        sleep: wait so many seconds; used by the synchronous client.
        sleep_async: the same for the asynchronous client.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime] = _now,
        clock: Callable[[], float] = time.monotonic,
        nonce: Callable[[], str] = _nonce,
        random: Callable[[], float] = random.random,
        sleep: Callable[[float], None] = time.sleep,
        sleep_async: Callable[[float], Awaitable[None]] = _sleep_async,
    ) -> None:
        self.now = now
        self.clock = clock
        self.nonce = nonce
        self.random = random
        self.sleep = sleep
        self.sleep_async = sleep_async
