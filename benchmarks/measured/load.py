"""Calls one after the other, or several in flight, and what they take.

A question is ``[calls, in flight]``, the answer the wall and processor seconds that they took.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from answering import answer


def answer_calls(call: Callable[[], object]) -> None:
    """Answer until standard input ends."""

    def calls(question: Any) -> dict[str, float]:
        return _timed(lambda: [call() for _ in range(question[0])])

    answer(calls)


def answer_async_calls(
    call: Callable[[], Awaitable[object]], close: Callable[[], Awaitable[object]] | None = None
) -> None:
    """Answer until standard input ends, in one event loop; close what was used at the end."""
    with asyncio.Runner() as runner:
        answer(lambda question: _timed(lambda: runner.run(in_flight(call, *question))))
        if close is not None:
            runner.run(_finish(close))


def _timed(work: Callable[[], object]) -> dict[str, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}


async def _finish(close: Callable[[], Awaitable[object]]) -> None:
    await close()


async def in_flight(call: Callable[[], Awaitable[object]], count: int, slots: int) -> None:
    """Make so many calls, at most *slots* of them at a time."""
    left = iter(range(count))

    async def slot() -> None:
        for _ in left:
            await call()

    await asyncio.gather(*[slot() for _ in range(slots)])
