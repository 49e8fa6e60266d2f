"""Asynchronous exchanges through httpx or httpx2."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, Any

from ..http_message import HttpRequest, HttpResponse
from .body_limit import (
    BROKEN_OFF,
    TOO_LONG,
    UNDECODABLE,
    LimitedBody,
    is_unpacked_within_limits,
)
from .failures import broken_off
from .httpx_library import KEEPALIVE_SECONDS, through
from .slots import Slots

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from ..errors import TransportError
    from .exchange import Progress
    from .http_protocols import AsyncHttpClient, LibraryResponse
    from .httpx_library import HttpLibrary


class ThroughSlots:
    """Through connections of our own; see `slots`."""

    def __init__(self, library: HttpLibrary, *, proxied: bool) -> None:
        self._library = library
        self._slots = Slots(
            functools.partial(library.async_slot, proxied=proxied), KEEPALIVE_SECONDS
        )

    async def send(
        self, request: HttpRequest, limits: Mapping[str, float | None], progress: Progress
    ) -> HttpResponse | TransportError:
        """Send one request; see `exchange.Exchange`."""
        # One by one: what a cancelled call did not get round to is the next one's to close.
        while (rested := self._slots.rested()) is not None:
            await rested.close()
        slot = self._slots.take()
        clean = False
        try:
            answer = await _send(self._library, slot.dispatch, request, limits, progress)
            clean = isinstance(answer, HttpResponse) and slot.is_clean()
            return answer
        finally:
            if not self._slots.give_back(slot, clean=clean):
                await slot.close()

    async def aclose(self) -> None:
        """Close all connections; a call that is under way breaks off."""
        resting, in_use = self._slots.close()
        for slot in (*resting, *in_use):
            await slot.close()


class ThroughClient:
    """Through a client of the caller's own."""

    def __init__(self, library: HttpLibrary, client: AsyncHttpClient) -> None:
        self._library = library
        self._dispatch = through(client)

    async def send(
        self, request: HttpRequest, limits: Mapping[str, float | None], progress: Progress
    ) -> HttpResponse | TransportError:
        """Send one request; see `exchange.Exchange`."""
        return await _send(self._library, self._dispatch, request, limits, progress)

    async def aclose(self) -> None:
        """Leave the client open: it is the caller's to close."""


async def _send(
    library: HttpLibrary,
    dispatch: Callable[[Any], Awaitable[LibraryResponse]],
    request: HttpRequest,
    limits: Mapping[str, float | None],
    progress: Progress,
) -> HttpResponse | TransportError:
    progress.handed_on = True
    try:
        response = await dispatch(library.request(request, limits))
    except library.failures as error:
        failure = library.failure(error, request, limits)
    else:
        progress.status = response.status_code
        return await _receive(library, response, request, limits)
    # Returned outside of the handler, so that the original error is not part of its context.
    return failure


async def _receive(
    library: HttpLibrary,
    response: LibraryResponse,
    request: HttpRequest,
    limits: Mapping[str, float | None],
) -> HttpResponse | TransportError:
    body = LimitedBody()
    fault = None if is_unpacked_within_limits(response.headers) else UNDECODABLE
    failure: TransportError | None = None
    status = response.status_code
    try:
        if fault is not None:
            return HttpResponse(status, response.headers, b"", fault)
        async with contextlib.aclosing(response.aiter_bytes()) as pieces:
            async for piece in pieces:
                if not body.add(piece):
                    fault = TOO_LONG
                    break
    except library.undecodable:
        fault = UNDECODABLE
    except library.failures as error:
        fault = BROKEN_OFF
        failure = broken_off(library.failure(error, request, limits), status)
    finally:
        # What there is to say of the connection has been said while reading.
        with contextlib.suppress(*library.failures):
            await response.aclose()
    return failure or HttpResponse(status, response.headers, body.content(), fault)
