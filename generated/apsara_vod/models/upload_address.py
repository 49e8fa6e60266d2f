"""UploadAddress: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _schema


@_schema.model
class UploadAddress(_schema.Object):
    """The place in Object Storage Service (OSS) that the file has to be put to."""

    endpoint: str = _schema.field("Endpoint", _schema.Text())
    """The address of OSS, with scheme and without the bucket."""

    bucket: str = _schema.field("Bucket", _schema.Text())
    """The bucket's name."""

    file_name: str = _schema.field("FileName", _schema.Text())
    """The object's key, without a slash in front. Its layout is up to the service."""

    object_prefix: str | None = _schema.field("ObjectPrefix", _schema.Text(), default=None)
    """The start of the keys for the slices of an M3U8 video. Absent for other files."""
