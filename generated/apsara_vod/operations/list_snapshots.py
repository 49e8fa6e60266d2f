"""ListSnapshots: List the snapshots of a video, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class VideoSnapshot(_s.Object):
    """One snapshot."""

    index: int | None = _s.field("Index", _s.Integer(), default=None)
    """Its place in the series."""

    url: str | None = _s.field("Url", _s.Text(), default=None)
    """The address to view it at."""


@_s.model
class MediaSnapshot(_s.Object):
    """The snapshots of one kind."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the job was submitted."""

    regular: str | None = _s.field("Regular", _s.Text(), default=None)
    """The pattern that the addresses follow. {SnapshotCount} stands for the snapshot's number."""

    total: int | None = _s.field("Total", _s.Integer(), default=None)
    """How many snapshots there are, on all pages."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """The id of the job that took them."""

    snapshots: Sequence[VideoSnapshot] = _s.field(
        "Snapshots", _s.ListOf(_s.ObjectOf(lambda: VideoSnapshot), wrapper="Snapshot"), default=()
    )
    """The snapshots on this page."""


@_s.model
class ListSnapshotsResponse(_s.Response):
    """One page of the video's snapshots, and the job that took them."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_snapshot: MediaSnapshot | None = _s.field(
        "MediaSnapshot", _s.ObjectOf(lambda: MediaSnapshot), default=None
    )
    """The snapshots of one kind."""


@_s.model
class ListSnapshotsRequest(_s.PagedRequest[ListSnapshotsResponse, VideoSnapshot]):
    """List the snapshots of a video, page by page.

    Knows what snapshot jobs took, and the pictures that were made for the cover when the video was
    uploaded. Of several jobs for one video, only the last one that succeeded counts.
    """

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video."""

    snapshot_type: (
        Literal[
            "CoverSnapshot",
            "NormalSnapshot",
            "SpriteSnapshot",
            "SpriteOriginSnapshot",
            "WebVttSnapshot",
        ]
        | None
    ) = _s.field(
        "SnapshotType",
        _s.Text(
            enum=(
                "CoverSnapshot",
                "NormalSnapshot",
                "SpriteSnapshot",
                "SpriteOriginSnapshot",
                "WebVttSnapshot",
            )
        ),
        default=None,
    )
    """The kind of snapshots to list. Values: CoverSnapshot (snapshots for the cover);
    NormalSnapshot (ordinary snapshots); SpriteSnapshot (sprites, which show many small snapshots
    in one image); SpriteOriginSnapshot (the single images that sprites were made from);
    WebVttSnapshot (snapshots with a WebVTT file, for previews in a player). Default:
    CoverSnapshot."""

    auth_timeout: int | None = _s.field("AuthTimeout", _s.Integer(), default=None)
    """For how many seconds the answered addresses stay valid. It counts only if URL signing is
    switched on; less than 3,600 is taken as 3,600, and addresses at OSS allow at most 2,592,000
    (30 days). Default: 3600."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=100), default=None)
    """How many snapshots a page of the list holds. At most 100. Default: 20."""

    page_no: int | None = _s.field("PageNo", _s.Integer(), default=None)
    """The page of the list to answer, counted from 1. Default: 1."""


OPERATION = _s.operation(
    name="ListSnapshots",
    method_name="list_snapshots",
    summary="List the snapshots of a video, page by page.",
    service=_SERVICE,
    request=ListSnapshotsRequest,
    response=ListSnapshotsResponse,
    reads_only=True,
    paging=_s.Paging(
        style="page-number",
        items="MediaSnapshot.Snapshots",
        page="PageNo",
        size="PageSize",
        total="MediaSnapshot.Total",
    ),
    errors=(
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
        _s.ErrorCode("NoSuchResource", 404, "Something that the request refers to does not exist."),
        _s.ErrorCode(
            "Forbidden.IllegalStatus",
            400,
            "The video is in none of the states UploadSucc, Normal, Checking and Blocked.",
            advice="Wait until the upload is done, then ask again.",
        ),
    ),
)
