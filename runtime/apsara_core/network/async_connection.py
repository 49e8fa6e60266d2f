"""The way of an asynchronous client to the service."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .. import forks
from ..deadline import Limit
from ..errors import ConfigurationError, RequestTimeout, TransportError
from . import httpx_library
from .async_gate import AsyncGate
from .exchange import Exchange, Progress
from .failures import closed, failure, late
from .httpx_exchange import ThroughClient, ThroughSlots

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..http_message import HttpRequest, HttpResponse
    from .http_protocols import AsyncHttpClient, AsyncLibraryName

_GRACE = 0.05
"""Seconds by which the library's own limits go before the deadline: they know in which phase."""


class AsyncConnection:
    """Connections of our own, or a caller's HTTP client.

    Args:
        http_client: the caller's, or the name of the library to make connections with.
        direct: whether connections of our own pass by the proxies of the environment.

    Attributes:
        closed: whether `aclose` was called.
        usual_limits: the time limits of the caller's own client.
    """

    def __init__(
        self, http_client: AsyncHttpClient | AsyncLibraryName | None = None, *, direct: bool = False
    ) -> None:
        self.closed = False
        self.usual_limits: Mapping[str, float | None] | None = None
        self._borrowed: AsyncHttpClient | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = forks.generation
        self._gate = AsyncGate(httpx_library.CONNECTIONS)
        self._under_way: set[asyncio.Timeout] = set()
        self._exchange: Exchange
        if http_client is None or isinstance(http_client, str):
            self._exchange = _own(http_client, direct=direct)
        else:
            library = httpx_library.owner_of(http_client, "AsyncClient")
            self._exchange = ThroughClient(library, http_client)
            self._borrowed = http_client
            self.usual_limits = http_client.timeout.as_dict()

    async def send(
        self, request: HttpRequest, limits: Mapping[str, float | None]
    ) -> HttpResponse | TransportError:
        """Send one request and read the answer; what the network does is returned, not raised."""
        self._check_usable()
        limit = limits["read"]
        deadline = limit.deadline if isinstance(limit, Limit) else None
        progress = Progress()
        if self.closed:  # while the call waited for its next attempt
            return closed(request, sent=progress.handed_on)
        if deadline is not None and deadline.left() <= 0:
            # A credentials provider or a hook took its time. A write may not go out any more.
            return late(request, deadline.total, None, sent=False)
        scope = asyncio.timeout(None if deadline is None else max(deadline.left(), 0) + _GRACE)
        self._under_way.add(scope)
        try:
            async with scope:
                return await self._in_turn(request, limits, progress)
        except TimeoutError:
            if not scope.expired():  # one of a caller's own transport
                raise
        finally:
            self._under_way.discard(scope)
        if deadline is None or self.closed:
            return closed(request, sent=progress.handed_on)
        return late(request, deadline.total, progress.status, sent=progress.handed_on)

    async def _in_turn(
        self, request: HttpRequest, limits: Mapping[str, float | None], progress: Progress
    ) -> HttpResponse | TransportError:
        if self._borrowed is not None:  # has limits of its own
            return await self._exchange.send(request, limits, progress)
        if not await self._gate.enter(limits["pool"]):
            return failure(
                request, limits, error_type=RequestTimeout, phase="pool", sent=False, reason=""
            )
        try:
            return await self._exchange.send(request, limits, progress)
        finally:
            self._gate.leave()

    def _check_usable(self) -> None:
        if self._borrowed is not None:
            if self._borrowed.is_closed:
                raise ConfigurationError("the http_client that was given to this client is closed")
            return
        loop = asyncio.get_running_loop()
        if self._loop is None and self._process == forks.generation:
            self._loop = loop
        elif self._loop is not loop or self._process != forks.generation:
            raise ConfigurationError(
                "an asynchronous client keeps connections of the event loop that it was first used "
                "in: make one client per event loop, and after a fork one per process"
            )

    async def aclose(self) -> None:
        """Close the connections of our own; a caller's client is the caller's to close.

        The calls that are under way are ended here, whatever they wait for: a library may leave
        a call whose connection it closes waiting for ever, or connect and send after all.
        """
        self.closed = True
        if self._process != forks.generation:
            return  # the event loop would take the parent's connections out of its watch
        if self._loop is asyncio.get_running_loop():
            for scope in self._under_way:
                if not scope.expired():
                    scope.reschedule(0)  # long ago
            # A turn or two of the event loop; an event would cost every call.
            while self._under_way:  # noqa: ASYNC110
                await asyncio.sleep(0)
        elif self._loop is not None:
            raise ConfigurationError(
                "an asynchronous client can be closed only in the event loop that it was used in"
            )
        await self._exchange.aclose()


def _own(name: AsyncLibraryName | None, *, direct: bool) -> Exchange:
    if name == "aiohttp":
        from .aiohttp_exchange import AiohttpExchange

        return AiohttpExchange(direct=direct)
    library = httpx_library.named(name)
    return ThroughSlots(library, proxied=not direct and httpx_library.proxies_are_set())
