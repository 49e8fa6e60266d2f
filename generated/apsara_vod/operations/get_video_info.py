"""GetVideoInfo: Look up one video or audio file."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.video_info import VideoInfo


@_s.model
class GetVideoInfoResponse(_s.Response):
    """What is known about the video or audio file."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    video: VideoInfo = _s.field("Video", _s.ObjectOf(lambda: VideoInfo))
    """What is known about a video or an audio file."""


@_s.model
class GetVideoInfoRequest(_s.Request[GetVideoInfoResponse]):
    """Look up one video or audio file.

    Answers the title, state, length, size, cover and so on. Some of this is found out only after
    the upload, in the background: wait for the event VideoAnalysisComplete to get a full answer.

    Rules across parameters:

    - VideoId or ReferenceId is needed.

    Changes:

    - 2025-12-05: ReferenceId is new, also in the answer; VideoId is no longer required.
    - 2024-12-13: The answer holds UserData.
    """

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

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
    name="GetVideoInfo",
    method_name="get_video_info",
    summary="Look up one video or audio file.",
    service=_SERVICE,
    request=GetVideoInfoRequest,
    response=GetVideoInfoResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "VideoId or ReferenceId is needed.",
            _s.AnyOf(_s.Given("VideoId"), _s.Given("ReferenceId")),
        ),
    ),
    waiters=(
        _s.Waiter(
            "normal",
            "Video.Status",
            ("Normal",),
            unless=("UploadFail", "TranscodeFail", "Blocked", "ProduceFail"),
            every=5,
            within=3600,
        ),
        _s.Waiter(
            "restored",
            "Video.RestoreStatus",
            ("Success",),
            unless=("Failed",),
            every=60,
            within=86400,
        ),
    ),
    errors=(_s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),),
)
