"""The asynchronous driver; `driver` with ``await``."""

from __future__ import annotations

import asyncio
import functools
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from . import http_library
from .body_limit import BROKEN_OFF, TOO_LONG, UNDECODABLE, LimitedBody
from .call import Call, Failed, Renew, Repeat
from .errors import ConfigurationError, TransportError
from .http_message import HttpRequest, HttpResponse
from .provider import ask_async
from .redaction import forget_frames
from .timeouts import Timeout

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .http_protocols import AsyncHttpClient, LibraryResponse
    from .schema import Response

R = TypeVar("R", bound="Response")


class AsyncConnection:
    """The way to the service: a connection pool of our own, or a caller's HTTP client."""

    def __init__(
        self, http_client: AsyncHttpClient | None, timeout: Timeout | None, *, direct: bool = False
    ) -> None:
        self._borrowed = http_client
        self._own: Any = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._dispatch: Callable[[Any], Awaitable[LibraryResponse]]
        if http_client is not None:
            self._library = http_library.owner_of(http_client, "AsyncClient")
            self._dispatch = _through(http_client)
        else:
            self._library = http_library.default()
            if not direct and http_library.proxies_are_set():
                self._own = self._library.client("AsyncClient")
                self._dispatch = _through(self._own)
            else:
                self._own = self._library.transport("AsyncHTTPTransport")
                self._dispatch = self._own.handle_async_request
        self._timeout = http_library.limits_of(http_client, timeout)

    async def send(self, request: HttpRequest) -> HttpResponse | TransportError:
        """Send one request and read the answer; what the network does is returned, not raised."""
        self._check_usable()
        try:
            response = await self._dispatch(self._library.request(request, self._timeout))
        except self._library.failures as error:
            failure = self._library.failure(error, request, self._timeout)
        else:
            return await self._receive(request, response)
        # Returned outside of the handler, so that the original error is not part of its context.
        return failure

    def _check_usable(self) -> None:
        if self._borrowed is not None:
            if self._borrowed.is_closed:
                raise ConfigurationError("the http_client that was given to this client is closed")
            return
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ConfigurationError(
                "an asynchronous client keeps connections of the event loop that it was first used "
                "in: make one client per event loop"
            )

    async def _receive(
        self, request: HttpRequest, response: LibraryResponse
    ) -> HttpResponse | TransportError:
        body = LimitedBody()
        fault: str | None = None
        failure: TransportError | None = None
        status = response.status_code
        try:
            async with aclosing(response.aiter_bytes()) as pieces:
                async for piece in pieces:
                    if not body.add(piece):
                        fault = TOO_LONG
                        break
        except self._library.undecodable:
            fault = UNDECODABLE
        except self._library.failures as error:
            fault = BROKEN_OFF
            failure = self._library.broken_off(error, status, request, self._timeout)
        finally:
            await response.aclose()
        return failure or HttpResponse(status, response.headers, body.content(), fault)

    async def aclose(self) -> None:
        """Close the connections of our own; a caller's client is the caller's to close."""
        if self._own is not None:
            await self._own.aclose()


def _through(client: AsyncHttpClient) -> Callable[[Any], Awaitable[LibraryResponse]]:
    # Authentication and redirects of the client would replace the signature, or send it elsewhere.
    return functools.partial(client.send, stream=True, auth=None, follow_redirects=False)


async def run(
    call: Call[R], connection: AsyncConnection, sleep: Callable[[float], Awaitable[None]]
) -> R:
    """Drive *call* to its end: its response, or its error raised."""
    try:
        while True:
            key = await ask_async(call.credentials)
            outcome = call.settle(await connection.send(call.prepare(key)))
            if isinstance(outcome, Renew):
                outcome = call.renewed(outcome, await ask_async(call.credentials, outcome.rejected))
            if not isinstance(outcome, Repeat):
                break
            await sleep(outcome.after)
    except BaseException as error:
        forget_frames(error)
        raise
    if isinstance(outcome, Failed):
        raise outcome.error
    return outcome.response
