"""MediaForbiddenReason: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MediaForbiddenReason(_s.Object):
    """One file that was left alone, and why."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the file."""

    reason: str | None = _s.field("Reason", _s.Text(), default=None)
    """Why nothing was done."""
