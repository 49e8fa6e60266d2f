"""An asynchronous client that is closed while calls are under way, or where it cannot be."""

from __future__ import annotations

import asyncio

import pytest

from apsara_core import ConfigurationError, Sources, TransportError
from apsara_core.network import httpx_library
from tests.runtime.chaos.faulty_server import answer, reset, stall
from tests.runtime.sample_api import READ, WRITE, AsyncClient


@pytest.fixture
def options(async_library, faulty, key):
    return {"endpoint": faulty.url, "credentials": key, "http_client": async_library}


@pytest.mark.parametrize("request_", [READ, WRITE], ids=["read", "write"])
@pytest.mark.parametrize("octets", [b"", answer(length=900)], ids=["answer", "body"])
def test_a_call_that_waits_for_its_answer_ends_and_is_not_sent_again(
    options, faulty, octets, request_
):
    faulty.usual = stall(octets)

    async def run():
        client = AsyncClient(**options)
        call = asyncio.create_task(client.send(request_))
        await asyncio.to_thread(faulty.arrived.wait, 10)
        await client.aclose()
        async with asyncio.timeout(10):
            with pytest.raises(TransportError, match="the client was closed; host") as caught:
                await call
        assert len(asyncio.all_tasks()) == 1
        return caught.value

    error = asyncio.run(run())
    assert (error.request_sent, error.retryable, error.attempts) == (True, False, 1)
    assert len(faulty.received) == 1


def test_a_call_that_waits_for_a_connection_is_not_sent(options, faulty, monkeypatch):
    monkeypatch.setattr(httpx_library, "CONNECTIONS", 1)
    faulty.usual = stall()

    async def run():
        client = AsyncClient(**options)
        first = asyncio.create_task(client.send(WRITE))
        await asyncio.to_thread(faulty.arrived.wait, 10)
        second = asyncio.create_task(client.send(WRITE))
        await asyncio.sleep(0)
        await client.aclose()
        return await asyncio.gather(first, second, return_exceptions=True)

    sent, waiting = asyncio.run(run())
    assert (sent.phase, sent.request_sent) == ("read", True)
    assert (waiting.phase, waiting.request_sent) == ("pool", False)
    assert "closed before the request was sent" in str(waiting)
    assert len(faulty.received) == 1


def test_a_call_that_connects_sends_nothing_any_more(options, faulty):
    async def run():
        client = AsyncClient(**options)
        call = asyncio.create_task(client.send(WRITE))
        await asyncio.sleep(0)
        await client.aclose()
        with pytest.raises(TransportError, match="closed"):
            await call
        await asyncio.sleep(0)

    asyncio.run(run())
    assert faulty.received == []


def test_a_call_that_waits_for_its_next_attempt_makes_none(options, faulty):
    faulty.usual = reset()

    async def close_instead(seconds):
        await client.aclose()

    async def run():
        with pytest.raises(TransportError, match="closed before the request was sent"):
            await client.send(READ)

    client = AsyncClient(**options, sources=Sources(sleep_async=close_instead))
    asyncio.run(run())
    assert len(faulty.received) == 1


def test_a_cancelled_call_stays_cancelled(options, faulty):
    faulty.usual = stall()

    async def run():
        client = AsyncClient(**options)
        call = asyncio.create_task(client.send(READ))
        await asyncio.to_thread(faulty.arrived.wait, 10)
        call.cancel()
        await client.aclose()
        with pytest.raises(asyncio.CancelledError):
            await call

    asyncio.run(run())


def test_another_event_loop_cannot_close_it(options):
    client = AsyncClient(**options)
    with asyncio.Runner() as first:
        first.run(client.send(READ))
        with asyncio.Runner() as second, pytest.raises(ConfigurationError, match="event loop"):
            second.run(client.aclose())
        with pytest.raises(ConfigurationError, match="closed"):
            first.run(client.send(READ))
        first.run(client._connection.aclose())
