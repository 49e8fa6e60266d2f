"""DeleteImage: Delete images, or the snapshots that were taken from a video."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _schema

from .._service import SERVICE as _SERVICE


@_schema.model
class DeleteImageResponse(_schema.Response):
    """Nothing but the id of the request; the images are deleted."""

    request_id: str = _schema.field("RequestId", _schema.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_schema.model
class DeleteImageRequest(_schema.Request[DeleteImageResponse]):
    """Delete images, or the snapshots that were taken from a video.

    The files are gone for good. Copies in the CDN may still be served for a while.

    DeleteImageType says how you name the images; the parameters that belong to other ways are not
    looked at.

    Rules across parameters:

    - With DeleteImageType ImageURL, ImageURLs is needed.
    - With DeleteImageType ImageId, ImageIds is needed.
    - With DeleteImageType VideoId, VideoId and ImageType are needed.
    """

    delete_image_type: Literal["ImageURL", "ImageId", "VideoId"] = _schema.field(
        "DeleteImageType", _schema.Text(enum=("ImageURL", "ImageId", "VideoId"))
    )
    """What the images are named by. Values: ImageURL (their addresses, in ImageURLs); ImageId
    (their ids, in ImageIds); VideoId (the video they belong to, in VideoId, and their kinds, in
    ImageType).
    """

    image_urls: Sequence[str] | str | None = _schema.field(
        "ImageURLs", _schema.ListOf(_schema.Text(), style="comma", max_items=20), default=None
    )
    """The addresses of the images, as CreateUploadImage answered them in ImageURL. At most 20
    items.
    """

    image_ids: Sequence[str] | str | None = _schema.field(
        "ImageIds", _schema.ListOf(_schema.Text(), style="comma", max_items=20), default=None
    )
    """The ids of the images. At most 20 items."""

    video_id: str | None = _schema.field("VideoId", _schema.Text(), default=None)
    """The id of the video whose images are deleted. Takes one id only."""

    image_type: (
        Sequence[
            Literal[
                "CoverSnapshot", "NormalSnapshot", "SpriteSnapshot", "SpriteOriginSnapshot", "All"
            ]
        ]
        | str
        | None
    ) = _schema.field(
        "ImageType",
        _schema.ListOf(
            _schema.Text(
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
    (the single images that sprites were made from); All (all of these).
    """


OPERATION = _schema.operation(
    name="DeleteImage",
    method_name="delete_image",
    summary="Delete images, or the snapshots that were taken from a video.",
    service=_SERVICE,
    request=DeleteImageRequest,
    response=DeleteImageResponse,
    reads_only=False,
    methods=("POST", "GET"),
    ram_action="vod:DeleteImage",
    rules=(
        _schema.Rule(
            "With DeleteImageType ImageURL, ImageURLs is needed.",
            _schema.IfThen(
                _schema.AllOf(
                    _schema.Equals("DeleteImageType", "ImageURL"), _schema.Given("DeleteImageType")
                ),
                _schema.Given("ImageURLs"),
            ),
        ),
        _schema.Rule(
            "With DeleteImageType ImageId, ImageIds is needed.",
            _schema.IfThen(
                _schema.AllOf(
                    _schema.Equals("DeleteImageType", "ImageId"), _schema.Given("DeleteImageType")
                ),
                _schema.Given("ImageIds"),
            ),
        ),
        _schema.Rule(
            "With DeleteImageType VideoId, VideoId and ImageType are needed.",
            _schema.IfThen(
                _schema.AllOf(
                    _schema.Equals("DeleteImageType", "VideoId"), _schema.Given("DeleteImageType")
                ),
                _schema.AllOf(_schema.Given("VideoId"), _schema.Given("ImageType")),
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
