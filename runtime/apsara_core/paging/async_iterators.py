"""Iterators over pages and items, for the asynchronous client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar

from ..schema import PagedRequest, Request, Response
from .item_walk import ItemWalk
from .walk import Walk

R = TypeVar("R", bound=Response)
Item = TypeVar("Item")


class AsyncPages(AsyncIterator[R]):
    """`iterators.Pages` for asyncio."""

    def __init__(
        self,
        send: Callable[[Request[R]], Awaitable[R]],
        request: PagedRequest[R, Any],
        cursor: str | None = None,
    ) -> None:
        self._send = send
        self._walk = Walk(request, cursor)

    @property
    def cursor(self) -> str:
        """Where the walk stands, for ``client.pages(request, cursor=...)`` to go on from."""
        return self._walk.cursor

    async def __anext__(self) -> R:
        request = self._walk.request()
        if request is None:
            raise StopAsyncIteration
        page = await self._send(request)
        self._walk.advance(page)
        return page


class AsyncItems(AsyncIterator[Item]):
    """`iterators.Items` for asyncio."""

    def __init__(
        self,
        send: Callable[[Request[Any]], Awaitable[Any]],
        request: PagedRequest[Any, Item],
        cursor: str | None = None,
    ) -> None:
        self._send = send
        self._walk = ItemWalk(request, cursor)

    @property
    def cursor(self) -> str:
        """Where the walk stands, for ``client.items(request, cursor=...)`` to go on from."""
        return self._walk.cursor

    async def __anext__(self) -> Item:
        while not self._walk.has_next():
            request = self._walk.request()
            if request is None:
                raise StopAsyncIteration
            self._walk.arrive(await self._send(request))
        return self._walk.take()
