"""MediaAuditTextResult: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MediaAuditTextResult(_s.Object):
    """What the review of one text came to."""

    type: str | None = _s.field("Type", _s.Text(known=("title",)), default=None)
    """Which text it is. Known values: title (the title)."""

    suggestion: str | None = _s.field(
        "Suggestion", _s.Text(known=("block", "review", "pass")), default=None
    )
    """What the review suggests. Known values: block (a violation); review (a doubtful case); pass
    (no objection)."""

    score: float | None = _s.field("Score", _s.Number(), default=None)
    """How certain Label is, from 0 to 100."""

    label: str | None = _s.field(
        "Label",
        _s.Text(known=("spam", "ad", "abuse", "flood", "contraband", "meaningless", "normal")),
        default=None,
    )
    """What was found. Known values: spam (junk); ad (advertising); abuse (insults); flood (a flood
    of empty words); contraband (forbidden goods); meaningless; normal (nothing)."""

    content: str | None = _s.field("Content", _s.Text(), default=None)
    """The text."""

    scene: str | None = _s.field("Scene", _s.Text(known=("antispam",)), default=None)
    """What was looked for. Known values: antispam."""
