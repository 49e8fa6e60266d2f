"""Connections that hold the deadline of a call in every single wait.

The HTTP library reads a time limit once per phase and then applies it to each wait anew: a server
that sends a header or a body in small pieces would keep a call for ever. It hands the limit
through to its network layer as the object it was given, so this layer can ask a `Limit` what is
left. The asynchronous driver needs none of this: asyncio can end an attempt from outside.
"""

from __future__ import annotations

import socket
from typing import Any

from ..deadline import Limit
from .pools import pools_of

_PIECE = 16_384
"""Octets that are handed over at a time; few requests are longer."""


def hold_deadlines(holder: Any) -> None:
    """Put the layer under every connection pool of *holder*, a transport or client of the library.

    The pools have an argument for it, which transports and clients do not pass on. What is built
    otherwise is left as it is, and then the deadline cuts each phase only.
    """
    for pool in pools_of(holder):
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            setattr(pool, "_network_backend", _Backend(backend))  # noqa: B010 - see above


def _cut(timeout: float | None) -> float | None:
    return timeout.now() if isinstance(timeout, Limit) else timeout


def _addresses(host: str, port: int) -> list[str]:
    """Return where to connect to, in turn: the library would give each address the whole limit."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        return [host]  # the library asks again, and tells of it in its own words
    return list(dict.fromkeys(str(entry[4][0]) for entry in found)) or [host]


class _Backend:
    """The library's network layer, with limits looked at before each wait."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **options: Any
    ) -> _Stream:
        if not isinstance(timeout, Limit):
            return _Stream(self._inner.connect_tcp(host, port, timeout=timeout, **options))
        *others, last = _addresses(host, port)
        for address in others:
            try:
                opened = self._inner.connect_tcp(address, port, timeout=timeout.now(), **options)
            except Exception:
                # The error of the last address counts, or of the one at which the time was over.
                if timeout.deadline.left() <= 0:
                    raise
            else:
                return _Stream(opened)
        return _Stream(self._inner.connect_tcp(last, port, timeout=timeout.now(), **options))

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, **options: Any
    ) -> _Stream:
        return _Stream(self._inner.connect_unix_socket(path, timeout=_cut(timeout), **options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream:
    """A connection of the library."""

    __slots__ = ("_inner", "_read", "_write")

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._read = inner.read
        self._write = inner.write

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        octets: bytes = self._read(max_bytes, _cut(timeout))
        return octets

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not isinstance(timeout, Limit) or len(buffer) <= _PIECE:
            self._write(buffer, _cut(timeout))
            return
        # The library waits with one limit each time that the network takes some of the buffer.
        for begin in range(0, len(buffer), _PIECE):
            self._write(buffer[begin : begin + _PIECE], timeout.now())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _cut(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
