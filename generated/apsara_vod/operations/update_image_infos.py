"""UpdateImageInfos: Change the titles, descriptions, tags or categories of images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class ImageUpdate(_s.Object):
    """New data of one image. Fields that are left out keep their values."""

    image_id: str = _s.field("ImageId", _s.Text())
    """The image's id, as CreateUploadImage or SearchMedia answered it."""

    title: str | None = _s.field(
        "Title",
        _s.Text(max_bytes=128, pattern="^[^🌀-\U0001faff]*$", pattern_hint="a text without emoji"),
        default=None,
    )
    """The new title. At most 128 bytes of UTF-8. Expected: a text without emoji."""

    description: str | None = _s.field(
        "Description",
        _s.Text(max_bytes=1024, pattern="^[^🌀-\U0001faff]*$", pattern_hint="a text without emoji"),
        default=None,
    )
    """The new text about the image. At most 1,024 bytes of UTF-8. Expected: a text without emoji."""

    tags: str | None = _s.field(
        "Tags",
        _s.Text(
            pattern="^[^,]*(,[^,]*){0,15}$", pattern_hint="at most 16 labels, separated by commas"
        ),
        default=None,
    )
    """The new labels, without emoji, of at most 32 bytes each. Expected: at most 16 labels,
    separated by commas."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of the new category."""


@_s.model
class UpdateImageInfosResponse(_s.Response):
    """Which ids were not found; all other images are changed."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_image_ids: Sequence[str] = _s.field(
        "NonExistImageIds", _s.ListOf(_s.Text(), wrapper="ImageId"), default=()
    )
    """The given ids that belong to no image."""


@_s.model
class UpdateImageInfosRequest(_s.Request[UpdateImageInfosResponse]):
    """Change the titles, descriptions, tags or categories of images.

    Only what you give is changed. Works for images that were uploaded, not for snapshots taken from
    a video.
    """

    update_content: Sequence[ImageUpdate | Mapping[str, object] | str] | str = _s.field(
        "UpdateContent", _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: ImageUpdate), max_items=20))
    )
    """What to change, one entry an image. At most 20 items."""


OPERATION = _s.operation(
    name="UpdateImageInfos",
    method_name="update_image_infos",
    summary="Change the titles, descriptions, tags or categories of images.",
    service=_SERVICE,
    request=UpdateImageInfosRequest,
    response=UpdateImageInfosResponse,
    reads_only=False,
)
