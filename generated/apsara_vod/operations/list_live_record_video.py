"""ListLiveRecordVideo: List the videos that were recorded from live streams, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class LiveRecordedVideo(_s.Object):
    """The video that came of it."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the video was created."""

    status: str | None = _s.field(
        "Status",
        _s.Text(
            known=(
                "Uploading",
                "UploadFail",
                "UploadSuccess",
                "Transcoding",
                "TranscodeFail",
                "Blocked",
                "Normal",
            )
        ),
        default=None,
    )
    """How far the video has got. Known values: Uploading (a file that has not arrived yet);
    UploadFail (a failed upload); UploadSuccess (a file that has arrived); Transcoding (streams
    for playback in the making); TranscodeFail (a failure to make any stream); Blocked (a video
    that may not be played); Normal (a video that can be played)."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of its category."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The video's id, 32 hexadecimal digits."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The labels as one text, separated by commas."""

    cate_name: str | None = _s.field("CateName", _s.Text(), default=None)
    """The name of its category."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about the video."""

    size: int | None = _s.field("Size", _s.Integer(), default=None)
    """The size of the source file in bytes."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""

    template_group_id: str | None = _s.field("TemplateGroupId", _s.Text(), default=None)
    """The template group it was transcoded with."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    modify_time: datetime | None = _s.field("ModifyTime", _s.Timestamp(), default=None)
    """When the video was changed last."""

    snapshots: Sequence[str] = _s.field(
        "Snapshots", _s.ListOf(_s.Text(), wrapper="Snapshot"), default=()
    )
    """Addresses of snapshots of the video."""


@_s.model
class LiveRecording(_s.Object):
    """One recording of a live stream."""

    app_name: str | None = _s.field("AppName", _s.Text(), default=None)
    """The application name that the stream was published under."""

    playlist_id: str | None = _s.field("PlaylistId", _s.Text(), default=None)
    """The playlist that the recording is in."""

    stream_name: str | None = _s.field("StreamName", _s.Text(), default=None)
    """The name of the live stream."""

    record_end_time: datetime | None = _s.field("RecordEndTime", _s.Timestamp(), default=None)
    """When the recording ended."""

    record_start_time: datetime | None = _s.field("RecordStartTime", _s.Timestamp(), default=None)
    """When the recording began."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The live domain that the stream was recorded at."""

    video: LiveRecordedVideo | None = _s.field(
        "Video", _s.ObjectOf(lambda: LiveRecordedVideo), default=None
    )
    """The video that came of it."""


@_s.model
class ListLiveRecordVideoResponse(_s.Response):
    """One page of the recordings."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    total: int | None = _s.field("Total", _s.Integer(bits=32), default=None)
    """How many videos the filters find, on all pages."""

    live_record_video_list: Sequence[LiveRecording] = _s.field(
        "LiveRecordVideoList",
        _s.ListOf(_s.ObjectOf(lambda: LiveRecording), wrapper="LiveRecordVideo"),
        default=(),
    )
    """The recordings on this page."""


@_s.model
class ListLiveRecordVideoRequest(_s.PagedRequest[ListLiveRecordVideoResponse, LiveRecording]):
    """List the videos that were recorded from live streams, page by page.

    No more than the first 5,000 videos that the filters find can be reached.

    Rules across parameters:

    - EndTime is not before StartTime.
    """

    stream_name: str | None = _s.field("StreamName", _s.Text(), default=None)
    """The name of the live stream that was recorded."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The live domain that the stream was recorded at."""

    app_name: str | None = _s.field("AppName", _s.Text(), default=None)
    """The application name that the live stream was published under."""

    page_no: int | None = _s.field("PageNo", _s.Integer(bits=32), default=None)
    """The page of the list to answer, counted from 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=100, bits=32), default=None)
    """How many videos a page of the list holds. At most 100. Default: 10."""

    sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = _s.field(
        "SortBy", _s.Text(enum=("CreationTime:Desc", "CreationTime:Asc")), default=None
    )
    """The order of the list. Values: CreationTime:Desc (newest first); CreationTime:Asc (oldest
    first). Default: CreationTime:Desc."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The earliest time of the recordings to list."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The latest time of the recordings to list."""


OPERATION = _s.operation(
    name="ListLiveRecordVideo",
    method_name="list_live_record_video",
    summary="List the videos that were recorded from live streams, page by page.",
    service=_SERVICE,
    request=ListLiveRecordVideoRequest,
    response=ListLiveRecordVideoResponse,
    reads_only=True,
    rules=(_s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),),
    paging=_s.Paging(
        style="page-number",
        items="LiveRecordVideoList",
        page="PageNo",
        size="PageSize",
        total="Total",
        ceiling=5000,
    ),
)
