"""MediaAuditTopSnapshot: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MediaAuditTopSnapshot(_s.Object):
    """One of the snapshots that a check is most certain about."""

    url: str | None = _s.field("Url", _s.Text(), default=None)
    """The address of the snapshot."""

    score: float | None = _s.field("Score", _s.Number(), default=None)
    """How certain Label is, from 0 to 100."""

    timestamp: int | None = _s.field("Timestamp", _s.Integer(), default=None)
    """Where the snapshot lies in the video, in milliseconds."""

    label: str | None = _s.field("Label", _s.Text(), default=None)
    """What was found in it."""
