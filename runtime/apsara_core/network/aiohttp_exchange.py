"""Asynchronous exchanges through aiohttp, in place of httpx: an extra, for many calls in flight.

It takes less than half of the processor time that httpx takes for a call. aiohttp itself keeps the
connections, drops those that were idle, and unpacks bodies.
"""

from __future__ import annotations

import asyncio
import functools
import importlib
import math
import select
from typing import TYPE_CHECKING, Any

from ..errors import (
    ConfigurationError,
    ConnectionFailed,
    Phase,
    RequestTimeout,
    TransportError,
)
from ..http_message import HttpRequest, HttpResponse
from . import httpx_library
from .body_limit import BROKEN_OFF, TOO_LONG, UNDECODABLE, LimitedBody
from .failures import NO_HTTP, broken_off, failure, innermost, words_of
from .httpx_library import KEEPALIVE_SECONDS, UNREADABLE_PROXY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .exchange import Progress

_SET_BY_US = ("accept", "accept-encoding", "content-type", "user-agent")
"""Headers that aiohttp would add where a request has none."""

_MEANINGS: tuple[tuple[str, type[TransportError], Phase, bool], ...] = (
    ("ConnectionTimeoutError", RequestTimeout, "connect", False),
    ("ServerTimeoutError", RequestTimeout, "read", True),
    ("ClientConnectorError", ConnectionFailed, "connect", False),
    ("ClientHttpProxyError", ConnectionFailed, "connect", False),
)
"""aiohttp's exceptions, whether the request may have gone out; the first that fits counts. All
others come up on a connection that stood."""

_REASONS = {
    "ServerDisconnectedError": "the server hung up",
    "ClientPayloadError": "the answer breaks off",
    "ClientResponseError": NO_HTTP,
    "ClientConnectorError": "the server hung up",
    "ClientHttpProxyError": "the proxy refused",
}
"""Why, where the operating system says nothing. aiohttp's own words may show the address."""


_MAX_HEADER = 64 * 1024
"""Octets of a status line or a header of an answer."""


class AiohttpExchange:
    """One aiohttp session, made when the first request goes out.

    Args:
        direct: whether it passes by the proxies of the environment.

    Raises:
        ConfigurationError: if aiohttp is not installed.
    """

    def __init__(self, *, direct: bool) -> None:
        try:
            self._aiohttp: Any = importlib.import_module("aiohttp")
        except ModuleNotFoundError as error:
            if error.name != "aiohttp":  # it is there, but something that it needs is not
                raise
            raise ConfigurationError(
                "http_client is 'aiohttp', which is not installed: run 'pip install aiohttp'"
            ) from None
        self._address: Any = importlib.import_module("yarl").URL
        self._headers: Any = importlib.import_module("multidict").CIMultiDict
        self._proxies: Mapping[str, str] = {} if direct else _proxies()
        # The certificates that a client on httpx trusts.
        self._tls_context = httpx_library.named(None).tls_context
        self._session: Any = None

    async def send(
        self, request: HttpRequest, limits: Mapping[str, float | None], progress: Progress
    ) -> HttpResponse | TransportError:
        """Send one request; see `exchange.Exchange`."""
        proxy = self._proxy_for(request)
        session = self._session or self._open()
        progress.handed_on = True
        try:
            response = await session.request(
                request.method,
                # Signed as it is: not to be parsed and quoted anew.
                self._address(request.endpoint.url + request.target, encoded=True),
                headers=request.headers,
                data=request.body or None,
                allow_redirects=False,
                proxy=proxy,
                timeout=self._aiohttp.ClientTimeout(
                    # Name look-up, connection and TLS together.
                    connect=limits["connect"],
                    # Runs from before the request is written, so it is the limit of that too.
                    sock_read=limits["read"],
                    ceil_threshold=math.inf,
                ),
            )
        except self._aiohttp.ClientError as error:
            translated = self._failure(error, request, limits)
        else:
            progress.status = response.status
            return await self._receive(response, request, limits)
        # Returned outside of the handler, so that the original error is not part of its context.
        return translated

    async def _receive(
        self, response: Any, request: HttpRequest, limits: Mapping[str, float | None]
    ) -> HttpResponse | TransportError:
        body = LimitedBody()
        fault: str | None = None
        broken: TransportError | None = None
        status: int = response.status
        try:
            async for piece in response.content.iter_any():
                if not body.add(piece):
                    fault = TOO_LONG
                    break
        except self._aiohttp.ClientError as error:
            cause = error.__cause__
            if isinstance(cause, self._aiohttp.http_exceptions.ContentEncodingError):
                fault = UNDECODABLE
            else:
                fault = BROKEN_OFF
                broken = broken_off(self._failure(error, request, limits), status)
        finally:
            # Gives the connection back if the body came to its end, and closes it otherwise.
            response.close() if fault else response.release()
        # aiohttp keeps octets that are no text as halves of surrogate pairs: nobody can print them.
        headers = self._headers(
            (name.decode("latin-1"), value.decode("utf-8", "replace"))
            for name, value in response.raw_headers
        )
        return broken or HttpResponse(status, headers, body.content(), fault)

    def _open(self) -> Any:
        aiohttp = self._aiohttp
        connector = aiohttp.TCPConnector(
            limit=0,  # the gate of the connection counts
            keepalive_timeout=KEEPALIVE_SECONDS,
            ssl=self._tls_context,
        )
        # There is no argument for the class of its connections.
        setattr(connector, "_factory", functools.partial(_handler(), asyncio.get_running_loop()))  # noqa: B010
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_SET_BY_US,
            # As much as httpx reads; the usual limit is below what some gateways send.
            max_line_size=_MAX_HEADER,
            max_field_size=_MAX_HEADER,
        )
        # It would send a GET again by itself, with the nonce that the service knows by then, and
        # without asking whether the operation may be repeated. There is no argument for that.
        setattr(self._session, "_retry_connection", False)  # noqa: B010 - see above
        return self._session

    def _proxy_for(self, request: HttpRequest) -> str | None:
        if not self._proxies:
            return None
        from urllib.request import proxy_bypass

        scheme, _, rest = request.endpoint.url.partition("://")
        proxy = self._proxies.get(scheme) or self._proxies.get("all")
        if proxy is None or proxy_bypass(rest):
            return None
        if not proxy.lower().startswith(("http://", "https://")):
            raise ConfigurationError(
                f"the environment names a {proxy.partition('://')[0]} proxy, which aiohttp cannot "
                "use: leave http_client='aiohttp' out"
            )
        try:
            readable = self._address(proxy).host is not None
        except ValueError:  # its text may show a password
            readable = False
        if not readable:
            raise ConfigurationError(UNREADABLE_PROXY)
        return proxy

    def _failure(
        self, error: Exception, request: HttpRequest, limits: Mapping[str, float | None]
    ) -> TransportError:
        error_type, phase, sent = self._classify(error)
        system = innermost(error)
        name = type(error).__name__
        reason = _REASONS.get(name, name) if system is None else words_of(system)
        translated = failure(
            request, limits, error_type=error_type, phase=phase, sent=sent, reason=reason
        )
        cause: Exception = self._aiohttp.ClientError(f"{name}: {reason}")
        cause.__cause__ = system
        translated.__cause__ = cause
        return translated

    def _classify(self, error: Exception) -> tuple[type[TransportError], Phase, bool]:
        for name, error_type, phase, sent in _MEANINGS:
            if isinstance(error, getattr(self._aiohttp, name)):
                return error_type, phase, sent
        return TransportError, "read", True

    async def aclose(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()


@functools.cache
def _handler() -> Any:
    """Derive the class of connections that are not used again once something came unasked.

    aiohttp would read it as the answer to the next request. And it learns of the end of an idle
    connection when the event loop has had a turn, which may be after a write was lost on it.
    """
    base: Any = importlib.import_module("aiohttp.client_proto").ResponseHandler

    class Handler(base):  # type: ignore[misc]  # may be missing
        """A connection."""

        def is_connected(self) -> bool:
            """Return whether it can be used for another request."""
            return (
                bool(base.is_connected(self))
                and not self.should_close
                and not _is_readable(self.transport.get_extra_info("socket"))
            )

    return Handler


def _is_readable(connection: Any) -> bool:
    if connection is None:
        return False
    if not hasattr(select, "poll"):
        return bool(select.select([connection], [], [], 0)[0])
    poll = select.poll()
    poll.register(connection, select.POLLIN)
    return bool(poll.poll(0))


def _proxies() -> dict[str, str]:
    """Return the proxies of the environment by scheme."""
    from urllib.request import getproxies

    return {
        scheme: url if "://" in url else f"http://{url}" for scheme, url in getproxies().items()
    }
