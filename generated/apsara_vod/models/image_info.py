"""ImageInfo: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _schema

from .image_mezzanine import ImageMezzanine


@_schema.model
class ImageInfo(_schema.Object):
    """What is known about an image."""

    status: str = _schema.field("Status", _schema.Text(known=("Uploading", "Normal", "UploadFail")))
    """Whether the file has arrived. Known values: Uploading (a file that has not arrived yet, as
    every image begins); Normal (a file that has arrived); UploadFail (a failed upload).
    """

    image_id: str = _schema.field("ImageId", _schema.Text())
    """The image's id, 32 hexadecimal digits."""

    creation_time: datetime | None = _schema.field(
        "CreationTime", _schema.Timestamp(), default=None
    )
    """When the image was created."""

    storage_location: str | None = _schema.field("StorageLocation", _schema.Text(), default=None)
    """The host name of the bucket that holds the file."""

    cate_id: int | None = _schema.field("CateId", _schema.Integer(), default=None)
    """The id of its category."""

    tags: str | None = _schema.field("Tags", _schema.Text(), default=None)
    """The labels as one text, separated by commas."""

    image_type: str | None = _schema.field(
        "ImageType", _schema.Text(known=("default", "cover")), default=None
    )
    """What the image is for. Known values: default (a picture of its own); cover (the cover of a
    video).
    """

    cate_name: str | None = _schema.field("CateName", _schema.Text(), default=None)
    """The name of its category."""

    description: str | None = _schema.field("Description", _schema.Text(), default=None)
    """The text about the image."""

    app_id: str | None = _schema.field("AppId", _schema.Text(), default=None)
    """The application it belongs to."""

    url: str | None = _schema.field("URL", _schema.Text(), default=None)
    """The address to view the image at, at the CDN when a domain is set up there, else at OSS."""

    title: str | None = _schema.field("Title", _schema.Text(), default=None)
    """Its title."""

    mezzanine: ImageMezzanine | None = _schema.field(
        "Mezzanine", _schema.ObjectOf(lambda: ImageMezzanine), default=None
    )
    """The image file as it was uploaded."""
