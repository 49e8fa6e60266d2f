"""DeleteVideo: Delete videos and audio files with all that belongs to them."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteVideoResponse(_s.Response):
    """Which files were skipped; the others are deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    forbidden_video_ids: Sequence[str] = _s.field(
        "ForbiddenVideoIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of files that you may not delete."""

    non_exist_video_ids: Sequence[str] = _s.field(
        "NonExistVideoIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids that belong to no video."""

    non_exist_reference_ids: Sequence[str] = _s.field(
        "NonExistReferenceIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of your own that belong to no video."""


@_s.model
class DeleteVideoRequest(_s.Request[DeleteVideoResponse]):
    """Delete videos and audio files with all that belongs to them.

    Source files, streams and covers are gone for good. Copies in the CDN stay until they run out or
    are refreshed.

    Files that do not exist, or that you may not delete, are skipped and listed in the answer. The
    call fails only when none of the files exists.

    Rules across parameters:

    - VideoIds or ReferenceIds is needed.

    Changes:

    - 2025-12-05: ReferenceIds is new, also in the answer; VideoIds is no longer required.
    """

    video_ids: Sequence[str] | str | None = _s.field(
        "VideoIds", _s.ListOf(_s.Text(), style="comma", max_items=20), default=None
    )
    """The ids of the videos or audio files. At most 20 items."""

    reference_ids: Sequence[str] | str | None = _s.field(
        "ReferenceIds",
        _s.ListOf(
            _s.Text(
                pattern="^[A-Za-z0-9_-]{6,64}$",
                pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
            ),
            style="comma",
            max_items=20,
        ),
        default=None,
    )
    """The ids of your own that the videos or audio files were created with. At most 20 items.
    Expected of an item: 6 to 64 ASCII letters, digits, '-' or '_'."""


OPERATION = _s.operation(
    name="DeleteVideo",
    method_name="delete_video",
    summary="Delete videos and audio files with all that belongs to them.",
    service=_SERVICE,
    request=DeleteVideoRequest,
    response=DeleteVideoResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "VideoIds or ReferenceIds is needed.",
            _s.AnyOf(_s.Given("VideoIds"), _s.Given("ReferenceIds")),
        ),
    ),
    errors=(
        _s.ErrorCode("VideoIdsExceededMax", 400, "There are too many ids in VideoIds."),
        _s.ErrorCode("InvalidVideo.NotFound", 404, "None of the videos exists."),
        _s.ErrorCode(
            "DeleteVideoFailed",
            503,
            "The service could not delete the videos.",
            advice="Look which of them still exist, and try again after a while.",
        ),
    ),
)
