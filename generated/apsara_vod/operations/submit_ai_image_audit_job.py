"""SubmitAIImageAuditJob: Have an image reviewed automatically."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.media_audit_configuration import MediaAuditConfiguration


@_s.model
class SubmitAIImageAuditJobResponse(_s.Response):
    """The id of the job."""

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SubmitAIImageAuditJobRequest(_s.Request[SubmitAIImageAuditJobResponse]):
    """Have an image reviewed automatically.

    Returns before the work is done. Reviews cost money.

    The image has at most 20 MB, 30,000 pixels a side and 250 million pixels in all. Below 256 by
    256 pixels the review may miss something.

    Works in Singapore only.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the image, as its upload answered it."""

    template_id: str = _s.field("TemplateId", _s.Text())
    """The AI template that says what is reviewed, as AddAITemplate or ListAITemplate answered it."""

    media_audit_configuration: MediaAuditConfiguration | Mapping[str, object] | str | None = (
        _s.field(
            "MediaAuditConfiguration",
            _s.JsonText(_s.ObjectOf(lambda: MediaAuditConfiguration)),
            default=None,
        )
    )
    """What kind of content this is, for rules that were agreed with the vendor for that kind."""


OPERATION = _s.operation(
    name="SubmitAIImageAuditJob",
    method_name="submit_ai_image_audit_job",
    summary="Have an image reviewed automatically.",
    service=_SERVICE,
    request=SubmitAIImageAuditJobRequest,
    response=SubmitAIImageAuditJobResponse,
    reads_only=False,
)
