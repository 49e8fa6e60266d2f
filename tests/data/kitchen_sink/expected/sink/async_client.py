"""The asynchronous client of Kitchen Sink 2020-02-02."""

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


class AsyncClient(_core.AsyncBaseClient):
    """The asynchronous client of Kitchen Sink 2020-02-02.

    One method per operation. `await send(request)` does the same with a request object. Arguments:
    see `apsara_core.AsyncBaseClient`.
    """

    _service = _SERVICE

    async def get_thing(self) -> GetThingResponse:
        """Look a thing up. See `Client.get_thing`."""
        from .operations.get_thing import GetThingRequest

        return await self.send(GetThingRequest())

    async def list_colours(self) -> ListColoursResponse:
        """List the colours that things have. See `Client.list_colours`."""
        from .operations.list_colours import ListColoursRequest

        return await self.send(ListColoursRequest())

    async def list_things(
        self, *, page_no: int | None = None, page_size: int | None = None
    ) -> ListThingsResponse:
        """List things page by page. See `Client.list_things`."""
        from .operations.list_things import ListThingsRequest

        return await self.send(ListThingsRequest(page_no=page_no, page_size=page_size))

    async def print_thing(self) -> PrintThingResponse:
        """Print a thing. See `Client.print_thing`."""
        from .operations.print_thing import PrintThingRequest

        return await self.send(PrintThingRequest())

    async def place_thing(
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
        """Put a thing somewhere. See `Client.place_thing`."""
        from .operations.put_thing import PutThingRequest

        return await self.send(
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
