"""Clients that hang up or do not speak HTTP: nothing is left behind, nothing is printed."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import pytest

from tests.toolkit.callers import send


def _connect(url):
    parts = urlsplit(url)
    return socket.create_connection((parts.hostname, parts.port), timeout=10)


def test_an_upload_that_breaks_off_leaves_nothing(service, ticket, caplog, monkeypatch):
    from tests.toolkit import callers

    seen = {}

    def remember(url, method, target, headers=None, body=b""):
        seen.update(target=target, headers=headers)
        return callers.Reply(0, {}, b"")

    monkeypatch.setattr(callers, "send", remember)
    ticket.request("PUT", b"")
    head = f"PUT {seen['target']} HTTP/1.1\r\nhost: {urlsplit(service.oss_url).netloc}\r\ncontent-length: 2500000\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in seen["headers"].items())
    with _connect(service.oss_url) as connection:
        connection.sendall(head.encode() + b"\r\n" + b"x" * 2_000_000)
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(10) == b""  # the service has noticed, and closed
    monkeypatch.undo()
    assert send(service.oss_url, "HEAD", f"/{ticket.bucket}/{ticket.key}").status == 404
    rows = service._app.state.connection.execute(
        "SELECT count(*) FROM chunks WHERE bytes_id NOT IN (SELECT bytes_id FROM objects)"
    )
    assert rows.fetchone()[0] == 0
    assert caplog.records == []


@pytest.mark.parametrize(
    "text",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET http://[/ HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
        b"GET * HTTP/1.1\r\nhost: [::\r\nconnection: close\r\n\r\n",
        b"GET /%zz/%zz HTTP/1.1\r\nhost: \xff\xfe\r\nconnection: close\r\n\r\n",
        b"PUT /outin-b/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
        b"POST /?Action=A HTTP/1.1\r\nhost: a\r\nauthorization: ACS3-\xe9\r\nconnection: close\r\n\r\n",
        b"GET /outin-b/x HTTP/1.1\r\nhost: a\r\nrange: bytes=9-1\r\nauthorization: OSS4-HMAC-SHA256 \xe9=\xe9\r\nconnection: close\r\n\r\n",
    ],
)
def test_requests_that_are_hardly_any(service, text, caplog):
    with _connect(service.vod_url) as connection:
        connection.sendall(text)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while data := connection.recv(65536):
            answer += data
    assert answer.startswith(b"HTTP/1.1 4")
    assert b"Traceback" not in answer
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []
