"""GetAppInfos: Look up applications by their ids."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.app_info import AppInfo


@_s.model
class GetAppInfosResponse(_s.Response):
    """What is known about the applications."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_app_ids: Sequence[str] = _s.field("NonExistAppIds", _s.ListOf(_s.Text()), default=())
    """The ids that belong to no application."""

    app_info_list: Sequence[AppInfo] = _s.field(
        "AppInfoList", _s.ListOf(_s.ObjectOf(lambda: AppInfo)), default=()
    )
    """The applications that were found."""

    code: str | None = _s.field("Code", _s.Text(), default=None)
    """The outcome as a code, 200 when all went well."""


@_s.model
class GetAppInfosRequest(_s.Request[GetAppInfosResponse]):
    """Look up applications by their ids.

    Ids that do not exist are answered in NonExistAppIds; they are no error.

    An account may call this 100 times a second.
    """

    app_ids: Sequence[str] | str = _s.field(
        "AppIds", _s.ListOf(_s.Text(), style="comma", max_items=10)
    )
    """The ids of the applications, as CreateAppInfo or ListAppInfo answered them. At most 10 items."""


OPERATION = _s.operation(
    name="GetAppInfos",
    method_name="get_app_infos",
    summary="Look up applications by their ids.",
    service=_SERVICE,
    request=GetAppInfosRequest,
    response=GetAppInfosResponse,
    reads_only=True,
    errors=(
        _s.ErrorCode(
            "OperationDenied.NotOpenAppService",
            403,
            "The account has not activated the service for several applications.",
        ),
    ),
)
