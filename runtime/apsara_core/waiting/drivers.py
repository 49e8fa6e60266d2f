"""Waiting, for the synchronous and the asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from ..errors import ServiceError
from ..schema import Request, Response
from .watch import Watch

R = TypeVar("R", bound=Response)


def wait(watch: Watch[R], send: Callable[[Request[R]], R], sleep: Callable[[float], None]) -> R:
    """Ask until the state has come, and return the answer that has it."""
    while True:
        outcome: R | ServiceError
        try:
            outcome = send(watch.request)
        except ServiceError as error:
            outcome = error
        pause = watch.settle(outcome)
        if pause is None and not isinstance(outcome, ServiceError):
            return outcome
        sleep(pause or 0.0)


async def wait_async(
    watch: Watch[R],
    send: Callable[[Request[R]], Awaitable[R]],
    sleep: Callable[[float], Awaitable[None]],
) -> R:
    """As `wait`, for asyncio."""
    while True:
        outcome: R | ServiceError
        try:
            outcome = await send(watch.request)
        except ServiceError as error:
            outcome = error
        pause = watch.settle(outcome)
        if pause is None and not isinstance(outcome, ServiceError):
            return outcome
        await sleep(pause or 0.0)
