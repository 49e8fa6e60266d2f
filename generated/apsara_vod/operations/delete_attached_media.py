"""DeleteAttachedMedia: Delete watermark images, subtitles and materials."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteAttachedMediaResponse(_s.Response):
    """Which files could not be deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_media_ids: Sequence[str] = _s.field(
        "NonExistMediaIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids whose deletion failed."""


@_s.model
class DeleteAttachedMediaRequest(_s.Request[DeleteAttachedMediaResponse]):
    """Delete watermark images, subtitles and materials.

    The files are gone for good.
    """

    media_ids: Sequence[str] | str = _s.field(
        "MediaIds", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The ids of the files, as CreateUploadAttachedMedia answered them in MediaId. At most 20
    items."""


OPERATION = _s.operation(
    name="DeleteAttachedMedia",
    method_name="delete_attached_media",
    summary="Delete watermark images, subtitles and materials.",
    service=_SERVICE,
    request=DeleteAttachedMediaRequest,
    response=DeleteAttachedMediaResponse,
    reads_only=False,
)
