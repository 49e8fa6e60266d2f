"""Watermark: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s

from .watermark_config import WatermarkConfig


@_s.model
class Watermark(_s.Object):
    """A watermark template."""

    watermark_id: str = _s.field("WatermarkId", _s.Text())
    """Its id, 32 hexadecimal digits."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the template was created."""

    type: str | None = _s.field("Type", _s.Text(known=("Image", "Text")), default=None)
    """What the watermark shows. Known values: Image, Text."""

    is_default: str | None = _s.field(
        "IsDefault", _s.Text(known=("Default", "NotDefault")), default=None
    )
    """Whether it is the default template. Known values: Default (the default template); NotDefault
    (any other template)."""

    file_url: str | None = _s.field("FileUrl", _s.Text(), default=None)
    """The address of the image file, at OSS or the CDN. Absent for a text."""

    watermark_config: WatermarkConfig | None = _s.field(
        "WatermarkConfig", _s.JsonText(_s.ObjectOf(lambda: WatermarkConfig)), default=None
    )
    """Where and how it is drawn."""

    name: str | None = _s.field("Name", _s.Text(), default=None)
    """Its name."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that it belongs to."""
