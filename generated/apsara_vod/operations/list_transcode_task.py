"""ListTranscodeTask: List the transcoding tasks of a video, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.transcode_task import TranscodeTask


@_s.model
class ListTranscodeTaskResponse(_s.Response):
    """One page of the video's tasks, without their jobs."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    transcode_task_list: Sequence[TranscodeTask] = _s.field(
        "TranscodeTaskList", _s.ListOf(_s.ObjectOf(lambda: TranscodeTask)), default=()
    )
    """The tasks on this page."""


@_s.model
class ListTranscodeTaskRequest(_s.PagedRequest[ListTranscodeTaskResponse, TranscodeTask]):
    """List the transcoding tasks of a video, page by page.

    The list does not hold the jobs of a task; GetTranscodeTask answers them. Tasks are known for a
    year. An account may call this 15 times a second.

    Rules across parameters:

    - EndTime is later than StartTime.
    """

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video or audio file."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The beginning of the period to list."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the period to list."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=50, bits=32), default=None)
    """How many tasks a page of the list holds. At most 50. Default: 10."""

    page_no: int | None = _s.field("PageNo", _s.Integer(bits=32), default=None)
    """The page of the list to answer, counted from 1. Default: 1."""


OPERATION = _s.operation(
    name="ListTranscodeTask",
    method_name="list_transcode_task",
    summary="List the transcoding tasks of a video, page by page.",
    service=_SERVICE,
    request=ListTranscodeTaskRequest,
    response=ListTranscodeTaskResponse,
    reads_only=True,
    rules=(_s.Rule("EndTime is later than StartTime.", _s.Ascending("StartTime", "EndTime")),),
    paging=_s.Paging(
        style="page-number", items="TranscodeTaskList", page="PageNo", size="PageSize"
    ),
)
