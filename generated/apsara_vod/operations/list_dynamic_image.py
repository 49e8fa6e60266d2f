"""ListDynamicImage: List the animated images that were made from a video."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DynamicImage(_s.Object):
    """One animated image."""

    dynamic_image_id: str = _s.field("DynamicImageId", _s.Text())
    """Its id, 32 hexadecimal digits."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When it was made."""

    file_url: str | None = _s.field("FileURL", _s.Text(), default=None)
    """The address of the file."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video it shows."""

    width: int | None = _s.field("Width", _s.Integer(bits=32), default=None)
    """The width in pixels."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """The id of the job that made it."""

    height: int | None = _s.field("Height", _s.Integer(bits=32), default=None)
    """The height in pixels."""

    fps: float | None = _s.field("Fps", _s.Number(), default=None)
    """How many frames it shows in a second."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    format: str | None = _s.field("Format", _s.Text(known=("gif", "webp")), default=None)
    """The format of the file. Known values: gif, webp."""

    file_size: int | None = _s.field("FileSize", _s.Integer(), default=None)
    """The size in bytes."""


@_s.model
class ListDynamicImageResponse(_s.Response):
    """The video's animated images."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    dynamic_image_list: Sequence[DynamicImage] = _s.field(
        "DynamicImageList", _s.ListOf(_s.ObjectOf(lambda: DynamicImage)), default=()
    )
    """The animated images."""


@_s.model
class ListDynamicImageRequest(_s.Request[ListDynamicImageResponse]):
    """List the animated images that were made from a video.

    They are made by SubmitDynamicImageJob or by a workflow. An account may call this 100 times a
    second.
    """

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video."""


OPERATION = _s.operation(
    name="ListDynamicImage",
    method_name="list_dynamic_image",
    summary="List the animated images that were made from a video.",
    service=_SERVICE,
    request=ListDynamicImageRequest,
    response=ListDynamicImageResponse,
    reads_only=True,
)
