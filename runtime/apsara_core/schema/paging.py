"""How an operation that answers a list does so page by page, as data."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..record import KW_ONLY, Record

PagingStyle: TypeAlias = Literal["page-number", "token", "marker"]


class Paging(Record):
    """How to ask for the next page.

    Attributes:
        style: by the page's number, by a token of the answer before, or by a marker in the list.
        items: where the list is in the answer: wire names joined by dots.
        page: the parameter for the page's number, counted from 1.
        size: the parameter for the number of items on a page.
        token: the parameter for the token or marker.
        next: where the answer holds the next token or marker, as *items*.
        total: where the answer holds the number of all items, as *items*.
        ceiling: how many items can be reached by page number; None for all.
    """

    _: KW_ONLY
    style: PagingStyle
    items: str
    page: str | None = None
    size: str | None = None
    token: str | None = None
    next: str | None = None
    total: str | None = None
    ceiling: int | None = None
