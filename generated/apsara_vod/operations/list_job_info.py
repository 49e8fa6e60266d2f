"""ListJobInfo: List the jobs of one kind that were run for a video in the last six months."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class JobInfo(_s.Object):
    """One job."""

    job_id: str = _s.field("JobId", _s.Text())
    """Its id, 32 hexadecimal digits."""

    status: str | None = _s.field("Status", _s.Text(), default=None)
    """How far it has got, in the words of its kind."""

    user_id: int | None = _s.field("UserId", _s.Integer(), default=None)
    """The account that started it."""

    create_time: datetime | None = _s.field("CreateTime", _s.Timestamp(), default=None)
    """When it was created."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When it was over."""


@_s.model
class ListJobInfoResponse(_s.Response):
    """The jobs, from the last six months."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video or audio file."""

    job_type: str | None = _s.field(
        "JobType", _s.Text(known=("transcode", "snapshot", "ai")), default=None
    )
    """The kind of jobs in the list. Known values: transcode, snapshot, ai."""

    job_info_list: Sequence[JobInfo] = _s.field(
        "JobInfoList", _s.ListOf(_s.ObjectOf(lambda: JobInfo)), default=()
    )
    """The jobs."""


@_s.model
class ListJobInfoRequest(_s.Request[ListJobInfoResponse]):
    """List the jobs of one kind that were run for a video in the last six months.

    GetJobDetail answers more about each of them. An account may call this 15 times a second.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video or audio file."""

    job_type: Literal["transcode", "snapshot", "ai"] = _s.field(
        "JobType", _s.Text(enum=("transcode", "snapshot", "ai"))
    )
    """The kind of jobs to list. Values: transcode (transcoding); snapshot (snapshots); ai (analysis
    and review by AI)."""


OPERATION = _s.operation(
    name="ListJobInfo",
    method_name="list_job_info",
    summary="List the jobs of one kind that were run for a video in the last six months.",
    service=_SERVICE,
    request=ListJobInfoRequest,
    response=ListJobInfoResponse,
    reads_only=True,
)
