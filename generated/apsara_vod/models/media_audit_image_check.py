"""MediaAuditImageCheck: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MediaAuditImageCheck(_s.Object):
    """What one check of an image came to."""

    score: float | None = _s.field("Score", _s.Number(), default=None)
    """How certain Label is, from 0 to 100."""

    suggestion: str | None = _s.field(
        "Suggestion", _s.Text(known=("block", "review", "pass")), default=None
    )
    """What the check suggests. Known values: block (a violation); review (a doubtful case); pass
    (no objection)."""

    label: str | None = _s.field("Label", _s.Text(), default=None)
    """What was found. The words are those of the check in MediaAuditVideoResult that Scene names."""

    scene: str | None = _s.field(
        "Scene", _s.Text(known=("porn", "terrorism", "ad", "live", "logo")), default=None
    )
    """What was looked for. Known values: porn (pornography); terrorism (terrorism and politics); ad
    (advertising, and texts in the picture); live (unwanted scenes); logo (logos)."""
