"""AITemplateConfig: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s


@_s.model
class AITemplateConfig(_s.Object):
    """What a job does. The keys that begin with Audit belong to templates for reviews
    (AIMediaAudit), Format and SetDefaultCover to those for covers (AIImage); all keys of the
    kind are needed. Keys that are not listed here are passed on.
    """

    audit_item: Sequence[str] | None = _s.field(
        "AuditItem",
        _s.ListOf(_s.Text(known=("terrorism", "porn", "ad", "logo", "live", "audio"))),
        default=None,
    )
    """What is looked for. Name audio when the file is sound only, and leave it out when the file
    has no sound track. Known values of an item: terrorism (terrorism and politics); porn
    (pornography); ad (advertising, and texts in the picture); logo (logos); live (unwanted
    scenes); audio (junk speech)."""

    audit_range: Sequence[str] | None = _s.field(
        "AuditRange", _s.ListOf(_s.Text(known=("video", "image-cover", "text-title"))), default=None
    )
    """Which parts are reviewed. Known values of an item: video; image-cover (its cover); text-title
    (its title)."""

    audit_content: Sequence[str] | None = _s.field(
        "AuditContent", _s.ListOf(_s.Text(known=("screen",))), default=None
    )
    """What of the video is reviewed. Known values of an item: screen (the pictures)."""

    audit_auto_block: Literal["yes", "no"] | None = _s.field(
        "AuditAutoBlock", _s.Text(enum=("yes", "no")), default=None
    )
    """Whether a video with a violation is blocked at once. Values: yes, no."""

    format: Literal["gif", "png"] | None = _s.field(
        "Format", _s.Text(enum=("gif", "png")), default=None
    )
    """The format of the pictures for the cover. Values: gif, png."""

    set_default_cover: Literal["true", "false"] | None = _s.field(
        "SetDefaultCover", _s.Text(enum=("true", "false")), default=None
    )
    """Whether one of the pictures becomes the cover of the video. Values: true, false."""
