"""TranscodeSegment, TranscodeMuxConfig: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s


@_s.model
class TranscodeSegment(_s.Object):
    """The segments."""

    duration: object = _s.field("Duration", _s.AnyValue(), default=None)
    """The length of each in seconds, a whole number from 1 to 60."""


@_s.model
class TranscodeMuxConfig(_s.Object):
    """How the stream is cut into segments. Needed for m3u8."""

    segment: TranscodeSegment | Mapping[str, object] | str | None = _s.field(
        "Segment", _s.ObjectOf(lambda: TranscodeSegment), default=None
    )
    """The segments."""
