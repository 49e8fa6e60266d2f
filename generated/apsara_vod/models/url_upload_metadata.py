"""UrlUploadMetadata: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class UrlUploadMetadata(_s.Object):
    """What to note down about one file that is fetched. It counts only if SourceURL is one of the
    addresses in UploadURLs. Keys that are not listed here are passed on.
    """

    source_url: str = _s.field("SourceURL", _s.Text())
    """The address of the file that this is about."""

    title: str | None = _s.field("Title", _s.Text(max_bytes=128), default=None)
    """The title, without emoji. At most 128 bytes of UTF-8."""

    file_size: str | None = _s.field(
        "FileSize",
        _s.Text(pattern="^[0-9]+$", pattern_hint="a number written in digits"),
        default=None,
    )
    """The size of the file in bytes. Expected: a number written in digits."""

    description: str | None = _s.field("Description", _s.Text(max_bytes=1024), default=None)
    """A text about the file, without emoji. At most 1,024 bytes of UTF-8."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of an image to use as the cover."""

    cate_id: str | None = _s.field(
        "CateId",
        _s.Text(pattern="^-?[0-9]+$", pattern_hint="an id written in digits"),
        default=None,
    )
    """The category to put the file in. Expected: an id written in digits."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """Labels without emoji, separated by commas; at most 16, of at most 32 bytes each."""

    template_group_id: str | None = _s.field("TemplateGroupId", _s.Text(), default=None)
    """The group of templates to transcode with. Wins over the parameter of the same name."""

    workflow_id: str | None = _s.field("WorkflowId", _s.Text(), default=None)
    """The workflow to run on the file. Wins over TemplateGroupId."""

    file_extension: str | None = _s.field("FileExtension", _s.Text(), default=None)
    """The extension of the file. Wins over the one in SourceURL, and is needed if that has none."""

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
