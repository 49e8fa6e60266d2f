"""ListThings: List things page by page."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.leaf import Leaf


@_s.model
class ListThingsResponse(_s.Response):
    """A page of things."""

    total: int | None = _s.field("Total", _s.Integer(), default=None)
    """How many there are."""

    state: str | None = _s.field("State", _s.Text(known=("Busy", "Done", "Broken")), default=None)
    """How far they are. Known values: Busy, Done, Broken."""

    things: Sequence[Leaf] = _s.field(
        "Things", _s.ListOf(_s.ObjectOf(lambda: Leaf), wrapper="Thing"), default=()
    )
    """The things of the page."""


@_s.model
class ListThingsRequest(_s.PagedRequest[ListThingsResponse, Leaf]):
    """List things page by page."""

    page_no: int | None = _s.field("PageNo", _s.Integer(minimum=1), default=None)
    """The page. At least 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=100), default=None)
    """Things on a page. At most 100."""


OPERATION = _s.operation(
    name="ListThings",
    method_name="list_things",
    summary="List things page by page.",
    service=_SERVICE,
    request=ListThingsRequest,
    response=ListThingsResponse,
    reads_only=True,
    ram_action=None,
    paging=_s.Paging(
        style="page-number",
        items="Things",
        page="PageNo",
        size="PageSize",
        total="Total",
        ceiling=5000,
    ),
    waiters=(
        _s.Waiter(
            "done",
            "State",
            ("Done",),
            unless=("Broken",),
            not_yet=("Things.NotFound",),
            every=5,
            within=600,
        ),
    ),
)
