"""A server that gives every request the same answer, and counts its connections and requests.

The first answer on standard output is its port; each question after it is answered with the counts.
"""

from __future__ import annotations

import asyncio
import base64
import json
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
    requests = 0
    _transport: asyncio.Transport
    _unread = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count it."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - for the type checker
        self._transport = transport
        Stub.connections += 1

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        *complete, self._unread = (self._unread + data).split(b"\r\n\r\n")
        for _ in complete:
            Stub.requests += 1
            self._transport.write(ANSWER)


ANSWER = _answer()


async def _serve(ready: threading.Event, ports: list[int]) -> None:
    server = await asyncio.get_running_loop().create_server(Stub, "127.0.0.1", 0)
    ports.append(server.sockets[0].getsockname()[1])
    ready.set()
    await server.serve_forever()


def main() -> None:
    """Serve until standard input ends."""
    ready, ports = threading.Event(), list[int]()
    threading.Thread(target=lambda: asyncio.run(_serve(ready, ports)), daemon=True).start()
    ready.wait()
    answer(lambda _: {"port": ports[0], "connections": Stub.connections, "requests": Stub.requests})


if __name__ == "__main__":
    main()
