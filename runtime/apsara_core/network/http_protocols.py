"""The libraries by name, and the part of httpx's interface that is used of httpx and httpx2.

Types only: nothing is imported, and nothing needs to be installed for a type checker.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Iterator, Mapping
from typing import Any, Literal, Protocol, TypeAlias

LibraryName: TypeAlias = Literal["httpx2", "httpx"]
"""With which library a synchronous client is told to make its connections."""

AsyncLibraryName: TypeAlias = Literal["httpx2", "httpx", "aiohttp"]
"""With which library an asynchronous client is told to make its connections."""


class HttpClient(Protocol):
    """What ``httpx.Client`` and ``httpx2.Client`` have in common."""

    @property
    def is_closed(self) -> bool:
        """Whether ``close`` was called."""
        ...

    @property
    def timeout(self) -> Any:
        """The time limits by phase."""
        ...

    def send(
        self,
        request: Any,
        *,
        stream: bool = ...,
        auth: Any = ...,
        follow_redirects: Any = ...,
    ) -> Any:
        """Send one request."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class AsyncHttpClient(Protocol):
    """What ``httpx.AsyncClient`` and ``httpx2.AsyncClient`` have in common."""

    @property
    def is_closed(self) -> bool:
        """Whether ``aclose`` was called."""
        ...

    @property
    def timeout(self) -> Any:
        """The time limits by phase."""
        ...

    def send(
        self,
        request: Any,
        *,
        stream: bool = ...,
        auth: Any = ...,
        follow_redirects: Any = ...,
    ) -> Awaitable[Any]:
        """Send one request."""
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...


class LibraryResponse(Protocol):
    """A response whose body may not have been read yet."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; names are looked up without regard to case."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """Read the decompressed body."""
        ...

    def close(self) -> None:
        """Give the connection back, or close it if the body was not read to its end."""
        ...

    def aiter_bytes(self) -> AsyncGenerator[bytes, None]:
        """Read the decompressed body."""
        ...

    async def aclose(self) -> None:
        """Do what ``close`` does."""
        ...
