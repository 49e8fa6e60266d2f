"""One client at work against the stub: ``calls.py WHOSE LIBRARY MODE ENDPOINT``.

WHOSE is ``ours`` or ``bare``, LIBRARY ``httpx`` or ``httpx2``, MODE ``sync`` or ``async``. A
question is ``[calls, in flight]``, the answer the wall and processor seconds that they took.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

from answering import answer
from upload_request import KEY, make_request, signed_request

import apsara_core.http_library
import apsara_vod


def _sync_call(whose: str, library: str, endpoint: str) -> Callable[[], object]:
    if whose == "ours":
        client = apsara_vod.Client(endpoint=endpoint, credentials=KEY)
        return lambda: client.send(make_request()).image_id
    http = importlib.import_module(library).Client()
    request = signed_request(endpoint)
    url, headers = endpoint + request.target, dict(request.headers)
    return lambda: http.post(url, headers=headers).content


def _async_call(whose: str, library: str, endpoint: str) -> Callable[[], Awaitable[object]]:
    if whose == "ours":
        client = apsara_vod.AsyncClient(endpoint=endpoint, credentials=KEY)

        async def call() -> object:
            return (await client.send(make_request())).image_id

        return call
    http = importlib.import_module(library).AsyncClient()
    request = signed_request(endpoint)
    url, headers = endpoint + request.target, dict(request.headers)

    async def bare() -> object:
        return (await http.post(url, headers=headers)).content

    return bare


def _timed(work: Callable[[], object]) -> dict[str, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}


async def _in_flight(call: Callable[[], Awaitable[object]], count: int, slots: int) -> None:
    left = iter(range(count))

    async def slot() -> None:
        for _ in left:
            await call()

    await asyncio.gather(*[slot() for _ in range(slots)])


def main() -> None:
    """Answer until standard input ends."""
    whose, library, mode, endpoint = sys.argv[1:]
    apsara_core.http_library.select("httpx2" if library == "httpx2" else "httpx")
    if mode == "sync":
        call = _sync_call(whose, library, endpoint)

        def calls(question: Any) -> dict[str, float]:
            return _timed(lambda: [call() for _ in range(question[0])])

        answer(calls)
        return
    async_call = _async_call(whose, library, endpoint)
    with asyncio.Runner() as runner:
        answer(lambda question: _timed(lambda: runner.run(_in_flight(async_call, *question))))


if __name__ == "__main__":
    main()
