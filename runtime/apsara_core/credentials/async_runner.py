"""`runner` with ``await``."""

from __future__ import annotations

import asyncio

from ..errors import TransportError
from ..http_message import HttpResponse
from ..network.async_connection import AsyncConnection
from ..provider import ask_async
from .process import output_of
from .steps import AskProvider, Exchange, Grant, Step, Steps


async def run(steps: Steps) -> Grant:
    """Drive *steps* to their end.

    Raises:
        Unavailable: if the source has no key.
    """
    result: object = None
    try:
        while True:
            try:
                step = steps.send(result)
            except StopIteration as done:
                grant: Grant = done.value
                return grant
            result = await _perform(step)
    finally:
        steps.close()


async def _perform(step: Step) -> object:
    if isinstance(step, Exchange):
        return await _send(step)
    if isinstance(step, AskProvider):
        return await ask_async(step.provider)
    # Not every event loop can watch processes; a thread always can.
    return await asyncio.to_thread(output_of, step)


async def _send(step: Exchange) -> HttpResponse | TransportError:
    # A connection for each exchange: the next one comes in an hour, perhaps on another loop.
    connection = AsyncConnection(direct=step.direct)
    try:
        return await connection.send(step.request, step.timeout.as_dict())
    finally:
        await connection.aclose()
