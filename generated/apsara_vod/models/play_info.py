"""PlayInfo: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s


@_s.model
class PlayInfo(_s.Object):
    """One stream that a video or audio file can be played from."""

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job that made it. It identifies the stream; DeleteStream takes it."""

    play_url: str = _s.field("PlayURL", _s.Text())
    """The address to play it from."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the stream was created."""

    status: str | None = _s.field("Status", _s.Text(known=("Normal", "Invisible")), default=None)
    """Whether it is the current stream of its format and definition. Known values: Normal (the
    latest one); Invisible (one that a later stream has taken the place of)."""

    specification: str | None = _s.field("Specification", _s.Text(), default=None)
    """The class of the transcoding, made of codec and resolution."""

    narrow_band_type: str | None = _s.field(
        "NarrowBandType", _s.Text(known=("0", "1.0", "2.0")), default=None
    )
    """How it was transcoded. Known values: 0 (ordinary transcoding); 1.0 (Narrowband HD 1.0); 2.0
    (Narrowband HD 2.0)."""

    height: int | None = _s.field("Height", _s.Integer(), default=None)
    """The height in pixels."""

    bitrate: float | None = _s.field("Bitrate", _s.Number(), default=None)
    """The bit rate in kbit/s. For M3U8 it is an estimate."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When the stream was changed last."""

    watermark_id: str | None = _s.field("WatermarkId", _s.Text(), default=None)
    """The watermark template that it was made with."""

    encrypt: int | None = _s.field("Encrypt", _s.Integer(known=(0, 1)), default=None)
    """Whether it is encrypted. Known values: 0 (a stream in the clear); 1 (an encrypted stream)."""

    definition: str | None = _s.field(
        "Definition",
        _s.Text(known=("FD", "LD", "SD", "HD", "OD", "2K", "4K", "SQ", "HQ", "AUTO")),
        default=None,
    )
    """The quality it was made in. Known values: FD (low definition, for a smooth picture); LD
    (standard definition); SD (high definition); HD (very high definition); OD (the original);
    2K; 4K; SQ (standard sound); HQ (high-quality sound); AUTO (a bit rate that adapts)."""

    encrypt_type: str | None = _s.field(
        "EncryptType", _s.Text(known=("AliyunVoDEncryption", "HLSEncryption")), default=None
    )
    """How it is encrypted. Known values: AliyunVoDEncryption (the vendor's own encryption, for its
    own player only); HLSEncryption (the encryption that is part of HLS)."""

    encrypt_mode: str | None = _s.field("EncryptMode", _s.Text(known=("License",)), default=None)
    """Where decryption happens. Known values: License (on the device, in the vendor's own player
    only)."""

    stream_type: str | None = _s.field(
        "StreamType", _s.Text(known=("video", "audio")), default=None
    )
    """Whether it has pictures. Known values: video, audio."""

    size: int | None = _s.field("Size", _s.Integer(), default=None)
    """The size in bytes. For M3U8 it is an estimate."""

    width: int | None = _s.field("Width", _s.Integer(), default=None)
    """The width in pixels."""

    fps: float | None = _s.field("Fps", _s.Number(), default=None)
    """The frames per second."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    format: str | None = _s.field(
        "Format", _s.Text(known=("mp4", "m3u8", "mp3", "flv", "mpd")), default=None
    )
    """The format it is packed in. Known values: mp4, m3u8, mp3, flv, mpd."""

    hdr_type: str | None = _s.field(
        "HDRType",
        _s.Text(known=("HDR", "HDR10", "HLG", "DolbyVision", "HDRVivid", "SDR+")),
        default=None,
    )
    """Its kind of high dynamic range. Absent for an ordinary picture. Known values: HDR, HDR10,
    HLG, DolbyVision, HDRVivid, SDR+."""

    bit_depth: int | None = _s.field("BitDepth", _s.Integer(bits=32), default=None)
    """The colour depth in bits."""

    job_type: int | None = _s.field("JobType", _s.Integer(known=(1, 2), bits=32), default=None)
    """The kind of digital watermark in it. Known values: 1 (one that tells who watched); 2 (one
    that tells who owns it)."""

    job_ext: str | None = _s.field("JobExt", _s.Text(), default=None)
    """The text of the watermark, with JobType 2 only."""

    codec_name: str | None = _s.field("CodecName", _s.Text(known=("H264", "H265")), default=None)
    """The codec of the pictures. Upper and lower case both occur. Known values: H264, H265."""

    template_id: str | None = _s.field("TemplateId", _s.Text(), default=None)
    """The template it was transcoded with. Only in the answer of BatchGetMediaInfos."""

    template_group_id: str | None = _s.field("TemplateGroupId", _s.Text(), default=None)
    """The group that this template belongs to. Only in the answer of BatchGetMediaInfos."""
