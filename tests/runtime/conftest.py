from __future__ import annotations

import asyncio
import gc
import logging
import stat
import threading
from pathlib import Path

import pytest

from apsara_core import AccessKey, Sources
from apsara_core.network import httpx_library
from tests.runtime.chaos.faulty_server import FaultyServer
from tests.runtime.loopback import Loopback

DESCRIPTORS = Path("/proc/self/fd")
PROXY_NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


def what_is_open():
    """How many sockets this process has, and its threads."""
    sockets = 0
    for descriptor in DESCRIPTORS.iterdir():
        try:
            sockets += stat.S_ISSOCK(descriptor.stat().st_mode)
        except OSError:  # the one that lists the folder
            continue
    return sockets, set(threading.enumerate())


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


@pytest.fixture
def nothing_leaks():
    """No socket and no thread is left when a test is over; tasks are counted by `Caller`."""
    if not DESCRIPTORS.is_dir():
        pytest.skip("sockets are counted in /proc")
    before = what_is_open()
    yield
    if what_is_open() != before:
        # Tracebacks that a test has kept may hold a connection; what the collector finds is no leak.
        gc.collect()
    assert what_is_open() == before


@pytest.fixture
def faulty(nothing_leaks):
    with FaultyServer() as running:
        yield running


@pytest.fixture(params=["httpx2", "httpx"])
def library(request):
    """Each of the two HTTP libraries in turn, as the one that clients use."""
    httpx_library.select(request.param)
    yield pytest.importorskip(request.param)
    httpx_library.select(None)


@pytest.fixture(params=["httpx2", "httpx", "aiohttp"])
def async_library(request):
    """The name of each library that an asynchronous client can make its connections with."""
    pytest.importorskip(request.param)
    return request.param


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
    loggers = ["apsara_core", "httpx", "httpx2", "httpcore", "httpcore2", "aiohttp", "asyncio"]
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

    def __init__(self, kind, library, **options):
        self.kind = kind
        self.http = library
        self.options = options

    def call(self, *requests, **options):
        """Make a client, send each request, and return the last answer."""
        options = {**self.options, **options}
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
def httpx_caller(request, library):
    """Both kinds of clients on both libraries, for what only httpx's interface can show."""
    return Caller(request.param, library)


@pytest.fixture(
    params=["sync-httpx2", "sync-httpx", "async-httpx2", "async-httpx", "async-aiohttp"]
)
def caller(request):
    """Each kind of client with each library that it can make its connections with."""
    kind, _, name = request.param.partition("-")
    return Caller(kind, pytest.importorskip(name), http_client=name)
