"""What holds for every test: how Hypothesis searches, and that nothing leaves this machine."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys

from hypothesis import settings

# A time limit per example would make tests fail on a busy machine. In CI the examples are the same in every run, so that a
# change is not blamed for what another one broke; by hand they differ, and HYPOTHESIS_PROFILE=search looks longer.
settings.register_profile("default", deadline=None, max_examples=60)
settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True, database=None)
settings.register_profile("search", deadline=None, max_examples=3000)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "default")
)


class OutsideNetworkError(BaseException):
    """A test tried to reach beyond this machine.

    Not an Exception: code that turns every failure of a connection into an error of its own must not swallow this one.
    """


def _is_local(host: object) -> bool:
    if host in (None, "", b"", "localhost", b"localhost"):
        return True
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _refuse_outside_network(event: str, arguments: tuple[object, ...]) -> None:
    """Stop look-ups of foreign names and connections to foreign addresses (see sys.addaudithook)."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in {"socket.connect", "socket.sendto"}:
        peer, address = arguments[:2]
        if not isinstance(peer, socket.socket) or peer.family not in {
            socket.AF_INET,
            socket.AF_INET6,
        }:
            return
        host = address[0] if isinstance(address, tuple) else None
    else:
        return
    if not _is_local(host):
        message = (
            f"a test reached for {host!r}; tests may use this machine's loopback addresses only"
        )
        raise OutsideNetworkError(message)


sys.addaudithook(_refuse_outside_network)
