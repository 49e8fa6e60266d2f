"""An API with a list of every paging style, and a service that answers it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import apsara_core.schema as _s

SERVICE = _s.Service(
    product="library",
    version="2020-01-01",
    title="Library",
    endpoints={},
    endpoint_pattern="",
    errors=(),
)


@_s.model
class Book(_s.Object):
    number: int = _s.field("Number", _s.Integer())


@_s.model
class Shelf(_s.Object):
    books: Sequence[Book] = _s.field(
        "Books", _s.ListOf(_s.ObjectOf(lambda: Book), wrapper="Book"), default=()
    )
    total: int | None = _s.field("Total", _s.Integer(), default=None)


@_s.model
class ListBooksResponse(_s.Response):
    shelf: Shelf = _s.field("Shelf", _s.ObjectOf(lambda: Shelf))
    next_token: str | None = _s.field("NextToken", _s.Text(), default=None)


@_s.model
class ListBooksRequest(_s.PagedRequest[ListBooksResponse, Book]):
    author: str | None = _s.field("Author", _s.Text(), default=None)
    page_no: int | None = _s.field("PageNo", _s.Integer(), default=None)
    page_size: int | None = _s.field("PageSize", _s.Integer(), default=None)
    token: str | None = _s.field("Token", _s.Text(), default=None)


def request_class(name: str = "ListBooks", **paging: Any) -> type[ListBooksRequest]:
    """A request class whose operation pages as told."""
    request: type[ListBooksRequest] = _s.model(type("Request", (ListBooksRequest,), {}))
    _s.operation(
        name=name,
        method_name="list_books",
        summary="",
        service=SERVICE,
        request=request,
        response=ListBooksResponse,
        reads_only=True,
        paging=_s.Paging(items="Shelf.Books", **paging) if paging else None,
    )
    return request


BY_NUMBER = {"style": "page-number", "page": "PageNo", "size": "PageSize"}
COUNTED = {**BY_NUMBER, "total": "Shelf.Total"}
BY_TOKEN = {"style": "token", "token": "Token", "next": "NextToken"}


def page(numbers: Sequence[int], *, total: int | None = None, token: str | None = None) -> Any:
    """The answer that holds these books."""
    body: dict[str, Any] = {"Shelf": {"Books": {"Book": [{"Number": n} for n in numbers]}}}
    if total is not None:
        body["Shelf"]["Total"] = total
    if token is not None:
        body["NextToken"] = token
    return _s.decode(ListBooksResponse, body)


class Library:
    """So many books, handed out as asked."""

    def __init__(
        self, books: int, *, counts: bool = False, tokens: bool = False, usual_size: int = 10
    ) -> None:
        self.books = range(books)
        self.counts = counts
        self.tokens = tokens
        self.usual_size = usual_size
        self.asked: list[ListBooksRequest] = []

    def send(self, request: Any) -> Any:
        self.asked.append(request)
        size = request.page_size or self.usual_size
        start = int(request.token) if request.token else ((request.page_no or 1) - 1) * size
        found = self.books[start : start + size]
        more = start + size < len(self.books)
        return page(
            found,
            total=len(self.books) if self.counts else None,
            token=str(start + size) if self.tokens and more else None,
        )

    async def send_async(self, request: Any) -> Any:
        return self.send(request)
