"""What went wrong on the way, in our words: the same sentences whichever library sends.

What a library raises is never passed on. It carries the request, whose headers and address hold
signatures and tokens, and its traceback's frames do so too.
"""

from __future__ import annotations

import os
from http import HTTPStatus
from typing import TYPE_CHECKING

from ..deadline import Limit
from ..errors import ConnectionFailed, Phase, RequestTimeout, TransportError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..http_message import HttpRequest

NO_HTTP = "the answer is not HTTP"

_CLOCK_STEP = 0.02
"""Seconds by which a wait of the operating system may end early, by another clock."""


_SYSTEM = frozenset({"builtins", "socket", "ssl"})
"""Where the operating system's errors have their classes."""


def failure(
    request: HttpRequest,
    limits: Mapping[str, float | None],
    *,
    error_type: type[TransportError],
    phase: Phase,
    sent: bool,
    reason: str,
) -> TransportError:
    """Return the error of an attempt that brought no answer.

    Args:
        request: what was to be sent.
        limits: the time limits of the attempt, by phase.
        error_type: `RequestTimeout`, `ConnectionFailed`, or `TransportError` for all else.
        phase: in which part of the attempt it happened.
        sent: whether the request may have gone out.
        reason: why, in few words; not used for a time limit, which says itself.
    """
    host = request.endpoint.authority
    if error_type is RequestTimeout:
        text = f"{_which_limit(phase, limits.get(phase))} ran out; host {host}"
    elif error_type is ConnectionFailed:
        text = f"no connection to {host}: {reason}"
    else:
        text = f"the connection to {host} broke during {phase}: {reason}"
    return error_type(
        f"{request.operation}: {text}",
        operation=request.operation,
        host=host,
        phase=phase,
        request_sent=sent,
        # An untrusted certificate will not be trusted a second later.
        retryable="CERTIFICATE_VERIFY_FAILED" not in reason,
    )


def broken_off(failure: TransportError, status: int) -> TransportError | None:
    """Return the error of an answer that came in part.

    ``None`` stands for an error status: it says more than the way in which its body ended.
    """
    if status >= HTTPStatus.MULTIPLE_CHOICES:
        return None
    failure.http_status = status
    failure.request_sent = True  # whatever a foreign transport calls it: there was an answer
    return failure


def late(
    request: HttpRequest, total: float, status: int | None, *, sent: bool = True
) -> TransportError:
    """Return the error of a call that its deadline ended from outside of the library."""
    before = "" if sent else " before the request was sent"
    return RequestTimeout(
        f"{request.operation}: the deadline of {total:g} s ran out{before}; host "
        f"{request.endpoint.authority}",
        operation=request.operation,
        host=request.endpoint.authority,
        # Once it was handed on, whether the request had gone out is not known.
        phase="read" if sent else "pool",
        request_sent=sent,
        http_status=status,
        retryable=True,
    )


def closed(request: HttpRequest, *, sent: bool) -> TransportError:
    """Return the error of a call whose client was closed before it came to its end."""
    before = "" if sent else " before the request was sent"
    return TransportError(
        f"{request.operation}: the client was closed{before}; host {request.endpoint.authority}",
        operation=request.operation,
        host=request.endpoint.authority,
        phase="read" if sent else "pool",
        request_sent=sent,
        retryable=False,
    )


def _which_limit(phase: Phase, seconds: float | None) -> str:
    if isinstance(seconds, Limit) and seconds.deadline.left() <= _CLOCK_STEP:
        return f"the deadline of {seconds.deadline.total:g} s"
    return f"the {phase} timeout" + ("" if seconds is None else f" of {seconds:g} s")


def innermost(error: BaseException) -> OSError | None:
    """Return the operating system's own error, made anew, if one is at the bottom of *error*."""
    found: OSError | None = None
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:  # an exception may be raised from itself
        seen.add(id(link))
        if isinstance(link, OSError):
            if type(link).__module__ in _SYSTEM:
                found = type(link)(*link.args) if link.args else None
            elif link.errno:  # a library's own, whose text may hold the address
                found = OSError(link.errno, os.strerror(link.errno))
        link = link.__cause__ or link.__context__
    return found


def words_of(error: OSError) -> str:
    """Return why, in the words of the operating system."""
    if isinstance(error, ConnectionError) and error.errno:
        # asyncio puts words of its own in place of the operating system's.
        return os.strerror(error.errno)
    return str(error)
