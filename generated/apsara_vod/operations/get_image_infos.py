"""GetImageInfos: Look up several images and get addresses to view them at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.image_info import ImageInfo


@_s.model
class GetImageInfosResponse(_s.Response):
    """What is known about the images, and which ids were not found."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    image_info: Sequence[ImageInfo] = _s.field(
        "ImageInfo", _s.ListOf(_s.ObjectOf(lambda: ImageInfo)), default=()
    )
    """The images that were found, each with an address to view it at."""

    non_exist_image_ids: Sequence[str] = _s.field(
        "NonExistImageIds", _s.ListOf(_s.Text()), default=()
    )
    """The given ids that belong to no image."""


@_s.model
class GetImageInfosRequest(_s.Request[GetImageInfosResponse]):
    """Look up several images and get addresses to view them at.

    Knows images that were uploaded. For snapshots taken from a video, ask ListSnapshots.

    With OutputType cdn, AuthTimeout counts only if URL signing is switched on; it has no upper
    limit then, and defaults to what is set there. With OutputType oss it counts only for a private
    bucket and defaults to 3,600; in a bucket of your own it may be at most 129,600 (36 hours).

    Rules across parameters:

    - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).
    """

    image_ids: Sequence[str] | str = _s.field(
        "ImageIds", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The ids of the images, as CreateUploadImage or SearchMedia answered them. At most 20 items."""

    auth_timeout: int | None = _s.field("AuthTimeout", _s.Integer(minimum=1), default=None)
    """For how many seconds the answered addresses stay valid. Limits and defaults depend on
    OutputType. At least 1."""

    output_type: Literal["oss", "cdn"] | None = _s.field(
        "OutputType", _s.Text(enum=("oss", "cdn")), default=None
    )
    """Where the answered addresses lead. Values: oss (the files in OSS); cdn (the CDN). Default:
    cdn."""


OPERATION = _s.operation(
    name="GetImageInfos",
    method_name="get_image_infos",
    summary="Look up several images and get addresses to view them at.",
    service=_SERVICE,
    request=GetImageInfosRequest,
    response=GetImageInfosResponse,
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
)
