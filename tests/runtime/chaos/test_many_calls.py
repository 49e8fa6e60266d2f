"""Thousands of calls over a network that fails now and then: every one of them is accounted for."""

from __future__ import annotations

import asyncio
import functools
import itertools
import random
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from apsara_core import ApsaraError, DecodeError, ServerError, Sources, TransportError
from tests.runtime.chaos.faulty_server import answer, cut, refusal, reset
from tests.runtime.sample_api import (
    AsyncClient,
    Client,
    CreateUploadImageRequest,
    GetVideoInfoRequest,
)

FAULTS = {
    # name -> (what happens, may the service have run the call, what a write that is lost raises)
    "503": (answer(b"busy", "503 Busy"), False, None),
    "throttled": (refusal("Throttling.User"), False, None),
    "reset": (reset(), True, TransportError),
    "cut": (cut(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"), True, TransportError),
    "502": (answer(b"<html>", "502 Bad Gateway"), True, ServerError),
    "unreadable": (answer(b'{"Title": "Au'), True, DecodeError),
}
PATIENT = 120
"""Seconds: on a busy machine one of so many calls waits for long, and no fault here is a stall."""

READABLE_AGAIN = {"reset", "cut", "502"}
"""Faults after which a read is repeated and a write is not."""


def fault_of(number):
    """One call in twenty meets a fault, each time the same one."""
    chance = random.Random(number)
    return chance.choice(sorted(FAULTS)) if chance.random() < 0.05 else None


def is_write(number):
    return number % 3 == 0


def request_of(number):
    if is_write(number):
        return CreateUploadImageRequest(image_type="cover", title=str(number))
    return GetVideoInfoRequest(video_id=str(number))


def expected(number):
    """How often the call reaches the server, and what it raises."""
    fault = fault_of(number)
    if fault is None:
        return 1, None
    lost = FAULTS[fault][2]
    if fault == "unreadable" or (fault in READABLE_AGAIN and is_write(number)):
        return 1, lost
    return 2, None


class Account:
    """The server's side: what arrived and what was run, by the number of the call."""

    def __init__(self):
        self.arrived = Counter()
        self.run = Counter()
        self._lock = threading.Lock()

    def step(self, request, server, connection):
        number = int(request.query.get("Title") or request.query["VideoId"])
        with self._lock:
            self.arrived[number] += 1
            first = self.arrived[number] == 1
        fault = fault_of(number) if first else None
        octets, may_have_run, _ = FAULTS[fault] if fault else (answer(), True, None)
        if may_have_run:
            with self._lock:
                self.run[number] += 1
        if isinstance(octets, bytes):
            connection.sendall(octets)
            return True
        return octets(server, connection)

    def check(self, outcomes):
        assert len(outcomes) > 0
        for number, outcome in outcomes.items():
            times, error = expected(number)
            assert self.arrived[number] == times, (number, fault_of(number))
            assert outcome is error, (number, fault_of(number))
            if is_write(number):
                assert self.run[number] == 1, (number, fault_of(number))
        assert sum(self.arrived.values()) == sum(expected(number)[0] for number in outcomes)
        assert {fault_of(number) for number in outcomes} == {None, *FAULTS}


@pytest.fixture
def sources():
    async def sleep_async(seconds):
        await asyncio.sleep(0)

    return Sources(sleep=lambda seconds: None, sleep_async=sleep_async)


@pytest.fixture
def account(faulty):
    made = Account()
    faulty.next_step = lambda request: functools.partial(made.step, request)
    return made


@pytest.mark.slow
def test_ten_thousand_calls_on_fifty_tasks(async_library, faulty, account, key, sources):
    outcomes = {}
    numbers = itertools.count()

    async def work(client):
        while (number := next(numbers)) < 10_000:
            try:
                await client.send(request_of(number))
                outcomes[number] = None
            except ApsaraError as error:
                outcomes[number] = type(error)

    options = {"sources": sources, "timeout": PATIENT, "http_client": async_library}

    async def run():
        async with AsyncClient(endpoint=faulty.url, credentials=key, **options) as client:
            await asyncio.gather(*(work(client) for _ in range(50)))
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())
    assert len(outcomes) == 10_000
    account.check(outcomes)


@pytest.mark.slow
def test_three_thousand_calls_on_eight_threads(library, faulty, account, key, sources):
    def work(number):
        try:
            client.send(request_of(number))
        except ApsaraError as error:
            return number, type(error)
        return number, None

    options = {"sources": sources, "timeout": PATIENT}
    with (
        Client(endpoint=faulty.url, credentials=key, **options) as client,
        ThreadPoolExecutor(8) as threads,
    ):
        outcomes = dict(threads.map(work, range(3000)))
    account.check(outcomes)
