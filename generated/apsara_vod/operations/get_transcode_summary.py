"""GetTranscodeSummary: Look up how the transcoding of several videos is getting on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class TranscodeJobSummary(_s.Object):
    """One job, which makes one stream."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the job was created."""

    error_message: str | None = _s.field("ErrorMessage", _s.Text(), default=None)
    """Why it failed, in words."""

    height: int | None = _s.field("Height", _s.Integer(bits=32), default=None)
    """The height of the picture in pixels."""

    transcode_progress: int | None = _s.field("TranscodeProgress", _s.Integer(), default=None)
    """How much is done, in percent."""

    transcode_template_id: str | None = _s.field("TranscodeTemplateId", _s.Text(), default=None)
    """The template it uses."""

    bitrate: float | None = _s.field("Bitrate", _s.Number(), default=None)
    """The average bitrate in Kbit/s."""

    error_code: str | None = _s.field("ErrorCode", _s.Text(), default=None)
    """Why it failed, as a code."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When the job was over."""

    width: int | None = _s.field("Width", _s.Integer(bits=32), default=None)
    """The width of the picture in pixels."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """The length of the stream in seconds."""

    fps: float | None = _s.field("Fps", _s.Number(), default=None)
    """How many frames it shows in a second."""

    transcode_job_status: str | None = _s.field(
        "TranscodeJobStatus",
        _s.Text(known=("Transcoding", "TranscodeSuccess", "TranscodeFail")),
        default=None,
    )
    """How far the job has got. Known values: Transcoding (work under way); TranscodeSuccess (a job
    that succeeded); TranscodeFail (a job that failed)."""

    filesize: int | None = _s.field("Filesize", _s.Integer(), default=None)
    """The size of the file in bytes."""

    format: str | None = _s.field("Format", _s.Text(), default=None)
    """The file format."""

    watermark_id_list: Sequence[str] = _s.field("WatermarkIdList", _s.ListOf(_s.Text()), default=())
    """The ids of the watermark templates that were used."""


@_s.model
class TranscodeSummary(_s.Object):
    """The last task for one video."""

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video or audio file."""

    transcode_status: str = _s.field(
        "TranscodeStatus",
        _s.Text(
            known=(
                "Processing",
                "Partial",
                "CompleteAllSucc",
                "CompleteAllFail",
                "CompletePartialSucc",
            )
        ),
    )
    """How far the task has got. Known values: Processing (work under way); Partial (some jobs over,
    others under way); CompleteAllSucc (all jobs over, all of them successful); CompleteAllFail
    (all jobs failed, or none started because the source is faulty); CompletePartialSucc (all
    jobs over, only some of them successful)."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the task was created."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When all its jobs were over."""

    transcode_template_group_id: str | None = _s.field(
        "TranscodeTemplateGroupId", _s.Text(), default=None
    )
    """The group of templates it uses."""

    transcode_job_info_summary_list: Sequence[TranscodeJobSummary] = _s.field(
        "TranscodeJobInfoSummaryList",
        _s.ListOf(_s.ObjectOf(lambda: TranscodeJobSummary)),
        default=(),
    )
    """Its jobs."""


@_s.model
class GetTranscodeSummaryResponse(_s.Response):
    """The last task of each video, and which ids were not found."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_video_ids: Sequence[str] = _s.field(
        "NonExistVideoIds", _s.ListOf(_s.Text()), default=()
    )
    """The given ids that belong to no video or audio file."""

    transcode_summary_list: Sequence[TranscodeSummary] = _s.field(
        "TranscodeSummaryList", _s.ListOf(_s.ObjectOf(lambda: TranscodeSummary)), default=()
    )
    """The last task of each video."""


@_s.model
class GetTranscodeSummaryRequest(_s.Request[GetTranscodeSummaryResponse]):
    """Look up how the transcoding of several videos is getting on.

    Of several tasks for one video, only the last one counts; ListTranscodeTask knows the others.
    Tasks are known for a year.
    """

    video_ids: Sequence[str] | str = _s.field(
        "VideoIds", _s.ListOf(_s.Text(), style="comma", max_items=10)
    )
    """The ids of the video or audio files. At most 10 items."""


OPERATION = _s.operation(
    name="GetTranscodeSummary",
    method_name="get_transcode_summary",
    summary="Look up how the transcoding of several videos is getting on.",
    service=_SERVICE,
    request=GetTranscodeSummaryRequest,
    response=GetTranscodeSummaryResponse,
    reads_only=True,
)
