from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies

from apsara_core import AuthenticationError, Sources
from apsara_core.calling.call import Call, Repeat
from apsara_core.http_message import HttpResponse
from apsara_core.retrying.clock_skew import clock_offset
from tests.runtime.loopback import Reply, error_reply
from tests.runtime.sample_api import READ, WRITE, AsyncClient, Client

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
SERVER = "Fri, 02 Jan 2026 03:24:05 GMT"
WRONG = error_reply(400, "InvalidTimeStamp.Expired", Date=SERVER)
NONE = timedelta()


def test_the_difference_is_read_from_the_date():
    assert clock_offset({"date": SERVER}, NOW, NONE) == timedelta(minutes=20)


def test_a_date_that_explains_nothing_is_not_adopted():
    assert clock_offset({"date": "Fri, 02 Jan 2026 03:04:45 GMT"}, NOW, NONE) is None
    assert clock_offset({"date": SERVER}, NOW, timedelta(minutes=20)) is None
    assert clock_offset({}, NOW, NONE) is None


@given(strategies.text())
def test_any_header_is_an_offset_or_none(text):
    offset = clock_offset({"date": text}, NOW, NONE)
    assert offset is None or abs(offset) >= timedelta(minutes=1)


@pytest.fixture
def sources():
    """The clock of a machine that is 20 minutes behind."""

    async def never(seconds):
        assert seconds == 0

    return Sources(now=lambda: NOW, sleep=lambda seconds: None, sleep_async=never)


@pytest.mark.parametrize("request_", [READ, WRITE])
def test_a_call_is_signed_anew_with_the_time_of_the_service(caller, server, key, sources, request_):
    server.script = [WRONG]
    caller.call(request_, endpoint=server.url, credentials=key, sources=sources)
    dates = [received.headers["x-acs-date"] for received in server.received]
    assert dates == ["2026-01-02T03:04:05Z", "2026-01-02T03:24:05Z"]


def test_with_signature_v1_too(caller, server, key, sources):
    server.script = [WRONG]
    caller.call(READ, endpoint=server.url, credentials=key, sources=sources, signature="v1")
    times = [received.query["Timestamp"] for received in server.received]
    assert times == ["2026-01-02T03:04:05Z", "2026-01-02T03:24:05Z"]


def test_the_client_and_its_copies_keep_what_they_learned(server, key, sources, caplog):
    server.script = [WRONG]
    with Client(endpoint=server.url, credentials=key, sources=sources) as client:
        client.with_options(timeout=5).send(READ)
        client.send(READ)
    assert len(server.received) == 3
    assert server.received[2].headers["x-acs-date"] == "2026-01-02T03:24:05Z"
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "the clock of this machine is off by -1200 s" in caplog.text


def test_calls_that_were_under_way_together_are_all_signed_anew(server, key, sources, caplog):
    """Each of them was refused for the old time, whichever of the answers came first."""
    with Client(endpoint=server.url, credentials=key, sources=sources) as client:
        calls = [Call(client._settings, request) for request in (READ, WRITE)]
        body = b'{"Code": "InvalidTimeStamp.Expired", "Message": "m"}'
        for call in calls:
            call.prepare()
        for call in calls:
            assert isinstance(call.settle(HttpResponse(400, {"date": SERVER}, body)), Repeat)
            assert call.prepare().headers["x-acs-date"] == "2026-01-02T03:24:05Z"
    assert len(caplog.records) == 1


def test_it_is_tried_once(caller, server, key, sources):
    server.usual = WRONG
    with pytest.raises(AuthenticationError) as caught:
        caller.call(READ, endpoint=server.url, credentials=key, sources=sources)
    assert len(server.received) == 2
    assert caught.value.attempts == 2
    assert caught.value.retryable is False
    assert caught.value.advice == "The time is wrong. Set it."


def test_without_a_date_it_is_final(caller, server, key, sources):
    server.usual = Reply(
        raw=b'HTTP/1.1 400 Bad\r\nContent-Length: 35\r\n\r\n{"Code":"InvalidTimeStamp.Expired"}'
    )
    with pytest.raises(AuthenticationError):
        caller.call(READ, endpoint=server.url, credentials=key, sources=sources)
    assert len(server.received) == 1


def test_without_retries_the_next_call_profits(server, key, sources):
    async def run():
        server.script = [WRONG]
        async with AsyncClient(
            endpoint=server.url, credentials=key, sources=sources, retry=None
        ) as client:
            with pytest.raises(AuthenticationError):
                await client.send(READ)
            await client.send(READ)

    asyncio.run(run())
    assert server.received[1].headers["x-acs-date"] == "2026-01-02T03:24:05Z"
