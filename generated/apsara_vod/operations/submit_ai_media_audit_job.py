"""SubmitAIMediaAuditJob: Have a video reviewed automatically."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.media_audit_configuration import MediaAuditConfiguration
from ..models.user_data import UserData


@_s.model
class SubmitAIMediaAuditJobResponse(_s.Response):
    """The id of the job."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job, for GetAIMediaAuditJob."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video or audio file."""


@_s.model
class SubmitAIMediaAuditJobRequest(_s.Request[SubmitAIMediaAuditJobResponse]):
    """Have a video reviewed automatically.

    Returns before the work is done: the event AIMediaAuditComplete reports the result, and
    GetMediaAuditResult, GetMediaAuditResultDetail and GetMediaAuditResultTimeline answer it on
    demand.

    Works in China (Shanghai), China (Beijing) and Singapore. Reviews cost money. Images that a
    review makes are kept for two weeks.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video or audio file."""

    template_id: str | None = _s.field("TemplateId", _s.Text(), default=None)
    """The AI template that says what is reviewed, as AddAITemplate or ListAITemplate answered it.
    Omitted: the default template for reviews."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Where events about this job go, and a text of yours that they carry."""

    media_type: Literal["video"] | None = _s.field(
        "MediaType", _s.Text(enum=("video",)), default=None
    )
    """What kind of media this is. Values: video."""

    media_audit_configuration: MediaAuditConfiguration | Mapping[str, object] | str | None = (
        _s.field(
            "MediaAuditConfiguration",
            _s.JsonText(_s.ObjectOf(lambda: MediaAuditConfiguration)),
            default=None,
        )
    )
    """What kind of content this is, for rules that were agreed with the vendor for that kind."""


OPERATION = _s.operation(
    name="SubmitAIMediaAuditJob",
    method_name="submit_ai_media_audit_job",
    summary="Have a video reviewed automatically.",
    service=_SERVICE,
    request=SubmitAIMediaAuditJobRequest,
    response=SubmitAIMediaAuditJobResponse,
    reads_only=False,
)
