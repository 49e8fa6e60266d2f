"""TranscodeVideoStream, TranscodeOutputEncryption, TranscodeAudioStream, TranscodeOutputFile:
shared by several operations of ApsaraVideo VOD.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s


@_s.model
class TranscodeVideoStream(_s.Object):
    """A video stream."""

    index: int | None = _s.field("Index", _s.Integer(), default=None)
    """Its number among all streams of the file."""

    codec_name: str | None = _s.field("CodecName", _s.Text(), default=None)
    """The codec's short name."""

    codec_long_name: str | None = _s.field("CodecLongName", _s.Text(), default=None)
    """The codec's name."""

    codec_tag: str | None = _s.field("CodecTag", _s.Text(), default=None)
    """The tag of the codec, in hexadecimal."""

    codec_tag_string: str | None = _s.field("CodecTagString", _s.Text(), default=None)
    """The tag of the codec, in letters."""

    codec_time_base: str | None = _s.field("CodecTimeBase", _s.Text(), default=None)
    """The unit of time of the codec, as a fraction of a second."""

    profile: str | None = _s.field("Profile", _s.Text(), default=None)
    """The profile of the codec."""

    level: str | None = _s.field("Level", _s.Text(), default=None)
    """The level of the codec."""

    pix_fmt: str | None = _s.field("PixFmt", _s.Text(), default=None)
    """The pixel format."""

    width: int | None = _s.field("Width", _s.Integer(), default=None)
    """The width in pixels."""

    height: int | None = _s.field("Height", _s.Integer(), default=None)
    """The height in pixels."""

    sar: str | None = _s.field("Sar", _s.Text(), default=None)
    """The proportions of a pixel."""

    dar: str | None = _s.field("Dar", _s.Text(), default=None)
    """The proportions of the picture."""

    has_b_frames: str | None = _s.field("HasBFrames", _s.Text(), default=None)
    """Whether there are B-frames, or how many in a row."""

    fps: float | None = _s.field("Fps", _s.Number(), default=None)
    """How many frames there are in a second."""

    avg_fps: float | None = _s.field("AvgFPS", _s.Number(), default=None)
    """How many frames there are in a second on average."""

    bitrate: float | None = _s.field("Bitrate", _s.Number(), default=None)
    """The bitrate in Kbit/s."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    start_time: float | None = _s.field("StartTime", _s.Number(), default=None)
    """When it begins, in seconds."""

    timebase: str | None = _s.field("Timebase", _s.Text(), default=None)
    """The unit of time of the stream, as a fraction of a second."""

    lang: str | None = _s.field("Lang", _s.Text(), default=None)
    """The language."""


@_s.model
class TranscodeOutputEncryption(_s.Object):
    """The encryption of the file."""

    encrypt_type: str | None = _s.field(
        "EncryptType", _s.Text(known=("AliyunVoDEncryption", "HLSEncryption")), default=None
    )
    """The kind of encryption. Known values: AliyunVoDEncryption (the service's own encryption);
    HLSEncryption (standard HLS encryption)."""


@_s.model
class TranscodeAudioStream(_s.Object):
    """An audio stream."""

    index: int | None = _s.field("Index", _s.Integer(), default=None)
    """Its number among all streams of the file."""

    codec_name: str | None = _s.field("CodecName", _s.Text(), default=None)
    """The codec's short name."""

    codec_long_name: str | None = _s.field("CodecLongName", _s.Text(), default=None)
    """The codec's name."""

    codec_tag: str | None = _s.field("CodecTag", _s.Text(), default=None)
    """The tag of the codec, in hexadecimal."""

    codec_tag_string: str | None = _s.field("CodecTagString", _s.Text(), default=None)
    """The tag of the codec, in letters."""

    codec_time_base: str | None = _s.field("CodecTimeBase", _s.Text(), default=None)
    """The unit of time of the codec, as a fraction of a second."""

    sample_fmt: str | None = _s.field("SampleFmt", _s.Text(), default=None)
    """The format of a sample."""

    samplerate: int | None = _s.field("Samplerate", _s.Integer(), default=None)
    """The sampling rate in Hz."""

    channels: int | None = _s.field("Channels", _s.Integer(), default=None)
    """The number of channels."""

    channel_layout: str | None = _s.field("ChannelLayout", _s.Text(), default=None)
    """How the channels are laid out."""

    bitrate: float | None = _s.field("Bitrate", _s.Number(), default=None)
    """The bitrate in Kbit/s."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    start_time: float | None = _s.field("StartTime", _s.Number(), default=None)
    """When it begins, in seconds."""

    timebase: str | None = _s.field("Timebase", _s.Text(), default=None)
    """The unit of time of the stream, as a fraction of a second."""

    lang: str | None = _s.field("Lang", _s.Text(), default=None)
    """The language."""


@_s.model
class TranscodeOutputFile(_s.Object):
    """The file that a transcoding job made."""

    video_stream_list: Sequence[TranscodeVideoStream] | None = _s.field(
        "VideoStreamList",
        _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: TranscodeVideoStream))),
        default=None,
    )
    """The video streams."""

    output_file_url: str | None = _s.field("OutputFileUrl", _s.Text(), default=None)
    """The address of the file in OSS."""

    encryption: TranscodeOutputEncryption | None = _s.field(
        "Encryption", _s.JsonText(_s.ObjectOf(lambda: TranscodeOutputEncryption)), default=None
    )
    """The encryption of the file."""

    height: int | None = _s.field("Height", _s.Integer(bits=32), default=None)
    """The height of the picture in pixels."""

    subtitle_stream_list: Sequence[Mapping[str, object]] | None = _s.field(
        "SubtitleStreamList", _s.JsonText(_s.ListOf(_s.MapOf(_s.AnyValue()))), default=None
    )
    """The subtitle streams."""

    bitrate: float | None = _s.field("Bitrate", _s.Number(), default=None)
    """The average bitrate in Kbit/s."""

    audio_stream_list: Sequence[TranscodeAudioStream] | None = _s.field(
        "AudioStreamList",
        _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: TranscodeAudioStream))),
        default=None,
    )
    """The audio streams."""

    width: int | None = _s.field("Width", _s.Integer(bits=32), default=None)
    """The width of the picture in pixels."""

    fps: float | None = _s.field("Fps", _s.Number(), default=None)
    """How many frames it shows in a second."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    format: str | None = _s.field("Format", _s.Text(), default=None)
    """The file format."""

    filesize: int | None = _s.field("Filesize", _s.Integer(), default=None)
    """Its size in bytes."""

    watermark_id_list: Sequence[str] = _s.field("WatermarkIdList", _s.ListOf(_s.Text()), default=())
    """The ids of the watermark templates that were used."""
