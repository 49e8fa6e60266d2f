"""TranscodeVolume, TranscodeAudio: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s


@_s.model
class TranscodeVolume(_s.Object):
    """How the loudness is adjusted."""

    method: str | None = _s.field(
        "Method", _s.Text(known=("auto", "dynamic", "linear")), default=None
    )
    """The way to adjust it. The other fields go with dynamic. Known values: auto, dynamic, linear."""

    integrated_loudness_target: object = _s.field(
        "IntegratedLoudnessTarget", _s.AnyValue(), default=None
    )
    """The loudness to reach."""

    true_peak: object = _s.field("TruePeak", _s.AnyValue(), default=None)
    """The highest peak."""

    loudness_range_target: object = _s.field("LoudnessRangeTarget", _s.AnyValue(), default=None)
    """The range of the loudness."""


@_s.model
class TranscodeAudio(_s.Object):
    """How the sound is encoded."""

    codec: str | None = _s.field("Codec", _s.Text(known=("AAC", "MP3")), default=None)
    """The codec. Known values: AAC, MP3."""

    bitrate: object = _s.field("Bitrate", _s.AnyValue(), default=None)
    """The bitrate in Kbit/s."""

    samplerate: object = _s.field("Samplerate", _s.AnyValue(), default=None)
    """The sampling rate in Hz."""

    channels: object = _s.field("Channels", _s.AnyValue(), default=None)
    """The number of channels."""

    profile: str | None = _s.field(
        "Profile",
        _s.Text(known=("aac_low", "aac_he", "aac_he_v2", "aac_ld", "aac_eld")),
        default=None,
    )
    """The profile of AAC. Known values: aac_low, aac_he, aac_he_v2, aac_ld, aac_eld."""

    remove: object = _s.field("Remove", _s.AnyValue(), default=None)
    """Whether the sound is left out."""

    volume: TranscodeVolume | Mapping[str, object] | str | None = _s.field(
        "Volume", _s.ObjectOf(lambda: TranscodeVolume), default=None
    )
    """How the loudness is adjusted."""
