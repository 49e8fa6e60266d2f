"""GetVideoList: List videos and audio files, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.video_info import VideoInfo


@_s.model
class GetVideoListResponse(_s.Response):
    """One page of the list."""

    total: int = _s.field("Total", _s.Integer(bits=32))
    """How many files fit, on all pages."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    video_list: Sequence[VideoInfo] = _s.field(
        "VideoList", _s.ListOf(_s.ObjectOf(lambda: VideoInfo), wrapper="Video"), default=()
    )
    """The videos and audio files on this page."""


@_s.model
class GetVideoListRequest(_s.PagedRequest[GetVideoListResponse, VideoInfo]):
    """List videos and audio files, page by page.

    Only the first 5,000 files that fit can be reached. To see more, give StartTime and EndTime and
    move on from there, or use SearchMedia.

    Rules across parameters:

    - EndTime is later than StartTime.

    Changes:

    - 2025-12-05: ReferenceIds is new; the answer holds ReferenceId.
    - 2025-05-16: The answer holds UserData.
    """

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The category to list, as an id that AddCategory or GetCategories answered."""

    status: (
        Sequence[
            Literal[
                "Uploading",
                "UploadFail",
                "UploadSucc",
                "Transcoding",
                "TranscodeFail",
                "Checking",
                "Blocked",
                "Normal",
                "ProduceFail",
            ]
        ]
        | str
        | None
    ) = _s.field(
        "Status",
        _s.ListOf(
            _s.Text(
                enum=(
                    "Uploading",
                    "UploadFail",
                    "UploadSucc",
                    "Transcoding",
                    "TranscodeFail",
                    "Checking",
                    "Blocked",
                    "Normal",
                    "ProduceFail",
                )
            ),
            style="comma",
        ),
        default=None,
    )
    """The states to list. Omitted: all. Values of an item: Uploading (files that have not arrived
    yet); UploadFail (failed uploads); UploadSucc (files that have arrived); Transcoding (streams
    in the making); TranscodeFail (no stream could be made); Checking (videos under review);
    Blocked (videos that may not be played); Normal (videos that can be played); ProduceFail
    (videos that could not be produced from an editing project)."""

    page_no: int | None = _s.field("PageNo", _s.Integer(bits=32), default=None)
    """The page to answer, counted from 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=100, bits=32), default=None)
    """How many files a page holds. At most 100. Default: 10."""

    sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = _s.field(
        "SortBy", _s.Text(enum=("CreationTime:Desc", "CreationTime:Asc")), default=None
    )
    """The order of the list. Values: CreationTime:Desc (newest first); CreationTime:Asc (oldest
    first). Default: CreationTime:Desc."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The time of creation from which on files are listed."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The time of creation up to which files are listed."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The bucket whose files are listed, written as its host name. Omitted: all buckets."""

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
    name="GetVideoList",
    method_name="get_video_list",
    summary="List videos and audio files, page by page.",
    service=_SERVICE,
    request=GetVideoListRequest,
    response=GetVideoListResponse,
    reads_only=True,
    rules=(_s.Rule("EndTime is later than StartTime.", _s.Ascending("StartTime", "EndTime")),),
    paging=_s.Paging(
        style="page-number",
        items="VideoList",
        page="PageNo",
        size="PageSize",
        total="Total",
        ceiling=5000,
    ),
    errors=(
        _s.ErrorCode(
            "VideoListExceededMax",
            400,
            "The page lies beyond what can be reached by page number.",
            advice="Narrow the list with StartTime and EndTime, or use SearchMedia.",
        ),
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
    ),
)
