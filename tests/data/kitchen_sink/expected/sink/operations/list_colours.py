"""ListColours: List the colours that things have."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class ListColoursItem(_s.Object):
    """A colour."""

    name: str | None = _s.field("Name", _s.Text(), default=None)
    """What it is called."""


@_s.model
class ListColoursResponse(_s.Response):
    """The colours."""

    items: Sequence[ListColoursItem] = _s.field(
        "$", _s.ListOf(_s.ObjectOf(lambda: ListColoursItem)), default=()
    )
    """The colours."""

    request_id: str | None = _s.field("RequestId", _s.Text(), default=None)
    """The id of this request."""


@_s.model
class ListColoursRequest(_s.Request[ListColoursResponse]):
    """List the colours that things have."""


OPERATION = _s.operation(
    name="ListColours",
    method_name="list_colours",
    summary="List the colours that things have.",
    service=_SERVICE,
    request=ListColoursRequest,
    response=ListColoursResponse,
    reads_only=True,
    ram_action=None,
)
