"""MediaAuditVideoResult: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s

from .media_audit_video_check import MediaAuditVideoCheck


@_s.model
class MediaAuditVideoResult(_s.Object):
    """What the review of the pictures of a video came to, as a whole and for each check."""

    label: str | None = _s.field("Label", _s.Text(), default=None)
    """What was found, as one text, separated by commas. The words are porn, terrorism (also
    politics), ad, live, logo and normal."""

    suggestion: str | None = _s.field(
        "Suggestion", _s.Text(known=("block", "review", "pass")), default=None
    )
    """What the review suggests. Known values: block (a violation); review (a doubtful case); pass
    (no objection)."""

    terrorism_result: MediaAuditVideoCheck | None = _s.field(
        "TerrorismResult", _s.ObjectOf(lambda: MediaAuditVideoCheck), default=None
    )
    """The check for terrorism and politics. Its labels are bloody, carcrash, crowd, explosion,
    flag, location, logo, outfit, parade, politics, violence, weapon, others and normal."""

    porn_result: MediaAuditVideoCheck | None = _s.field(
        "PornResult", _s.ObjectOf(lambda: MediaAuditVideoCheck), default=None
    )
    """The check for pornography. Its labels are porn, sexy and normal."""

    ad_result: MediaAuditVideoCheck | None = _s.field(
        "AdResult", _s.ObjectOf(lambda: MediaAuditVideoCheck), default=None
    )
    """The check for advertising and texts. Its labels are normal, ad, politics, porn, abuse,
    terrorism, contraband, spam, npx (an illegal flyer), qrcode and programCode (the code of a
    mini program)."""

    live_result: MediaAuditVideoCheck | None = _s.field(
        "LiveResult", _s.ObjectOf(lambda: MediaAuditVideoCheck), default=None
    )
    """The check for unwanted scenes. Its labels are normal, meaningless (an empty picture), PIP (a
    picture in the picture), smoking and drivelive (a live show from a moving car)."""

    logo_result: MediaAuditVideoCheck | None = _s.field(
        "LogoResult", _s.ObjectOf(lambda: MediaAuditVideoCheck), default=None
    )
    """The check for logos. Its labels are normal, TV (a television station under control) and
    trademark."""
