"""ListThings: List things page by page."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _schema

from .._service import SERVICE as _SERVICE
from ..models.leaf import Leaf


@_schema.model
class ListThingsResponse(_schema.Response):
    """A page of things."""

    total: int | None = _schema.field("Total", _schema.Integer(), default=None)
    """How many there are."""

    things: Sequence[Leaf] = _schema.field(
        "Things", _schema.ListOf(_schema.ObjectOf(lambda: Leaf), wrapper="Thing"), default=()
    )
    """The things of the page."""


@_schema.model
class ListThingsRequest(_schema.Request[ListThingsResponse]):
    """List things page by page."""

    page_no: int | None = _schema.field("PageNo", _schema.Integer(minimum=1), default=None)
    """The page. At least 1. Default: 1."""

    page_size: int | None = _schema.field("PageSize", _schema.Integer(maximum=100), default=None)
    """Things on a page. At most 100."""


OPERATION = _schema.operation(
    name="ListThings",
    method_name="list_things",
    summary="List things page by page.",
    service=_SERVICE,
    request=ListThingsRequest,
    response=ListThingsResponse,
    reads_only=True,
    methods=("POST", "GET"),
    paging=_schema.Paging(
        style="page-number",
        items="Things",
        page="PageNo",
        size="PageSize",
        total="Total",
        ceiling=5000,
    ),
)
