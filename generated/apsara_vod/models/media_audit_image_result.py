"""MediaAuditImageResult: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .media_audit_image_check import MediaAuditImageCheck


@_s.model
class MediaAuditImageResult(_s.Object):
    """What the review of one image came to."""

    type: str | None = _s.field("Type", _s.Text(known=("cover",)), default=None)
    """Which image it is. Known values: cover (the cover)."""

    url: str | None = _s.field("Url", _s.Text(), default=None)
    """The address of the image."""

    suggestion: str | None = _s.field(
        "Suggestion", _s.Text(known=("block", "review", "pass")), default=None
    )
    """What the review suggests. Known values: block (a violation); review (a doubtful case); pass
    (no objection)."""

    label: str | None = _s.field("Label", _s.Text(), default=None)
    """What was found, as one text, separated by commas. The words are porn, terrorism (also
    politics), ad, live, logo and normal."""

    result: Sequence[MediaAuditImageCheck] = _s.field(
        "Result", _s.ListOf(_s.ObjectOf(lambda: MediaAuditImageCheck)), default=()
    )
    """The single checks."""
