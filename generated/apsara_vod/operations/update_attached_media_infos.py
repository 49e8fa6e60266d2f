"""UpdateAttachedMediaInfos: Change the titles, descriptions, tags or categories of watermark
images, subtitles and materials.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AttachedMediaUpdate(_s.Object):
    """New data of one file. Fields that are left out keep their values."""

    media_id: str = _s.field("MediaId", _s.Text())
    """The file's id, as CreateUploadAttachedMedia answered it."""

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
    """The new text about the file. At most 1,024 bytes of UTF-8. Expected: a text without emoji."""

    tags: str | None = _s.field(
        "Tags",
        _s.Text(
            pattern="^[^,]*(,[^,]*){0,15}$", pattern_hint="at most 16 labels, separated by commas"
        ),
        default=None,
    )
    """The new labels, without emoji, of at most 32 bytes each. Expected: at most 16 labels,
    separated by commas."""

    cate_ids: str | None = _s.field("CateIds", _s.Text(), default=None)
    """The ids of the new categories, separated by commas."""


@_s.model
class UpdateAttachedMediaInfosResponse(_s.Response):
    """Which ids were not found; all other files are changed."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_media_ids: Sequence[str] = _s.field(
        "NonExistMediaIds", _s.ListOf(_s.Text()), default=()
    )
    """The given ids that belong to no file."""


@_s.model
class UpdateAttachedMediaInfosRequest(_s.Request[UpdateAttachedMediaInfosResponse]):
    """Change the titles, descriptions, tags or categories of watermark images, subtitles and
    materials.

    Only what you give is changed. The files themselves stay as they are.
    """

    update_content: Sequence[AttachedMediaUpdate | Mapping[str, object] | str] | str = _s.field(
        "UpdateContent",
        _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: AttachedMediaUpdate), max_items=20)),
    )
    """What to change, one entry a file. At most 20 items."""


OPERATION = _s.operation(
    name="UpdateAttachedMediaInfos",
    method_name="update_attached_media_infos",
    summary="Change the titles, descriptions, tags or categories of watermark images, subtitles and materials.",
    service=_SERVICE,
    request=UpdateAttachedMediaInfosRequest,
    response=UpdateAttachedMediaInfosResponse,
    reads_only=False,
)
