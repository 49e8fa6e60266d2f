"""GetJobDetail: Look up a job of the last six months."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.user_data import UserData


@_s.model
class TranscodeJobDetail(_s.Object):
    """A transcoding job. Absent for jobs of other kinds."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """Its id, 32 hexadecimal digits."""

    user_id: int | None = _s.field("UserId", _s.Integer(), default=None)
    """The account that started it."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

    status: str | None = _s.field(
        "Status",
        _s.Text(
            known=(
                "Submitted",
                "Transcoding",
                "TranscodeSuccess",
                "TranscodeFail",
                "TranscodeCancelled",
            )
        ),
        default=None,
    )
    """How far it has got. Known values: Submitted (a job that waits); Transcoding (work under way);
    TranscodeSuccess (a job that succeeded); TranscodeFail (a job that failed);
    TranscodeCancelled (a job that was cancelled)."""

    template_id: str | None = _s.field("TemplateId", _s.Text(), default=None)
    """The template it uses."""

    definition: str | None = _s.field(
        "Definition",
        _s.Text(
            known=(
                "LD",
                "SD",
                "HD",
                "FHD",
                "OD",
                "2K",
                "4K",
                "SQ",
                "HQ",
                "LD-NBV1",
                "SD-NBV1",
                "HD-NBV1",
                "FHD-NBV1",
                "2K-NBV1",
                "4K-NBV1",
                "AUTO",
            )
        ),
        default=None,
    )
    """A label for the quality. It names no resolution, and it cannot be changed later. Known
    values: LD (low); SD (standard); HD (high); FHD (full HD); OD (streams as they are, in
    another container); 2K; 4K; SQ (standard sound); HQ (high-quality sound); LD-NBV1 (low,
    Narrowband HD 1.0); SD-NBV1 (standard, Narrowband HD 1.0); HD-NBV1 (high, Narrowband HD 1.0);
    FHD-NBV1 (full HD, Narrowband HD 1.0); 2K-NBV1 (2K, Narrowband HD 1.0); 4K-NBV1 (4K,
    Narrowband HD 1.0); AUTO (adaptive bitrate, of packaged streams)."""

    create_time: datetime | None = _s.field("CreateTime", _s.Timestamp(), default=None)
    """When it was created."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When it was over."""


@_s.model
class SnapshotJobDetail(_s.Object):
    """A snapshot job. Absent for jobs of other kinds."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """Its id, 32 hexadecimal digits."""

    user_id: int | None = _s.field("UserId", _s.Integer(), default=None)
    """The account that started it."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("Processing", "Fail", "Success")), default=None
    )
    """How far it has got. Known values: Processing (work under way); Fail (a job that failed);
    Success (a job that succeeded)."""

    trigger: str | None = _s.field("Trigger", _s.Text(known=("Auto", "Manual")), default=None)
    """What started it. Known values: Auto (a workflow); Manual (a request for this job)."""

    normal_config: Mapping[str, object] | None = _s.field(
        "NormalConfig", _s.JsonText(_s.MapOf(_s.AnyValue())), default=None
    )
    """The settings for ordinary snapshots, by internal names."""

    sprite_config: Mapping[str, object] | None = _s.field(
        "SpriteConfig", _s.JsonText(_s.MapOf(_s.AnyValue())), default=None
    )
    """The settings for sprites, by internal names."""

    create_time: datetime | None = _s.field("CreateTime", _s.Timestamp(), default=None)
    """When it was created."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When it was over."""


@_s.model
class AiJobDetail(_s.Object):
    """A job of analysis or review by AI. Absent for jobs of other kinds."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """Its id, 32 hexadecimal digits."""

    user_id: int | None = _s.field("UserId", _s.Integer(), default=None)
    """The account that started it."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video, audio file or image."""

    job_type: str | None = _s.field("JobType", _s.Text(), default=None)
    """What the job does, such as AIVideoCensor."""

    status: str | None = _s.field(
        "Status",
        _s.Text(known=("reserved", "init", "success", "fail", "processing", "analysing")),
        default=None,
    )
    """How far it has got. Known values: reserved (a job that was submitted); init (a job that has
    begun); success (a job that succeeded); fail (a job that failed); processing (work under
    way); analysing (an analysis under way)."""

    trigger: str | None = _s.field("Trigger", _s.Text(known=("Auto", "Manual")), default=None)
    """What started it. Known values: Auto (a workflow); Manual (a request for this job)."""

    template_config: Mapping[str, object] | None = _s.field(
        "TemplateConfig", _s.JsonText(_s.MapOf(_s.AnyValue())), default=None
    )
    """The settings of its template."""

    create_time: datetime | None = _s.field("CreateTime", _s.Timestamp(), default=None)
    """When it was created."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When it was over."""


@_s.model
class WorkflowTaskInput(_s.Object):
    """What the workflow was run for."""

    type: str | None = _s.field("Type", _s.Text(known=("Media",)), default=None)
    """What Media names. Known values: Media."""

    media: str | None = _s.field("Media", _s.Text(), default=None)
    """The id of the video or audio file."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds the file."""


@_s.model
class WorkflowActivityResult(_s.Object):
    """One step of the workflow."""

    activity_id: str | None = _s.field("ActivityId", _s.Text(), default=None)
    """What the step does, such as VodSnapshot."""

    activity_instance_id: str | None = _s.field("ActivityInstanceId", _s.Text(), default=None)
    """The id of the step in this task."""

    start_time: datetime | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """When it began."""

    end_time: datetime | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """When it was over."""

    status: str | None = _s.field("Status", _s.Text(known=("Succeed", "Failed")), default=None)
    """What came of it. Known values: Succeed, Failed."""

    result: str | None = _s.field("Result", _s.Text(), default=None)
    """What it produced, as JSON text."""


@_s.model
class WorkflowInfo(_s.Object):
    """The workflow itself."""

    workflow_id: str | None = _s.field("WorkflowId", _s.Text(), default=None)
    """Its id."""

    name: str | None = _s.field("Name", _s.Text(), default=None)
    """Its name."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("Active", "Inactive", "Deleted")), default=None
    )
    """Whether it can be used. Known values: Active (a workflow in use); Inactive (a workflow that
    is switched off); Deleted (a workflow that was deleted)."""

    type: str | None = _s.field("Type", _s.Text(), default=None)
    """The kind of workflow. Empty as a rule."""

    create_time: datetime | None = _s.field("CreateTime", _s.Timestamp(), default=None)
    """When it was created."""

    modified_time: datetime | None = _s.field("ModifiedTime", _s.Timestamp(), default=None)
    """When it was changed last."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to."""


@_s.model
class WorkflowTaskDetail(_s.Object):
    """A task that runs a workflow. Absent for jobs of other kinds."""

    task_id: str | None = _s.field("TaskId", _s.Text(), default=None)
    """Its id."""

    status: str | None = _s.field(
        "Status",
        _s.Text(known=("Init", "Processing", "Succeed", "Failed", "Canceled", "Skip")),
        default=None,
    )
    """How far it has got. Known values: Init (a task that has begun); Processing (work under way);
    Succeed (a task that succeeded); Failed (a task that failed); Canceled (a task that was
    cancelled); Skip (a task that was skipped)."""

    task_input: WorkflowTaskInput | None = _s.field(
        "TaskInput", _s.JsonText(_s.ObjectOf(lambda: WorkflowTaskInput)), default=None
    )
    """What the workflow was run for."""

    create_time: datetime | None = _s.field("CreateTime", _s.Timestamp(), default=None)
    """When it was created."""

    finish_time: datetime | None = _s.field("FinishTime", _s.Timestamp(), default=None)
    """When it was over."""

    activity_results: Mapping[str, WorkflowActivityResult] | None = _s.field(
        "ActivityResults",
        _s.JsonText(_s.MapOf(_s.ObjectOf(lambda: WorkflowActivityResult))),
        default=None,
    )
    """The steps of the workflow, by their names."""

    user_data: UserData | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """The settings that were given along."""

    workflow: WorkflowInfo | None = _s.field(
        "Workflow", _s.ObjectOf(lambda: WorkflowInfo), default=None
    )
    """The workflow itself."""


@_s.model
class GetJobDetailResponse(_s.Response):
    """The job, in the object for its kind."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    job_type: str | None = _s.field(
        "JobType", _s.Text(known=("transcode", "snapshot", "ai", "workflow")), default=None
    )
    """The kind of the job. Known values: transcode, snapshot, ai, workflow."""

    transcode_job_detail: TranscodeJobDetail | None = _s.field(
        "TranscodeJobDetail", _s.ObjectOf(lambda: TranscodeJobDetail), default=None
    )
    """A transcoding job. Absent for jobs of other kinds."""

    snapshot_job_detail: SnapshotJobDetail | None = _s.field(
        "SnapshotJobDetail", _s.ObjectOf(lambda: SnapshotJobDetail), default=None
    )
    """A snapshot job. Absent for jobs of other kinds."""

    ai_job_detail: AiJobDetail | None = _s.field(
        "AIJobDetail", _s.ObjectOf(lambda: AiJobDetail), default=None
    )
    """A job of analysis or review by AI. Absent for jobs of other kinds."""

    workflow_task_detail: WorkflowTaskDetail | None = _s.field(
        "WorkflowTaskDetail", _s.ObjectOf(lambda: WorkflowTaskDetail), default=None
    )
    """A task that runs a workflow. Absent for jobs of other kinds."""


@_s.model
class GetJobDetailRequest(_s.Request[GetJobDetailResponse]):
    """Look up a job of the last six months.

    The answer holds the one object that belongs to JobType. An account may call this 15 times a
    second.

    Changes:

    - 2025-05-16: The answer holds WorkflowTaskDetail.
    """

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job."""

    job_type: Literal["transcode", "snapshot", "ai", "workflow"] = _s.field(
        "JobType", _s.Text(enum=("transcode", "snapshot", "ai", "workflow"))
    )
    """The kind of the job. Values: transcode (transcoding); snapshot (snapshots); ai (analysis and
    review by AI); workflow (a workflow, not documented here)."""


OPERATION = _s.operation(
    name="GetJobDetail",
    method_name="get_job_detail",
    summary="Look up a job of the last six months.",
    service=_SERVICE,
    request=GetJobDetailRequest,
    response=GetJobDetailResponse,
    reads_only=True,
)
