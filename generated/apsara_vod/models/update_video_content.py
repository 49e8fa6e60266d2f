"""UpdateVideoContent: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class UpdateVideoContent(_s.Object):
    """New values for one video or audio file, named by VideoId or ReferenceId. What is left out
    stays as it is. Keys that are not listed here are passed on.
    """

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the file."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """The new title."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The new text about it."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The new labels, separated by commas; at most 16, of at most 32 bytes each."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of the new cover."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The category to move it to."""

    reference_id: str | None = _s.field(
        "ReferenceId",
        _s.Text(
            pattern="^[A-Za-z0-9_-]{6,64}$",
            pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
        ),
        default=None,
    )
    """Your own id of the file. Expected: 6 to 64 ASCII letters, digits, '-' or '_'."""
