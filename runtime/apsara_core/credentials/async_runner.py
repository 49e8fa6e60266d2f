"""`runner` with ``await``."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable

from ..errors import TransportError
from ..http_message import HttpResponse
from ..network.async_connection import AsyncConnection
from ..provider import ask_async
from ..provider_deadline import asking_until
from .process import output_of
from .refresh_limits import SECONDS, RefreshLimits
from .steps import AskProvider, Exchange, Fetch, Step, Steps, Unavailable
from .temporary_key import TemporaryKey


async def run(steps: Steps, limits: RefreshLimits) -> TemporaryKey:
    """Drive *steps* to their end.

    Raises:
        Unavailable: if the source has no key.
        OutOfTime: if whoever waits for it cannot wait any more.
    """
    result: object = None
    try:
        while True:
            try:
                step = limits.next_step(steps, result)
            except StopIteration as done:
                key: TemporaryKey = done.value
                return key
            result = await _perform(step, limits)
    finally:
        steps.close()


async def _perform(step: Step, limits: RefreshLimits) -> object:
    if isinstance(step, Exchange):
        return await _send(step, limits)
    if isinstance(step, AskProvider):
        with asking_until(limits.caller):
            return await _own(ask_async(step.provider), limits)
    if isinstance(step, Fetch):
        fetch = step.fetch_async
        with asking_until(limits.caller):
            return await _own(asyncio.to_thread(step.fetch) if fetch is None else fetch(), limits)
    # Not every event loop can watch processes; a thread always can.
    return await asyncio.to_thread(output_of, step, limits.seconds(step.seconds))


async def _own(work: Awaitable[object], limits: RefreshLimits) -> object:
    """Await somebody's own source. If it hung, nobody would start another refresh."""
    seconds = limits.seconds(SECONDS)
    scope = asyncio.timeout(seconds)
    try:
        async with scope:
            return await work
    except TimeoutError:
        if not scope.expired():  # one of its own
            raise
    return Unavailable(f"it did not answer within {seconds:.2g} s")


async def _send(step: Exchange, limits: RefreshLimits) -> HttpResponse | TransportError:
    # A connection for each exchange: the next one comes in an hour, perhaps on another loop.
    connection = AsyncConnection(direct=step.direct)
    try:
        return await connection.send(step.request, limits.exchange(step.timeout))
    finally:
        await connection.aclose()
