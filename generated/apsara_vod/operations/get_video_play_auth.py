"""GetVideoPlayAuth: Get a credential with which the vendor's player plays one video or audio file."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class PlayAuthVideoMeta(_s.Object):
    """What a player shows about the file."""

    status: str | None = _s.field(
        "Status",
        _s.Text(
            known=(
                "Uploading",
                "UploadFail",
                "UploadSucc",
                "Transcoding",
                "TranscodeFail",
                "Checking",
                "Blocked",
                "Normal",
            )
        ),
        default=None,
    )
    """How far the file has got. Known values: Uploading, UploadFail, UploadSucc, Transcoding,
    TranscodeFail, Checking, Blocked, Normal."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the file, 32 hexadecimal digits."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""


@_s.model
class GetVideoPlayAuthResponse(_s.Response):
    """The credential, and what a player shows about the file."""

    play_auth: str = _s.field("PlayAuth", _s.Text(sensitive=True))
    """The credential, to be handed to the player as it is."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    video_meta: PlayAuthVideoMeta | None = _s.field(
        "VideoMeta", _s.ObjectOf(lambda: PlayAuthVideoMeta), default=None
    )
    """What a player shows about the file."""


@_s.model
class GetVideoPlayAuthRequest(_s.Request[GetVideoPlayAuthResponse]):
    """Get a credential with which the vendor's player plays one video or audio file.

    Hand the credential to the player, which fetches the addresses with it. It is good for this one
    file and a short time; when it has run out, call again.

    Rules across parameters:

    - VideoId or ReferenceId is needed.

    Changes:

    - 2025-12-05: ReferenceId is new; VideoId is no longer required.
    """

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

    auth_info_timeout: int | None = _s.field(
        "AuthInfoTimeout", _s.Integer(minimum=100, maximum=3000), default=None
    )
    """For how many seconds the credential can be used. From 100 to 3,000. Default: 100."""

    api_version: Literal["1.0.0"] | None = _s.field(
        "ApiVersion", _s.Text(enum=("1.0.0",)), default=None
    )
    """The version of the credential's format. Values: 1.0.0."""

    reference_id: str | None = _s.field(
        "ReferenceId",
        _s.Text(
            pattern="^[A-Za-z0-9_-]{6,64}$",
            pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
        ),
        default=None,
    )
    """The id of your own that the video or audio file was created with. Expected: 6 to 64 ASCII
    letters, digits, '-' or '_'."""


OPERATION = _s.operation(
    name="GetVideoPlayAuth",
    method_name="get_video_play_auth",
    summary="Get a credential with which the vendor's player plays one video or audio file.",
    service=_SERVICE,
    request=GetVideoPlayAuthRequest,
    response=GetVideoPlayAuthResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "VideoId or ReferenceId is needed.",
            _s.AnyOf(_s.Given("VideoId"), _s.Given("ReferenceId")),
        ),
    ),
    errors=(
        _s.ErrorCode("MissingVideoId", 400, "Neither VideoId nor ReferenceId was sent."),
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
        _s.ErrorCode(
            "Forbidden.IllegalStatus",
            403,
            "The video is in a state in which it cannot be played.",
            advice="Wait until its status is Normal.",
        ),
    ),
)
