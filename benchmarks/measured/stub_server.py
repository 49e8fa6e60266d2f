"""A server that gives every request the same answer: ``stub_server.py [CERTIFICATE]``.

With the file of a certificate and its key it speaks TLS. Every question is answered with its port,
and how many connections and requests it has seen.
"""

from __future__ import annotations

import asyncio
import base64
import json
import ssl
import sys
import threading

from answering import answer


def _answer() -> bytes:
    """What CreateUploadImage answers, some 2 KB as the service's own."""
    address = {"Endpoint": "https://oss.example.com", "Bucket": "b" * 20, "FileName": "f" * 60}
    auth = {
        "SecurityToken": "t" * 700,
        "AccessKeyId": "i" * 30,
        "AccessKeySecret": "s" * 44,
        "Expiration": "2026-01-01T00:00:00Z",
    }
    body = json.dumps(
        {
            "RequestId": "25818875-5F78-4AF6-D7D5-393F31D8E4C2",
            "ImageId": "93ab850b4f6f54b6e91d24d81d4435e2",
            "ImageURL": "https://images.example.com/93ab850b4f6f54b6e91d24d81d4435e2.png",
            "FileURL": "https://bucket.example.com/93ab850b4f6f54b6e91d24d81d4435e2.png",
            "UploadAddress": base64.b64encode(json.dumps(address).encode()).decode(),
            "UploadAuth": base64.b64encode(json.dumps(auth).encode()).decode(),
        }
    ).encode()
    head = ("HTTP/1.1 200 OK", "content-type: application/json", f"content-length: {len(body)}")
    return "\r\n".join([*head, "", ""]).encode() + body


class Stub(asyncio.Protocol):
    """One connection. Requests have no body; each ends with an empty line."""

    connections = 0
    open_now = 0
    requests = 0
    _transport: asyncio.Transport
    _unread = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count it."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - for the type checker
        self._transport = transport
        Stub.connections += 1
        Stub.open_now += 1

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - a name of asyncio
        """Count that, too."""
        Stub.open_now -= 1

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        *complete, self._unread = (self._unread + data).split(b"\r\n\r\n")
        for _ in complete:
            Stub.requests += 1
            self._transport.write(ANSWER)


ANSWER = _answer()


async def _serve(context: ssl.SSLContext | None, ready: threading.Event, ports: list[int]) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Stub, "127.0.0.1", 0, ssl=context)
    ports.append(server.sockets[0].getsockname()[1])
    ready.set()
    await server.serve_forever()


def main() -> None:
    """Serve until standard input ends."""
    context = None
    if sys.argv[1:]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1])
    ready, ports = threading.Event(), list[int]()
    serve = _serve(context, ready, ports)
    threading.Thread(target=lambda: asyncio.run(serve), daemon=True).start()
    ready.wait()
    answer(
        lambda _: {
            "port": ports[0],
            "connections": Stub.connections,
            "open": Stub.open_now,
            "requests": Stub.requests,
        }
    )


if __name__ == "__main__":
    main()
