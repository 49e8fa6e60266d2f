"""The watermark templates."""

from __future__ import annotations

import sqlite3

import attrs

__all__ = ["Watermark", "WatermarkStore"]


@attrs.frozen(kw_only=True)
class Watermark:
    """One watermark template; ``config`` is the JSON text that the caller gave."""

    watermark_id: str
    name: str
    type: str
    config: str
    file_url: str | None
    app_id: str
    created_at: float


class WatermarkStore:
    """The table of watermark templates."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def add(self, watermark: Watermark) -> None:
        """Keep a new template."""
        self._db.execute(
            "INSERT INTO watermarks (watermark_id, name, type, config, file_url, app_id, "
            "created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            attrs.astuple(watermark),
        )
