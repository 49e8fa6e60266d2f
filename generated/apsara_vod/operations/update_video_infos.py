"""UpdateVideoInfos: Change the titles, labels, covers and so on of several videos and audio files
at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.update_video_content import UpdateVideoContent


@_s.model
class UpdateVideoInfosResponse(_s.Response):
    """Which files were skipped."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    forbidden_video_ids: Sequence[str] = _s.field(
        "ForbiddenVideoIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of files that you may not change."""

    non_exist_video_ids: Sequence[str] = _s.field(
        "NonExistVideoIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids that belong to no video."""

    non_exist_reference_ids: Sequence[str] = _s.field(
        "NonExistReferenceIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of your own that belong to no video."""


@_s.model
class UpdateVideoInfosRequest(_s.Request[UpdateVideoInfosResponse]):
    """Change the titles, labels, covers and so on of several videos and audio files at once.

    What is left out of an entry stays as it is. Files that do not exist, or that you may not
    change, are skipped and listed in the answer.

    Changes:

    - 2025-12-05: Entries can name a file by ReferenceId; the answer holds NonExistReferenceIds.
    """

    update_content: Sequence[UpdateVideoContent | Mapping[str, object] | str] | str = _s.field(
        "UpdateContent",
        _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: UpdateVideoContent), max_items=20)),
    )
    """The changes, one entry for each file. At most 20 items."""


OPERATION = _s.operation(
    name="UpdateVideoInfos",
    method_name="update_video_infos",
    summary="Change the titles, labels, covers and so on of several videos and audio files at once.",
    service=_SERVICE,
    request=UpdateVideoInfosRequest,
    response=UpdateVideoInfosResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("CountExceededMax", 400, "There are too many entries; nothing is changed."),
    ),
)
