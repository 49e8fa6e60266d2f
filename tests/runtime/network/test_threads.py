"""A synchronous client in the hands of many threads."""

from __future__ import annotations

import threading

import pytest

from apsara_core import ConfigurationError, RequestTimeout, Timeout, TransportError
from apsara_core.network import connection
from tests.runtime.chaos.faulty_server import stall
from tests.runtime.sample_api import READ, WRITE, Client

THREADS = 50
CALLS = 20


@pytest.mark.parametrize("through_proxy", [False, True], ids=["directly", "by a proxy"])
def test_fifty_threads_keep_fifty_connections(library, server, key, monkeypatch, through_proxy):
    """A pool of httpx takes connections away from threads that have just got them."""
    address = server.url
    if through_proxy:
        monkeypatch.setenv("HTTP_PROXY", server.url)
        address = "http://vod.cn-shanghai.aliyuncs.com"
    failures = []

    def work(client):
        try:
            for _ in range(CALLS):
                client.send(WRITE)
        except TransportError as error:
            failures.append(error)

    server.usual.body = b'{"RequestId":"R-1","ImageId":"i-1"}'
    patient = Timeout(connect=60, read=60, write=60, pool=60)
    with Client(endpoint=address, credentials=key, retry=None, timeout=patient) as client:
        threads = [threading.Thread(target=work, args=[client]) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert len(server.received) == THREADS * CALLS
    assert server.connections <= THREADS


@pytest.fixture
def under_way(library, faulty, key, monkeypatch):
    """A client with one connection, on which a call of another thread is waiting for its answer."""
    monkeypatch.setattr(connection, "CONNECTIONS", 1)
    faulty.script = [stall()]
    ends = []

    def call():
        try:
            client.send(READ)
        except TransportError as error:
            ends.append(error)

    with Client(endpoint=faulty.url, credentials=key, retry=None) as client:
        thread = threading.Thread(target=call)
        thread.start()
        faulty.arrived.wait(10)
        yield client
        faulty.over.set()  # the server hangs up
        thread.join()
    [error] = ends
    assert error.request_sent


@pytest.mark.parametrize(
    ("limits", "says"),
    [
        (Timeout(pool=0.02), "the pool timeout of 0.02 s ran out"),
        (Timeout(total=0.05), "the deadline of 0.05 s ran out"),
    ],
    ids=["limit", "deadline"],
)
def test_waiting_for_a_connection_has_a_limit(under_way, faulty, limits, says):
    with pytest.raises(RequestTimeout, match=says) as caught:
        under_way.with_options(timeout=limits).send(READ)
    assert (caught.value.phase, caught.value.request_sent) == ("pool", False)
    assert len(faulty.received) == 1


def test_closing_leaves_the_call_of_another_thread_alone(under_way):
    under_way.close()
    with pytest.raises(ConfigurationError, match="closed"):
        under_way.send(READ)
