"""TranscodeSubtitle: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class TranscodeSubtitle(_s.Object):
    """A file with subtitles."""

    subtitle_url: str | None = _s.field("SubtitleUrl", _s.Text(), default=None)
    """The file's address in OSS, with http and not at the CDN."""

    char_encode: str | None = _s.field(
        "CharEncode", _s.Text(known=("auto", "UTF-8", "GBK", "BIG5")), default=None
    )
    """The encoding of the file. With auto it is guessed, at times wrongly. Known values: auto,
    UTF-8, GBK, BIG5."""
