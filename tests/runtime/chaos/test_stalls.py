"""A server that stands still or trickles at each stage of an exchange, and the deadline.

The deadlines here are so long that a busy machine gets the requests out before they end. That they
cost so little time is because the calls of one test run next to each other.
"""

from __future__ import annotations

import asyncio
import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from apsara_core import RequestTimeout, Retry, Timeout
from apsara_core.async_client import AsyncConnection
from tests.runtime.chaos.faulty_server import answer, stall, trickle
from tests.runtime.sample_api import (
    READ,
    WRITE,
    AsyncClient,
    Client,
    CreateUploadImageRequest,
    GetVideoInfoRequest,
)

HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
LONG = b'HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n{"Title": "'

STAGES = {
    "before the answer": stall(),
    "in the status line": stall(b"HTTP/1.1 2"),
    "between two headers": stall(HEAD),
    "trickling headers": trickle(HEAD, b"x-a: b\r\n", pause=0.05),
    "trickling in one header": trickle(HEAD + b"x-a: ", b"b"),
    "before the body": stall(answer(b"", length=9)),
    "in the body": stall(LONG),
    "trickling body": trickle(LONG, b"x"),
    "trickling chunks": trickle(CHUNKED, b"1\r\nx\r\n"),
}
PATIENT = {"connect": 60, "read": 60, "write": 60, "pool": 60}


def read(title):
    return GetVideoInfoRequest(video_id=title)


def write(title):
    return CreateUploadImageRequest(image_type="cover", title=title)


@pytest.fixture
def at_each_stage(caller, faulty, key):
    """Make one call for each stage, all at the same time; give their errors and seconds."""

    def choose(request):
        faulty.received.append(request)
        return STAGES[request.query.get("Title") or request.query["VideoId"]]

    def timed(client, request):
        begin = time.monotonic()
        with pytest.raises(RequestTimeout) as caught:
            client.send(request)
        return caught.value, time.monotonic() - begin

    async def timed_async(client, request):
        begin = time.monotonic()
        with pytest.raises(RequestTimeout) as caught:
            await client.send(request)
        return caught.value, time.monotonic() - begin

    async def run_async(requests, options):
        async with AsyncClient(**options) as client:
            return await asyncio.gather(*(timed_async(client, request) for request in requests))

    def run(make, **options):
        requests = [make(name) for name in STAGES]
        options = {"endpoint": faulty.url, "credentials": key, **caller.options, **options}
        if caller.kind == "async":
            outcomes = asyncio.run(run_async(requests, options))
        else:
            with Client(**options) as client, ThreadPoolExecutor(len(STAGES)) as threads:
                outcomes = list(threads.map(lambda request: timed(client, request), requests))
        return dict(zip(STAGES, outcomes, strict=True))

    faulty.next_step = choose
    return run


@pytest.mark.parametrize("make", [read, write])
def test_the_deadline_ends_the_call(at_each_stage, faulty, make):
    outcomes = at_each_stage(
        make, timeout=Timeout(**PATIENT, total=1), retry=Retry(max_attempts=9, base=0)
    )
    assert len(faulty.received) == len(STAGES)
    for stage, (error, _) in outcomes.items():
        assert "the deadline of 1 s ran out" in str(error), stage
        assert (error.attempts, error.phase, error.request_sent) == (1, "read", True), stage
        assert error.retryable is (make is read), stage


@pytest.mark.slow
@pytest.mark.parametrize("make", [read, write])
def test_the_deadline_holds_within_a_tenth(at_each_stage, faulty, make):
    """A read is repeated as often as the deadline allows, a write never."""
    outcomes = at_each_stage(
        make, timeout=Timeout(connect=2, read=1.5, total=4), retry=Retry(max_attempts=50, base=0.01)
    )
    for stage, (error, seconds) in outcomes.items():
        assert seconds < 4 * 1.1, stage
        if make is write or not stage.startswith("trickling"):
            assert error.attempts == (3 if make is read else 1), stage
    if make is write:
        assert len(faulty.received) == len(STAGES)


def test_a_server_that_takes_the_connection_and_says_nothing(caller, faulty, key):
    faulty.mute = True
    with pytest.raises(RequestTimeout) as caught:
        caller.call(
            WRITE,
            endpoint=faulty.url.replace("http:", "https:"),
            credentials=key,
            timeout=Timeout(**PATIENT, total=0.5),
        )
    assert caught.value.phase == "connect"
    assert caught.value.request_sent is False
    assert faulty.received == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse instead")
def test_a_server_that_takes_no_connection(caller, key, nothing_leaks, waits, sources):
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for taken in (first, second):
            taken.setblocking(False)
            taken.connect_ex(full.getsockname())
        with pytest.raises(RequestTimeout, match=r"the connect timeout of 0\.2 s") as caught:
            caller.call(
                WRITE,
                endpoint=f"http://127.0.0.1:{full.getsockname()[1]}",
                credentials=key,
                sources=sources,
                timeout=Timeout(connect=0.2),
            )
    assert (caught.value.phase, caught.value.request_sent) == ("connect", False)
    assert caught.value.attempts == 3
    assert len(waits) == 2


def test_a_server_that_does_not_take_the_request(httpx_caller, faulty, key):
    """aiohttp closes such a connection only when the rest of the request was taken after all."""
    faulty.mute = True
    huge = write("x" * 20_000_000)
    with pytest.raises(RequestTimeout, match=r"the write timeout of 0\.3 s") as caught:
        httpx_caller.call(
            huge,
            endpoint=faulty.url,
            credentials=key,
            validate=False,
            timeout=Timeout(write=0.3),
        )
    # What the network has taken may have been enough for somebody.
    assert (caught.value.phase, caught.value.request_sent) == ("write", True)
    assert caught.value.attempts == 1


def test_waiting_for_a_connection_of_the_pool_ends_too(library, faulty, key, monkeypatch):
    # The library's own limit is to end it, however late the loop is.
    monkeypatch.setattr(sys.modules[AsyncConnection.__module__], "_GRACE", 60)
    faulty.usual = stall()

    async def run():
        with_limits = library.AsyncClient(limits=library.Limits(max_connections=1))
        async with (
            with_limits as own,
            AsyncClient(endpoint=faulty.url, credentials=key, http_client=own) as client,
        ):
            patient = asyncio.create_task(client.send(READ, timeout=Timeout(**PATIENT)))
            await asyncio.to_thread(faulty.arrived.wait, 10)
            with pytest.raises(RequestTimeout) as caught:
                await client.send(READ, timeout=Timeout(**PATIENT, total=0.2), retry=None)
            patient.cancel()
            with pytest.raises(asyncio.CancelledError):
                await patient
            assert len(asyncio.all_tasks()) == 1
            return caught.value

    error = asyncio.run(run())
    assert (error.phase, error.request_sent) == ("pool", False)
    assert len(faulty.received) == 1


def test_through_a_client_of_the_callers_own(library, faulty, key):
    stages = ["trickling body", "trickling chunks", "in the body"]
    faulty.next_step = lambda request: STAGES[request.query["VideoId"]]

    def status(client, stage):
        with pytest.raises(RequestTimeout, match="the deadline of 1 s ran out") as caught:
            client.send(read(stage), timeout=Timeout(**PATIENT, total=1))
        return caught.value.http_status

    with (
        library.Client() as own,
        Client(endpoint=faulty.url, credentials=key, http_client=own) as client,
        ThreadPoolExecutor(len(stages)) as threads,
    ):
        assert list(threads.map(lambda stage: status(client, stage), stages)) == [200, 200, 200]


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
