"""SetAppPlayKey: Set the key of an application that play credentials are signed with."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetAppPlayKeyResponse(_s.Response):
    """Nothing but the id of the request; the key is set."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetAppPlayKeyRequest(_s.Request[SetAppPlayKeyResponse]):
    """Set the key of an application that play credentials are signed with.

    With this key your server makes credentials for playback by itself, as JSON Web Tokens, instead
    of asking GetVideoPlayAuth for each one. Player SDKs take them from version 7.10.0 on.

    A key set before is replaced, and credentials signed with it may stop working.

    Changes:

    - 2025-12-05: The operation is new.
    """

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the setting belongs to. Default: app-1000000."""

    play_key: str | None = _s.field(
        "PlayKey",
        _s.Text(
            pattern="^[A-Za-z0-9]{8,20}$",
            pattern_hint="8 to 20 ASCII letters or digits",
            sensitive=True,
        ),
        default=None,
    )
    """The new key. Expected: 8 to 20 ASCII letters or digits."""


OPERATION = _s.operation(
    name="SetAppPlayKey",
    method_name="set_app_play_key",
    summary="Set the key of an application that play credentials are signed with.",
    service=_SERVICE,
    request=SetAppPlayKeyRequest,
    response=SetAppPlayKeyResponse,
    reads_only=False,
)
