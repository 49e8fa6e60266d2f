"""EditingTimeline: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .editing_video_track import EditingVideoTrack


@_s.model
class EditingTimeline(_s.Object):
    """What stands where and when in a video. Keys that are not listed here are passed on."""

    timeline_in: float | None = _s.field("TimelineIn", _s.Number(), default=None)
    """Where the timeline begins, in seconds."""

    timeline_out: float | None = _s.field("TimelineOut", _s.Number(), default=None)
    """Where the timeline ends, in seconds."""

    video_tracks: Sequence[EditingVideoTrack | Mapping[str, object] | str] | None = _s.field(
        "VideoTracks",
        _s.ListOf(_s.ObjectOf(lambda: EditingVideoTrack), max_items=100),
        default=None,
    )
    """The video tracks, the lowest layer first. At most 100 items."""

    audio_tracks: Sequence[Mapping[str, object]] | None = _s.field(
        "AudioTracks", _s.ListOf(_s.MapOf(_s.AnyValue())), default=None
    )
    """The audio tracks, each with its clips in AudioTrackClips."""

    image_tracks: Sequence[Mapping[str, object]] | None = _s.field(
        "ImageTracks", _s.ListOf(_s.MapOf(_s.AnyValue()), max_items=100), default=None
    )
    """The image tracks, each with its clips in ImageTrackClips. At most 100 items."""

    subtitle_tracks: Sequence[Mapping[str, object]] | None = _s.field(
        "SubtitleTracks", _s.ListOf(_s.MapOf(_s.AnyValue()), max_items=100), default=None
    )
    """The subtitle tracks, each with its clips in SubtitleTrackClips. At most 100 items."""
