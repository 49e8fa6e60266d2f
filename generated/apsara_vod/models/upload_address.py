"""UploadAddress: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class UploadAddress(_s.Object):
    """The place in Object Storage Service (OSS) that the file has to be put to."""

    endpoint: str = _s.field("Endpoint", _s.Text())
    """The address of OSS, with scheme and without the bucket."""

    bucket: str = _s.field("Bucket", _s.Text())
    """The bucket's name."""

    file_name: str = _s.field("FileName", _s.Text())
    """The object's key, without a slash in front. Its layout is up to the service."""

    object_prefix: str | None = _s.field("ObjectPrefix", _s.Text(), default=None)
    """The start of the keys for the slices of an M3U8 video. Absent for other files."""
