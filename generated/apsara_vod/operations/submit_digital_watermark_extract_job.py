"""SubmitDigitalWatermarkExtractJob: Have the digital watermark of a video read."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SubmitDigitalWatermarkExtractJobResponse(_s.Response):
    """The id of the new job."""

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SubmitDigitalWatermarkExtractJobRequest(_s.Request[SubmitDigitalWatermarkExtractJobResponse]):
    """Have the digital watermark of a video read.

    Only the endpoints of China (Shanghai) and China (Beijing) offer this, and it costs money. The
    video has to be uploaded to the service and longer than 6 minutes. The job takes its time;
    GetDigitalWatermarkExtractResult has its result.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video, one only."""

    extract_type: Literal["TraceMark", "CopyrightMark"] = _s.field(
        "ExtractType", _s.Text(enum=("TraceMark", "CopyrightMark"))
    )
    """The kind of watermark. Values: TraceMark (a mark of who watched the video); CopyrightMark (a
    mark of whom the video belongs to)."""


OPERATION = _s.operation(
    name="SubmitDigitalWatermarkExtractJob",
    method_name="submit_digital_watermark_extract_job",
    summary="Have the digital watermark of a video read.",
    service=_SERVICE,
    request=SubmitDigitalWatermarkExtractJobRequest,
    response=SubmitDigitalWatermarkExtractJobResponse,
    reads_only=False,
)
