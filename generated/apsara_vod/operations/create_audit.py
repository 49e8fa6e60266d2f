"""CreateAudit: Block videos or audio files, or let them be played, as people decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AuditDecision(_s.Object):
    """What was decided about one video or audio file."""

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video or audio file."""

    status: Literal["Blocked", "Normal"] = _s.field("Status", _s.Text(enum=("Blocked", "Normal")))
    """The decision. Values: Blocked (a file that may not be played); Normal (a file that may be
    played)."""

    reason: str | None = _s.field("Reason", _s.Text(max_bytes=128), default=None)
    """Why it is blocked. At most 128 bytes of UTF-8."""

    comment: str | None = _s.field("Comment", _s.Text(max_bytes=512), default=None)
    """Remarks about the decision. At most 512 bytes of UTF-8."""


@_s.model
class CreateAuditResponse(_s.Response):
    """Nothing but the id of the request; the decisions are recorded."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class CreateAuditRequest(_s.Request[CreateAuditResponse]):
    """Block videos or audio files, or let them be played, as people decided."""

    audit_content: Sequence[AuditDecision | Mapping[str, object] | str] | str = _s.field(
        "AuditContent", _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: AuditDecision), max_items=100))
    )
    """The decisions, one for each video or audio file. At most 100 items."""


OPERATION = _s.operation(
    name="CreateAudit",
    method_name="create_audit",
    summary="Block videos or audio files, or let them be played, as people decided.",
    service=_SERVICE,
    request=CreateAuditRequest,
    response=CreateAuditResponse,
    reads_only=False,
)
