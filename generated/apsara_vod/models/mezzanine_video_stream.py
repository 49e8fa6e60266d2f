"""MezzanineVideoStream: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MezzanineVideoStream(_s.Object):
    """One video stream of a source file."""

    timebase: str | None = _s.field("Timebase", _s.Text(), default=None)
    """The unit that its time stamps count in."""

    index: int | None = _s.field("Index", _s.Integer(), default=None)
    """The place of the stream in the file, counted from 0."""

    avg_fps: float | None = _s.field("AvgFPS", _s.Number(), default=None)
    """The frames per second, on average."""

    pix_fmt: str | None = _s.field("PixFmt", _s.Text(), default=None)
    """The format of the pixels."""

    lang: str | None = _s.field("Lang", _s.Text(), default=None)
    """Its language."""

    sar: str | None = _s.field("Sar", _s.Text(), default=None)
    """The shape of a pixel, width to height."""

    height: int | None = _s.field("Height", _s.Integer(), default=None)
    """The height in pixels."""

    codec_long_name: str | None = _s.field("CodecLongName", _s.Text(), default=None)
    """The codec, written out."""

    num_frames: int | None = _s.field("NumFrames", _s.Integer(), default=None)
    """The number of frames."""

    bitrate: float | None = _s.field("Bitrate", _s.Number(), default=None)
    """The bit rate in kbit/s."""

    rotate: float | None = _s.field("Rotate", _s.Number(), default=None)
    """By how many degrees to turn the picture, from 0 to below 360."""

    codec_tag_string: str | None = _s.field("CodecTagString", _s.Text(), default=None)
    """The codec's tag as text."""

    has_b_frames: int | None = _s.field("HasBFrames", _s.Integer(), default=None)
    """Whether there are B-frames; 0 means none."""

    profile: str | None = _s.field("Profile", _s.Text(), default=None)
    """The profile of the codec."""

    start_time: str | None = _s.field("StartTime", _s.Text(), default=None)
    """Where the stream begins."""

    dar: str | None = _s.field("Dar", _s.Text(), default=None)
    """The shape of the picture, width to height."""

    codec_name: str | None = _s.field("CodecName", _s.Text(), default=None)
    """The codec, in short."""

    width: int | None = _s.field("Width", _s.Integer(), default=None)
    """The width in pixels."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    fps: float | None = _s.field("Fps", _s.Number(), default=None)
    """The frames per second to aim at."""

    codec_tag: str | None = _s.field("CodecTag", _s.Text(), default=None)
    """The codec's tag as a hexadecimal number."""

    codec_time_base: str | None = _s.field("CodecTimeBase", _s.Text(), default=None)
    """The time unit of the codec, as a fraction of a second."""

    level: int | None = _s.field("Level", _s.Integer(), default=None)
    """The level of the codec."""

    hdr_type: str | None = _s.field("HDRType", _s.Text(), default=None)
    """Its kind of high dynamic range."""
