"""GetDigitalWatermarkExtractResult: Look up what jobs that read a digital watermark have found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class WatermarkExtractResult(_s.Object):
    """A job and what it has found."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """The job's id."""

    create_time: datetime | None = _s.field("CreateTime", _s.Timestamp(), default=None)
    """When the job was submitted."""

    modify_time: datetime | None = _s.field("ModifyTime", _s.Timestamp(), default=None)
    """When the job was changed last."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("Success", "Failed", "Processing")), default=None
    )
    """How far the job has got. Known values: Success (a job that has found the watermark); Failed
    (a failed job); Processing (a job under way)."""

    error_message: str | None = _s.field("ErrorMessage", _s.Text(), default=None)
    """Why the job failed."""

    water_mark_text: str | None = _s.field("WaterMarkText", _s.Text(), default=None)
    """The text of the watermark."""


@_s.model
class GetDigitalWatermarkExtractResultResponse(_s.Response):
    """The jobs and what they have found."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    ai_extract_result_list: Sequence[WatermarkExtractResult] = _s.field(
        "AiExtractResultList", _s.ListOf(_s.ObjectOf(lambda: WatermarkExtractResult)), default=()
    )
    """One entry per job."""


@_s.model
class GetDigitalWatermarkExtractResultRequest(_s.Request[GetDigitalWatermarkExtractResultResponse]):
    """Look up what jobs that read a digital watermark have found.

    Only the endpoints of China (Shanghai) and China (Beijing) offer this. Jobs can be looked up for
    2 years.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video, one only."""

    extract_type: Literal["TraceMark", "CopyrightMark"] = _s.field(
        "ExtractType", _s.Text(enum=("TraceMark", "CopyrightMark"))
    )
    """The kind of watermark. Values: TraceMark (a mark of who watched the video); CopyrightMark (a
    mark of whom the video belongs to)."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """The id of the job, as SubmitDigitalWatermarkExtractJob answered it. Omitted: all jobs of the
    video."""


OPERATION = _s.operation(
    name="GetDigitalWatermarkExtractResult",
    method_name="get_digital_watermark_extract_result",
    summary="Look up what jobs that read a digital watermark have found.",
    service=_SERVICE,
    request=GetDigitalWatermarkExtractResultRequest,
    response=GetDigitalWatermarkExtractResultResponse,
    reads_only=True,
)
