"""MediaAuditResult: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .media_audit_audio_result import MediaAuditAudioResult
from .media_audit_image_result import MediaAuditImageResult
from .media_audit_text_result import MediaAuditTextResult
from .media_audit_video_result import MediaAuditVideoResult


@_s.model
class MediaAuditResult(_s.Object):
    """What an automatic review came to. What was not reviewed is absent."""

    suggestion: str | None = _s.field(
        "Suggestion", _s.Text(known=("block", "review", "pass")), default=None
    )
    """What the review suggests for the whole. Known values: block (a violation); review (a doubtful
    case); pass (no objection)."""

    abnormal_modules: str | None = _s.field("AbnormalModules", _s.Text(), default=None)
    """The offending parts as one text, separated by commas. The parts are video, image-cover (the
    cover) and text-title (the title)."""

    label: str | None = _s.field("Label", _s.Text(), default=None)
    """What was found, as one text, separated by commas. The words are porn, terrorism (also
    politics), ad (pictures and texts that break rules), live (unwanted scenes), logo, audio
    (junk speech) and normal."""

    image_result: Sequence[MediaAuditImageResult] = _s.field(
        "ImageResult", _s.ListOf(_s.ObjectOf(lambda: MediaAuditImageResult)), default=()
    )
    """The images that were reviewed."""

    text_result: Sequence[MediaAuditTextResult] = _s.field(
        "TextResult", _s.ListOf(_s.ObjectOf(lambda: MediaAuditTextResult)), default=()
    )
    """The texts that were reviewed."""

    audio_result: Sequence[MediaAuditAudioResult] = _s.field(
        "AudioResult", _s.ListOf(_s.ObjectOf(lambda: MediaAuditAudioResult)), default=()
    )
    """The speech that was reviewed."""

    video_result: MediaAuditVideoResult | None = _s.field(
        "VideoResult", _s.ObjectOf(lambda: MediaAuditVideoResult), default=None
    )
    """What the review of the pictures of a video came to, as a whole and for each check."""
