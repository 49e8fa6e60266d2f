"""Pages and items of lists, and where they end."""

from __future__ import annotations

import asyncio
import json
import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from apsara_core import ConfigurationError, PagingError
from apsara_core.paging.async_iterators import AsyncItems, AsyncPages
from apsara_core.paging.iterators import Items, Pages
from tests.runtime.paging.books import (
    BY_NUMBER,
    BY_TOKEN,
    COUNTED,
    Library,
    ListBooksResponse,
    page,
    request_class,
)

STYLES = {
    "numbers": (BY_NUMBER, {}),
    "numbers with a total": (COUNTED, {"counts": True}),
    "tokens": (BY_TOKEN, {"tokens": True}),
    "tokens with a total": ({**BY_TOKEN, "total": "Shelf.Total"}, {"tokens": True, "counts": True}),
}


def numbers(items):
    return [book.number for book in items]


@pytest.mark.parametrize("style", STYLES)
@given(books=st.integers(0, 40), size=st.sampled_from([None, 1, 3, 10]))
def test_every_item_comes_once_and_in_order(style, books, size):
    paging, service = STYLES[style]
    library = Library(books, **service)
    found = Items(library.send, request_class(**paging)(page_size=size, author="a"))
    assert numbers(found) == list(range(books))
    assert len(library.asked) <= books // (size or 10) + 2
    assert {request.author for request in library.asked} == {"a"}


@pytest.mark.parametrize(
    ("paging", "service", "calls"),
    [
        (COUNTED, {"counts": True}, 2),  # the total is reached
        (BY_NUMBER, {}, 3),  # a full page says nothing: the empty one does
        (BY_TOKEN, {"tokens": True}, 2),  # no further token
    ],
)
def test_the_last_page_is_known_by_what_there_is(paging, service, calls):
    library = Library(20, **service)
    assert len(list(Items(library.send, request_class(**paging)(page_size=10)))) == 20
    assert len(library.asked) == calls


def test_a_short_page_ends_a_list_that_is_not_counted():
    library = Library(15)
    assert len(list(Pages(library.send, request_class(**BY_NUMBER)(page_size=10)))) == 2
    assert len(library.asked) == 2


def test_a_short_page_does_not_end_a_list_that_has_more():
    answers = [page([1], total=3), page([2, 3], total=3)]
    found = Items(lambda request: answers.pop(0), request_class(**COUNTED)(page_size=2))
    assert numbers(found) == [1, 2, 3]


def test_an_empty_page_ends_a_list_whose_total_is_wrong():
    answers = [page([1, 2], total=99), page([], total=99)]
    found = Items(lambda request: answers.pop(0), request_class(**COUNTED)(page_size=2))
    assert numbers(found) == [1, 2]


def test_an_answer_without_the_list_is_an_empty_page():
    answers = [ListBooksResponse(shelf=None, next_token="more")]  # type: ignore[arg-type]
    assert list(Items(lambda request: answers.pop(0), request_class(**BY_TOKEN)())) == []


def test_a_walk_begins_at_the_page_that_the_request_names():
    library = Library(35, counts=True)
    request = request_class(**COUNTED)(page_no=3, page_size=10)
    assert numbers(Items(library.send, request)) == list(range(20, 35))
    assert [asked.page_no for asked in library.asked] == [3, 4]
    assert request.page_no == 3


def test_nothing_is_asked_before_it_is_wanted():
    library = Library(30)
    items = Items(library.send, request_class(**BY_NUMBER)(page_size=10))
    assert library.asked == []
    for _ in range(10):
        next(items)
    assert len(library.asked) == 1


def test_numbers_go_on_where_a_token_list_gives_no_token():
    paging = {**BY_TOKEN, "page": "PageNo", "size": "PageSize", "total": "Shelf.Total"}
    library = Library(25, counts=True)
    assert len(list(Items(library.send, request_class(**paging)(page_size=10)))) == 25
    assert [asked.page_no for asked in library.asked] == [None, 2, 3]


def test_a_page_number_goes_along_with_a_token_where_there_is_one():
    paging = {**BY_TOKEN, "page": "PageNo", "size": "PageSize"}
    library = Library(25, tokens=True)
    assert len(list(Items(library.send, request_class(**paging)(page_size=10)))) == 25
    assert [(asked.page_no, asked.token) for asked in library.asked] == [
        (None, None),
        (2, "10"),
        (3, "20"),
    ]


# --- what must not go on for ever, or end too early


def test_the_ceiling_of_page_numbers_is_said_and_not_passed_over():
    library = Library(50, counts=True)
    items = Items(library.send, request_class(**COUNTED, ceiling=30)(page_size=10))
    found = []
    with pytest.raises(PagingError) as caught:
        found.extend(iter(lambda: next(items).number, None))
    assert len(library.asked) == 3
    assert "first 30 items" in str(caught.value)
    assert "narrow the request" in str(caught.value)


def test_a_list_below_the_ceiling_ends_as_usual():
    library = Library(30, counts=True)
    items = Items(library.send, request_class(**COUNTED, ceiling=30)(page_size=10))
    assert len(list(items)) == 30


def test_tokens_pass_the_ceiling():
    paging = {**BY_TOKEN, "page": "PageNo", "size": "PageSize", "ceiling": 30}
    library = Library(50, tokens=True)
    assert len(list(Items(library.send, request_class(**paging)(page_size=10)))) == 50


@pytest.mark.parametrize(
    ("paging", "answers"),
    [
        (BY_NUMBER, lambda call: page([1, 2])),
        (BY_TOKEN, lambda call: page([1, 2], token="same")),
        (BY_TOKEN, lambda call: page([call % 2], token=f"t{call % 2}")),
        (BY_TOKEN, lambda call: page([call % 3], token="same")),
    ],
)
def test_a_service_that_goes_in_circles_is_found_out(paging, answers):
    calls = iter(range(100))
    with pytest.raises(PagingError, match="same page again"):
        for _ in Pages(lambda request: answers(next(calls)), request_class(**paging)(page_size=2)):
            pass
    assert next(calls) <= 12


def test_a_token_that_stays_the_same_may_lead_on():
    answers = [page([n], token="same") for n in range(20)] + [page([20])]
    found = Items(lambda request: answers.pop(0), request_class(**BY_TOKEN)())
    assert numbers(found) == list(range(21))


# --- going on later


@pytest.mark.parametrize("style", STYLES)
@given(books=st.integers(0, 30), taken=st.integers(0, 30))
def test_a_walk_of_items_goes_on_from_any_place(style, books, taken):
    paging, service = STYLES[style]
    request = request_class(**paging)(page_size=4)
    first = Items(Library(books, **service).send, request)
    had = [item.number for item, _ in zip(first, range(taken), strict=False)]
    rest = Items(
        Library(books, **service).send, request, cursor=json.loads(json.dumps(first.cursor))
    )
    # zip takes one item more than it hands out, unless the list has ended
    skipped = 1 if books > taken else 0
    assert numbers(rest) == list(range(books))[len(had) + skipped :]


def test_a_walk_of_pages_goes_on_from_any_place():
    request = request_class(**COUNTED)(page_size=10)
    first = Pages(Library(35, counts=True).send, request)
    next(first), next(first)
    rest = Pages(Library(35, counts=True).send, request, cursor=first.cursor)
    assert [len(found.shelf.books) for found in rest] == [10, 5]
    assert list(Pages(Library(35).send, request, cursor=rest.cursor)) == []


def test_a_failed_call_can_be_repeated():
    library = Library(20)

    def failing(request):
        if len(library.asked) == 1:
            library.asked.append(request)
            raise OSError
        return library.send(request)

    items = Items(failing, request_class(**BY_NUMBER)(page_size=10))
    found = [next(items).number for _ in range(10)]
    with pytest.raises(OSError):
        next(items)
    assert found + numbers(items) == list(range(20))


@pytest.mark.parametrize(
    ("cursor", "sentence"),
    [
        ("", "that .cursor of an earlier walk gave"),
        ("[]", "that .cursor of an earlier walk gave"),
        ("[" * 100_000, "that .cursor of an earlier walk gave"),
        ('{"format":2}', "start the walk anew"),
        ('{"format":1,"operation":"ListMaps"}', "belongs to ListMaps"),
        ('{"format":1,"operation":"ListBooks","page":0}', "start the walk anew"),
        (7, "that .cursor of an earlier walk gave"),
    ],
)
def test_a_bad_cursor_is_one_clear_error(cursor, sentence):
    with pytest.raises(ConfigurationError) as caught:
        Pages(Library(1).send, request_class(**BY_NUMBER)(), cursor=cursor)
    assert sentence in str(caught.value)
    assert len(str(caught.value)) < 300


@given(st.text() | st.dictionaries(st.text(), st.integers()).map(json.dumps))
def test_no_text_as_a_cursor_does_harm(text):
    with pytest.raises(ConfigurationError):
        Pages(Library(1).send, request_class(**BY_NUMBER)(), cursor=text)


def changed(cursor, **members):
    return json.dumps({**json.loads(cursor), **members})


def test_a_cursor_that_was_changed_is_one_clear_error():
    request = request_class(**BY_NUMBER)(page_size=10)
    walk = Pages(Library(30).send, request)
    next(walk)
    for text in (
        changed(walk.cursor, page=3),
        changed(walk.cursor, skip=1),
        changed(walk.cursor, ended=True),
        changed(walk.cursor, check="0"),
    ):
        with pytest.raises(ConfigurationError, match=r"was changed; start the walk anew"):
            Pages(Library(30).send, request, cursor=text)


@pytest.mark.parametrize("other", [{"page_size": 5}, {"page_size": 10, "author": "b"}])
def test_a_cursor_of_another_request_is_one_clear_error(other):
    made = request_class(**BY_NUMBER)
    walk = Items(Library(30).send, made(page_size=10, author="a"))
    next(walk)
    with pytest.raises(ConfigurationError, match="its walk had other parameters"):
        Items(Library(30).send, made(**{"author": "a", **other}), cursor=walk.cursor)


def test_where_the_first_walk_began_makes_no_difference_to_a_cursor():
    made = request_class(**BY_NUMBER)
    walk = Items(Library(30).send, made(page_size=10, page_no=2))
    next(walk)
    rest = Items(Library(30).send, made(page_size=10), cursor=walk.cursor)
    assert numbers(rest) == list(range(11, 30))


@pytest.mark.parametrize("style", STYLES)
@given(inserted=st.lists(st.integers(0, 8)), books=st.integers(0, 20), size=st.integers(1, 6))
def test_items_that_are_inserted_meanwhile_hide_no_other(style, inserted, books, size):
    """Newest first: new items push the others back, by a whole page too. Some come twice then."""
    paging, service = STYLES[style]
    library = Library(books, **service)

    def send(request):
        if len(library.asked) % 2 and inserted:
            library.books = [*range(100, 100 + inserted.pop()), *library.books]
        return library.send(request)

    seen = numbers(Items(send, request_class(**paging)(page_size=size)))
    assert set(range(books)) <= set(seen)


def test_an_operation_without_pages_is_one_clear_error():
    with pytest.raises(ConfigurationError, match="ListBooks answers no list page by page"):
        Pages(Library(1).send, request_class()())


def test_the_error_can_be_pickled():
    error = pickle.loads(pickle.dumps(PagingError("no further", "{}")))
    assert (str(error), error.cursor) == ("no further", "{}")


def test_asynchronous_walks_find_the_same():
    async def walk():
        request = request_class(**COUNTED)(page_size=10)
        items = [
            book.number async for book in AsyncItems(Library(25, counts=True).send_async, request)
        ]
        pages = AsyncPages(Library(25, counts=True).send_async, request)
        first = await anext(pages)
        rest = AsyncItems(Library(25, counts=True).send_async, request, cursor=pages.cursor)
        return items, len(first.shelf.books), [book.number async for book in rest]

    assert asyncio.run(walk()) == (list(range(25)), 10, list(range(10, 25)))


def test_the_request_stays_as_it_is():
    request = request_class(**BY_NUMBER)(page_size=3)
    before = attrs.asdict(request)
    list(Items(Library(10).send, request))
    assert attrs.asdict(request) == before
