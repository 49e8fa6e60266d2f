"""The connection pools inside of the library's transports and clients.

Neither library has a public way to them. What is built otherwise than expected has none here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any


def pools_of(holder: Any) -> tuple[Any, ...]:
    """Return the pools of *holder*, a transport or client of the library."""
    mounts: dict[Any, Any] = getattr(holder, "_mounts", {})
    transports = (holder, getattr(holder, "_transport", None), *mounts.values())
    pools = (getattr(transport, "_pool", None) for transport in transports)
    return tuple(pool for pool in pools if pool is not None)


def has_leftovers(pools: Iterable[Any]) -> bool:
    """Return whether a connection received more than the answer that it waited for.

    The library would read the rest as the answer to the next request, which a broken gateway, or
    an attacker behind one, can use to give a call the answer of another.
    """
    return any(_unread(connection) for pool in pools for connection in pool.connections)


def _unread(connection: Any) -> bytes:
    for link in _nested(connection):
        protocol = getattr(link, "_h11_state", None)
        if protocol is not None:
            octets: bytes = protocol.trailing_data[0]
            return octets
    return b""


def _nested(connection: Any) -> Iterator[Any]:
    """Yield *connection*, which may be a proxy's or not have been opened, and what it wraps."""
    while connection is not None:
        yield connection
        connection = getattr(connection, "_connection", None)
