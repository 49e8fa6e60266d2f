"""ImageMezzanine: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class ImageMezzanine(_s.Object):
    """The image file as it was uploaded."""

    file_url: str | None = _s.field("FileURL", _s.Text(), default=None)
    """The file's address in OSS."""

    original_file_name: str | None = _s.field("OriginalFileName", _s.Text(), default=None)
    """The name that the upload gave."""

    width: int | None = _s.field("Width", _s.Integer(bits=32), default=None)
    """The width in pixels."""

    height: int | None = _s.field("Height", _s.Integer(bits=32), default=None)
    """The height in pixels."""

    file_size: int | None = _s.field("FileSize", _s.Integer(), default=None)
    """The size in bytes."""
