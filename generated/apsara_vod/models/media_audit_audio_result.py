"""MediaAuditAudioResult: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MediaAuditAudioResult(_s.Object):
    """What the review of speech came to."""

    score: float | None = _s.field("Score", _s.Number(), default=None)
    """How certain Label is, from 0 to 100."""

    suggestion: str | None = _s.field(
        "Suggestion", _s.Text(known=("block", "review", "pass")), default=None
    )
    """What the review suggests. Known values: block (a violation); review (a doubtful case); pass
    (no objection)."""

    label: str | None = _s.field(
        "Label",
        _s.Text(
            known=(
                "abuse",
                "ad",
                "contraband",
                "flood",
                "meaningless",
                "politics",
                "porn",
                "spam",
                "terrorism",
                "normal",
            )
        ),
        default=None,
    )
    """What was found. Known values: abuse (insults); ad (advertising); contraband (forbidden
    goods); flood (a flood of empty words); meaningless; politics; porn; spam (junk); terrorism;
    normal (nothing)."""

    scene: str | None = _s.field("Scene", _s.Text(known=("antispam",)), default=None)
    """What was looked for. Known values: antispam."""
