"""DeleteMezzanines: Delete the source files of videos and audio files, and keep the streams."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteMezzaninesResponse(_s.Response):
    """Which source files were not deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    un_removeable_video_ids: Sequence[str] = _s.field(
        "UnRemoveableVideoIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of files whose source is played itself, or that you may not change."""

    non_exist_video_ids: Sequence[str] = _s.field(
        "NonExistVideoIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids that belong to no video."""

    non_exist_reference_ids: Sequence[str] = _s.field(
        "NonExistReferenceIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of your own that belong to no video."""


@_s.model
class DeleteMezzaninesRequest(_s.Request[DeleteMezzaninesResponse]):
    """Delete the source files of videos and audio files, and keep the streams.

    Without its source file, a video can no longer be transcoded, reviewed, or have snapshots taken.

    Where the source file itself is played, because the video was not transcoded or only on the
    side, it is kept unless Force is true.

    Rules across parameters:

    - VideoIds or ReferenceIds is needed.

    Changes:

    - 2025-12-05: ReferenceIds is new, also in the answer; VideoIds is no longer required.
    """

    video_ids: Sequence[str] | str | None = _s.field(
        "VideoIds", _s.ListOf(_s.Text(), style="comma", max_items=20), default=None
    )
    """The ids of the videos or audio files. At most 20 items."""

    force: bool | None = _s.field("Force", _s.Boolean(), default=None)
    """Whether source files that are played themselves are deleted, too. Default: false."""

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
    name="DeleteMezzanines",
    method_name="delete_mezzanines",
    summary="Delete the source files of videos and audio files, and keep the streams.",
    service=_SERVICE,
    request=DeleteMezzaninesRequest,
    response=DeleteMezzaninesResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "VideoIds or ReferenceIds is needed.",
            _s.AnyOf(_s.Given("VideoIds"), _s.Given("ReferenceIds")),
        ),
    ),
)
