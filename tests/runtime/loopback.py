"""A scripted HTTP server on loopback that counts its connections and keeps what it received."""

from __future__ import annotations

import json
import socketserver
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Reply:
    """One answer. *raw* goes out as it is, and the connection is closed after it."""

    status: int = 200
    body: bytes = b'{"RequestId":"R-1","Title":"Autumn"}'
    headers: dict = field(default_factory=lambda: {"Content-Type": "application/json"})
    raw: bytes | None = None


@dataclass
class Received:
    method: str
    target: str
    headers: dict
    body: bytes

    @property
    def query(self):
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def form(self):
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))


def error_reply(status, code, **headers):
    body = {"Code": code, "Message": f"about {code}", "RequestId": "R-9", "HostId": "h"}
    return Reply(status, json.dumps(body).encode(), headers)


class Loopback(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    # With the usual five some of many connections at a time would have to try again after a second.
    request_queue_size = 128

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script = []
        self.usual = Reply()
        self.answer = None
        """A function from what was received to the reply, in place of the script."""
        self.received = []
        self.connections = 0
        self._lock = threading.Lock()
        self.silent = threading.Event()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def next_reply(self, received):
        if self.answer is not None:
            return self.answer(received)
        with self._lock:
            return self.script.pop(0) if self.script else self.usual

    def get_request(self):
        with self._lock:
            self.connections += 1
        return super().get_request()

    def handle_error(self, request, client_address):
        """Clients hang up in some tests; that is no fault of the server."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        received = Received(self.command, self.path, headers, body)
        self.server.received.append(received)
        reply = self.server.next_reply(received)
        if reply is None:
            # Never answers: holds the connection until the test is over.
            self.server.silent.wait(30)
            self.close_connection = True
            return
        if reply.raw is not None:
            self.wfile.write(reply.raw)
            self.close_connection = True
            return
        self.send_response_only(reply.status)
        if "Date" not in reply.headers:
            self.send_header("Date", self.date_time_string())
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    def do_GET(self):
        self.do_POST()

    def do_PUT(self):
        self.do_POST()

    def log_message(self, *arguments):
        """Keep quiet."""
