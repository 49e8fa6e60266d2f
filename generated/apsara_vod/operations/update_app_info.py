"""UpdateAppInfo: Change the name, the description or the state of an application."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class UpdateAppInfoResponse(_s.Response):
    """Nothing but the id of the request; the application is changed."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class UpdateAppInfoRequest(_s.Request[UpdateAppInfoResponse]):
    """Change the name, the description or the state of an application.

    What is left out stays as it is. An account may call this 30 times a second.
    """

    app_id: str = _s.field("AppId", _s.Text())
    """The application's id, as CreateAppInfo or ListAppInfo answered it."""

    app_name: str | None = _s.field(
        "AppName",
        _s.Text(
            max_length=128,
            pattern="^[^\\x00-\\x2c\\x2f\\x3a-\\x3f\\x5b-\\x60\\x7b-\\x7f]+$",
            pattern_hint="letters, digits, '.', '-' or '@'",
        ),
        default=None,
    )
    """The new name. At most 128 characters. Expected: letters, digits, '.', '-' or '@'."""

    description: str | None = _s.field("Description", _s.Text(max_length=512), default=None)
    """The new text about the application. At most 512 characters."""

    status: Literal["Normal", "Disable"] | None = _s.field(
        "Status", _s.Text(enum=("Normal", "Disable")), default=None
    )
    """Whether the application can be used. Values: Normal (an application in use); Disable (an
    application that is switched off)."""


OPERATION = _s.operation(
    name="UpdateAppInfo",
    method_name="update_app_info",
    summary="Change the name, the description or the state of an application.",
    service=_SERVICE,
    request=UpdateAppInfoRequest,
    response=UpdateAppInfoResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "OperationDenied.NotOpenAppService",
            403,
            "The account has not activated the service for several applications.",
        ),
        _s.ErrorCode("Forbidden.OperateApp", 403, "You may not manage this application."),
    ),
)
