"""ImageMezzanine: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _schema


@_schema.model
class ImageMezzanine(_schema.Object):
    """The image file as it was uploaded."""

    file_url: str | None = _schema.field("FileURL", _schema.Text(), default=None)
    """The file's address in OSS."""

    original_file_name: str | None = _schema.field("OriginalFileName", _schema.Text(), default=None)
    """The name that the upload gave."""

    width: int | None = _schema.field("Width", _schema.Integer(bits=32), default=None)
    """The width in pixels."""

    height: int | None = _schema.field("Height", _schema.Integer(bits=32), default=None)
    """The height in pixels."""

    file_size: int | None = _schema.field("FileSize", _schema.Integer(), default=None)
    """The size in bytes."""
