"""A caller's HTTP client over a transport that is not the library's own."""

from __future__ import annotations

import asyncio
import http.client
import socket
import ssl
from urllib.parse import urlsplit

import pytest

from apsara_core import AccessKey, ConnectionFailed, RequestTimeout, TransportError
from tests.runtime.loopback import Reply
from tests.runtime.network.test_transport_failures import closed_port
from tests.runtime.sample_api import READ, WRITE, AsyncClient

KEY = AccessKey("LTAIexample", "example-secret")


def exchange(library, request, says):
    """Send *request* with another HTTP library; whatever breaks is told as the error *says*."""
    address = urlsplit(str(request.url))
    connection = http.client.HTTPConnection(address.netloc, timeout=1)
    try:
        target = f"{address.path}?{address.query}"
        connection.request(request.method, target, request.content, dict(request.headers))
        answer = connection.getresponse()
        body = answer.read()
    except (OSError, http.client.HTTPException) as error:
        # As a widely used transport does it: one class for every fault of a connection.
        raise getattr(library, says)(str(error)) from error
    finally:
        connection.close()
    return library.Response(answer.status, content=body)


@pytest.fixture
def send(httpx_caller, sources):
    """Send a request through a client over a foreign transport; give the error that it ends with.

    The transport is a function, in this file, from the library, the request, and a name.
    """
    library = httpx_caller.http

    def send(url, request, says, transport=exchange):
        options = {"endpoint": url, "credentials": KEY, "sources": sources}

        class Transport(library.BaseTransport):
            def handle_request(self, asked):
                return transport(library, asked, says)

        class AsyncTransport(library.AsyncBaseTransport):
            async def handle_async_request(self, asked):
                return transport(library, asked, says)

        def run():
            with library.Client(transport=Transport()) as own:
                httpx_caller.call(request, http_client=own, **options)

        async def run_async():
            async with (
                library.AsyncClient(transport=AsyncTransport()) as own,
                AsyncClient(http_client=own, **options) as client,
            ):
                await client.send(request)

        with pytest.raises(TransportError) as caught:
            run() if httpx_caller.kind == "sync" else asyncio.run(run_async())
        return caught.value

    return send


@pytest.fixture(params=["ConnectTimeout", "ConnectError", "PoolTimeout", "ProxyError"])
def says(request):
    return request.param


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"])
def test_a_write_that_was_sent_is_not_repeated(server, send, says, begun):
    server.usual = Reply(raw=begun)
    error = send(server.url, WRITE, says)
    assert len(server.received) == 1
    assert error.attempts == 1
    assert error.request_sent
    assert not error.retryable
    assert type(error) is TransportError
    assert "the connection to 127.0.0.1" in str(error)


def test_a_read_that_was_sent_is_repeated(server, send, says):
    server.usual = Reply(raw=b"")
    error = send(server.url, READ, says)
    assert len(server.received) == error.attempts == 3


def test_a_refused_connection_is_repeated_for_a_write_too(send, says):
    error = send(f"http://127.0.0.1:{closed_port()}", WRITE, says)
    assert type(error) is ConnectionFailed
    assert "Connection refused" in str(error)
    assert not error.request_sent
    assert error.attempts == 3


def failing(chain):
    """Return a transport that raises the last of *chain*, each raised from the one before."""

    def transport(library, request, says):
        error = None
        for link in [*chain, getattr(library, says)("no connection")]:
            link.__cause__ = error
            error = link
        raise error

    return transport


def core_error(httpx_caller, name):
    """An exception of what the library's own transports are built on."""
    return getattr(
        pytest.importorskip(httpx_caller.http.__name__.replace("httpx", "httpcore")), name
    )()


def test_causes_that_prove_that_nothing_left(httpx_caller, send):
    for cause in (
        ConnectionRefusedError(111, "Connection refused"),
        socket.gaierror(socket.EAI_NONAME, "Name or service not known"),
        core_error(httpx_caller, "ConnectError"),
        core_error(httpx_caller, "ProxyError"),
    ):
        chain = [cause, RuntimeError("of the transport")]
        error = send("http://host", WRITE, "ConnectError", failing(chain))
        assert type(error) is ConnectionFailed
        assert (error.request_sent, error.attempts) == (False, 3)
    certificate = [ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] of another")]
    error = send("http://host", WRITE, "ConnectError", failing(certificate))
    assert (type(error), error.request_sent, error.attempts) == (ConnectionFailed, False, 1)


def test_causes_that_prove_nothing(httpx_caller, send):
    class ConnectError(Exception):
        """Called like that of the library, and made by somebody else."""

    for cause in (
        ConnectionResetError(104, "Connection reset by peer"),
        OSError(113, "No route to host"),
        ssl.SSLError(1, "bad record mac"),
        core_error(httpx_caller, "ReadError"),
        ConnectError(),
    ):
        error = send("http://host", WRITE, "ConnectError", failing([cause]))
        assert (error.request_sent, error.attempts) == (True, 1)


def test_a_context_is_no_cause(send):
    """The transport gave one address up and sent the request to another."""

    def transport(library, request, says):
        error = getattr(library, says)("Server disconnected")
        error.__context__ = ConnectionRefusedError(111, "Connection refused")
        raise error

    error = send("http://host", WRITE, "ConnectError", transport)
    assert (error.request_sent, error.attempts) == (True, 1)


def streaming(library, body, *, closing=None):
    """A transport whose answer has *body*: octets, then perhaps an exception."""

    class Stream(library.SyncByteStream, library.AsyncByteStream):
        def __iter__(self):
            for piece in body:
                if isinstance(piece, Exception):
                    raise piece
                yield piece

        async def __aiter__(self):
            for piece in self:
                yield piece

        def close(self):
            if closing is not None:
                raise closing

        async def aclose(self):
            self.close()

    return lambda library, request, says: library.Response(200, stream=Stream())


def test_after_the_head_of_an_answer_nothing_proves_that_nothing_left(httpx_caller, send):
    error = httpx_caller.http.ConnectError("no connection")
    error.__cause__ = ConnectionRefusedError(111, "Connection refused")
    transport = streaming(httpx_caller.http, [b"{", error])
    error = send("http://host", WRITE, "ConnectError", transport)
    assert (error.request_sent, error.attempts, error.http_status) == (True, 1, 200)


def test_a_fault_in_closing_is_an_error_of_ours_too(httpx_caller, send):
    closing, broken = (
        httpx_caller.http.ReadError("closed already"),
        httpx_caller.http.ReadError("broke off"),
    )
    transport = streaming(httpx_caller.http, [b"{", broken], closing=closing)
    error = send("http://host", WRITE, "ConnectError", transport)
    assert type(error) is TransportError
    assert (error.request_sent, error.attempts, error.http_status) == (True, 1, 200)


def test_a_time_limit_remains_one(send):
    for chain in ([], [TimeoutError()]):
        error = send("http://host", WRITE, "ConnectTimeout", failing(chain))
        assert type(error) is RequestTimeout
        assert (error.phase, error.request_sent, error.attempts) == ("connect", True, 1)


def test_an_exception_that_is_its_own_cause(send):
    def transport(library, request, says):
        error = getattr(library, says)("no connection")
        raise error from error

    error = send("http://host", WRITE, "ConnectError", transport)
    assert error.attempts == 1
