"""MediaDNASpan: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MediaDNASpan(_s.Object):
    """A passage of a video."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """The length of the passage in seconds."""

    start: float | None = _s.field("Start", _s.Number(), default=None)
    """Where the passage begins, in seconds."""
