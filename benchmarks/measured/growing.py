"""What is left of many clients, or of many calls: ``growing.py LIBRARY MODE ENDPOINT``.

A question is ``["clients", count]``: so many are made, used once and closed, one after the other;
or ``["calls", count, in flight]``: one client makes so many. The answer is by how much the usage of
the process has grown since the first clients or calls.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable
from typing import Any

from answering import answer
from load import in_flight
from our_client import make_async_client, make_client
from upload_request import make_request
from usage import Usage, usage_now

FIRST_CLIENTS = 20
FIRST_CALLS = 2000
"""What is made once, and the allocator's stock."""

_PATIENCE = 2.0
"""Seconds in which asyncio has to close the connections of closed clients."""

Growth = dict[str, int]


def _sync_growth(library: str, endpoint: str) -> Callable[[Any], Growth]:
    def of_clients(count: int) -> None:
        for _ in range(count):
            with make_client(library, endpoint) as client:
                client.send(make_request())

    def of_calls(count: int) -> Growth:
        with make_client(library, endpoint) as client:
            for _ in range(FIRST_CALLS):
                client.send(make_request())
            before = usage_now()
            for _ in range(count):
                client.send(make_request())
            return usage_now().since(before)

    def growth(question: Any) -> Growth:
        if question[0] == "calls":
            return of_calls(question[1])
        of_clients(FIRST_CLIENTS)
        before = usage_now()
        of_clients(question[1])
        return usage_now().since(before)

    return growth


async def _clients(library: str, endpoint: str, count: int) -> None:
    for _ in range(count):
        async with make_async_client(library, endpoint) as client:
            await client.send(make_request())


async def _async_clients_growth(library: str, endpoint: str, count: int) -> Growth:
    idle = usage_now().descriptors
    await _clients(library, endpoint, FIRST_CLIENTS)
    before = await _settled(idle)
    await _clients(library, endpoint, count)
    return (await _settled(before.descriptors)).since(before)


async def _settled(descriptors: int) -> Usage:
    """Wait until no more than these are open; asyncio closes connections in its own time."""
    until = time.perf_counter() + _PATIENCE
    usage = usage_now()
    while usage.descriptors > descriptors and time.perf_counter() < until:
        await asyncio.sleep(0.05)
        usage = usage_now()
    return usage


async def _async_calls_growth(library: str, endpoint: str, count: int, slots: int) -> Growth:
    async with make_async_client(library, endpoint) as client:

        async def call() -> object:
            return (await client.send(make_request())).image_id

        await in_flight(call, FIRST_CALLS, slots)
        before = usage_now()
        await in_flight(call, count, slots)
        return usage_now().since(before)


def main() -> None:
    """Answer until standard input ends."""
    library, mode, endpoint = sys.argv[1:]
    if mode == "sync":
        answer(_sync_growth(library, endpoint))
        return

    def growth(question: Any) -> Growth:
        if question[0] == "calls":
            return runner.run(_async_calls_growth(library, endpoint, *question[1:]))
        return runner.run(_async_clients_growth(library, endpoint, question[1]))

    with asyncio.Runner() as runner:
        answer(growth)


if __name__ == "__main__":
    main()
