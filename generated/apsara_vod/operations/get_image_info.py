"""GetImageInfo: Look up one image and get an address to view it at."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.image_info import ImageInfo


@_s.model
class GetImageInfoResponse(_s.Response):
    """What is known about the image, with an address to view it at."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    image_info: ImageInfo = _s.field("ImageInfo", _s.ObjectOf(lambda: ImageInfo))
    """What is known about an image."""


@_s.model
class GetImageInfoRequest(_s.Request[GetImageInfoResponse]):
    """Look up one image and get an address to view it at.

    Knows images that were uploaded. For snapshots taken from a video, ask ListSnapshots.

    With OutputType cdn, AuthTimeout counts only if URL signing is switched on; it has no upper
    limit then, and defaults to what is set there. With OutputType oss it counts only for a private
    bucket and defaults to 3,600; in a bucket of your own it may be at most 129,600 (36 hours).

    Rules across parameters:

    - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).
    """

    image_id: str = _s.field("ImageId", _s.Text())
    """The image's id, as CreateUploadImage or SearchMedia answered it."""

    auth_timeout: int | None = _s.field("AuthTimeout", _s.Integer(minimum=1), default=None)
    """For how many seconds the answered address stays valid. Limits and defaults depend on
    OutputType. At least 1."""

    output_type: Literal["oss", "cdn"] | None = _s.field(
        "OutputType", _s.Text(enum=("oss", "cdn")), default=None
    )
    """Where the answered address leads. Values: oss (the file in OSS); cdn (the CDN). Default: cdn."""


OPERATION = _s.operation(
    name="GetImageInfo",
    method_name="get_image_info",
    summary="Look up one image and get an address to view it at.",
    service=_SERVICE,
    request=GetImageInfoRequest,
    response=GetImageInfoResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).",
            _s.IfThen(
                _s.AllOf(_s.Equals("OutputType", "oss"), _s.Given("OutputType")),
                _s.AtMost("AuthTimeout", 2592000),
            ),
        ),
    ),
    waiters=(
        _s.Waiter(
            "normal", "ImageInfo.Status", ("Normal",), unless=("UploadFail",), every=2, within=600
        ),
    ),
    errors=(_s.ErrorCode("NoSuchResource", 404, "There is no such image."),),
)
