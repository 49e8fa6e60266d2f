"""ImageInfo: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s

from .image_mezzanine import ImageMezzanine


@_s.model
class ImageInfo(_s.Object):
    """What is known about an image."""

    status: str = _s.field("Status", _s.Text(known=("Uploading", "Normal", "UploadFail")))
    """Whether the file has arrived. Known values: Uploading (a file that has not arrived yet, as
    every image begins); Normal (a file that has arrived); UploadFail (a failed upload)."""

    image_id: str = _s.field("ImageId", _s.Text())
    """The image's id, 32 hexadecimal digits."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the image was created."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds the file."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of its category."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The labels as one text, separated by commas."""

    image_type: str | None = _s.field(
        "ImageType", _s.Text(known=("default", "cover")), default=None
    )
    """What the image is for. Known values: default (a picture of its own); cover (the cover of a
    video)."""

    cate_name: str | None = _s.field("CateName", _s.Text(), default=None)
    """The name of its category."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about the image."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to."""

    url: str | None = _s.field("URL", _s.Text(), default=None)
    """The address to view the image at, at the CDN when a domain is set up there, else at OSS."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    mezzanine: ImageMezzanine | None = _s.field(
        "Mezzanine", _s.ObjectOf(lambda: ImageMezzanine), default=None
    )
    """The image file as it was uploaded."""
