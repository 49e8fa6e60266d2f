"""GetMediaAuditResult: Get the summary of the automatic review of a video or an image."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.media_audit_result import MediaAuditResult


@_s.model
class GetMediaAuditResultResponse(_s.Response):
    """The summary."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_audit_result: MediaAuditResult = _s.field(
        "MediaAuditResult", _s.ObjectOf(lambda: MediaAuditResult)
    )
    """What an automatic review came to. What was not reviewed is absent."""


@_s.model
class GetMediaAuditResultRequest(_s.Request[GetMediaAuditResultResponse]):
    """Get the summary of the automatic review of a video or an image.

    Works in Singapore only. At most 20 calls per second and account.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video or image."""


OPERATION = _s.operation(
    name="GetMediaAuditResult",
    method_name="get_media_audit_result",
    summary="Get the summary of the automatic review of a video or an image.",
    service=_SERVICE,
    request=GetMediaAuditResultRequest,
    response=GetMediaAuditResultResponse,
    reads_only=True,
)
