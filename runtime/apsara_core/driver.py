"""The synchronous driver: what a call needs besides decisions, which `call` makes."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, Any, TypeVar

from . import forks, http_library
from .body_limit import BROKEN_OFF, TOO_LONG, UNDECODABLE, LimitedBody
from .call import Call, Done, Failed, Renew, Repeat
from .deadline import Limit
from .errors import ConfigurationError, TransportError
from .http_message import HttpRequest, HttpResponse
from .provider import ask
from .redaction import forget_frames

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .explanation import Explanation
    from .http_protocols import HttpClient, LibraryResponse
    from .schema import Response

R = TypeVar("R", bound="Response")


class Connection:
    """The way to the service: a connection pool of our own, or a caller's HTTP client.

    With *direct*, one of our own passes by the proxies of the environment.

    Attributes:
        closed: whether `close` was called.
        usual_limits: the time limits of the caller's own client.
    """

    def __init__(self, http_client: HttpClient | None, *, direct: bool = False) -> None:
        self.closed = False
        self._direct = direct
        self._borrowed = http_client
        self._own: Any = None
        self._dispatch: Callable[[Any], LibraryResponse]
        if http_client is not None:
            self._library = http_library.owner_of(http_client, "Client")
            self._dispatch = _through(http_client)
        else:
            self._library = http_library.default()
            self._open()
        self.usual_limits: Mapping[str, float | None] | None = http_library.limits_of(http_client)

    def _open(self) -> None:
        if not self._direct and http_library.proxies_are_set():
            self._own = self._library.client("Client")
            self._dispatch = _through(self._own)
        else:
            self._own = self._library.transport("HTTPTransport")
            self._dispatch = self._own.handle_request
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
            forks.abandon(self._own)
            self._open()
        limit = limits["read"]
        if isinstance(limit, Limit) and limit.deadline.left() <= 0:
            # A credentials provider or a hook took its time. A write may not go out any more.
            return http_library.late(request, limit.deadline.total, None, sent=False)
        try:
            response = self._dispatch(self._library.request(request, limits))
        except self._library.failures as error:
            failure = self._library.failure(error, request, limits)
        else:
            return self._receive(request, response, limits)
        # Returned outside of the handler, so that the original error is not part of its context.
        return failure

    def _receive(
        self, request: HttpRequest, response: LibraryResponse, limits: Mapping[str, float | None]
    ) -> HttpResponse | TransportError:
        body = LimitedBody()
        fault: str | None = None
        failure: TransportError | None = None
        status = response.status_code
        limit = limits["read"]
        deadline = limit.deadline if isinstance(limit, Limit) else None
        try:
            for piece in response.iter_bytes():
                if not body.add(piece):
                    fault = TOO_LONG
                    break
                # A caller's own client may know nothing of deadlines.
                if deadline is not None and deadline.left() <= 0:
                    fault = BROKEN_OFF
                    failure = http_library.late(request, deadline.total, status)
                    break
        except self._library.undecodable:
            fault = UNDECODABLE
        except self._library.failures as error:
            fault = BROKEN_OFF
            failure = self._library.broken_off(error, status, request, limits)
        finally:
            # What there is to say of the connection has been said while reading.
            with contextlib.suppress(*self._library.failures):
                response.close()
        return failure or HttpResponse(status, response.headers, body.content(), fault)

    def close(self) -> None:
        """Close the connections of our own; a caller's client is the caller's to close."""
        self.closed = True
        if self._own is not None and self._process == forks.generation:
            self._own.close()


def _through(client: HttpClient) -> Callable[[Any], LibraryResponse]:
    # Authentication and redirects of the client would replace the signature, or send it elsewhere.
    return functools.partial(client.send, stream=True, auth=None, follow_redirects=False)


def run(call: Call[R], connection: Connection, sleep: Callable[[float], None]) -> Done[R]:
    """Drive *call* to its end: what it brought, or its error raised."""
    hooks = call.hooks()
    try:
        while True:
            request = call.prepare()
            if hooks is not None:
                hooks.before_send(request)
            answer = connection.send(request, call.limits())
            if hooks is not None and isinstance(answer, HttpResponse):
                hooks.after_answer(answer)
            outcome = call.settle(answer)
            if isinstance(outcome, Renew):
                outcome = call.renewed(outcome, ask(call.credentials, outcome.rejected))
            if not isinstance(outcome, Repeat):
                break
            if hooks is not None:
                hooks.on_retry(outcome.error, outcome.after)
            sleep(outcome.after)
        if hooks is not None and isinstance(outcome, Failed):
            hooks.on_error(outcome.error)
    except BaseException as error:
        forget_frames(error)
        raise
    if isinstance(outcome, Failed):
        raise outcome.error
    return outcome


def explain(call: Call[Any]) -> Explanation:
    """Show *call* instead of sending it, signed with a key of its provider like any other."""
    try:
        return call.explain(ask(call.credentials))
    except BaseException as error:
        forget_frames(error)
        raise
