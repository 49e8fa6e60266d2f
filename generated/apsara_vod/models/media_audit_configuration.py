"""MediaAuditConfiguration: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MediaAuditConfiguration(_s.Object):
    """Settings of an automatic review. Keys that are not listed here are passed on."""

    resource_type: str | None = _s.field(
        "ResourceType",
        _s.Text(pattern="^[A-Za-z0-9_]+$", pattern_hint="ASCII letters, digits and '_'"),
        default=None,
    )
    """A name of your own for this kind of content. It has an effect once the vendor's support has
    set up rules for it. Expected: ASCII letters, digits and '_'."""
