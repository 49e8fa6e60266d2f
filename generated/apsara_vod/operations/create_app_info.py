"""CreateAppInfo: Create an application."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class CreateAppInfoResponse(_s.Response):
    """The id of the new application."""

    app_id: str = _s.field("AppId", _s.Text())
    """The application's id."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class CreateAppInfoRequest(_s.Request[CreateAppInfoResponse]):
    """Create an application.

    An account can have 10 of its own, and call this 50 times a second. Storage and permissions come
    afterwards, with AddVodStorageForApp and AttachAppPolicyToIdentity.
    """

    app_name: str = _s.field(
        "AppName",
        _s.Text(
            max_length=128,
            pattern="^[^\\x00-\\x2c\\x2f\\x3a-\\x3f\\x5b-\\x60\\x7b-\\x7f]+$",
            pattern_hint="letters, digits, '.', '-' or '@'",
        ),
    )
    """The application's name. No two may share one. At most 128 characters. Expected: letters,
    digits, '.', '-' or '@'."""

    description: str | None = _s.field("Description", _s.Text(max_length=512), default=None)
    """A text about the application. At most 512 characters."""

    resource_group_id: str | None = _s.field("ResourceGroupId", _s.Text(), default=None)
    """The resource group to put the application in."""


OPERATION = _s.operation(
    name="CreateAppInfo",
    method_name="create_app_info",
    summary="Create an application.",
    service=_SERVICE,
    request=CreateAppInfoRequest,
    response=CreateAppInfoResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "OperationDenied.NotOpenAppService",
            403,
            "The account has not activated the service for several applications.",
        ),
        _s.ErrorCode("Forbidden.OperateApp", 403, "You may not manage this application."),
        _s.ErrorCode(
            "AlreadyExist.AppName", 409, "There is an application with this name already."
        ),
        _s.ErrorCode(
            "LimitExceeded.AppCount", 400, "The account has as many applications as it may."
        ),
    ),
)
