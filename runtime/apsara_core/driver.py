"""The synchronous driver: what a call needs besides decisions, which `call` makes."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar

from . import http_library
from .body_limit import BROKEN_OFF, TOO_LONG, UNDECODABLE, LimitedBody
from .call import Call, Failed, Renew, Repeat
from .errors import ConfigurationError, TransportError
from .http_message import HttpRequest, HttpResponse
from .provider import ask
from .redaction import forget_frames
from .timeouts import Timeout

if TYPE_CHECKING:
    from collections.abc import Callable

    from .http_protocols import HttpClient, LibraryResponse
    from .schema import Response

R = TypeVar("R", bound="Response")


class Connection:
    """The way to the service: a connection pool of our own, or a caller's HTTP client."""

    def __init__(
        self, http_client: HttpClient | None, timeout: Timeout | None, *, direct: bool = False
    ) -> None:
        self._borrowed = http_client
        self._own: Any = None
        self._dispatch: Callable[[Any], LibraryResponse]
        if http_client is not None:
            self._library = http_library.owner_of(http_client, "Client")
            self._dispatch = _through(http_client)
        else:
            self._library = http_library.default()
            if not direct and http_library.proxies_are_set():
                self._own = self._library.client("Client")
                self._dispatch = _through(self._own)
            else:
                self._own = self._library.transport("HTTPTransport")
                self._dispatch = self._own.handle_request
        self._timeout = http_library.limits_of(http_client, timeout)

    def send(self, request: HttpRequest) -> HttpResponse | TransportError:
        """Send one request and read the answer; what the network does is returned, not raised."""
        if self._borrowed is not None and self._borrowed.is_closed:
            raise ConfigurationError("the http_client that was given to this client is closed")
        try:
            response = self._dispatch(self._library.request(request, self._timeout))
        except self._library.failures as error:
            failure = self._library.failure(error, request, self._timeout)
        else:
            return self._receive(request, response)
        # Returned outside of the handler, so that the original error is not part of its context.
        return failure

    def _receive(
        self, request: HttpRequest, response: LibraryResponse
    ) -> HttpResponse | TransportError:
        body = LimitedBody()
        fault: str | None = None
        failure: TransportError | None = None
        status = response.status_code
        try:
            for piece in response.iter_bytes():
                if not body.add(piece):
                    fault = TOO_LONG
                    break
        except self._library.undecodable:
            fault = UNDECODABLE
        except self._library.failures as error:
            fault = BROKEN_OFF
            failure = self._library.broken_off(error, status, request, self._timeout)
        finally:
            response.close()
        return failure or HttpResponse(status, response.headers, body.content(), fault)

    def close(self) -> None:
        """Close the connections of our own; a caller's client is the caller's to close."""
        if self._own is not None:
            self._own.close()


def _through(client: HttpClient) -> Callable[[Any], LibraryResponse]:
    # Authentication and redirects of the client would replace the signature, or send it elsewhere.
    return functools.partial(client.send, stream=True, auth=None, follow_redirects=False)


def run(call: Call[R], connection: Connection, sleep: Callable[[float], None]) -> R:
    """Drive *call* to its end: its response, or its error raised."""
    try:
        while True:
            outcome = call.settle(connection.send(call.prepare()))
            if isinstance(outcome, Renew):
                outcome = call.renewed(outcome, ask(call.credentials, outcome.rejected))
            if not isinstance(outcome, Repeat):
                break
            sleep(outcome.after)
    except BaseException as error:
        forget_frames(error)
        raise
    if isinstance(outcome, Failed):
        raise outcome.error
    return outcome.response
