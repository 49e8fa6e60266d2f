"""Which page comes next, and when a list has ended; no I/O."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Sequence
from typing import Any, Generic, TypeVar, cast

import attrs

from ..errors import ApsaraError, ConfigurationError
from ..places import attribute_of, items_at, value_at
from ..schema import Paging, Request, Response, encode
from ..signing.prepare import operation_of, sensitive_parameters
from .cursor import Cursor, read_cursor

R = TypeVar("R", bound=Response)


class PagingError(ApsaraError):
    """A walk cannot go on, although the list has not ended.

    Attributes:
        cursor: where the walk stands.
    """

    def __init__(self, message: str, cursor: str) -> None:
        super().__init__(message)
        self.cursor = cursor

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.cursor), vars(self)


class Walk(Generic[R]):
    """The way through the pages of one list.

    A list ends with an empty page, with a page that completes the total that the service counts,
    where it counts none with a page of fewer items than were asked for, and where pages have tokens
    with an answer without one.

    Args:
        request: the request for the first page; every page is asked with its other parameters.
        cursor: where to go on instead, from `cursor` of an earlier walk of the same request.

    Raises:
        ConfigurationError: if the operation answers no list by pages, or the cursor is not one of
            such a walk.
    """

    def __init__(self, request: Request[R], cursor: str | None = None) -> None:
        operation = operation_of(request)
        if operation.paging is None:
            raise ConfigurationError(f"{operation.name} answers no list page by page")
        self._operation = operation
        self._paging: Paging = operation.paging
        self._request = request
        self._first_page = cast("int | None", self._given(self._paging.page))
        self._size = self._given(self._paging.size)
        self._met: dict[str, set[bytes]] = {}
        self._last_items: object = None
        self._alike = 0
        if cursor is None:
            token = cast("str | None", self._given(self._paging.token))
            self.at = Cursor(page=self._first_page, token=token, before=self._before_first())
        else:
            self.at = read_cursor(cursor, operation.name, self._parameters)

    @property
    def cursor(self) -> str:
        """Where the walk stands: before the next page."""
        return self.text_of(self.at)

    def text_of(self, place: Cursor) -> str:
        """A place of this walk as a text."""
        return place.text(self._operation.name, self._parameters)

    @functools.cached_property
    def _parameters(self) -> dict[str, str]:
        """What tells this list from others of the operation: all that stays from page to page."""
        operation, paging = self._operation, self._paging
        apart = {paging.page, paging.token} | sensitive_parameters(operation)
        sent = encode(self._request)
        return {name: text for name, text in sent.items() if name not in apart}

    def request(self) -> Request[R] | None:
        """Return what asks for the next page; None at the end of the list.

        Raises:
            PagingError: if the service does not hand out the rest of the list.
        """
        if self.at.ended:
            return None
        self._refuse_ceiling()
        changes: dict[str, Any] = {}
        for parameter, value in (
            (self._paging.page, self.at.page),
            (self._paging.token, self.at.token),
        ):
            if parameter is not None and value is not None:
                changes[attribute_of(type(self._request), parameter)] = value
        request: Any = self._request  # a model class, which checkers of attrs cannot know
        return cast("Request[R]", attrs.evolve(request, **changes)) if changes else request

    def items(self, response: R) -> Sequence[Any]:
        """Return the items on a page."""
        return items_at(response, self._paging.items)

    def advance(self, response: R) -> None:
        """Move on behind a page that was answered.

        Raises:
            PagingError: if the service answers the same page again and again.
        """
        here, paging = self.at, self._paging
        count = len(self.items(response))
        token = self._next_token(response)
        self._refuse_circle(response, token, count)
        by_number = paging.style == "page-number" or paging.page is not None
        page = (here.page or 1) + 1 if by_number else None
        before = here.before + count
        ended = (
            count == 0
            or (token is None and (not by_number or here.token is not None))
            or self._is_complete(response, before, count)
        )
        self.at = Cursor(page=page, token=token, before=before, ended=ended)

    def _is_complete(self, response: R, before: int, count: int) -> bool:
        total = value_at(response, self._paging.total) if self._paging.total else None
        if isinstance(total, int):
            return before >= total
        return isinstance(self._size, int) and count < self._size

    def _next_token(self, response: R) -> str | None:
        if self._paging.next is None:
            return None
        found = value_at(response, self._paging.next)
        return None if found is None or found == "" else str(found)

    def _refuse_ceiling(self) -> None:
        ceiling = self._paging.ceiling
        if ceiling is None or self.at.token is not None or self.at.before < ceiling:
            return
        raise PagingError(
            f"{self._operation.name}: page numbers reach the first {ceiling:,} items only, and "
            f"{self.at.before:,} have been answered; narrow the request, for example by time, and "
            "walk through each part",
            self.cursor,
        )

    def _refuse_circle(self, response: R, token: str | None, count: int) -> None:
        raw: object = response.raw
        for name in self._paging.items.split("."):
            raw = cast("dict[str, object]", raw).get(name) if isinstance(raw, dict) else None
        self._alike = self._alike + 1 if count > 0 and raw == self._last_items else 0
        self._last_items = raw
        # Once proves nothing: new items, as many as a page holds, push the same ones to the next.
        repeated = self._alike > 1
        if token is not None and not repeated:
            # The same token may well lead to other items: only with the same ones it is a circle.
            pages = self._met.get(token)
            if pages is None:
                self._met[token] = set()
            else:
                page = _digest(raw)
                repeated = page in pages
                pages.add(page)
        if repeated:
            raise PagingError(
                f"{self._operation.name}: the service answered the same page again, so the walk "
                "would never end",
                self.cursor,
            )

    def _before_first(self) -> int:
        if self._first_page is not None and isinstance(self._size, int):
            return max(self._first_page - 1, 0) * self._size
        return 0

    def _given(self, parameter: str | None) -> object:
        if parameter is None:
            return None
        return getattr(self._request, attribute_of(type(self._request), parameter))


def _digest(items: object) -> bytes:
    text = json.dumps(items, sort_keys=True, default=str)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
