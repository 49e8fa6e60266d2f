"""GetVideoInfos: Look up several videos and audio files at once."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.video_info import VideoInfo


@_s.model
class GetVideoInfosResponse(_s.Response):
    """What is known about the files, and which of them do not exist."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    video_list: Sequence[VideoInfo] = _s.field(
        "VideoList", _s.ListOf(_s.ObjectOf(lambda: VideoInfo))
    )
    """The videos and audio files that were found."""

    non_exist_video_ids: Sequence[str] = _s.field(
        "NonExistVideoIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids that belong to no video."""

    non_exist_reference_ids: Sequence[str] = _s.field(
        "NonExistReferenceIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of your own that belong to no video."""


@_s.model
class GetVideoInfosRequest(_s.Request[GetVideoInfosResponse]):
    """Look up several videos and audio files at once.

    Some of the answer is found out only after the upload, in the background: wait for the event
    VideoAnalysisComplete to get a full one.

    Rules across parameters:

    - VideoIds or ReferenceIds is needed.

    Changes:

    - 2025-12-05: ReferenceIds is new, also in the answer; VideoIds is no longer required.
    - 2024-12-13: The answer holds UserData.
    """

    video_ids: Sequence[str] | str | None = _s.field(
        "VideoIds", _s.ListOf(_s.Text(), style="comma", max_items=20), default=None
    )
    """The ids of the videos or audio files. At most 20 items."""

    reference_ids: Sequence[str] | str | None = _s.field(
        "ReferenceIds",
        _s.ListOf(
            _s.Text(
                pattern="^[A-Za-z0-9_-]{6,64}$",
                pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
            ),
            style="comma",
            max_items=20,
        ),
        default=None,
    )
    """The ids of your own that the videos or audio files were created with. At most 20 items.
    Expected of an item: 6 to 64 ASCII letters, digits, '-' or '_'."""


OPERATION = _s.operation(
    name="GetVideoInfos",
    method_name="get_video_infos",
    summary="Look up several videos and audio files at once.",
    service=_SERVICE,
    request=GetVideoInfosRequest,
    response=GetVideoInfosResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "VideoIds or ReferenceIds is needed.",
            _s.AnyOf(_s.Given("VideoIds"), _s.Given("ReferenceIds")),
        ),
    ),
    errors=(_s.ErrorCode("InvalidVideo.NotFound", 404, "None of the videos exists."),),
)
