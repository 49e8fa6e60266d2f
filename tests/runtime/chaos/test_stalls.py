"""A server that stands still or trickles at each stage of an exchange, and the deadline."""

from __future__ import annotations

import asyncio
import time

import pytest

from apsara_core import RequestTimeout, Retry, Timeout
from tests.runtime.chaos.faulty_server import answer, stall, trickle
from tests.runtime.sample_api import READ, WRITE, AsyncClient, Client

HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
LONG = b'HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n{"Title": "'

STAGES = {
    "before the answer": stall(),
    "in the status line": stall(b"HTTP/1.1 2"),
    "between two headers": stall(HEAD),
    "trickling headers": trickle(HEAD, b"x-a: b\r\n", pause=0.03),
    "trickling in one header": trickle(HEAD + b"x-a: ", b"b"),
    "before the body": stall(answer(b"", length=9)),
    "in the body": stall(LONG),
    "trickling body": trickle(LONG, b"x"),
    "trickling chunks": trickle(CHUNKED, b"1\r\nx\r\n"),
}
PATIENT = {"connect": 60, "read": 60, "write": 60, "pool": 60}


@pytest.fixture(params=STAGES, ids=str)
def stage(request, faulty):
    faulty.usual = STAGES[request.param]
    return request.param


@pytest.mark.parametrize("request_", [READ, WRITE], ids=["read", "write"])
def test_the_deadline_ends_the_call(stage, request_, caller, faulty, key):
    with pytest.raises(RequestTimeout) as caught:
        caller.call(
            request_,
            endpoint=faulty.url,
            credentials=key,
            # Long enough to get the request out on a busy machine.
            timeout=Timeout(**PATIENT, total=0.15),
            retry=Retry(max_attempts=9, base=0),
        )
    error = caught.value
    assert "the deadline of 0.15 s ran out" in str(error)
    assert (error.attempts, len(faulty.received)) == (1, 1)
    assert error.phase == "read"
    assert error.retryable is (request_ is READ)


def test_a_server_that_takes_the_connection_and_says_nothing(caller, faulty, key):
    faulty.mute = True
    address = faulty.url.replace("http:", "https:")
    with pytest.raises(RequestTimeout) as caught:
        caller.call(
            WRITE,
            endpoint=address,
            credentials=key,
            timeout=Timeout(**PATIENT, total=0.06),
        )
    assert caught.value.phase == "connect"
    assert caught.value.request_sent is False
    assert faulty.received == []


def test_waiting_for_a_connection_of_the_pool_ends_too(library, faulty, key):
    faulty.usual = stall()

    async def run():
        with_limits = library.AsyncClient(limits=library.Limits(max_connections=1))
        async with (
            with_limits as own,
            AsyncClient(endpoint=faulty.url, credentials=key, http_client=own) as client,
        ):
            patient = asyncio.create_task(
                client.with_options(timeout=Timeout(**PATIENT)).send(READ)
            )
            await asyncio.to_thread(faulty.arrived.wait, 10)
            late = client.with_options(timeout=Timeout(**PATIENT, total=0.06), retry=None)
            with pytest.raises(RequestTimeout) as caught:
                await late.send(READ)
            patient.cancel()
            with pytest.raises(asyncio.CancelledError):
                await patient
            assert len(asyncio.all_tasks()) == 1
            return caught.value

    error = asyncio.run(run())
    assert (error.phase, error.request_sent) == ("pool", False)
    assert len(faulty.received) == 1


@pytest.mark.parametrize("stage_name", ["trickling body", "trickling chunks", "in the body"])
def test_through_a_client_of_the_callers_own(library, faulty, key, stage_name):
    faulty.usual = STAGES[stage_name]
    with (
        library.Client() as own,
        Client(endpoint=faulty.url, credentials=key, http_client=own) as client,
    ):
        hurried = client.with_options(timeout=Timeout(**PATIENT, total=0.06))
        with pytest.raises(RequestTimeout, match=r"the deadline of 0\.06 s ran out") as caught:
            hurried.send(READ)
    assert caught.value.http_status == 200


def test_a_call_within_its_deadline_is_not_disturbed(caller, faulty, key):
    timeout = Timeout(**PATIENT, total=60)
    answers = caller.call(*[READ] * 5, endpoint=faulty.url, credentials=key, timeout=timeout)
    assert answers.title == "Autumn"
    assert faulty.connections == 1


def test_a_cancelled_call_leaves_nothing_behind(async_library, faulty, key):
    faulty.usual = stall(LONG)

    async def run():
        options = {"endpoint": faulty.url, "credentials": key, "http_client": async_library}
        async with AsyncClient(**options) as client:
            task = asyncio.create_task(client.send(READ))
            await asyncio.to_thread(faulty.arrived.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1
            faulty.usual = answer()
            assert (await client.send(READ)).title == "Autumn"

    asyncio.run(run())


@pytest.mark.slow
@pytest.mark.parametrize("request_", [READ, WRITE], ids=["read", "write"])
def test_the_deadline_holds_within_a_tenth(stage, request_, caller, faulty, key):
    begin = time.monotonic()
    with pytest.raises(RequestTimeout):
        caller.call(
            request_,
            endpoint=faulty.url,
            credentials=key,
            timeout=Timeout(connect=0.4, read=0.7, total=1.5),
            retry=Retry(max_attempts=50, base=0.01),
        )
    # 0.1 s for making and closing the client on a busy machine.
    assert time.monotonic() - begin < 1.5 * 1.1 + 0.1
