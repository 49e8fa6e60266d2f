"""One client at work against the stub: ``calls.py WHOSE LIBRARY MODE ENDPOINT``.

WHOSE is ``ours`` or ``bare``, LIBRARY ``httpx`` or ``httpx2``, MODE ``sync`` or ``async``; `load`
says what a question is.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Awaitable, Callable

from load import answer_async_calls, answer_calls
from upload_request import KEY, make_request, signed_request

import apsara_core.network.httpx_library
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


def main() -> None:
    """Answer until standard input ends."""
    whose, library, mode, endpoint = sys.argv[1:]
    apsara_core.network.httpx_library.select("httpx2" if library == "httpx2" else "httpx")
    if mode == "sync":
        answer_calls(_sync_call(whose, library, endpoint))
    else:
        answer_async_calls(_async_call(whose, library, endpoint))


if __name__ == "__main__":
    main()
