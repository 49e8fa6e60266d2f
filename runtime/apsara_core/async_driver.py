"""The asynchronous driver; `driver` with ``await``."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from typing import TYPE_CHECKING, Any, TypeVar

from . import forks, http_library
from .body_limit import BROKEN_OFF, TOO_LONG, UNDECODABLE, LimitedBody
from .call import Call, Done, Failed, Renew, Repeat
from .deadline import Deadline, Limit
from .errors import ConfigurationError, TransportError
from .http_message import HttpRequest, HttpResponse
from .provider import ask_async
from .redaction import forget_frames

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .explanation import Explanation
    from .http_protocols import AsyncHttpClient, LibraryResponse
    from .schema import Response

R = TypeVar("R", bound="Response")

_GRACE = 0.05
"""Seconds by which the library's own limits go before the deadline: they know in which phase."""


class AsyncConnection:
    """The way to the service: a connection pool of our own, or a caller's HTTP client.

    With *direct*, one of our own passes by the proxies of the environment.

    Attributes:
        closed: whether `aclose` was called.
        usual_limits: the time limits of the caller's own client.
    """

    def __init__(self, http_client: AsyncHttpClient | None, *, direct: bool = False) -> None:
        self.closed = False
        self._borrowed = http_client
        self._own: Any = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = forks.generation
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
        self.usual_limits: Mapping[str, float | None] | None = http_library.limits_of(http_client)

    async def send(
        self, request: HttpRequest, limits: Mapping[str, float | None]
    ) -> HttpResponse | TransportError:
        """Send one request and read the answer; what the network does is returned, not raised."""
        self._check_usable()
        limit = limits["read"]
        if isinstance(limit, Limit):
            return await self._send_until(limit.deadline, request, limits)
        return await self._exchange(request, limits, _Progress())

    async def _send_until(
        self, deadline: Deadline, request: HttpRequest, limits: Mapping[str, float | None]
    ) -> HttpResponse | TransportError:
        if deadline.left() <= 0:
            # A credentials provider or a hook took its time. A write may not go out any more.
            return http_library.late(request, deadline.total, None, sent=False)
        progress = _Progress()
        scope = asyncio.timeout(max(deadline.left(), 0) + _GRACE)
        try:
            async with scope:
                return await self._exchange(request, limits, progress)
        except TimeoutError:
            if not scope.expired():  # one of a caller's own transport
                raise
        return http_library.late(request, deadline.total, progress.status)

    async def _exchange(
        self, request: HttpRequest, limits: Mapping[str, float | None], progress: _Progress
    ) -> HttpResponse | TransportError:
        try:
            response = await self._dispatch(self._library.request(request, limits))
        except self._library.failures as error:
            failure = self._library.failure(error, request, limits)
        else:
            progress.status = response.status_code
            return await self._receive(request, response, limits)
        # Returned outside of the handler, so that the original error is not part of its context.
        return failure

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

    async def _receive(
        self, request: HttpRequest, response: LibraryResponse, limits: Mapping[str, float | None]
    ) -> HttpResponse | TransportError:
        body = LimitedBody()
        fault: str | None = None
        failure: TransportError | None = None
        status = response.status_code
        try:
            async with contextlib.aclosing(response.aiter_bytes()) as pieces:
                async for piece in pieces:
                    if not body.add(piece):
                        fault = TOO_LONG
                        break
        except self._library.undecodable:
            fault = UNDECODABLE
        except self._library.failures as error:
            fault = BROKEN_OFF
            failure = self._library.broken_off(error, status, request, limits)
        finally:
            # What there is to say of the connection has been said while reading.
            with contextlib.suppress(*self._library.failures):
                await response.aclose()
        return failure or HttpResponse(status, response.headers, body.content(), fault)

    async def aclose(self) -> None:
        """Close the connections of our own; a caller's client is the caller's to close."""
        self.closed = True
        if self._own is not None:
            await self._own.aclose()


def _through(client: AsyncHttpClient) -> Callable[[Any], Awaitable[LibraryResponse]]:
    # Authentication and redirects of the client would replace the signature, or send it elsewhere.
    return functools.partial(client.send, stream=True, auth=None, follow_redirects=False)


class _Progress:
    """How far an exchange got, for the case that it is ended from outside."""

    __slots__ = ("status",)

    def __init__(self) -> None:
        self.status: int | None = None


async def run(
    call: Call[R], connection: AsyncConnection, sleep: Callable[[float], Awaitable[None]]
) -> Done[R]:
    """Drive *call* to its end: what it brought, or its error raised."""
    hooks = call.async_hooks()
    try:
        while True:
            request = call.prepare(await ask_async(call.credentials))
            if hooks is not None:
                await hooks.before_send(request)
            answer = await connection.send(request, call.limits())
            if hooks is not None and isinstance(answer, HttpResponse):
                await hooks.after_answer(answer)
            outcome = call.settle(answer)
            if isinstance(outcome, Renew):
                outcome = call.renewed(outcome, await ask_async(call.credentials, outcome.rejected))
            if not isinstance(outcome, Repeat):
                break
            if hooks is not None:
                await hooks.on_retry(outcome.error, outcome.after)
            await sleep(outcome.after)
        if hooks is not None and isinstance(outcome, Failed):
            await hooks.on_error(outcome.error)
    except BaseException as error:
        forget_frames(error)
        raise
    if isinstance(outcome, Failed):
        raise outcome.error
    return outcome


async def explain(call: Call[Any]) -> Explanation:
    """Show *call* instead of sending it, signed with a key of its provider like any other."""
    try:
        return call.explain(await ask_async(call.credentials))
    except BaseException as error:
        forget_frames(error)
        raise
