"""TranscodeTimeSpan, TranscodeClip: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s


@_s.model
class TranscodeTimeSpan(_s.Object):
    """Where it begins and how long it is, in seconds or as hh:mm:ss."""

    seek: object = _s.field("Seek", _s.AnyValue(), default=None)
    """Where it begins."""

    duration: object = _s.field("Duration", _s.AnyValue(), default=None)
    """How long it is."""

    end: object = _s.field("End", _s.AnyValue(), default=None)
    """How much is cut off at the end. It takes the place of Duration."""


@_s.model
class TranscodeClip(_s.Object):
    """The part of the video to use."""

    time_span: TranscodeTimeSpan | Mapping[str, object] | str | None = _s.field(
        "TimeSpan", _s.ObjectOf(lambda: TranscodeTimeSpan), default=None
    )
    """Where it begins and how long it is, in seconds or as hh:mm:ss."""
