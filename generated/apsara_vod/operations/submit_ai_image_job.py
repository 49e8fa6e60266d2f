"""SubmitAIImageJob: Have pictures for the cover of a video chosen by AI."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.user_data import UserData


@_s.model
class SubmitAIImageJobResponse(_s.Response):
    """The id of the job."""

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job, for GetAIImageJobs."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SubmitAIImageJobRequest(_s.Request[SubmitAIImageJobResponse]):
    """Have pictures for the cover of a video chosen by AI.

    Returns before the work is done; GetAIImageJobs and ListAIImageInfo have the results.

    Works in China (Shanghai) and China (Beijing).
    """

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video."""

    ai_template_id: str = _s.field("AITemplateId", _s.Text())
    """The AI template to use, of the kind AIImage, as AddAITemplate or ListAITemplate answered it."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData), max_bytes=512), default=None
    )
    """Where events about this job go, and a text of yours that they carry. MessageCallback or
    Extend is needed. At most 512 bytes of JSON text."""

    ai_pipeline_id: str | None = _s.field("AIPipelineId", _s.Text(), default=None)
    """The pipeline to put the job into. Omitted: the default pipeline. Support sets up others."""


OPERATION = _s.operation(
    name="SubmitAIImageJob",
    method_name="submit_ai_image_job",
    summary="Have pictures for the cover of a video chosen by AI.",
    service=_SERVICE,
    request=SubmitAIImageJobRequest,
    response=SubmitAIImageJobResponse,
    reads_only=False,
)
