"""Where keys may be fetched from: over TLS, or without leaving the machine."""

from __future__ import annotations

from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from ..endpoints import Endpoint, parse
from ..errors import ConfigurationError

METADATA_HOST = "100.100.100.200"
"""The metadata service of ECS, on the machine's own link."""


class Address(NamedTuple):
    """A full address, taken apart."""

    endpoint: Endpoint
    target: str
    """Path and query."""

    local: bool
    """Whether it is on this machine or its link, which no proxy is in front of."""

    def __repr__(self) -> str:
        # A path or a query may hold a token.
        return f"<Address {self.endpoint.url}>"


def secure_address(text: str, what: str) -> Address:
    """Read an address that answers with keys.

    Args:
        text: the address.
        what: what it is, for messages.

    Raises:
        ConfigurationError: if it is malformed, or neither https nor on this machine or its link.
            The sentence shows no path and no query.
    """
    if not isinstance(text, str):
        raise ConfigurationError(f"{what} must be a text, got {type(text).__name__}")
    if not text.isascii() or not text.isprintable() or " " in text:
        raise ConfigurationError(f"{what} must be an address in ASCII without blanks")
    root, path, query = _split(text, what)
    endpoint = _endpoint(root, what)
    local = is_local(urlsplit(root).hostname or "")
    if endpoint.scheme != "https" and not local:
        raise ConfigurationError(
            f"{what} must begin with https://, or be on this machine: keys would travel to "
            f"{endpoint.authority} unprotected"
        )
    return Address(endpoint, f"{path or '/'}{'?' if query else ''}{query}", local)


def is_local(host: str) -> bool:
    """Return whether a host is this machine, or the metadata service on its link."""
    if host.lower() in {"localhost", METADATA_HOST}:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _split(text: str, what: str) -> tuple[str, str, str]:
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = None
    if parts is None:
        raise ConfigurationError(f"{what} is not a valid address")
    return f"{parts.scheme}://{parts.netloc}", parts.path, parts.query


def _endpoint(root: str, what: str) -> Endpoint:
    try:
        return parse(root)
    except ConfigurationError as error:
        problem = str(error).rpartition(": ")[2]
    raise ConfigurationError(f"{what} is not a valid address: {problem}")
