"""MediaAuditMoment: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MediaAuditMoment(_s.Object):
    """A moment of a video that a check objected to."""

    score: float | None = _s.field("Score", _s.Number(), default=None)
    """How certain Label is, from 0 to 100."""

    timestamp: int | None = _s.field("Timestamp", _s.Integer(), default=None)
    """Where the moment lies in the video, in milliseconds."""

    label: str | None = _s.field("Label", _s.Text(), default=None)
    """What was found. Each check has words of its own."""
