"""SnapshotWebVttOutput, SnapshotSettings, DynamicImageVideo, DynamicImageContainer,
SnapshotTemplateConfig: shared by several operations of ApsaraVideo VOD.
"""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .snapshot_sprite_config import SnapshotSpriteConfig
from .transcode_clip import TranscodeClip


@_s.model
class SnapshotWebVttOutput(_s.Object):
    """How snapshots are stored, with the type WebVttSnapshot only."""

    is_spt_frag: object = _s.field("IsSptFrag", _s.AnyValue(), default=None)
    """Whether they are put together to one image."""


@_s.model
class SnapshotSettings(_s.Object):
    """When snapshots are taken and what they look like."""

    frame_type: str | None = _s.field("FrameType", _s.Text(known=("intra", "normal")), default=None)
    """Which frames are used. Known values: intra (key frames); normal (any frames)."""

    count: object = _s.field("Count", _s.AnyValue(), default=None)
    """How many snapshots to take."""

    interval: object = _s.field("Interval", _s.AnyValue(), default=None)
    """The seconds between two of them. With 0, Count snapshots are spread evenly over the video."""

    specified_offset_time: object = _s.field("SpecifiedOffsetTime", _s.AnyValue(), default=None)
    """When the first one is taken, in milliseconds from the beginning."""

    width: object = _s.field("Width", _s.AnyValue(), default=None)
    """The width in pixels, from 8 to 4,096. Omitted: that of the video."""

    height: object = _s.field("Height", _s.AnyValue(), default=None)
    """The height in pixels, from 8 to 4,096. Omitted: that of the video."""

    sprite_snapshot_config: SnapshotSpriteConfig | Mapping[str, object] | str | None = _s.field(
        "SpriteSnapshotConfig", _s.ObjectOf(lambda: SnapshotSpriteConfig), default=None
    )
    """How snapshots are put together to one image."""

    format: str | None = _s.field("Format", _s.Text(known=("vtt",)), default=None)
    """The file format, with the type WebVttSnapshot only. Known values: vtt."""

    sub_out: SnapshotWebVttOutput | Mapping[str, object] | str | None = _s.field(
        "SubOut", _s.ObjectOf(lambda: SnapshotWebVttOutput), default=None
    )
    """How snapshots are stored, with the type WebVttSnapshot only."""


@_s.model
class DynamicImageVideo(_s.Object):
    """What the animated image looks like."""

    width: object = _s.field("Width", _s.AnyValue(), default=None)
    """The width in pixels, from 128 to 4,096."""

    height: object = _s.field("Height", _s.AnyValue(), default=None)
    """The height in pixels, from 128 to 4,096."""

    fps: object = _s.field("Fps", _s.AnyValue(), default=None)
    """How many frames there are in a second, at most 60."""


@_s.model
class DynamicImageContainer(_s.Object):
    """The file format of the animated image."""

    format: str | None = _s.field("Format", _s.Text(known=("gif", "webp")), default=None)
    """Its name. Known values: gif, webp."""


@_s.model
class SnapshotTemplateConfig(_s.Object):
    """What a template makes. For snapshots, use SnapshotType and SnapshotConfig; for animated
    images, use Video, Container and Clip. Keys that are not listed here are passed on.
    """

    snapshot_type: str | None = _s.field(
        "SnapshotType",
        _s.Text(known=("NormalSnapshot", "SpriteSnapshot", "WebVttSnapshot")),
        default=None,
    )
    """The kind of snapshots. Known values: NormalSnapshot, SpriteSnapshot, WebVttSnapshot."""

    snapshot_config: SnapshotSettings | Mapping[str, object] | str | None = _s.field(
        "SnapshotConfig", _s.ObjectOf(lambda: SnapshotSettings), default=None
    )
    """When snapshots are taken and what they look like."""

    video: DynamicImageVideo | Mapping[str, object] | str | None = _s.field(
        "Video", _s.ObjectOf(lambda: DynamicImageVideo), default=None
    )
    """What the animated image looks like."""

    container: DynamicImageContainer | Mapping[str, object] | str | None = _s.field(
        "Container", _s.ObjectOf(lambda: DynamicImageContainer), default=None
    )
    """The file format of the animated image."""

    clip: TranscodeClip | Mapping[str, object] | str | None = _s.field(
        "Clip", _s.ObjectOf(lambda: TranscodeClip), default=None
    )
    """The part of the video to use."""

    set_default_cover: object = _s.field("SetDefaultCover", _s.AnyValue(), default=None)
    """Whether the animated image becomes the cover of the video."""
