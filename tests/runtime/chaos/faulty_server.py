"""A server on loopback that misbehaves as it is told, and remembers what reached it."""

from __future__ import annotations

import contextlib
import json
import socket
import socketserver
import struct
import threading
from urllib.parse import parse_qsl, urlsplit

ABORT = struct.pack("ii", 1, 0)
"""SO_LINGER: closing sends a reset instead of an orderly end."""

GOOD = b'{"RequestId":"R-1","Title":"Autumn","ImageId":"i-1"}'


def answer(body=GOOD, status="200 OK", *, length=None, headers=()):
    """An HTTP answer as octets; *length* is what it claims instead of the truth."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def refusal(code, status="400 Bad Request", **headers):
    body = json.dumps({"Code": code, "Message": "m", "RequestId": "R-9"}).encode()
    return answer(body, status, headers=[(k.replace("_", "-"), v) for k, v in headers.items()])


class Received:
    def __init__(self, head):
        lines = head.decode("latin-1").split("\r\n")
        self.method, self.target, _ = lines[0].split(" ")
        pairs = (line.partition(":") for line in lines[1:] if line)
        self.headers = {name.lower(): value.strip() for name, _, value in pairs}
        self.action = self.headers.get("x-acs-action", "")
        self.query = dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))


class FaultyServer(socketserver.ThreadingTCPServer):
    """Each request is handled by the next step of the script, then by the usual one.

    A step is a function of the server, the connection and the request; it returns whether the
    connection stays open. Octets stand for an answer after which it does.
    """

    allow_reuse_address = True
    # With the usual five some of many connections at a time would have to try again after a second.
    request_queue_size = 128

    def __init__(self, context=None, port=0):
        super().__init__(("127.0.0.1", port), _Handler)
        self.context = context
        self.script = []
        self.usual = answer()
        self.received = []
        self.connections = 0
        self.mute = False
        self.arrived = threading.Event()
        self.over = threading.Event()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,))

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.shutdown()
        self._thread.join()
        self.server_close()  # joins the threads of the connections

    @property
    def port(self):
        return self.server_address[1]

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def next_step(self, request):
        with self._lock:
            self.received.append(request)
            self.arrived.set()
            return self.script.pop(0) if self.script else self.usual

    def get_request(self):
        with self._lock:
            self.connections += 1
        return super().get_request()

    def handle_error(self, request, client_address):
        """Clients hang up in most tests; that is no fault of the server."""


class _Handler(socketserver.BaseRequestHandler):
    def setup(self):
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.request.settimeout(0.05)

    def handle(self):
        if self.server.mute:
            self.server.over.wait(30)
            return
        connection = self.request
        if self.server.context is not None:
            connection.settimeout(5)
            with contextlib.suppress(OSError):
                connection = self.server.context.wrap_socket(connection, server_side=True)
                connection.settimeout(0.05)
                self._serve(connection)
                connection.close()
            return
        with contextlib.suppress(ConnectionError):
            self._serve(connection)

    def _serve(self, connection):
        while (head := self._read_head(connection)) is not None:
            request = Received(head)
            step = self.server.next_step(request)
            if isinstance(step, bytes):
                connection.sendall(step)
            elif not step(self.server, connection):
                return

    def _read_head(self, connection):
        octets = b""
        while b"\r\n\r\n" not in octets:
            try:
                piece = connection.recv(65536)
            except TimeoutError:
                if self.server.over.is_set():
                    return None
                continue
            if not piece:
                return None
            octets += piece
        return octets.partition(b"\r\n\r\n")[0]


# --- Steps that end the connection --------------------------------------------------------------


def cut(octets=b""):
    """Send *octets* and end the connection in order."""

    def step(server, connection):
        connection.sendall(octets)
        return False

    return step


def reset(octets=b""):
    """Send *octets* and break the connection."""

    def step(server, connection):
        connection.sendall(octets)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT)
        connection.close()
        return False

    return step


def stall(octets=b""):
    """Send *octets* and nothing more, until the client gives up."""

    def step(server, connection):
        connection.sendall(octets)
        while not server.over.is_set():
            with contextlib.suppress(TimeoutError):
                if not connection.recv(1):
                    break
        return False

    return step


def trickle(octets, drop, pause=0.005):
    """Send *octets*, then *drop* again and again, often enough for every limit of a single wait."""

    def step(server, connection):
        connection.sendall(octets)
        with contextlib.suppress(OSError):
            while not server.over.wait(pause):
                connection.sendall(drop)
        return False

    return step
