"""The way of a synchronous client to the service."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, Any

from .. import forks
from ..deadline import Limit
from ..errors import ConfigurationError, RequestTimeout, TransportError
from ..http_message import HttpRequest, HttpResponse
from . import httpx_library
from .body_limit import (
    BROKEN_OFF,
    TOO_LONG,
    UNDECODABLE,
    LimitedBody,
    is_unpacked_within_limits,
)
from .failures import broken_off, failure, late
from .gate import Gate
from .httpx_library import CONNECTIONS, KEEPALIVE_SECONDS, Slot, through
from .slots import Slots

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .http_protocols import HttpClient, LibraryName, LibraryResponse


class Connection:
    """Connections of our own, or a caller's HTTP client.

    Args:
        http_client: the caller's, or the name of the library to make connections with.
        direct: whether connections of our own pass by the proxies of the environment.

    Attributes:
        closed: whether `close` was called.
        usual_limits: the time limits of the caller's own client.
    """

    def __init__(
        self, http_client: HttpClient | LibraryName | None = None, *, direct: bool = False
    ) -> None:
        self.closed = False
        self.usual_limits: Mapping[str, float | None] | None = None
        self._borrowed: HttpClient | None = None
        if http_client is None or isinstance(http_client, str):
            self._library = httpx_library.named(http_client)
            proxied = not direct and httpx_library.proxies_are_set()
            self._make = functools.partial(self._library.slot, proxied=proxied)
            self._open()
        else:
            self._library = httpx_library.owner_of(http_client, "Client")
            self._borrowed = http_client
            self._through = through(http_client)
            self.usual_limits = http_client.timeout.as_dict()

    def _open(self) -> None:
        self._slots: Slots[Slot] = Slots(self._make, KEEPALIVE_SECONDS)
        self._gate = Gate(CONNECTIONS)
        # At last: until then no other thread of a child may take what is here for its own.
        self._process = forks.generation

    def send(
        self, request: HttpRequest, limits: Mapping[str, float | None]
    ) -> HttpResponse | TransportError:
        """Send one request and read the answer; what the network does is returned, not raised."""
        if self._borrowed is not None:
            if self._borrowed.is_closed:
                raise ConfigurationError("the http_client that was given to this client is closed")
        elif self._process != forks.generation:
            # The connections belong to the parent process too: two writers on one of them would
            # mix their requests up. The parent's stay open, and are its to close.
            forks.abandon(self._slots)
            self._open()
        limit = limits["read"]
        if isinstance(limit, Limit) and limit.deadline.left() <= 0:
            # A credentials provider or a hook took its time. A write may not go out any more.
            return late(request, limit.deadline.total, None, sent=False)
        if self._borrowed is not None:  # has limits of its own
            return self._exchange(self._through, request, limits)
        return self._in_turn(request, limits)

    def _in_turn(
        self, request: HttpRequest, limits: Mapping[str, float | None]
    ) -> HttpResponse | TransportError:
        gate, slots = self._gate, self._slots
        if not gate.enter(limits["pool"]):
            return failure(
                request, limits, error_type=RequestTimeout, phase="pool", sent=False, reason=""
            )
        try:
            while (rested := slots.rested()) is not None:
                rested.close()
            slot = slots.take()
            clean = False
            try:
                answer = self._exchange(slot.dispatch, request, limits)
                clean = isinstance(answer, HttpResponse) and slot.is_clean()
                return answer
            finally:
                if not slots.give_back(slot, clean=clean):
                    slot.close()
        finally:
            gate.leave()

    def _exchange(
        self,
        dispatch: Callable[[Any], LibraryResponse],
        request: HttpRequest,
        limits: Mapping[str, float | None],
    ) -> HttpResponse | TransportError:
        try:
            response = dispatch(self._library.request(request, limits))
        except self._library.failures as error:
            translated = self._library.failure(error, request, limits)
        else:
            return self._receive(request, response, limits)
        # Returned outside of the handler, so that the original error is not part of its context.
        return translated

    def _receive(
        self, request: HttpRequest, response: LibraryResponse, limits: Mapping[str, float | None]
    ) -> HttpResponse | TransportError:
        body = LimitedBody()
        fault = None if is_unpacked_within_limits(response.headers) else UNDECODABLE
        broken: TransportError | None = None
        status = response.status_code
        limit = limits["read"]
        deadline = limit.deadline if isinstance(limit, Limit) else None
        try:
            if fault is not None:
                return HttpResponse(status, response.headers, b"", fault)
            for piece in response.iter_bytes():
                if not body.add(piece):
                    fault = TOO_LONG
                    break
                # A caller's own client may know nothing of deadlines.
                if deadline is not None and deadline.left() <= 0:
                    fault = BROKEN_OFF
                    broken = late(request, deadline.total, status)
                    break
        except self._library.undecodable:
            fault = UNDECODABLE
        except self._library.failures as error:
            fault = BROKEN_OFF
            broken = broken_off(self._library.failure(error, request, limits), status)
        finally:
            # What there is to say of the connection has been said while reading.
            with contextlib.suppress(*self._library.failures):
                response.close()
        return broken or HttpResponse(status, response.headers, body.content(), fault)

    def close(self) -> None:
        """Close the connections of our own; a caller's client is the caller's to close.

        A connection on which another thread has a call under way is closed by that thread, when
        the call ends: a socket that is closed beneath a thread may be another one's a moment later.
        """
        self.closed = True
        if self._borrowed is None and self._process == forks.generation:
            resting, _ = self._slots.close()
            for slot in resting:
                slot.close()
