"""Whether an exception proves that a request never left, so that even a write may be repeated.

The class of the HTTP library's exception is no proof. A client of the caller's may have a transport
of another make, and such transports put the library's ``ConnectTimeout`` or ``ConnectError`` in
place of faults of their own, some for a connection that broke after the request went out as well.
What it was stands in the chain of causes. Only explicit causes count (``raise ... from ...``): the
context of an exception may be a connection that was tried before and given up.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Final

_BEFORE_SENDING: Final = (ConnectionRefusedError, socket.gaierror, ssl.SSLCertVerificationError)
"""No port that listens, no such host, a certificate that does not fit: then nothing is sent."""

_CORES: Final = frozenset({"httpcore", "httpcore2"})
"""What the library's own transports are built on; their words for these faults are reliable."""

_CORE_NAMES: Final = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"}
)


def never_left(error: BaseException) -> bool:
    """Return whether *error* goes back to a fault from before the first octet of the request."""
    return is_refusal(error) or any(_of_core(cause) for cause in _causes(error))


def is_refusal(error: BaseException) -> bool:
    """Return whether a host, a port or a certificate is behind *error*, whatever it is called."""
    return any(isinstance(cause, _BEFORE_SENDING) for cause in _causes(error))


def is_time_limit(error: BaseException) -> bool:
    """Return whether a time limit is behind *error*, or nothing says what is."""
    causes = list(_causes(error))
    return not causes or any(isinstance(cause, TimeoutError) for cause in causes)


def _of_core(cause: BaseException) -> bool:
    cls = type(cause)
    return cls.__name__ in _CORE_NAMES and cls.__module__.partition(".")[0] in _CORES


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = {id(error)}
    cause = error.__cause__
    while cause is not None and id(cause) not in seen:  # an exception may be raised from itself
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__
