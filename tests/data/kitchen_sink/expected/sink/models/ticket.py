"""Ticket: shared by several operations of Kitchen Sink."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s


@_s.model
class Ticket(_s.Object):
    """A ticket."""

    token: str = _s.field("Token", _s.Text(sensitive=True))
    """The secret part."""

    expire_time: datetime | None = _s.field("ExpireTime", _s.Timestamp(), default=None)
    """When it ends."""
