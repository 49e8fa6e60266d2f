"""GetAppPlayKey: Get the key of an application that play credentials are signed with."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AppPlayKey(_s.Object):
    """The application's key."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application."""

    play_key: str | None = _s.field("PlayKey", _s.Text(sensitive=True), default=None)
    """The key, 8 to 20 letters and digits."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When a key was set first."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When the key was changed last."""


@_s.model
class GetAppPlayKeyResponse(_s.Response):
    """The key and when it was set."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    app_play_key: AppPlayKey | None = _s.field(
        "AppPlayKey", _s.ObjectOf(lambda: AppPlayKey), default=None
    )
    """The application's key."""


@_s.model
class GetAppPlayKeyRequest(_s.Request[GetAppPlayKeyResponse]):
    """Get the key of an application that play credentials are signed with.

    With this key your server makes credentials for playback by itself, as JSON Web Tokens, instead
    of asking GetVideoPlayAuth for each one. Player SDKs take them from version 7.10.0 on.

    Changes:

    - 2025-12-05: The operation is new.
    """

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the setting belongs to. Default: app-1000000."""


OPERATION = _s.operation(
    name="GetAppPlayKey",
    method_name="get_app_play_key",
    summary="Get the key of an application that play credentials are signed with.",
    service=_SERVICE,
    request=GetAppPlayKeyRequest,
    response=GetAppPlayKeyResponse,
    reads_only=False,
)
