"""EditingVideoTrack: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .editing_video_track_clip import EditingVideoTrackClip


@_s.model
class EditingVideoTrack(_s.Object):
    """One layer of pictures. Keys that are not listed here are passed on."""

    video_track_clips: Sequence[EditingVideoTrackClip | Mapping[str, object] | str] | None = (
        _s.field(
            "VideoTrackClips", _s.ListOf(_s.ObjectOf(lambda: EditingVideoTrackClip)), default=None
        )
    )
    """The clips of the track."""
