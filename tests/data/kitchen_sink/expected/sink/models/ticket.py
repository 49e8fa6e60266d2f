"""Ticket: shared by several operations of Kitchen Sink."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _schema


@_schema.model
class Ticket(_schema.Object):
    """A ticket."""

    token: str = _schema.field("Token", _schema.Text(sensitive=True))
    """The secret part."""

    expire_time: datetime | None = _schema.field("ExpireTime", _schema.Timestamp(), default=None)
    """When it ends."""
