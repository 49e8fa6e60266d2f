"""GetAIImageJobs: Look up jobs that choose pictures for covers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.ai_template_config import AITemplateConfig
from ..models.user_data import UserData


@_s.model
class AIImageResult(_s.Object):
    """A picture that the job chose."""

    score: float | None = _s.field("Score", _s.Number(), default=None)
    """The score that AI gave the picture."""

    url: str | None = _s.field("Url", _s.Text(), default=None)
    """The picture's address in OSS, without a signature."""


@_s.model
class AIImageJob(_s.Object):
    """A job that chooses pictures for the cover of a video."""

    job_id: str = _s.field("JobId", _s.Text())
    """The job's id."""

    status: str | None = _s.field("Status", _s.Text(known=("success", "fail")), default=None)
    """How the job ended. Known values: success (a finished job); fail (a failed job)."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the job was created."""

    ai_image_result: Sequence[AIImageResult] | None = _s.field(
        "AIImageResult", _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: AIImageResult))), default=None
    )
    """The pictures. Their addresses are not signed; ListAIImageInfo answers some that can be
    opened."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video."""

    user_data: UserData | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """The settings that came with the job."""

    code: str | None = _s.field("Code", _s.Text(), default=None)
    """The code of the error, or Success."""

    message: str | None = _s.field("Message", _s.Text(), default=None)
    """What went wrong, or success."""

    template_config: AITemplateConfig | None = _s.field(
        "TemplateConfig", _s.JsonText(_s.ObjectOf(lambda: AITemplateConfig)), default=None
    )
    """The settings of the template as they were when the job was submitted."""

    template_id: str | None = _s.field("TemplateId", _s.Text(), default=None)
    """The id of the template."""


@_s.model
class GetAIImageJobsResponse(_s.Response):
    """The jobs."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    ai_image_job_list: Sequence[AIImageJob] = _s.field(
        "AIImageJobList", _s.ListOf(_s.ObjectOf(lambda: AIImageJob)), default=()
    )
    """The jobs."""


@_s.model
class GetAIImageJobsRequest(_s.Request[GetAIImageJobsResponse]):
    """Look up jobs that choose pictures for covers.

    Works in China (Shanghai) and China (Beijing).
    """

    job_ids: Sequence[str] | str = _s.field(
        "JobIds", _s.ListOf(_s.Text(), style="comma", max_items=10)
    )
    """The ids of the jobs, as SubmitAIImageJob answered them. At most 10 items."""


OPERATION = _s.operation(
    name="GetAIImageJobs",
    method_name="get_ai_image_jobs",
    summary="Look up jobs that choose pictures for covers.",
    service=_SERVICE,
    request=GetAIImageJobsRequest,
    response=GetAIImageJobsResponse,
    reads_only=True,
)
