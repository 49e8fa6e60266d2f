"""GetMediaRefreshJobs: Look up how a job of RefreshMediaPlayUrls goes, for one or all of its media."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.user_data import UserData


@_s.model
class MediaRefreshFilter(_s.Object):
    """Which streams a job works on, as RefreshMediaPlayUrls was told."""

    formats: str | None = _s.field("Formats", _s.Text(), default=None)
    """The formats of the streams, with commas between them."""

    definitions: str | None = _s.field("Definitions", _s.Text(), default=None)
    """The resolutions of the streams, with commas between them."""

    stream_type: str | None = _s.field("StreamType", _s.Text(), default=None)
    """The kinds of streams, with commas between them."""

    result_type: str | None = _s.field(
        "ResultType", _s.Text(known=("Single", "Multiple")), default=None
    )
    """Which streams are taken where a resolution and format has several. Known values: Single (the
    one that was transcoded last); Multiple (all of them)."""

    slice_flag: bool | None = _s.field("SliceFlag", _s.Boolean(), default=None)
    """Whether TS files of M3U8 streams are included."""

    slice_count: int | None = _s.field("SliceCount", _s.Integer(), default=None)
    """How many TS files of each M3U8 stream are included."""


@_s.model
class MediaRefreshJob(_s.Object):
    """What a job does for one video or audio file."""

    media_refresh_job_id: str | None = _s.field("MediaRefreshJobId", _s.Text(), default=None)
    """The job's id."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video or audio file."""

    task_type: str | None = _s.field(
        "TaskType", _s.Text(known=("Refresh", "Preload")), default=None
    )
    """What is done. Known values: Refresh, Preload."""

    filter_policy: MediaRefreshFilter | None = _s.field(
        "FilterPolicy", _s.JsonText(_s.ObjectOf(lambda: MediaRefreshFilter)), default=None
    )
    """Which streams the job works on."""

    status: str | None = _s.field("Status", _s.Text(known=("success", "fail")), default=None)
    """How it went. Known values: success, fail."""

    success_play_urls: str | None = _s.field("SuccessPlayUrls", _s.Text(), default=None)
    """The addresses that were refreshed or preloaded, with commas between them."""

    task_ids: str | None = _s.field("TaskIds", _s.Text(), default=None)
    """The ids of the tasks, with commas between them. Each task is about one address;
    DescribeVodRefreshTasks tells how it goes."""

    error_code: str | None = _s.field("ErrorCode", _s.Text(), default=None)
    """The code of the error. Present when the tasks could not be started."""

    error_message: str | None = _s.field("ErrorMessage", _s.Text(), default=None)
    """What went wrong. Present when the tasks could not be started."""

    user_data: UserData | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """The settings that RefreshMediaPlayUrls was given."""

    gmt_create: str | None = _s.field("GmtCreate", _s.Text(), default=None)
    """When the job was created, with or without a time zone."""

    gmt_modified: str | None = _s.field("GmtModified", _s.Text(), default=None)
    """When the job last changed, with or without a time zone."""


@_s.model
class GetMediaRefreshJobsResponse(_s.Response):
    """What the job does for each of its media."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_refresh_jobs: Sequence[MediaRefreshJob] = _s.field(
        "MediaRefreshJobs", _s.ListOf(_s.ObjectOf(lambda: MediaRefreshJob)), default=()
    )
    """The parts of the job, one for each video or audio file."""


@_s.model
class GetMediaRefreshJobsRequest(_s.Request[GetMediaRefreshJobsResponse]):
    """Look up how a job of RefreshMediaPlayUrls goes, for one or all of its media.

    The service takes 50 calls a second from an account.
    """

    media_refresh_job_id: str = _s.field("MediaRefreshJobId", _s.Text())
    """The job's id, as RefreshMediaPlayUrls answered it."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of a video or audio file of the job, one only. Omitted: all media of the job."""


OPERATION = _s.operation(
    name="GetMediaRefreshJobs",
    method_name="get_media_refresh_jobs",
    summary="Look up how a job of RefreshMediaPlayUrls goes, for one or all of its media.",
    service=_SERVICE,
    request=GetMediaRefreshJobsRequest,
    response=GetMediaRefreshJobsResponse,
    reads_only=True,
    methods=("GET",),
)
