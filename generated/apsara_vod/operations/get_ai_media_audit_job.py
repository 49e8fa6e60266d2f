"""GetAIMediaAuditJob: Look up one automatic review and its result."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.media_audit_result import MediaAuditResult


@_s.model
class MediaAuditJob(_s.Object):
    """An automatic review."""

    status: str = _s.field("Status", _s.Text(known=("success", "fail", "init", "processing")))
    """How far the job has got. Known values: success (a finished job); fail (a failed job); init (a
    job that has not begun yet); processing (a job under way)."""

    job_id: str = _s.field("JobId", _s.Text())
    """The job's id."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the job began."""

    type: str | None = _s.field("Type", _s.Text(known=("AIMediaAudit",)), default=None)
    """What kind of job it is. Known values: AIMediaAudit (an automatic review)."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When the job ended."""

    code: str | None = _s.field("Code", _s.Text(), default=None)
    """The code of the error that made the job fail."""

    message: str | None = _s.field("Message", _s.Text(), default=None)
    """What made the job fail."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video."""

    data: MediaAuditResult | None = _s.field(
        "Data", _s.ObjectOf(lambda: MediaAuditResult), default=None
    )
    """What an automatic review came to. What was not reviewed is absent."""


@_s.model
class GetAIMediaAuditJobResponse(_s.Response):
    """The job and, once it is done, its result."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_audit_job: MediaAuditJob = _s.field("MediaAuditJob", _s.ObjectOf(lambda: MediaAuditJob))
    """An automatic review."""


@_s.model
class GetAIMediaAuditJobRequest(_s.Request[GetAIMediaAuditJobResponse]):
    """Look up one automatic review and its result.

    Works in Singapore only. The images in the result are kept for two weeks.
    """

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job, as SubmitAIMediaAuditJob answered it."""


OPERATION = _s.operation(
    name="GetAIMediaAuditJob",
    method_name="get_ai_media_audit_job",
    summary="Look up one automatic review and its result.",
    service=_SERVICE,
    request=GetAIMediaAuditJobRequest,
    response=GetAIMediaAuditJobResponse,
    reads_only=True,
    waiters=(
        _s.Waiter(
            "finished",
            "MediaAuditJob.Status",
            ("success",),
            unless=("fail",),
            every=10,
            within=7200,
        ),
    ),
)
