"""GetTranscodeTask: Look up a transcoding task with its jobs, or single jobs."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.transcode_job_info import TranscodeJobInfo
from ..models.transcode_task import TranscodeTask


@_s.model
class GetTranscodeTaskResponse(_s.Response):
    """The task with its jobs, or the jobs that were asked for."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_job_ids: Sequence[str] = _s.field("NonExistJobIds", _s.ListOf(_s.Text()), default=())
    """Those of JobIds that belong to no job."""

    transcode_job_info_list: Sequence[TranscodeJobInfo] = _s.field(
        "TranscodeJobInfoList", _s.ListOf(_s.ObjectOf(lambda: TranscodeJobInfo)), default=()
    )
    """The jobs that JobIds asked for. Those of a task are in TranscodeTask."""

    transcode_task: TranscodeTask | None = _s.field(
        "TranscodeTask", _s.ObjectOf(lambda: TranscodeTask), default=None
    )
    """One task to transcode a video with a group of templates. It has a job for each template."""


@_s.model
class GetTranscodeTaskRequest(_s.Request[GetTranscodeTaskResponse]):
    """Look up a transcoding task with its jobs, or single jobs.

    Tasks are known for a year. An account may call this 15 times a second.

    Rules across parameters:

    - TranscodeTaskId or JobIds is needed.

    Changes:

    - 2024-12-13: JobIds is new, and with it NonExistJobIds and TranscodeJobInfoList;
      TranscodeTaskId is no longer required.
    """

    transcode_task_id: str | None = _s.field("TranscodeTaskId", _s.Text(), default=None)
    """The id of the task, as SubmitTranscodeJobs or ListTranscodeTask answered it."""

    job_ids: Sequence[str] | str | None = _s.field(
        "JobIds", _s.ListOf(_s.Text(), style="comma", max_items=10), default=None
    )
    """The ids of jobs, as SubmitTranscodeJobs answered them in JobId. At most 10 items."""


OPERATION = _s.operation(
    name="GetTranscodeTask",
    method_name="get_transcode_task",
    summary="Look up a transcoding task with its jobs, or single jobs.",
    service=_SERVICE,
    request=GetTranscodeTaskRequest,
    response=GetTranscodeTaskResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "TranscodeTaskId or JobIds is needed.",
            _s.AnyOf(_s.Given("TranscodeTaskId"), _s.Given("JobIds")),
        ),
    ),
    waiters=(
        _s.Waiter(
            "finished",
            "TranscodeTask.TaskStatus",
            ("CompleteAllSucc", "CompletePartialSucc"),
            unless=("CompleteAllFail",),
            every=10,
            within=7200,
        ),
    ),
    errors=(_s.ErrorCode("NoSuchResource", 404, "There is no such task."),),
)
