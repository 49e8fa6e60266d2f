from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import warnings

import pytest

from apsara_core import ConfigurationError
from apsara_core.network import httpx_library
from tests.runtime.sample_api import READ, AsyncClient, Client

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")


def in_child(work):
    """Run *work* in a forked process; returns the text that it returns."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        # The server's thread is what newer Pythons warn of; the child never touches it.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        try:
            text = work()
        except BaseException as error:  # noqa: BLE001 - reported to the parent
            text = f"{type(error).__name__}: {error}"
        os.write(writing, text.encode())
        sys.stdout.flush()
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        text = pipe.read().decode()
    os.waitpid(child, 0)
    return text


def test_a_child_opens_connections_of_its_own(library, server, key):
    with Client(endpoint=server.url, credentials=key) as client:
        client.send(READ)

        def work():
            answers = [client.send(READ).title for _ in range(2)]
            client.close()
            return " ".join(answers)

        assert in_child(work) == "Autumn Autumn"
        assert client.send(READ).title == "Autumn"
    assert len(server.received) == 4
    # One of the parent, which survived the child, and one of the child.
    assert server.connections == 2


def test_a_lock_that_another_thread_held_is_free_in_the_child(library, server, key):
    def work():
        signal.alarm(20)  # in place of waiting for ever
        with Client(endpoint=server.url, credentials=key) as client:
            return client.send(READ).title

    with httpx_library._lock:
        assert in_child(work) == "Autumn"


def test_an_asynchronous_client_of_the_parent_is_left_alone_when_it_is_closed(
    async_library, server, key
):
    async def run():
        client = AsyncClient(endpoint=server.url, credentials=key, http_client=async_library)
        await client.send(READ)

        def work():
            with contextlib.suppress(StopIteration):  # there is nothing to wait for
                client.aclose().send(None)
            return "closed"

        assert in_child(work) == "closed"
        await client.send(READ)
        await client.aclose()

    asyncio.run(run())
    assert server.connections == 1


def test_an_asynchronous_client_says_that_it_cannot(library, server, key):
    async def run():
        async with AsyncClient(endpoint=server.url, credentials=key) as client:
            await client.send(READ)

            def work():
                try:
                    return asyncio.run(client.send(READ)).title
                except ConfigurationError as error:
                    return str(error)

            return in_child(work)

    assert asyncio.run(run()).endswith("and after a fork one per process")
    assert server.connections == 1
