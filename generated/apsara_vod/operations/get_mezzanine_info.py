"""GetMezzanineInfo: Look up the source file of a video or audio file, with an address to fetch it
from.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.mezzanine_audio_stream import MezzanineAudioStream
from ..models.mezzanine_video_stream import MezzanineVideoStream


@_s.model
class VideoMezzanine(_s.Object):
    """The source file."""

    status: str = _s.field(
        "Status", _s.Text(known=("Uploading", "Normal", "UploadFail", "Deleted"))
    )
    """Whether the file is there. Known values: Uploading (a file that has not arrived yet, as every
    file begins); Normal (a file that has arrived); UploadFail (a failed upload); Deleted (a file
    that was deleted)."""

    video_id: str = _s.field("VideoId", _s.Text())
    """The video's id, 32 hexadecimal digits."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the file was created."""

    file_url: str | None = _s.field("FileURL", _s.Text(), default=None)
    """The address to fetch the file from."""

    height: int | None = _s.field("Height", _s.Integer(), default=None)
    """The height in pixels."""

    bitrate: float | None = _s.field("Bitrate", _s.Number(), default=None)
    """The bit rate in kbit/s."""

    file_name: str | None = _s.field("FileName", _s.Text(), default=None)
    """The name of the file."""

    output_type: str | None = _s.field("OutputType", _s.Text(known=("oss", "cdn")), default=None)
    """Where FileURL leads. Known values: oss (the file in OSS); cdn (the CDN)."""

    preprocess_status: str | None = _s.field(
        "PreprocessStatus",
        _s.Text(known=("UnPreprocess", "Preprocessing", "PreprocessSucceed", "PreprocessFailed")),
        default=None,
    )
    """Whether the file was prepared for use in a production studio. Known values: UnPreprocess (a
    file that was not prepared); Preprocessing (a preparation under way); PreprocessSucceed (a
    prepared file); PreprocessFailed (a failed preparation)."""

    width: int | None = _s.field("Width", _s.Integer(), default=None)
    """The width in pixels."""

    size: int | None = _s.field("Size", _s.Integer(), default=None)
    """The size in bytes."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    fps: float | None = _s.field("Fps", _s.Number(), default=None)
    """The frames per second."""

    audio_stream_list: Sequence[MezzanineAudioStream] = _s.field(
        "AudioStreamList", _s.ListOf(_s.ObjectOf(lambda: MezzanineAudioStream)), default=()
    )
    """The audio streams, with AdditionType audio only."""

    video_stream_list: Sequence[MezzanineVideoStream] = _s.field(
        "VideoStreamList", _s.ListOf(_s.ObjectOf(lambda: MezzanineVideoStream)), default=()
    )
    """The video streams, with AdditionType video only."""

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

    restore_status: str | None = _s.field(
        "RestoreStatus", _s.Text(known=("Processing", "Success", "Failed")), default=None
    )
    """How far the restoring of an archived file has got. Known values: Processing, Success, Failed."""

    restore_expiration: datetime | None = _s.field(
        "RestoreExpiration", _s.Timestamp(), default=None
    )
    """Until when the restored copy can be read."""

    file_md5: str | None = _s.field("FileMD5", _s.Text(), default=None)
    """The MD5 of the file. Not always present."""


@_s.model
class GetMezzanineInfoResponse(_s.Response):
    """What is known about the source file."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    mezzanine: VideoMezzanine = _s.field("Mezzanine", _s.ObjectOf(lambda: VideoMezzanine))
    """The source file."""


@_s.model
class GetMezzanineInfoRequest(_s.Request[GetMezzanineInfoResponse]):
    """Look up the source file of a video or audio file, with an address to fetch it from.

    Some of the answer is missing until the first stream has been transcoded.

    With OutputType cdn, AuthTimeout counts only if URL signing is switched on, and has no upper
    limit. With OutputType oss it counts only for a private bucket; in a bucket of your own it may
    be at most 129,600 (36 hours).

    Rules across parameters:

    - VideoId or ReferenceId is needed.
    - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).

    Changes:

    - 2025-12-05: ReferenceId is new; VideoId is no longer required. The answer holds FileMD5.
    """

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

    auth_timeout: int | None = _s.field("AuthTimeout", _s.Integer(minimum=1), default=None)
    """For how many seconds the answered address stays valid. At least 1. Default: 3600."""

    output_type: Literal["oss", "cdn"] | None = _s.field(
        "OutputType", _s.Text(enum=("oss", "cdn")), default=None
    )
    """Where the answered address leads. For files in a bucket of type in, always to OSS. Values:
    oss (the file in OSS); cdn (the CDN). Default: cdn."""

    addition_type: Sequence[Literal["video", "audio"]] | str | None = _s.field(
        "AdditionType", _s.ListOf(_s.Text(enum=("video", "audio")), style="comma"), default=None
    )
    """What else to answer. Omitted: only what concerns the file as a whole. Values of an item:
    video (the video streams); audio (the audio streams)."""

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
    name="GetMezzanineInfo",
    method_name="get_mezzanine_info",
    summary="Look up the source file of a video or audio file, with an address to fetch it from.",
    service=_SERVICE,
    request=GetMezzanineInfoRequest,
    response=GetMezzanineInfoResponse,
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
    ),
    errors=(
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
        _s.ErrorCode("InvalidFile.NotFound", 404, "The video has no source file."),
    ),
)
