"""Deadlines with a clock made by hand; with real stalls in `chaos/`."""

from __future__ import annotations

import socket
import sys

import pytest

from apsara_core import (
    AccessKey,
    AuthenticationError,
    ConfigurationError,
    ConnectionFailed,
    RequestTimeout,
    Retry,
    Sources,
    Throttled,
    Timeout,
    TransportError,
)
from apsara_core.deadline import Deadline, Limit
from apsara_core.network.deadline_streams import hold_deadlines
from tests.runtime.loopback import error_reply
from tests.runtime.sample_api import READ, WRITE, Client


class Clock:
    """Seconds that pass only while somebody sleeps."""

    def __init__(self):
        self.time = 0.0
        self.waits = []

    def sleep(self, seconds):
        self.waits.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds):
        self.sleep(seconds)

    def sources(self):
        return Sources(
            clock=lambda: self.time,
            random=lambda: 0.5,
            sleep=self.sleep,
            sleep_async=self.sleep_async,
        )


@pytest.fixture
def clock():
    return Clock()


def test_limits_shrink_to_what_is_left(clock):
    deadline = Deadline(8.0, lambda: clock.time)
    phases = {"connect": 5.0, "read": 10.0, "write": None}
    assert deadline.limits(phases) == {"connect": 5.0, "read": 8.0, "write": 8.0}
    clock.sleep(6)
    assert deadline.limits(phases) == {"connect": 2.0, "read": 2.0, "write": 2.0}
    clock.sleep(6)
    assert set(deadline.limits(phases).values()) == {0.001}


def test_a_limit_shrinks_while_its_phase_lasts(clock):
    limit = Limit(10.0, Deadline(8.0, lambda: clock.time))
    assert limit == limit.now() == 8.0
    clock.sleep(7.5)
    assert limit == 8.0
    assert limit.now() == 0.5
    clock.sleep(7.5)
    assert limit.now() == 0.001


def test_connections_of_our_own_ask_before_each_wait(library, clock):
    asked = []

    class Stream:
        def read(self, max_bytes, timeout):
            asked.append(timeout)
            clock.sleep(3)
            return b""

        def write(self, buffer, timeout):
            asked.append(timeout)

        def start_tls(self, context, name, timeout):
            asked.append(timeout)
            return self

    class Backend:
        def connect_tcp(self, host, port, timeout, **options):
            asked.append(timeout)
            clock.sleep(1)
            return Stream()

    transport = library.HTTPTransport()
    transport._pool._network_backend = Backend()
    hold_deadlines(transport)
    limit = Limit(10.0, Deadline(8.0, lambda: clock.time))
    stream = transport._pool._network_backend.connect_tcp("127.0.0.1", 1, timeout=limit)
    stream = stream.start_tls(None, "h", limit)
    stream.write(b"", limit)
    stream.read(1, limit)
    stream.read(1, limit)
    stream.read(1, 10.0)
    assert asked == [8.0, 7.0, 7.0, 7.0, 4.0, 10.0]


@pytest.mark.parametrize(("total", "tried"), [(8.0, [5.0, 3.0]), (20.0, [5.0, 5.0, 5.0])])
def test_all_addresses_of_a_host_share_the_deadline(library, clock, monkeypatch, total, tried):
    asked = []

    class Backend:
        def connect_tcp(self, host, port, timeout, **options):
            asked.append((host, timeout))
            clock.sleep(timeout)
            raise TimeoutError(host)

    addresses = ["10.0.0.1", "10.0.0.2", "10.0.0.2", "10.0.0.3"]
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, 80)) for each in addresses]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments, **options: found)
    transport = library.HTTPTransport()
    transport._pool._network_backend = Backend()
    hold_deadlines(transport)
    limit = Limit(5.0, Deadline(total, lambda: clock.time))
    with pytest.raises(TimeoutError, match=f"10.0.0.{len(tried)}"):
        transport._pool._network_backend.connect_tcp("many.example", 80, timeout=limit)
    assert [timeout for _, timeout in asked] == tried
    assert [host for host, _ in asked] == ["10.0.0.1", "10.0.0.2", "10.0.0.3"][: len(tried)]


def test_with_a_deadline_an_unknown_host_is_still_told(caller, key, sources, monkeypatch):
    def unknown(host, *arguments, **options):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(ConnectionFailed, match="Name or service not known") as caught:
        caller.call(
            WRITE,
            endpoint="http://vod.invalid",
            credentials=key,
            sources=sources,
            timeout=Timeout(total=60),
        )
    assert (caught.value.attempts, caught.value.request_sent) == (3, False)


@pytest.mark.skipif(sys.platform != "linux", reason="127.0.0.2 is no address of every system")
def test_with_a_deadline_the_next_address_is_tried(library, server, key, monkeypatch):
    port = int(server.url.rpartition(":")[2])
    with socket.socket() as unused:
        unused.bind(("127.0.0.2", port))  # nobody listens here
        addresses = ("127.0.0.2", "127.0.0.1")
        known = {"many.example": [(2, 1, 6, "", (each, port)) for each in addresses]}
        ask = socket.getaddrinfo
        monkeypatch.setattr(
            socket,
            "getaddrinfo",
            lambda host, *arguments, **options: known.get(host) or ask(host, *arguments, **options),
        )
        with Client(
            endpoint=f"http://many.example:{port}", credentials=key, timeout=Timeout(total=60)
        ) as client:
            assert client.send(READ).title == "Autumn"


def test_a_long_request_is_handed_over_in_pieces(library, clock):
    taken = []

    class Stream:
        read = None

        def write(self, buffer, timeout):
            taken.append((bytes(buffer), timeout))
            clock.sleep(3)

    class Backend:
        def connect_tcp(self, host, port, timeout, **options):
            return Stream()

    transport = library.HTTPTransport()
    transport._pool._network_backend = Backend()
    hold_deadlines(transport)
    stream = transport._pool._network_backend.connect_tcp("h", 1)
    request = bytes(range(256)) * 150
    stream.write(request, Limit(10.0, Deadline(8.0, lambda: clock.time)))
    assert [timeout for _, timeout in taken] == [8.0, 5.0, 2.0]
    assert b"".join(piece for piece, _ in taken) == request
    taken.clear()
    stream.write(request, 10.0)
    assert [timeout for _, timeout in taken] == [10.0]


@pytest.mark.parametrize("proxies", [False, True])
def test_every_pool_of_a_client_has_them(library, key, monkeypatch, proxies):
    if proxies:
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        monkeypatch.setenv("NO_PROXY", "localhost")
    with Client(region="cn-shanghai", credentials=key) as client:
        dispatch = client._connection._slots.take().dispatch
        if proxies:
            own = dispatch.func.__self__
            transports = [own._transport, *own._mounts.values()]
        else:
            transports = [dispatch.__self__]
        pools = [transport._pool for transport in transports if transport is not None]
        assert len(pools) == (3 if proxies else 1)
        backends = {type(pool._network_backend).__module__ for pool in pools}
    assert backends == {"apsara_core.network.deadline_streams"}


def test_what_has_no_pool_is_left_alone(library):
    hold_deadlines(library.MockTransport(lambda request: None))


def test_a_wait_beyond_the_deadline_is_not_begun(caller, server, key, clock):
    server.usual = error_reply(400, "Throttling", **{"x-acs-retry-after": "4000"})
    with pytest.raises(Throttled) as caught:
        caller.call(
            READ,
            endpoint=server.url,
            credentials=key,
            sources=clock.sources(),
            timeout=Timeout(total=10),
            retry=Retry(max_attempts=9),
        )
    assert clock.waits == [4.0, 4.0]
    assert caught.value.attempts == 3
    assert caught.value.__notes__ == ["not repeated: the deadline of 10 s leaves no time for it"]


def test_nothing_is_sent_once_it_is_over(caller, server, key, clock):
    class Slow:
        def get(self):
            clock.sleep(3)
            return key

    with pytest.raises(RequestTimeout, match="sent, while the credentials were awaited") as caught:
        caller.call(
            WRITE,
            endpoint=server.url,
            credentials=Slow(),
            sources=clock.sources(),
            timeout=Timeout(total=2),
        )
    assert (caught.value.request_sent, caught.value.attempts) == (False, 1)
    assert server.received == []


def test_no_repeat_follows_a_newer_key_that_came_too_late(caller, server, clock):
    server.usual = error_reply(400, "InvalidSecurityToken.Expired")

    class Slow:
        def get(self):
            return AccessKey("LTAIold", "secret", "token-1")

        def renew(self, rejected):
            clock.sleep(3)
            return AccessKey("LTAInew", "secret", "token-2")

    with pytest.raises(AuthenticationError) as caught:
        caller.call(
            READ,
            endpoint=server.url,
            credentials=Slow(),
            sources=clock.sources(),
            timeout=Timeout(total=2),
        )
    assert caught.value.__notes__ == ["not repeated: the deadline of 2 s leaves no time for it"]
    assert len(server.received) == 1


def test_each_attempt_gets_what_is_left(httpx_caller, key, clock):
    seen = []

    def handler(request):
        seen.append(request.extensions["timeout"]["read"])
        clock.sleep(3)
        raise httpx_caller.http.ReadError("reset")

    with pytest.raises(TransportError):
        httpx_caller.through(
            handler,
            READ,
            region="cn-shanghai",
            credentials=key,
            sources=clock.sources(),
            timeout=Timeout(total=10, read=6),
            retry=Retry(max_attempts=9, base=0),
        )
    assert seen == [6.0, 6.0, 4.0, 1.0]


def test_the_error_names_the_deadline_and_not_the_phase(httpx_caller, key, clock):
    def handler(request):
        clock.sleep(request.extensions["timeout"]["read"])
        raise httpx_caller.http.ReadTimeout("late")

    with pytest.raises(TransportError, match="the deadline of 2 s ran out") as caught:
        httpx_caller.through(
            handler,
            READ,
            region="cn-shanghai",
            credentials=key,
            sources=clock.sources(),
            timeout=Timeout(total=2),
        )
    assert caught.value.attempts == 1


@pytest.mark.parametrize("total", [0, -1, "2", True, float("inf")])
def test_a_deadline_is_a_number_of_seconds(total):
    with pytest.raises(ConfigurationError, match="the total timeout must be"):
        Timeout(total=total)
