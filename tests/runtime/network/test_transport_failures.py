from __future__ import annotations

import gzip
import socket
import ssl

import pytest

from apsara_core import (
    ConnectionFailed,
    DecodeError,
    RequestTimeout,
    ServerError,
    ServiceError,
    Timeout,
    TransportError,
)
from apsara_core.network import body_limit
from tests.runtime.loopback import Reply
from tests.runtime.sample_api import READ, WRITE


def failure(caller, *requests, **options):
    with pytest.raises(TransportError) as caught:
        caller.call(*(requests or [READ]), **{"retry": None, **options})
    error = caught.value
    assert error.operation in {"GetVideoInfo", "CreateUploadImage"}
    assert "\n" not in str(error)
    return error


def closed_port():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return unused.getsockname()[1]


def test_a_refused_port(caller, key):
    port = closed_port()
    error = failure(caller, endpoint=f"http://127.0.0.1:{port}", credentials=key)
    assert type(error) is ConnectionFailed
    assert error.host == f"127.0.0.1:{port}"
    assert (error.phase, error.request_sent, error.retryable) == ("connect", False, True)
    assert f"GetVideoInfo: no connection to 127.0.0.1:{port}: " in str(error)
    assert "refused" in str(error)


def test_an_unknown_host(caller, key, monkeypatch):
    def unknown(host, *arguments, **options):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = failure(caller, endpoint="http://no-such-host.invalid", credentials=key)
    assert type(error) is ConnectionFailed
    assert "no connection to no-such-host.invalid: " in str(error)
    assert "Name or service not known" in str(error)


def test_a_server_that_speaks_no_tls(caller, server, key):
    address = server.url.replace("http:", "https:")
    error = failure(caller, endpoint=address, credentials=key)
    assert type(error) is ConnectionFailed
    assert not error.request_sent
    assert server.received == []


def test_a_server_that_never_answers(caller, server, key):
    server.script = [None]
    error = failure(caller, endpoint=server.url, credentials=key, timeout=Timeout(read=0.05))
    assert type(error) is RequestTimeout
    assert (error.phase, error.request_sent) == ("read", True)
    assert "the read timeout of 0.05 s ran out" in str(error)


def test_a_server_that_hangs_up(caller, server, key):
    server.script = [Reply(raw=b"")]
    error = failure(caller, endpoint=server.url, credentials=key)
    assert type(error) is TransportError
    assert (error.phase, error.request_sent, error.http_status) == ("read", True, None)


def test_a_server_that_speaks_no_http(caller, server, key):
    server.script = [Reply(raw=b"220 smtp.example ESMTP\r\n")]
    assert type(failure(caller, endpoint=server.url, credentials=key)) is TransportError


def test_an_answer_that_breaks_off(caller, server, key):
    server.script = [Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")]
    error = failure(caller, endpoint=server.url, credentials=key)
    assert error.http_status == 200
    assert error.request_sent


def test_an_error_that_breaks_off_keeps_its_status(caller, server, key):
    server.script = [Reply(raw=b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 100\r\n\r\n<html>")]
    with pytest.raises(ServerError) as caught:
        caller.call(READ, endpoint=server.url, credentials=key, retry=None)
    assert caught.value.http_status == 502
    assert "breaks off" in str(caught.value)


def test_a_lost_answer_is_repeated_for_a_read_and_not_for_a_write(caller, server, key, sources):
    options = {"endpoint": server.url, "credentials": key, "sources": sources}
    server.script = [Reply(raw=b"")]
    assert caller.call(READ, **options).title == "Autumn"
    assert len(server.received) == 2
    server.script = [Reply(raw=b"")]
    with pytest.raises(TransportError):
        caller.call(WRITE, **options)
    assert len(server.received) == 3


def test_an_idle_connection_that_the_server_closed_does_no_harm(caller, server, key):
    closing = Reply(headers={"Connection": "close"})
    server.script = [closing, closing]
    caller.call(WRITE, WRITE, endpoint=server.url, credentials=key)
    assert server.connections == 2


@pytest.mark.parametrize(
    ("name", "error_type", "progress"),
    [
        ("ConnectTimeout", RequestTimeout, ("connect", True)),
        ("PoolTimeout", RequestTimeout, ("pool", True)),
        ("WriteTimeout", RequestTimeout, ("write", True)),
        ("ReadTimeout", RequestTimeout, ("read", True)),
        ("ConnectError", TransportError, ("read", True)),
        ("ProxyError", TransportError, ("read", True)),
        ("WriteError", TransportError, ("write", True)),
        ("ReadError", TransportError, ("read", True)),
        ("RemoteProtocolError", TransportError, ("read", True)),
        ("LocalProtocolError", TransportError, ("read", True)),
    ],
)
def test_every_exception_of_the_library_is_translated(
    httpx_caller, key, name, error_type, progress
):
    def handler(request):
        raise getattr(httpx_caller.http, name)("what the library says", request=request)

    with pytest.raises(TransportError) as caught:
        httpx_caller.through(handler, READ, region="cn-shanghai", credentials=key, retry=None)
    error = caught.value
    assert type(error) is error_type
    assert (error.phase, error.request_sent) == progress
    assert type(error.__cause__).__name__ == name
    assert error.__cause__.__traceback__ is None
    assert error.__context__ is None


def test_an_untrusted_certificate_is_not_tried_again(httpx_caller, key, sources):
    asked = []

    def handler(request):
        asked.append(request)
        cause = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] self-signed")
        raise httpx_caller.http.ConnectError(str(cause)) from cause

    with pytest.raises(ConnectionFailed) as caught:
        httpx_caller.through(handler, READ, region="cn-shanghai", credentials=key, sources=sources)
    assert len(asked) == 1
    assert "CERTIFICATE_VERIFY_FAILED" in str(caught.value)


def test_errors_of_a_callers_own_transport_are_not_disguised(httpx_caller, key):
    def handler(request):
        raise ZeroDivisionError("a fault in the handler")

    with pytest.raises(ZeroDivisionError) as caught:
        httpx_caller.through(handler, READ, region="cn-shanghai", credentials=key)
    frames = []
    traceback = caught.value.__traceback__
    while traceback:
        frames.append(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next
    assert frames[-1] == "handler"


class TestBodies:
    def test_a_body_that_cannot_be_decompressed(self, caller, server, key):
        server.usual = Reply(200, b"not compressed", {"Content-Encoding": "gzip"})
        with pytest.raises(DecodeError) as caught:
            caller.call(READ, endpoint=server.url, credentials=key)
        assert caught.value.http_status == 200
        assert "cannot be decompressed" in str(caught.value)

    def test_an_error_that_cannot_be_decompressed_keeps_its_status(self, caller, server, key):
        server.usual = Reply(400, b"not compressed", {"Content-Encoding": "gzip"})
        with pytest.raises(ServiceError) as caught:
            caller.call(READ, endpoint=server.url, credentials=key)
        assert caught.value.http_status == 400

    @pytest.mark.parametrize("compressed", [False, True])
    def test_a_huge_body_is_not_kept(self, caller, server, key, monkeypatch, compressed):
        monkeypatch.setattr(body_limit, "MAX_BODY", 100_000)
        body = b'{"Title": "' + b"x" * 1_000_000 + b'"}'
        headers = {"Content-Encoding": "gzip"} if compressed else {}
        server.usual = Reply(200, gzip.compress(body) if compressed else body, headers)
        with pytest.raises(DecodeError) as caught:
            caller.call(READ, endpoint=server.url, credentials=key)
        assert "is longer than" in str(caught.value)
        assert caught.value.http_status == 200

    def test_a_body_up_to_the_limit_is_read(self, caller, server, key, monkeypatch):
        body = b'{"Title": "' + b"x" * 1000 + b'"}'
        monkeypatch.setattr(body_limit, "MAX_BODY", len(body))
        server.usual = Reply(200, body)
        assert len(caller.call(READ, endpoint=server.url, credentials=key).title) == 1000

    def test_the_connection_survives_an_error_body(self, caller, server, key, sources):
        server.script = [Reply(503, b"<html>" + b"x" * 200_000)]
        caller.call(READ, endpoint=server.url, credentials=key, sources=sources)
        assert server.connections == 1
