"""One HTTP request as the two halves see it: the raw target, and headers in lower case."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import cast

import attrs
from starlette.types import Scope

__all__ = ["Incoming", "host_name", "read_scope"]


@attrs.frozen(kw_only=True)
class Incoming:
    """The head of one request.

    Attributes:
        method: upper case.
        raw_path: the path as it was sent, still percent-encoded: signatures and storage keys need
            it so.
        query: the query string as it was sent.
        headers: by lower-case name; a repeated header is joined with ``,``.
    """

    method: str
    raw_path: str
    query: bytes
    headers: Mapping[str, str]

    @property
    def host(self) -> str:
        """The Host header, shortened: it is repeated in answers."""
        return self.headers.get("host", "")[:255]


def read_scope(scope: Scope) -> Incoming:
    """Take the head of a request from its ASGI scope."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in cast("list[tuple[bytes, bytes]]", scope["headers"]):
        name, value = raw_name.decode("latin-1").lower(), _header_text(raw_value)
        headers[name] = f"{headers[name]},{value}" if name in headers else value
    raw_path = cast("bytes | None", scope.get("raw_path")) or b"/"
    return Incoming(
        method=cast("str", scope["method"]),
        raw_path=raw_path.partition(b"?")[0].decode("latin-1"),
        query=cast("bytes", scope["query_string"]),
        headers=headers,
    )


def host_name(host: str) -> str:
    """Take the name out of a Host header; an IP address gives nothing."""
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return name.lower()
    return ""


def _header_text(value: bytes) -> str:
    # Names and tags go into x-oss-meta-* as UTF-8; what is none is kept byte by byte.
    try:
        return value.decode("utf-8").strip()
    except UnicodeDecodeError:
        return value.decode("latin-1").strip()
