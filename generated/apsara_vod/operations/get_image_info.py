"""GetImageInfo: Look up one image and get an address to view it at."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _schema

from .._service import SERVICE as _SERVICE
from ..models.image_info import ImageInfo


@_schema.model
class GetImageInfoResponse(_schema.Response):
    """What is known about the image, with an address to view it at."""

    request_id: str = _schema.field("RequestId", _schema.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    image_info: ImageInfo = _schema.field("ImageInfo", _schema.ObjectOf(lambda: ImageInfo))
    """What is known about an image."""


@_schema.model
class GetImageInfoRequest(_schema.Request[GetImageInfoResponse]):
    """Look up one image and get an address to view it at.

    Knows images that were uploaded. For snapshots taken from a video, ask ListSnapshots.

    With OutputType cdn, AuthTimeout counts only if URL signing is switched on; it has no upper
    limit then, and defaults to what is set there. With OutputType oss it counts only for a private
    bucket and defaults to 3,600; in a bucket of your own it may be at most 129,600 (36 hours).

    Rules across parameters:

    - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).
    """

    image_id: str = _schema.field("ImageId", _schema.Text())
    """The image's id, as CreateUploadImage or SearchMedia answered it."""

    auth_timeout: int | None = _schema.field(
        "AuthTimeout", _schema.Integer(minimum=1), default=None
    )
    """For how many seconds the answered address stays valid. Limits and defaults depend on
    OutputType. At least 1.
    """

    output_type: Literal["oss", "cdn"] | None = _schema.field(
        "OutputType", _schema.Text(enum=("oss", "cdn")), default=None
    )
    """Where the answered address leads. Values: oss (the file in OSS); cdn (the CDN). Default: cdn."""


OPERATION = _schema.operation(
    name="GetImageInfo",
    method_name="get_image_info",
    summary="Look up one image and get an address to view it at.",
    service=_SERVICE,
    request=GetImageInfoRequest,
    response=GetImageInfoResponse,
    reads_only=True,
    methods=("POST", "GET"),
    ram_action="vod:GetImageInfo",
    rules=(
        _schema.Rule(
            "With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).",
            _schema.IfThen(
                _schema.AllOf(_schema.Equals("OutputType", "oss"), _schema.Given("OutputType")),
                _schema.AtMost("AuthTimeout", 2592000),
            ),
        ),
    ),
    errors=(
        _schema.ErrorCode(
            "NoSuchResource",
            status=404,
            description="There is no such image.",
        ),
    ),
)
