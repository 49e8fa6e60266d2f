"""Watermark: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _schema

from .watermark_config import WatermarkConfig


@_schema.model
class Watermark(_schema.Object):
    """A watermark template."""

    watermark_id: str = _schema.field("WatermarkId", _schema.Text())
    """Its id, 32 hexadecimal digits."""

    creation_time: datetime | None = _schema.field(
        "CreationTime", _schema.Timestamp(), default=None
    )
    """When the template was created."""

    type: str | None = _schema.field("Type", _schema.Text(known=("Image", "Text")), default=None)
    """What the watermark shows. Known values: Image, Text."""

    is_default: str | None = _schema.field(
        "IsDefault", _schema.Text(known=("Default", "NotDefault")), default=None
    )
    """Whether it is the default template. Known values: Default (the default template); NotDefault
    (any other template).
    """

    file_url: str | None = _schema.field("FileUrl", _schema.Text(), default=None)
    """The address of the image file, at OSS or the CDN. Absent for a text."""

    watermark_config: WatermarkConfig | None = _schema.field(
        "WatermarkConfig", _schema.JsonText(_schema.ObjectOf(lambda: WatermarkConfig)), default=None
    )
    """Where and how it is drawn."""

    name: str | None = _schema.field("Name", _schema.Text(), default=None)
    """Its name."""
