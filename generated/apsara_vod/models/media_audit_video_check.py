"""MediaAuditVideoCheck: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .media_audit_label_count import MediaAuditLabelCount
from .media_audit_top_snapshot import MediaAuditTopSnapshot


@_s.model
class MediaAuditVideoCheck(_s.Object):
    """What one check of a video came to."""

    suggestion: str | None = _s.field(
        "Suggestion", _s.Text(known=("block", "review", "pass")), default=None
    )
    """What the check suggests. Known values: block (a violation); review (a doubtful case); pass
    (no objection)."""

    average_score: float | None = _s.field("AverageScore", _s.Number(), default=None)
    """How certain Label is on average over the snapshots that have it, from 0 to 100."""

    label: str | None = _s.field("Label", _s.Text(), default=None)
    """What was found. Each check has words of its own."""

    max_score: float | None = _s.field("MaxScore", _s.Number(), default=None)
    """How certain Label is for the most certain snapshot, from 0 to 100."""

    counter_list: Sequence[MediaAuditLabelCount] = _s.field(
        "CounterList", _s.ListOf(_s.ObjectOf(lambda: MediaAuditLabelCount)), default=()
    )
    """How many snapshots each label has."""

    top_list: Sequence[MediaAuditTopSnapshot] = _s.field(
        "TopList", _s.ListOf(_s.ObjectOf(lambda: MediaAuditTopSnapshot)), default=()
    )
    """The most certain snapshots."""
