"""DeleteImage: Delete images, or the snapshots that were taken from a video."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteImageResponse(_s.Response):
    """Nothing but the id of the request; the images are deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteImageRequest(_s.Request[DeleteImageResponse]):
    """Delete images, or the snapshots that were taken from a video.

    The files are gone for good. Copies in the CDN may still be served for a while.

    DeleteImageType says how you name the images; the parameters that belong to other ways are not
    looked at.

    Rules across parameters:

    - With DeleteImageType ImageURL, ImageURLs is needed.
    - With DeleteImageType ImageId, ImageIds is needed.
    - With DeleteImageType VideoId, VideoId and ImageType are needed.
    """

    delete_image_type: Literal["ImageURL", "ImageId", "VideoId"] = _s.field(
        "DeleteImageType", _s.Text(enum=("ImageURL", "ImageId", "VideoId"))
    )
    """What the images are named by. Values: ImageURL (their addresses, in ImageURLs); ImageId
    (their ids, in ImageIds); VideoId (the video they belong to, in VideoId, and their kinds, in
    ImageType)."""

    image_urls: Sequence[str] | str | None = _s.field(
        "ImageURLs", _s.ListOf(_s.Text(), style="comma", max_items=20), default=None
    )
    """The addresses of the images, as CreateUploadImage answered them in ImageURL. At most 20
    items."""

    image_ids: Sequence[str] | str | None = _s.field(
        "ImageIds", _s.ListOf(_s.Text(), style="comma", max_items=20), default=None
    )
    """The ids of the images. At most 20 items."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video whose images are deleted. Takes one id only."""

    image_type: (
        Sequence[
            Literal[
                "CoverSnapshot", "NormalSnapshot", "SpriteSnapshot", "SpriteOriginSnapshot", "All"
            ]
        ]
        | str
        | None
    ) = _s.field(
        "ImageType",
        _s.ListOf(
            _s.Text(
                enum=(
                    "CoverSnapshot",
                    "NormalSnapshot",
                    "SpriteSnapshot",
                    "SpriteOriginSnapshot",
                    "All",
                )
            ),
            style="comma",
        ),
        default=None,
    )
    """The kinds of images of the video. All stands alone; the others can be combined. Values of an
    item: CoverSnapshot (snapshots for the cover); NormalSnapshot (ordinary snapshots);
    SpriteSnapshot (sprites, which show many small snapshots in one image); SpriteOriginSnapshot
    (the single images that sprites were made from); All (all of these)."""


OPERATION = _s.operation(
    name="DeleteImage",
    method_name="delete_image",
    summary="Delete images, or the snapshots that were taken from a video.",
    service=_SERVICE,
    request=DeleteImageRequest,
    response=DeleteImageResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "With DeleteImageType ImageURL, ImageURLs is needed.",
            _s.IfThen(
                _s.AllOf(_s.Equals("DeleteImageType", "ImageURL"), _s.Given("DeleteImageType")),
                _s.Given("ImageURLs"),
            ),
        ),
        _s.Rule(
            "With DeleteImageType ImageId, ImageIds is needed.",
            _s.IfThen(
                _s.AllOf(_s.Equals("DeleteImageType", "ImageId"), _s.Given("DeleteImageType")),
                _s.Given("ImageIds"),
            ),
        ),
        _s.Rule(
            "With DeleteImageType VideoId, VideoId and ImageType are needed.",
            _s.IfThen(
                _s.AllOf(_s.Equals("DeleteImageType", "VideoId"), _s.Given("DeleteImageType")),
                _s.AllOf(_s.Given("VideoId"), _s.Given("ImageType")),
            ),
        ),
    ),
    errors=(_s.ErrorCode("NoSuchResource", 404, "There is no such image."),),
)
