"""GetPlayInfo: Get the addresses that a video or audio file can be played from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.play_config import PlayConfig
from ..models.play_info import PlayInfo
from ..models.play_re_auth_info import PlayReAuthInfo


@_s.model
class PlayVideoBase(_s.Object):
    """What a player shows about the file."""

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the file, 32 hexadecimal digits."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the file was created."""

    status: str | None = _s.field(
        "Status",
        _s.Text(
            known=(
                "Uploading",
                "UploadFail",
                "UploadSucc",
                "Transcoding",
                "TranscodeFail",
                "Checking",
                "Blocked",
                "Normal",
            )
        ),
        default=None,
    )
    """How far the file has got. Only those with Normal can be played. Known values: Uploading,
    UploadFail, UploadSucc, Transcoding, TranscodeFail, Checking, Blocked, Normal."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    media_type: str | None = _s.field("MediaType", _s.Text(known=("video", "audio")), default=None)
    """Whether it has pictures. Known values: video, audio."""

    dan_mu_url: str | None = _s.field("DanMuURL", _s.Text(), default=None)
    """The address of the mask for live comments."""

    storage_class: str | None = _s.field(
        "StorageClass",
        _s.Text(
            known=(
                "Standard",
                "IA",
                "SourceIA",
                "Archive",
                "SourceArchive",
                "ColdArchive",
                "SourceColdArchive",
                "Changing",
                "SourceChanging",
            )
        ),
        default=None,
    )
    """How the files are stored. Known values: Standard, IA, SourceIA, Archive, SourceArchive,
    ColdArchive, SourceColdArchive, Changing, SourceChanging."""


@_s.model
class GetPlayInfoResponse(_s.Response):
    """The streams with their addresses, and what is known about the file."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    video_base: PlayVideoBase = _s.field("VideoBase", _s.ObjectOf(lambda: PlayVideoBase))
    """What a player shows about the file."""

    play_info_list: Sequence[PlayInfo] = _s.field(
        "PlayInfoList", _s.ListOf(_s.ObjectOf(lambda: PlayInfo), wrapper="PlayInfo")
    )
    """The streams."""


@_s.model
class GetPlayInfoRequest(_s.Request[GetPlayInfoResponse]):
    """Get the addresses that a video or audio file can be played from.

    Any player can use the addresses, except for streams with the vendor's own encryption. Only
    files with Status Normal can be played; when one cannot, GetMezzanineInfo tells what is known
    about its source.

    With OutputType cdn, AuthTimeout counts only if URL signing is switched on; it has no upper
    limit then, and defaults to what is set there. With OutputType oss it counts only for a private
    bucket and defaults to 3,600; in a bucket of your own it may be at most 129,600 (36 hours), and
    newer texts allow 604,800 (7 days) elsewhere.

    Traffic from the addresses costs money.

    Rules across parameters:

    - VideoId or ReferenceId is needed.
    - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).
    - With DigitalWatermarkType TraceMark, Definition is needed.
    - With DigitalWatermarkType TraceMark, Trace holds letters, digits and Chinese characters.

    Changes:

    - 2025-12-05: ReferenceId is new; VideoId is no longer required.
    - 2024-12-13: The answer holds EncryptMode and CodecName.
    """

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

    formats: Sequence[Literal["mp4", "m3u8", "mp3", "flv", "mpd"]] | str | None = _s.field(
        "Formats",
        _s.ListOf(_s.Text(enum=("mp4", "m3u8", "mp3", "flv", "mpd")), style="comma"),
        default=None,
    )
    """The formats to answer. Omitted: all. There is an mpd only if the transcoding template asks
    for dash. Values of an item: mp4, m3u8, mp3, flv, mpd."""

    auth_timeout: int | None = _s.field("AuthTimeout", _s.Integer(minimum=1), default=None)
    """For how many seconds the answered addresses stay valid. Limits and defaults depend on
    OutputType. At least 1."""

    output_type: Literal["oss", "cdn"] | None = _s.field(
        "OutputType", _s.Text(enum=("oss", "cdn")), default=None
    )
    """Where the answered addresses lead. Values: oss (the files in OSS); cdn (the CDN). Default:
    cdn."""

    stream_type: Sequence[Literal["video", "audio"]] | str | None = _s.field(
        "StreamType", _s.ListOf(_s.Text(enum=("video", "audio")), style="comma"), default=None
    )
    """The kinds of streams to answer. Omitted: both. Values of an item: video, audio."""

    re_auth_info: PlayReAuthInfo | Mapping[str, object] | str | None = _s.field(
        "ReAuthInfo", _s.JsonText(_s.ObjectOf(lambda: PlayReAuthInfo)), default=None
    )
    """The values uid and rand for signed addresses. Of interest when URL signing of type A is
    switched on."""

    definition: (
        Sequence[Literal["FD", "LD", "SD", "HD", "OD", "2K", "4K", "SQ", "HQ", "AUTO"]] | str | None
    ) = _s.field(
        "Definition",
        _s.ListOf(
            _s.Text(enum=("FD", "LD", "SD", "HD", "OD", "2K", "4K", "SQ", "HQ", "AUTO")),
            style="comma",
        ),
        default=None,
    )
    """The qualities to answer. Omitted: all. There is AUTO only if the transcoding template packs
    several streams. Values of an item: FD (low definition, for a smooth picture); LD (standard
    definition); SD (high definition); HD (very high definition); OD (the original); 2K; 4K; SQ
    (standard sound); HQ (high-quality sound); AUTO (a bit rate that adapts)."""

    result_type: Literal["Single", "Multiple"] | None = _s.field(
        "ResultType", _s.Text(enum=("Single", "Multiple")), default=None
    )
    """How many streams of the same quality and format are answered. Values: Single (the latest
    one); Multiple (all). Default: Single."""

    play_config: PlayConfig | Mapping[str, object] | str | None = _s.field(
        "PlayConfig", _s.JsonText(_s.ObjectOf(lambda: PlayConfig)), default=None
    )
    """Special wishes, such as the domain to play from or the length of a preview."""

    addition_type: Literal["danmu"] | None = _s.field(
        "AdditionType", _s.Text(enum=("danmu",)), default=None
    )
    """Asks for the mask that keeps live comments off people and things. Counts with OutputType cdn
    only. Values: danmu."""

    trace: str | None = _s.field("Trace", _s.Text(max_length=1024), default=None)
    """The digital watermark. With DigitalWatermarkType TraceMark, a text of letters, digits and
    Chinese characters to put into the stream; with CopyrightMark, the text of the watermark
    template whose streams are looked for. At most 1,024 characters."""

    digital_watermark_type: Literal["TraceMark", "CopyrightMark"] | None = _s.field(
        "DigitalWatermarkType", _s.Text(enum=("TraceMark", "CopyrightMark")), default=None
    )
    """What the digital watermark in Trace is for. Values: TraceMark (telling who watched);
    CopyrightMark (telling who owns it)."""

    reference_id: str | None = _s.field(
        "ReferenceId",
        _s.Text(
            pattern="^[A-Za-z0-9_-]{6,64}$",
            pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
        ),
        default=None,
    )
    """The id of your own that the video or audio file was created with. Expected: 6 to 64 ASCII
    letters, digits, '-' or '_'."""


OPERATION = _s.operation(
    name="GetPlayInfo",
    method_name="get_play_info",
    summary="Get the addresses that a video or audio file can be played from.",
    service=_SERVICE,
    request=GetPlayInfoRequest,
    response=GetPlayInfoResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "VideoId or ReferenceId is needed.",
            _s.AnyOf(_s.Given("VideoId"), _s.Given("ReferenceId")),
        ),
        _s.Rule(
            "With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).",
            _s.IfThen(
                _s.AllOf(_s.Equals("OutputType", "oss"), _s.Given("OutputType")),
                _s.AtMost("AuthTimeout", 2592000),
            ),
        ),
        _s.Rule(
            "With DigitalWatermarkType TraceMark, Definition is needed.",
            _s.IfThen(
                _s.AllOf(
                    _s.Equals("DigitalWatermarkType", "TraceMark"), _s.Given("DigitalWatermarkType")
                ),
                _s.Given("Definition"),
            ),
        ),
        _s.Rule(
            "With DigitalWatermarkType TraceMark, Trace holds letters, digits and Chinese characters.",
            _s.IfThen(
                _s.AllOf(
                    _s.Equals("DigitalWatermarkType", "TraceMark"), _s.Given("DigitalWatermarkType")
                ),
                _s.Matches("Trace", "^[^\\x00-\\x1f!-/:-@\\[-`{-\\x7f]*$"),
            ),
        ),
    ),
    errors=(
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
        _s.ErrorCode(
            "InvalidVideo.NoneStream",
            404,
            "No stream fits what was asked for.",
            advice="Leave out Formats, Definition and StreamType, or look at how the video was transcoded.",
        ),
        _s.ErrorCode(
            "Forbidden.IllegalStatus",
            403,
            "The video is in a state in which it cannot be played.",
            advice="Wait until its status is Normal.",
        ),
        _s.ErrorCode(
            "Forbidden.AliyunVoDEncryption",
            403,
            "There are only streams with the vendor's own encryption.",
            advice="Play them with the vendor's player, or ask with ResultType Multiple.",
        ),
    ),
)
