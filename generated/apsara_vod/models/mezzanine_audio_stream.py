"""MezzanineAudioStream: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MezzanineAudioStream(_s.Object):
    """One audio stream of a source file."""

    index: int | None = _s.field("Index", _s.Integer(), default=None)
    """The place of the stream in the file, counted from 0."""

    timebase: str | None = _s.field("Timebase", _s.Text(), default=None)
    """The unit that its time stamps count in."""

    sample_fmt: str | None = _s.field("SampleFmt", _s.Text(), default=None)
    """The format of the samples."""

    sample_rate: int | None = _s.field("SampleRate", _s.Integer(), default=None)
    """The sampling rate in Hz."""

    channel_layout: str | None = _s.field(
        "ChannelLayout", _s.Text(known=("mono", "stereo")), default=None
    )
    """How the channels are laid out. Known values: mono, stereo."""

    lang: str | None = _s.field("Lang", _s.Text(), default=None)
    """Its language."""

    codec_long_name: str | None = _s.field("CodecLongName", _s.Text(), default=None)
    """The codec, written out."""

    channels: int | None = _s.field("Channels", _s.Integer(), default=None)
    """The number of channels."""

    num_frames: int | None = _s.field("NumFrames", _s.Integer(), default=None)
    """The number of frames."""

    bitrate: float | None = _s.field("Bitrate", _s.Number(), default=None)
    """The bit rate in kbit/s."""

    codec_tag_string: str | None = _s.field("CodecTagString", _s.Text(), default=None)
    """The codec's tag as text."""

    start_time: str | None = _s.field("StartTime", _s.Text(), default=None)
    """Where the stream begins."""

    codec_name: str | None = _s.field("CodecName", _s.Text(), default=None)
    """The codec, in short."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    codec_tag: str | None = _s.field("CodecTag", _s.Text(), default=None)
    """The codec's tag as a hexadecimal number."""

    codec_time_base: str | None = _s.field("CodecTimeBase", _s.Text(), default=None)
    """The time unit of the codec, as a fraction of a second."""
