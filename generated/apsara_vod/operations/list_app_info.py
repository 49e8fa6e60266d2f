"""ListAppInfo: List the applications that you may use, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.app_info import AppInfo


@_s.model
class ListAppInfoResponse(_s.Response):
    """One page of the applications."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    total: int | None = _s.field("Total", _s.Integer(bits=32), default=None)
    """How many applications there are, on all pages."""

    app_info_list: Sequence[AppInfo] = _s.field(
        "AppInfoList", _s.ListOf(_s.ObjectOf(lambda: AppInfo)), default=()
    )
    """The applications on this page."""


@_s.model
class ListAppInfoRequest(_s.PagedRequest[ListAppInfoResponse, AppInfo]):
    """List the applications that you may use, page by page.

    An account may call this 30 times a second.
    """

    status: Literal["Normal", "Disable"] | None = _s.field(
        "Status", _s.Text(enum=("Normal", "Disable")), default=None
    )
    """The state that the applications have to be in. Omitted: any. Values: Normal (applications in
    use, as all are at first); Disable (applications that are switched off)."""

    page_no: int | None = _s.field("PageNo", _s.Integer(bits=32), default=None)
    """The page to answer, counted from 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=100, bits=32), default=None)
    """How many applications a page holds. At most 100. Default: 10."""

    resource_group_id: str | None = _s.field("ResourceGroupId", _s.Text(), default=None)
    """The resource group that the applications have to be in. Omitted: any."""


OPERATION = _s.operation(
    name="ListAppInfo",
    method_name="list_app_info",
    summary="List the applications that you may use, page by page.",
    service=_SERVICE,
    request=ListAppInfoRequest,
    response=ListAppInfoResponse,
    reads_only=True,
    paging=_s.Paging(
        style="page-number", items="AppInfoList", page="PageNo", size="PageSize", total="Total"
    ),
    errors=(
        _s.ErrorCode(
            "OperationDenied.NotOpenAppService",
            403,
            "The account has not activated the service for several applications.",
        ),
    ),
)
