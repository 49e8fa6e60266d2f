"""An address of the HTTP library that goes on the wire exactly as it was signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..http_message import HttpRequest


def signed_url_class(url_type: Any, query_params: Any) -> Any:
    """Derive the class from the library's ``URL``.

    The library would parse and re-encode the query, and refuses one of 64 KiB. It also writes
    ``str(url)`` to its log; for signature V1 that would be the security token. Therefore ``str``
    masks the values that must not be shown. A transport that sends ``str(url)`` instead of
    ``raw_path`` cannot be used with V1.
    """

    class SignedURL(url_type):  # type: ignore[misc]  # either library may be missing
        """The endpoint's address with the signed target."""

        def __init__(self, base: Any, request: HttpRequest) -> None:
            super().__init__(base)  # pyright: ignore[reportUnknownMemberType]
            self._request = request

        @property
        def raw_path(self) -> bytes:
            return self._request.target.encode("ascii")

        @property
        def query(self) -> bytes:
            return self.raw_path.partition(b"?")[2]

        @property
        def params(self) -> Any:
            return query_params(self.query.decode("ascii"))

        def copy_with(self, **changes: Any) -> Any:
            full = self._request.endpoint.url + self._request.target
            return url_type(full, **changes)

        def __str__(self) -> str:
            return self._request.shown_url

        def __repr__(self) -> str:
            return f"URL({self._request.shown_url!r})"

    return SignedURL
