"""MediaAuditLabelCount: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MediaAuditLabelCount(_s.Object):
    """How often one label was given."""

    label: str | None = _s.field("Label", _s.Text(), default=None)
    """The label."""

    count: int | None = _s.field("Count", _s.Integer(bits=32), default=None)
    """How many snapshots have it."""
