"""The synchronous client of Kitchen Sink 2020-02-02."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import apsara_core as _core

from ._service import SERVICE as _SERVICE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .models.settings import Settings
    from .operations.get_thing import GetThingResponse
    from .operations.list_colours import ListColoursResponse
    from .operations.list_things import ListThingsResponse
    from .operations.print_thing import PrintThingResponse
    from .operations.put_thing import Place, PutThingResponse, TagPair


class Client(_core.BaseClient):
    """The synchronous client of Kitchen Sink 2020-02-02.

    One method per operation. `send(request)` does the same with a request object. Arguments: see
    `apsara_core.BaseClient`.
    """

    _service = _SERVICE

    def get_thing(self) -> GetThingResponse:
        """Look a thing up.

        Deprecated.

        Returns:
            The thing.
        """
        from .operations.get_thing import GetThingRequest

        return self.send(GetThingRequest())

    def list_colours(self) -> ListColoursResponse:
        """List the colours that things have.

        Returns:
            The colours.
        """
        from .operations.list_colours import ListColoursRequest

        return self.send(ListColoursRequest())

    def list_things(
        self, *, page_no: int | None = None, page_size: int | None = None
    ) -> ListThingsResponse:
        """List things page by page.

        Args:
            page_no: The page. At least 1. Default: 1.
            page_size: Things on a page. At most 100.

        Returns:
            A page of things.
        """
        from .operations.list_things import ListThingsRequest

        return self.send(ListThingsRequest(page_no=page_no, page_size=page_size))

    def print_thing(self) -> PrintThingResponse:
        """Print a thing.

        Returns:
            The thing as text.
        """
        from .operations.print_thing import PrintThingRequest

        return self.send(PrintThingRequest())

    def place_thing(
        self,
        *,
        title: str,
        file_url: str | None = None,
        file_url_2: str | None = None,
        path: str | None = None,
        kind: Literal["box", "bag"] | None = None,
        size: int | None = None,
        weight: float | None = None,
        fragile: bool | None = None,
        at: datetime | str | None = None,
        until: datetime | str | None = None,
        tags: Sequence[str] | str | None = None,
        offsets: Sequence[int] | str | None = None,
        tag: Sequence[TagPair | Mapping[str, object]] | None = None,
        grid: Sequence[Sequence[int]] | None = None,
        place: Place | Mapping[str, object] | str | None = None,
        labels: Mapping[str, str] | None = None,
        settings: Settings | Mapping[str, object] | str | None = None,
        mood: Literal["calm"] | None = None,
        code: str | None = None,
        greeting: str | None = None,
        secret: str | None = None,
        class_: str | None = None,
        self_: str | None = None,
        str_: str | None = None,
        trace_word: str | None = None,
    ) -> PutThingResponse:
        r"""Put a thing somewhere.

        Puts one thing, and says where it went.

        - first point, which goes on in a second line
        - second point

        Rules across parameters:

        - One of FileURL and FileUrl is needed.
        - A box needs a size of at most 50.
        - At goes with Fragile.
        - Not both Class and Self.
        - Until is not before At.
        - From At to Until is at most a day.
        - From At to Until is at most an hour for bags.
        - A Path that begins with a comes without Str.
        - Exactly one of Str and Path.

        Args:
            title: The title. 1 to 8 characters and at most 16 bytes of UTF-8.
            file_url: One of two names that meet.
            file_url_2: The other of two names that meet.
            path: A path such as D:\pictures\a.png. At least 2 bytes of UTF-8. Expected: a file name
                with an extension.
            kind: What it is. Values: box (of wood); bag. Default: box.
            size: Its size in millimetres. From 1 to 100.
            weight: Its weight in grams. At least 0.5.
            fragile: Whether it breaks. Default: false.
            at: When.
            until: Until when.
            tags: Labels. 1 to 3 items of at most 4 characters each, none twice.
            offsets: Offsets as JSON. Each item is at least 0.
            tag: Pairs, numbered on the wire. At most 20 items.
            grid: A table, numbered twice on the wire. Each item: at most 3 items.
            place: A place, whose fields are parameters.
            labels: Labels, whose keys are names of parameters.
            settings: Settings as JSON.
            mood: A closed set without example or default. Values: calm.
            code: A pattern without example. Expected: a small word.
            greeting: A default without limits. Default: hello.
            secret: A secret.
            class_: A keyword in Python.
            self_: A name that methods use.
            str_: A name that annotations use.
            trace_word: A word that comes back in logs. Deprecated.

        Returns:
            Where the thing went.

        Raises:
            ServiceError: with code Thing.TooBig, among others.

        See https://example.com/docs/put-thing
        """
        from .operations.put_thing import PutThingRequest

        return self.send(
            PutThingRequest(
                title=title,
                file_url=file_url,
                file_url_2=file_url_2,
                path=path,
                kind=kind,
                size=size,
                weight=weight,
                fragile=fragile,
                at=at,
                until=until,
                tags=tags,
                offsets=offsets,
                tag=tag,
                grid=grid,
                place=place,
                labels=labels,
                settings=settings,
                mood=mood,
                code=code,
                greeting=greeting,
                secret=secret,
                class_=class_,
                self_=self_,
                str_=str_,
                trace_word=trace_word,
            )
        )
