"""Servers that send more than one answer to a request: the next call must not get the other one."""

from __future__ import annotations

import asyncio
import threading

import pytest

from tests.runtime.chaos.faulty_server import answer
from tests.runtime.sample_api import READ, AsyncClient

FOREIGN = answer(b'{"RequestId":"R-2","Title":"of another call","ImageId":"i-2"}')

CASES = {
    "a whole answer": answer() + FOREIGN,
    "after chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b'10\r\n{"Title":"Autumn\r\n2\r\n"}\r\n0\r\n\r\n' + FOREIGN,
    "after a refusal": answer(b'{"Code":"Throttling.User"}', "400 Bad Request") + FOREIGN,
}


@pytest.mark.parametrize("sent", CASES.values(), ids=CASES)
def test_what_follows_an_answer_is_not_the_next_one(caller, faulty, key, sources, sent):
    faulty.script = [sent]
    made = caller.call(READ, READ, endpoint=faulty.url, credentials=key, sources=sources)
    assert made.title == "Autumn"
    assert faulty.connections == 2


def test_nor_a_part_of_it(caller, faulty, key, sources):
    faulty.script = [answer() + FOREIGN[:30]]
    made = caller.call(READ, READ, endpoint=faulty.url, credentials=key, sources=sources)
    assert made.title == "Autumn"


def test_through_a_proxy(caller, faulty, key, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", faulty.url)
    faulty.script = [CASES["a whole answer"]]
    address = "http://vod.cn-shanghai.aliyuncs.com"
    assert caller.call(READ, READ, endpoint=address, credentials=key).title == "Autumn"
    assert faulty.connections == 2


def test_nor_is_what_comes_while_a_connection_is_idle(async_library, faulty, key):
    first_is_over, sent = threading.Event(), threading.Event()

    def step(server, connection):
        connection.sendall(answer())
        first_is_over.wait(10)
        connection.sendall(FOREIGN)
        sent.set()
        return True

    async def run():
        options = {"endpoint": faulty.url, "credentials": key, "http_client": async_library}
        async with AsyncClient(**options) as client:
            await client.send(READ)
            first_is_over.set()
            await asyncio.to_thread(sent.wait, 10)
            await asyncio.sleep(0)  # the event loop looks what has come
            return await client.send(READ)

    faulty.script = [step]
    assert asyncio.run(run()).title == "Autumn"
    assert faulty.connections == 2
