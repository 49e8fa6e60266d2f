"""Walks of a client: the same checks and the same connection as any call."""

from __future__ import annotations

import asyncio

import pytest

from apsara_core import AsyncBaseClient, BaseClient, ValidationError
from tests.runtime.loopback import Reply
from tests.runtime.paging.books import COUNTED, SERVICE, request_class


class Client(BaseClient):
    _service = SERVICE


class AsyncClient(AsyncBaseClient):
    _service = SERVICE


def body(first: int) -> Reply:
    books = ",".join(f'{{"Number":{number}}}' for number in (first, first + 1))
    return Reply(200, f'{{"Shelf":{{"Total":4,"Books":{{"Book":[{books}]}}}}}}'.encode())


@pytest.fixture
def request_(server):
    server.script += [body(0), body(2)]
    return request_class(**COUNTED)(page_size=2)


def test_items_come_over_one_connection(server, key, request_):
    with Client(endpoint=server.url, credentials=key) as client:
        assert [book.number for book in client.items(request_)] == [0, 1, 2, 3]
    assert server.connections == 1
    assert ["PageNo=2" in received.target for received in server.received] == [False, True]


def test_pages_too(server, key, request_):
    with Client(endpoint=server.url, credentials=key) as client:
        pages = client.pages(request_)
        assert next(pages).shelf.total == 4
        (last,) = client.pages(request_, cursor=pages.cursor)
    assert last.shelf.books[0].number == 2


def test_both_for_asyncio(server, key, request_):
    async def walk():
        async with AsyncClient(endpoint=server.url, credentials=key) as client:
            pages = client.pages(request_)
            first = await anext(pages)
            return first, [
                book.number async for book in client.items(request_, cursor=pages.cursor)
            ]

    first, rest = asyncio.run(walk())
    assert (first.shelf.total, rest) == (4, [2, 3])


def test_a_request_is_checked_when_it_is_sent(server, key):
    with Client(endpoint=server.url, credentials=key) as client:
        items = client.items(request_class(**COUNTED)(page_size="many"))
        with pytest.raises(ValidationError):
            next(items)
    assert server.received == []
