"""EditingVideoTrackClip: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s


@_s.model
class EditingVideoTrackClip(_s.Object):
    """A piece of a medium on a video track. Keys that are not listed here are passed on."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video or image."""

    in_: float | None = _s.field("In", _s.Number(), default=None)
    """The second in the medium at which the clip begins."""

    out: float | None = _s.field("Out", _s.Number(), default=None)
    """The second in the medium at which the clip ends."""

    timeline_in: float | None = _s.field("TimelineIn", _s.Number(), default=None)
    """The second of the timeline at which the clip appears."""

    timeline_out: float | None = _s.field("TimelineOut", _s.Number(), default=None)
    """The second of the timeline at which the clip disappears."""

    x: object = _s.field("X", _s.AnyValue(), default=None)
    """The distance from the left edge of the picture, as a fraction of it or in pixels."""

    y: object = _s.field("Y", _s.AnyValue(), default=None)
    """The distance from the upper edge of the picture, as a fraction of it or in pixels."""

    width: object = _s.field("Width", _s.AnyValue(), default=None)
    """The width of the clip, as a fraction of the picture or in pixels."""

    height: object = _s.field("Height", _s.AnyValue(), default=None)
    """The height of the clip, as a fraction of the picture or in pixels."""

    effects: Sequence[Mapping[str, object]] | None = _s.field(
        "Effects", _s.ListOf(_s.MapOf(_s.AnyValue())), default=None
    )
    """What is done to the clip, each effect with its Type and what that type needs."""
