"""What an asynchronous connection hands a request to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..errors import TransportError
    from ..http_message import HttpRequest, HttpResponse


class Progress:
    """How far an exchange got, for the case that it is ended from outside.

    Attributes:
        handed_on: whether the library has the request, which may have gone out then.
        status: the HTTP status of the answer, once it is known.
    """

    __slots__ = ("handed_on", "status")

    def __init__(self) -> None:
        self.handed_on = False
        self.status: int | None = None


class Exchange(Protocol):
    """One library, set up to send."""

    async def send(
        self, request: HttpRequest, limits: Mapping[str, float | None], progress: Progress
    ) -> HttpResponse | TransportError:
        """Send one request and read the answer; what the network does is returned, not raised."""
        ...

    async def aclose(self) -> None:
        """Close the connections of our own."""
        ...
