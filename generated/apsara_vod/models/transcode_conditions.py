"""TranscodeConditions: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class TranscodeConditions(_s.Object):
    """What to do when the source has less than the template asks for."""

    trans_mode: str | None = _s.field(
        "TransMode", _s.Text(known=("onepass", "twopass", "CBR")), default=None
    )
    """The way to control the bitrate. Known values: onepass, twopass, CBR."""

    is_check_reso: object = _s.field("IsCheckReso", _s.AnyValue(), default=None)
    """Whether the source's resolution is kept when it is smaller."""

    is_check_reso_fail: object = _s.field("IsCheckResoFail", _s.AnyValue(), default=None)
    """Whether transcoding fails when the source's resolution is smaller."""

    is_check_video_bitrate: object = _s.field("IsCheckVideoBitrate", _s.AnyValue(), default=None)
    """Whether the bitrate of the source's picture is kept when it is lower."""

    is_check_video_bitrate_fail: object = _s.field(
        "IsCheckVideoBitrateFail", _s.AnyValue(), default=None
    )
    """Whether nothing is transcoded when the bitrate of the source's picture is lower."""

    is_check_audio_bitrate: object = _s.field("IsCheckAudioBitrate", _s.AnyValue(), default=None)
    """Whether the bitrate of the source's sound is kept when it is lower."""

    is_check_audio_bitrate_fail: object = _s.field(
        "IsCheckAudioBitrateFail", _s.AnyValue(), default=None
    )
    """Whether nothing is transcoded when the bitrate of the source's sound is lower."""
