"""TranscodeVideo: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class TranscodeVideo(_s.Object):
    """How the picture is encoded. Give only Width or only Height to keep the proportions."""

    codec: str | None = _s.field("Codec", _s.Text(known=("H.264", "H.265")), default=None)
    """The codec. Known values: H.264, H.265."""

    bitrate: object = _s.field("Bitrate", _s.AnyValue(), default=None)
    """The bitrate in Kbit/s."""

    width: object = _s.field("Width", _s.AnyValue(), default=None)
    """The width in pixels, an even number."""

    height: object = _s.field("Height", _s.AnyValue(), default=None)
    """The height in pixels, an even number."""

    fps: object = _s.field("Fps", _s.AnyValue(), default=None)
    """How many frames there are in a second, at most 60."""

    gop: object = _s.field("Gop", _s.AnyValue(), default=None)
    """How many frames lie between key frames."""

    long_short_mode: object = _s.field("LongShortMode", _s.AnyValue(), default=None)
    """Whether Width and Height mean the long and the short side, so that upright videos stay
    upright."""

    remove: object = _s.field("Remove", _s.AnyValue(), default=None)
    """Whether the picture is left out."""

    crf: object = _s.field("Crf", _s.AnyValue(), default=None)
    """The quality, from 0 (best) to 51. It takes the place of Bitrate."""

    profile: str | None = _s.field(
        "Profile", _s.Text(known=("baseline", "main", "high")), default=None
    )
    """The profile of H.264. Known values: baseline, main, high."""

    preset: str | None = _s.field(
        "Preset", _s.Text(known=("veryfast", "fast", "medium", "slow", "slower")), default=None
    )
    """How much time H.264 encoding may take. Known values: veryfast, fast, medium, slow, slower."""

    scan_mode: str | None = _s.field(
        "ScanMode", _s.Text(known=("interlaced", "progressive")), default=None
    )
    """The order of the lines. Known values: interlaced, progressive."""

    bufsize: object = _s.field("Bufsize", _s.AnyValue(), default=None)
    """The buffer's size in KB."""

    maxrate: object = _s.field("Maxrate", _s.AnyValue(), default=None)
    """The highest bitrate in Kbit/s."""

    pix_fmt: str | None = _s.field("PixFmt", _s.Text(), default=None)
    """The pixel format."""
