"""One HTTP request and one HTTP answer as data, without any I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

from .endpoints import Endpoint
from .redaction import MASK


class HttpRequest:
    """A signed request, ready to be sent once.

    ``repr`` shows neither headers nor values, and pickling is refused: both would give away
    credentials.

    Attributes:
        operation: the operation's name, for messages.
        method: ``GET`` or ``POST``.
        endpoint: where it goes.
        target: path and query exactly as they go on the wire; ASCII.
        headers: lower-case names; ``host`` among them.
        body: always empty for now: the service takes every parameter in the query.
        hidden: names of the query parameters whose values must not be shown.
    """

    __slots__ = ("body", "endpoint", "headers", "hidden", "method", "operation", "target")

    def __init__(
        self,
        *,
        operation: str,
        method: str,
        endpoint: Endpoint,
        target: str,
        headers: Mapping[str, str],
        hidden: frozenset[str] = frozenset(),
        body: bytes = b"",
    ) -> None:
        self.operation = operation
        self.method = method
        self.endpoint = endpoint
        self.target = target
        self.headers = headers
        self.hidden = hidden
        self.body = body

    @property
    def shown_url(self) -> str:
        """The address with the hidden values masked; for logs and error reports."""
        if not self.hidden:
            return self.endpoint.url + self.target
        path, mark, query = self.target.partition("?")
        shown = [
            f"{name}={MASK}" if name in self.hidden else f"{name}={value}"
            for name, _, value in (pair.partition("=") for pair in query.split("&"))
        ]
        return f"{self.endpoint.url}{path}{mark}{'&'.join(shown)}"

    def __repr__(self) -> str:
        return f"<HttpRequest {self.operation}: {self.method} {self.endpoint.url}/>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an HttpRequest holds credentials and cannot be pickled")


class HttpResponse:
    """An answer, received as far as it came.

    Attributes:
        status: the HTTP status.
        headers: looked up with lower-case names.
        body: the decompressed body; what came of it, if there is a *fault*.
        fault: why the body is not complete, as the end of a sentence that begins with it.
    """

    __slots__ = ("body", "fault", "headers", "status")

    def __init__(
        self, status: int, headers: Mapping[str, str], body: bytes, fault: str | None = None
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.fault = fault

    @property
    def content_type(self) -> str:
        """The header ``content-type``, or an empty text."""
        return self.headers.get("content-type", "")

    @property
    def request_id(self) -> str | None:
        """The header ``x-acs-request-id``."""
        return self.headers.get("x-acs-request-id") or None

    def __repr__(self) -> str:
        return f"<HttpResponse {self.status}: {len(self.body)} bytes>"
