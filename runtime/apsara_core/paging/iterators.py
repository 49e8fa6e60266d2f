"""Iterators over pages and items, for the synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from ..schema import PagedRequest, Request, Response
from .item_walk import ItemWalk
from .walk import Walk

R = TypeVar("R", bound=Response)
Item = TypeVar("Item")


class Pages(Iterator[R]):
    """The pages of a list, each asked for when it is wanted.

    Args:
        send: sends a request.
        request: the request for the first page.
        cursor: where to go on instead.
    """

    def __init__(
        self,
        send: Callable[[Request[R]], R],
        request: PagedRequest[R, Any],
        cursor: str | None = None,
    ) -> None:
        self._send = send
        self._walk = Walk(request, cursor)

    @property
    def cursor(self) -> str:
        """Where the walk stands, for ``client.pages(request, cursor=...)`` to go on from."""
        return self._walk.cursor

    def __next__(self) -> R:
        request = self._walk.request()
        if request is None:
            raise StopIteration
        page = self._send(request)
        self._walk.advance(page)
        return page


class Items(Iterator[Item]):
    """The items of a list; its pages are asked for when they are wanted.

    Args:
        send: sends a request.
        request: the request for the first page.
        cursor: where to go on instead.
    """

    def __init__(
        self,
        send: Callable[[Request[Any]], Any],
        request: PagedRequest[Any, Item],
        cursor: str | None = None,
    ) -> None:
        self._send = send
        self._walk = ItemWalk(request, cursor)

    @property
    def cursor(self) -> str:
        """Where the walk stands, for ``client.items(request, cursor=...)`` to go on from."""
        return self._walk.cursor

    def __next__(self) -> Item:
        while not self._walk.has_next():
            request = self._walk.request()
            if request is None:
                raise StopIteration
            self._walk.arrive(self._send(request))
        return self._walk.take()
