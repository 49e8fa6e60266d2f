from __future__ import annotations

import asyncio
import logging
import threading

import pytest

from apsara_core import AccessKey, Sources, http_library
from tests.runtime.loopback import Loopback

PROXY_NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch):
    for name in PROXY_NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def server():
    with Loopback() as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield running
        running.silent.set()
        running.shutdown()
        thread.join()


@pytest.fixture(params=["httpx2", "httpx"])
def library(request):
    """Each of the two HTTP libraries in turn, as the one that clients use."""
    http_library.select(request.param)
    yield pytest.importorskip(request.param)
    http_library.select(None)


@pytest.fixture
def key():
    return AccessKey("LTAIexample", "example-secret")


@pytest.fixture
def waits():
    """The waits that a client made between attempts, in seconds."""
    return []


@pytest.fixture
def sources(waits):
    """Time passes only in the list of waits, and chance always draws one half."""

    async def sleep_async(seconds):
        waits.append(seconds)

    return Sources(random=lambda: 0.5, sleep=waits.append, sleep_async=sleep_async)


@pytest.fixture
def everything_logged(caplog):
    """All records of all loggers, the HTTP libraries' included, at the lowest level."""
    loggers = ["apsara_core", "httpx", "httpx2", "httpcore", "httpcore2", "asyncio"]
    children = [name for name in logging.root.manager.loggerDict if name.startswith("httpcore")]
    before = {name: logging.getLogger(name).level for name in [*loggers, *children]}
    for name in before:
        logging.getLogger(name).setLevel(1)
    caplog.set_level(1)
    yield caplog
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


class Caller:
    """Makes calls with a synchronous or an asynchronous client, so that a test reads the same."""

    def __init__(self, kind, library):
        self.kind = kind
        self.http = library

    def call(self, *requests, **options):
        """Make a client, send each request, and return the last answer."""
        if self.kind == "sync":
            return self._call_sync(requests, options)
        return asyncio.run(self._call_async(requests, options))

    def _call_sync(self, requests, options):
        from tests.runtime.sample_api import Client

        with Client(**options) as client:
            return [client.send(request) for request in requests][-1]

    async def _call_async(self, requests, options):
        from tests.runtime.sample_api import AsyncClient

        try:
            async with AsyncClient(**options) as client:
                return [await client.send(request) for request in requests][-1]
        finally:
            for _ in range(9):
                # The loop finishes the generators of an answer that was not read to its end.
                await asyncio.sleep(0)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    def through(self, handler, *requests, **options):
        """Send through a caller's own HTTP client whose transport is the function *handler*."""
        return self.over({"transport": self.http.MockTransport(handler)}, *requests, **options)

    def over(self, settings, *requests, **options):
        """Send through a caller's own HTTP client that is made with *settings*."""
        if self.kind == "sync":
            with self.http.Client(**settings) as own:
                return self.call(*requests, http_client=own, **options)

        async def run():
            async with self.http.AsyncClient(**settings) as own:
                return await self._call_async(requests, {"http_client": own, **options})

        return asyncio.run(run())


@pytest.fixture(params=["sync", "async"])
def caller(request, library):
    return Caller(request.param, library)
