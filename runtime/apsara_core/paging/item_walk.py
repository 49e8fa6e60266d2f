"""Which item comes next, and when a page has to be asked for; no I/O."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from ..schema import PagedRequest, Request, Response
from .walk import Walk

Item = TypeVar("Item")


class ItemWalk(Generic[Item]):
    """The way through the items of one list; arguments and errors are those of `Walk`."""

    def __init__(self, request: PagedRequest[Any, Item], cursor: str | None = None) -> None:
        self._walk: Walk[Any] = Walk(request, cursor)
        self._page = self._walk.at
        self._next = self._page.skip
        self._items: Sequence[Item] | None = None

    @property
    def cursor(self) -> str:
        """Where the walk stands: before the next item."""
        if self._items is not None and not self.has_next():
            return self._walk.cursor
        return self._walk.text_of(self._page.inside(self._next))

    def has_next(self) -> bool:
        """Whether the page in hand holds the next item."""
        return self._items is not None and self._next < len(self._items)

    def take(self) -> Item:
        """Return the next item of the page in hand, which has one."""
        items = self._items or ()
        self._next += 1
        return items[self._next - 1]

    def request(self) -> Request[Any] | None:
        """Return what asks for the page behind the one in hand; None at the end of the list."""
        if self._items is not None:
            self._page, self._next, self._items = self._walk.at, 0, None
        return self._walk.request()

    def arrive(self, response: Response) -> None:
        """Take the page that was asked for."""
        self._walk.advance(response)
        self._items = self._walk.items(response)
