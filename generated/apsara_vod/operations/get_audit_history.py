"""GetAuditHistory: List what people decided about a video, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AuditRecord(_s.Object):
    """One decision."""

    status: str | None = _s.field("Status", _s.Text(known=("Normal", "Blocked")), default=None)
    """The decision. Known values: Normal (a video that may be played); Blocked (a video that may
    not be played)."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When it was recorded."""

    comment: str | None = _s.field("Comment", _s.Text(), default=None)
    """The reviewer's remarks."""

    reason: str | None = _s.field("Reason", _s.Text(), default=None)
    """Why the video was blocked."""

    auditor: str | None = _s.field("Auditor", _s.Text(), default=None)
    """Who decided."""


@_s.model
class GetAuditHistoryResponse(_s.Response):
    """The current decision and one page of all decisions."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    status: str | None = _s.field("Status", _s.Text(known=("Normal", "Blocked")), default=None)
    """The decision that counts now. Known values: Normal (a video that may be played); Blocked (a
    video that may not be played)."""

    total: int | None = _s.field("Total", _s.Integer(), default=None)
    """How many decisions there are, on all pages."""

    histories: Sequence[AuditRecord] = _s.field(
        "Histories", _s.ListOf(_s.ObjectOf(lambda: AuditRecord)), default=()
    )
    """The decisions on this page."""


@_s.model
class GetAuditHistoryRequest(_s.PagedRequest[GetAuditHistoryResponse, AuditRecord]):
    """List what people decided about a video, page by page."""

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video."""

    page_no: int | None = _s.field("PageNo", _s.Integer(), default=None)
    """The page to answer, counted from 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=100), default=None)
    """How many decisions a page holds. At most 100. Default: 10."""

    sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = _s.field(
        "SortBy", _s.Text(enum=("CreationTime:Desc", "CreationTime:Asc")), default=None
    )
    """The order of the list. Values: CreationTime:Desc (newest first); CreationTime:Asc (oldest
    first). Default: CreationTime:Desc."""


OPERATION = _s.operation(
    name="GetAuditHistory",
    method_name="get_audit_history",
    summary="List what people decided about a video, page by page.",
    service=_SERVICE,
    request=GetAuditHistoryRequest,
    response=GetAuditHistoryResponse,
    reads_only=True,
    paging=_s.Paging(
        style="page-number", items="Histories", page="PageNo", size="PageSize", total="Total"
    ),
)
