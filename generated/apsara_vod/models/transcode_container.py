"""TranscodeContainer: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class TranscodeContainer(_s.Object):
    """The file format."""

    format: str | None = _s.field(
        "Format", _s.Text(known=("mp4", "flv", "m3u8", "mp3")), default=None
    )
    """Its name. Known values: mp4, flv, m3u8, mp3."""
