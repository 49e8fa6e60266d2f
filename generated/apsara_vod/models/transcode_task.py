"""TranscodeTask: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .transcode_job_info import TranscodeJobInfo


@_s.model
class TranscodeTask(_s.Object):
    """One task to transcode a video with a group of templates. It has a job for each template."""

    transcode_task_id: str = _s.field("TranscodeTaskId", _s.Text())
    """Its id, 32 hexadecimal digits."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the task was created."""

    trigger: str | None = _s.field("Trigger", _s.Text(known=("Auto", "Manual")), default=None)
    """What started it. Known values: Auto (the upload of the video); Manual (SubmitTranscodeJobs)."""

    task_status: str | None = _s.field(
        "TaskStatus",
        _s.Text(
            known=(
                "Processing",
                "Partial",
                "CompleteAllSucc",
                "CompleteAllFail",
                "CompletePartialSucc",
            )
        ),
        default=None,
    )
    """How far the task has got. Known values: Processing (work under way); Partial (some jobs over,
    others under way); CompleteAllSucc (all jobs over, all of them successful); CompleteAllFail
    (all jobs failed, or none started because the source is faulty); CompletePartialSucc (all
    jobs over, only some of them successful)."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When all its jobs were over."""

    transcode_template_group_id: str | None = _s.field(
        "TranscodeTemplateGroupId", _s.Text(), default=None
    )
    """The group of templates it uses."""

    transcode_job_info_list: Sequence[TranscodeJobInfo] = _s.field(
        "TranscodeJobInfoList", _s.ListOf(_s.ObjectOf(lambda: TranscodeJobInfo)), default=()
    )
    """Its jobs. Only in what GetTranscodeTask answers."""
