"""RegisterMetadata: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class RegisterMetadata(_s.Object):
    """One file in your own bucket, to be made known. Keys that are not listed here are passed on."""

    file_url: str = _s.field("FileURL", _s.Text(max_bytes=1024))
    """The public address of the file in OSS, bucket host and object key, with an extension. At most
    1,024 bytes of UTF-8."""

    title: str = _s.field("Title", _s.Text(max_bytes=128))
    """The title. At most 128 bytes of UTF-8."""

    description: str | None = _s.field("Description", _s.Text(max_bytes=1024), default=None)
    """A text about the file. At most 1,024 bytes of UTF-8."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """Labels, separated by commas; at most 16, of at most 32 bytes each."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(max_bytes=1024), default=None)
    """The address of an image to use as the cover. At most 1,024 bytes of UTF-8."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The category to put the file in."""

    reference_id: str | None = _s.field(
        "ReferenceId",
        _s.Text(
            pattern="^[A-Za-z0-9_-]{6,64}$",
            pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
        ),
        default=None,
    )
    """An id of your own. No two videos of an account may share one. Expected: 6 to 64 ASCII
    letters, digits, '-' or '_'."""
