"""One client at work against the stub: ``calls.py WHOSE LIBRARY MODE ENDPOINT``.

WHOSE is ``ours`` or ``bare``, LIBRARY ``httpx``, ``httpx2`` or ``aiohttp``, MODE ``sync`` or
``async``; `load` says what a question is.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Awaitable, Callable

from load import answer_async_calls, answer_calls
from our_client import make_async_client, make_client
from upload_request import make_request, signed_request

AsyncCall = Callable[[], Awaitable[object]]


def _sync_call(whose: str, library: str, endpoint: str) -> Callable[[], object]:
    if whose == "ours":
        client = make_client(library, endpoint)
        return lambda: client.send(make_request()).image_id
    http = importlib.import_module(library).Client()
    request = signed_request(endpoint)
    url, headers = endpoint + request.target, dict(request.headers)
    return lambda: http.post(url, headers=headers).content


def _async_call(whose: str, library: str, endpoint: str) -> tuple[AsyncCall, AsyncCall]:
    """A call, and what closes its client."""
    if whose == "ours":
        client = make_async_client(library, endpoint)

        async def call() -> object:
            return (await client.send(make_request())).image_id

        return call, client.aclose
    if library == "aiohttp":
        return _aiohttp_call(endpoint)
    http = importlib.import_module(library).AsyncClient()
    request = signed_request(endpoint)
    url, headers = endpoint + request.target, dict(request.headers)

    async def bare() -> object:
        return (await http.post(url, headers=headers)).content

    return bare, http.aclose


def _aiohttp_call(endpoint: str) -> tuple[AsyncCall, AsyncCall]:
    import aiohttp
    import yarl

    request = signed_request(endpoint)
    url, headers = yarl.URL(endpoint + request.target, encoded=True), dict(request.headers)
    sessions: list[aiohttp.ClientSession] = []

    async def call() -> object:
        if not sessions:
            sessions.append(aiohttp.ClientSession())  # it has to be made inside of the loop
        async with sessions[0].post(url, headers=headers) as response:
            return await response.read()

    async def close() -> None:
        for session in sessions:
            await session.close()

    return call, close


def main() -> None:
    """Answer until standard input ends."""
    whose, library, mode, endpoint = sys.argv[1:]
    if mode == "sync":
        answer_calls(_sync_call(whose, library, endpoint))
    else:
        answer_async_calls(*_async_call(whose, library, endpoint))


if __name__ == "__main__":
    main()
