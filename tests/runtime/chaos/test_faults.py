"""What a caller sees of each fault of a network or a gateway, and that no write is sent twice.

Every case runs with a read and with a write, in both kinds of clients. `Repeated` says whether the
next answer, a good one, is what the caller gets.
"""

from __future__ import annotations

import asyncio
import enum
import socket
import threading
from dataclasses import dataclass, replace
from typing import Any

import pytest

from apsara_core import (
    AccessKey,
    ApsaraError,
    AuthenticationError,
    DecodeError,
    InvalidRequest,
    ServerError,
    Sources,
    Throttled,
    TransportError,
)
from tests.runtime.chaos.faulty_server import answer, cut, refusal, reset
from tests.runtime.sample_api import READ, WRITE, AsyncClient

HTML = b"<html><body><h1>Bad Gateway</h1></body></html>"
PAGE = [("Content-Type", "text/html")]
PARTIAL = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


class Repeated(enum.Enum):
    ALWAYS = "always"
    READS = "reads"
    NEVER = "never"


@dataclass
class Case:
    name: str
    step: Any
    repeated: Repeated
    error: type[ApsaraError]
    waits: float | None = None
    says: str = ""


CASES = [
    Case("reset before the answer", reset(), Repeated.READS, TransportError),
    Case("closed before the answer", cut(), Repeated.READS, TransportError),
    Case("reset in the status line", reset(b"HTTP/1.1 20"), Repeated.READS, TransportError),
    Case("reset in the headers", reset(b"HTTP/1.1 200 OK\r\nDa"), Repeated.READS, TransportError),
    Case("reset in the body", reset(PARTIAL), Repeated.READS, TransportError),
    Case("closed in the body", cut(PARTIAL), Repeated.READS, TransportError),
    Case("truncated chunk", cut(CHUNKED + b"40\r\n{"), Repeated.READS, TransportError),
    Case("chunk without end", cut(CHUNKED + b"1\r\n{\r\n"), Repeated.READS, TransportError),
    Case("wrong chunk size", cut(CHUNKED + b"zz\r\n{}"), Repeated.READS, TransportError),
    Case("length too long", cut(answer(length=9000)), Repeated.READS, TransportError),
    Case("length no number", cut(answer(length="x")), Repeated.READS, TransportError),
    Case("length too short", cut(answer(length=5)), Repeated.NEVER, DecodeError, says="5 bytes"),
    Case("no http", cut(b"220 smtp ready\r\n"), Repeated.READS, TransportError),
    Case("empty body", answer(b""), Repeated.NEVER, DecodeError),
    Case("html with 200", answer(HTML, headers=PAGE), Repeated.NEVER, DecodeError),
    Case("html with 400", answer(HTML, "400 Bad", headers=PAGE), Repeated.NEVER, InvalidRequest),
    Case("html with 500", answer(HTML, "500 Oops", headers=PAGE), Repeated.READS, ServerError),
    Case("html with 502", answer(HTML, "502 Bad", headers=PAGE), Repeated.READS, ServerError),
    Case("html with 504", answer(HTML, "504 Late", headers=PAGE), Repeated.READS, ServerError),
    Case("502 breaks off", cut(answer(HTML, "502 Bad", length=900)), Repeated.READS, ServerError),
    Case("503", answer(HTML, "503 Busy"), Repeated.ALWAYS, ServerError, 0.05),
    Case(
        "503 with a wait",
        answer(HTML, "503 Busy", headers=[("Retry-After", "7")]),
        Repeated.ALWAYS,
        ServerError,
        7.0,
    ),
    Case(
        "503 with a wait without end",
        answer(HTML, "503 Busy", headers=[("Retry-After", "86400")]),
        Repeated.ALWAYS,
        ServerError,
        60.0,
    ),
    Case("429", answer(HTML, "429 Slow"), Repeated.ALWAYS, Throttled, 0.05),
    Case(
        "429 with a wait",
        answer(HTML, "429 Slow", headers=[("Retry-After", "3")]),
        Repeated.ALWAYS,
        Throttled,
        3.0,
    ),
    Case(
        "throttled",
        refusal("Throttling.User", x_acs_retry_after="1500"),
        Repeated.ALWAYS,
        Throttled,
        1.5,
    ),
    Case(
        "clock off",
        refusal("InvalidTimeStamp.Expired", Date="Mon, 05 Jan 2099 00:00:00 GMT"),
        Repeated.ALWAYS,
        AuthenticationError,
        0.0,
    ),
    Case("nonce used", refusal("SignatureNonceUsed"), Repeated.READS, AuthenticationError),
]


AIOHTTP = {
    # It takes what follows a body that came with it for the next answer, and gives up both.
    "length too short": (Repeated.READS, TransportError, ""),
}
"""Cases in which it does not behave as httpx does."""


@pytest.fixture(params=CASES, ids=lambda case: case.name)
def case(request, caller):
    case = request.param
    if caller.http.__name__ == "aiohttp" and case.name in AIOHTTP:
        repeated, error, says = AIOHTTP[case.name]
        return replace(case, repeated=repeated, error=error, says=says)
    return case


@pytest.mark.parametrize("request_", [READ, WRITE], ids=["read", "write"])
def test_the_caller_gets_the_next_answer_or_the_error(case, request_, caller, faulty, key):
    waits = []

    async def sleep_async(seconds):
        waits.append(seconds)

    sources = Sources(random=lambda: 0.5, sleep=waits.append, sleep_async=sleep_async)
    faulty.script = [case.step]
    options = {"endpoint": faulty.url, "credentials": key, "sources": sources}
    if case.repeated is Repeated.ALWAYS or (case.repeated is Repeated.READS and request_ is READ):
        caller.call(request_, **options)
        assert waits == [0.05 if case.waits is None else case.waits]
        nonces = {received.headers["x-acs-signature-nonce"] for received in faulty.received}
        assert len(nonces) == len(faulty.received) == 2
    else:
        with pytest.raises(case.error) as caught:
            caller.call(request_, **options)
        assert (len(faulty.received), caught.value.attempts) == (1, 1)
        assert case.says in str(caught.value)
        assert waits == []


def test_a_fault_that_stays_is_the_error_after_all_attempts(case, caller, faulty, key, sources):
    faulty.usual = case.step
    with pytest.raises(case.error) as caught:
        caller.call(READ, endpoint=faulty.url, credentials=key, sources=sources)
    error = caught.value
    once = case.name in {"clock off", "nonce used"}
    assert error.attempts == len(faulty.received)
    assert error.attempts == (1 if case.repeated is Repeated.NEVER else 2 if once else 3)
    assert error.operation == "GetVideoInfo"
    assert "\n" not in str(error)


def test_a_peer_that_echoes_is_not_quoted(caller, faulty, sources):
    def echo(server, connection):
        request = server.received[-1]
        connection.sendall(f"{request.method} {request.target} HTTP/1.1\r\n\r\n".encode())
        return False

    faulty.usual = echo
    options = {"endpoint": faulty.url, "sources": sources, "signature": "v1"}
    with pytest.raises(TransportError, match=r"the answer is not HTTP|hung up") as caught:
        caller.call(WRITE, credentials=AccessKey("LTAIexample", "s", "t-secret"), **options)
    shown = f"{caught.value!r} {caught.value.__cause__!r}"
    for name in ("Signature", "SecurityToken", "Title"):
        assert faulty.received[0].query[name] not in shown


def test_an_unreadable_answer_to_a_write_is_kept(caller, faulty, key):
    body = b'{"ImageId": "i-77", "UploadAddress": '
    faulty.usual = answer(body)
    with pytest.raises(DecodeError) as caught:
        caller.call(WRITE, endpoint=faulty.url, credentials=key)
    assert caught.value.body == body
    assert "i-77" not in str(caught.value)


@pytest.mark.parametrize("request_", [READ, WRITE], ids=["read", "write"])
def test_a_token_that_expires_in_the_midst_of_a_run(caller, faulty, sources, request_):
    class Renewing:
        """Hands out the old key until the service has refused it."""

        def get(self):
            expired = any(received is refused for received in faulty.received)
            number = 2 if expired else 1
            return AccessKey(f"id-{number}", "secret", f"token-{number}")

    refused = None

    def expire(server, connection):
        nonlocal refused
        refused = server.received[-1]
        connection.sendall(refusal("InvalidSecurityToken.Expired"))
        return True

    faulty.script = [answer(), expire]
    caller.call(*[request_] * 3, endpoint=faulty.url, credentials=Renewing(), sources=sources)
    tokens = [received.headers["x-acs-security-token"] for received in faulty.received]
    assert tokens == ["token-1", "token-1", "token-2", "token-2"]


class TestReusedConnections:
    """The gateway drops connections that were idle for about ten seconds, sometimes too late."""

    def test_a_read_that_meets_the_reset_is_sent_again(self, caller, faulty, key, sources):
        faulty.script = [answer(), reset()]
        caller.call(READ, READ, endpoint=faulty.url, credentials=key, sources=sources)
        assert len(faulty.received) == 3
        assert faulty.connections == 2

    def test_a_write_is_not(self, caller, faulty, key, sources):
        faulty.script = [answer(), reset()]
        with pytest.raises(TransportError) as caught:
            caller.call(WRITE, WRITE, endpoint=faulty.url, credentials=key, sources=sources)
        assert len(faulty.received) == 2
        assert caught.value.request_sent

    def test_one_that_was_dropped_before_is_not_used(self, caller, faulty, key, sources):
        faulty.script = [cut(answer(headers=[("Connection", "close")]))] * 2
        caller.call(WRITE, WRITE, endpoint=faulty.url, credentials=key, sources=sources)
        assert len(faulty.received) == 2

    def test_one_that_was_dropped_behind_a_busy_event_loop_is_not_used(
        self, async_library, faulty, key
    ):
        dropped = threading.Event()

        def drop(server, connection):
            connection.sendall(answer())
            connection.shutdown(socket.SHUT_RDWR)
            dropped.set()
            return False

        async def run():
            options = {"endpoint": faulty.url, "credentials": key, "http_client": async_library}
            async with AsyncClient(**options) as client:
                for _ in range(3):
                    await client.send(WRITE)
                    assert dropped.wait(10)  # the event loop has no turn meanwhile
                    dropped.clear()

        faulty.usual = drop
        asyncio.run(run())
        assert len(faulty.received) == 3
