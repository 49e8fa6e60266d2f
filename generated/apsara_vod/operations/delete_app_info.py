"""DeleteAppInfo: Delete an application that holds nothing any more."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteAppInfoResponse(_s.Response):
    """Nothing but the id of the request; the application is deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteAppInfoRequest(_s.Request[DeleteAppInfoResponse]):
    """Delete an application that holds nothing any more.

    What an application holds has to be moved or deleted first; MoveAppResource moves media. An
    account may call this 10 times a second.
    """

    app_id: str = _s.field("AppId", _s.Text())
    """The application's id, as CreateAppInfo or ListAppInfo answered it."""


OPERATION = _s.operation(
    name="DeleteAppInfo",
    method_name="delete_app_info",
    summary="Delete an application that holds nothing any more.",
    service=_SERVICE,
    request=DeleteAppInfoRequest,
    response=DeleteAppInfoResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "OperationDenied.NotOpenAppService",
            403,
            "The account has not activated the service for several applications.",
        ),
        _s.ErrorCode("Forbidden.OperateApp", 403, "You may not manage this application."),
        _s.ErrorCode(
            "Forbidden.ResourceNotEmpty",
            403,
            "The application still holds something.",
            advice="The message says what kind. Move or delete it first.",
        ),
    ),
)
