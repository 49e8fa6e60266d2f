"""BatchGetMediaInfos: Look up several videos and audio files together with their source files and
streams.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.mezzanine_audio_stream import MezzanineAudioStream
from ..models.mezzanine_video_stream import MezzanineVideoStream
from ..models.play_info import PlayInfo
from ..models.user_data import UserData


@_s.model
class BatchMediaBasics(_s.Object):
    """What concerns the video or audio file as such."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds the file."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When it was created."""

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
    """How far it has got. What you may do with it depends on this. Known values: Uploading,
    UploadFail, UploadSucc, Transcoding, TranscodeFail, Checking, Blocked, Normal."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of its category."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """Its id."""

    download_switch: str | None = _s.field(
        "DownloadSwitch", _s.Text(known=("on", "off")), default=None
    )
    """Whether players may keep it for watching offline. Known values: on (permission to keep it);
    off (no permission)."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The labels as one text, separated by commas."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When it was changed last."""

    cate_name: str | None = _s.field("CateName", _s.Text(), default=None)
    """The name of its category."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about it."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""

    template_group_id: str | None = _s.field("TemplateGroupId", _s.Text(), default=None)
    """The template group it was transcoded with."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    snapshots: Sequence[str] = _s.field("Snapshots", _s.ListOf(_s.Text()), default=())
    """Addresses of the snapshots made for the cover. ListSnapshots knows all other kinds of
    snapshots."""

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

    user_data: UserData | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """The settings given at the upload."""

    reference_id: str | None = _s.field("ReferenceId", _s.Text(), default=None)
    """Your own id for it."""


@_s.model
class BatchMediaMezzanine(_s.Object):
    """The source file."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the file was created."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("Uploading", "Normal", "UploadFail", "Deleted")), default=None
    )
    """Whether the file is there. Known values: Uploading (a file that has not arrived yet, as every
    file begins); Normal (a file that has arrived); UploadFail (a failed upload); Deleted (a file
    that was deleted)."""

    file_url: str | None = _s.field("FileURL", _s.Text(), default=None)
    """The file's address in OSS."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video or audio file it belongs to."""

    height: int | None = _s.field("Height", _s.Integer(), default=None)
    """The height in pixels."""

    bitrate: float | None = _s.field("Bitrate", _s.Number(), default=None)
    """The bit rate in kbit/s."""

    file_name: str | None = _s.field("FileName", _s.Text(), default=None)
    """The name of the file."""

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
    """The audio streams in it."""

    video_stream_list: Sequence[MezzanineVideoStream] = _s.field(
        "VideoStreamList", _s.ListOf(_s.ObjectOf(lambda: MezzanineVideoStream)), default=()
    )
    """The video streams in it."""

    file_md5: str | None = _s.field("FileMD5", _s.Text(), default=None)
    """The MD5 of the file. Not always present."""


@_s.model
class BatchMediaInfo(_s.Object):
    """All that is known about one file."""

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the file."""

    media_info: BatchMediaBasics | None = _s.field(
        "MediaInfo", _s.ObjectOf(lambda: BatchMediaBasics), default=None
    )
    """What concerns the video or audio file as such."""

    mezzanine_info: BatchMediaMezzanine | None = _s.field(
        "MezzanineInfo", _s.ObjectOf(lambda: BatchMediaMezzanine), default=None
    )
    """The source file."""

    play_info_list: Sequence[PlayInfo] = _s.field(
        "PlayInfoList", _s.ListOf(_s.ObjectOf(lambda: PlayInfo)), default=()
    )
    """The streams that it can be played from."""


@_s.model
class BatchGetMediaInfosResponse(_s.Response):
    """What is known about the files, and which of them do not exist."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_infos: Sequence[BatchMediaInfo] = _s.field(
        "MediaInfos", _s.ListOf(_s.ObjectOf(lambda: BatchMediaInfo))
    )
    """The files that were found."""

    non_exist_media_ids: Sequence[str] = _s.field(
        "NonExistMediaIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids that belong to no file."""

    non_exist_reference_ids: Sequence[str] = _s.field(
        "NonExistReferenceIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of your own that belong to no file."""

    forbidden_media_ids: Sequence[str] = _s.field(
        "ForbiddenMediaIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of files that you may not look at, because of the application they belong to."""


@_s.model
class BatchGetMediaInfosRequest(_s.Request[BatchGetMediaInfosResponse]):
    """Look up several videos and audio files together with their source files and streams.

    Some of the answer is found out only after the upload, in the background: wait for the event
    VideoAnalysisComplete to get a full one.

    Rules across parameters:

    - MediaIds or ReferenceIds is needed.

    Changes:

    - 2025-12-05: ReferenceIds is new; the answer holds ReferenceId, NonExistReferenceIds and
      FileMD5.
    - 2025-05-16: The answer holds PlayInfoList.
    - 2024-12-20: The operation is new.
    """

    media_ids: Sequence[str] | str | None = _s.field(
        "MediaIds", _s.ListOf(_s.Text(), style="comma", max_items=20), default=None
    )
    """The ids of the videos or audio files. At most 20 items."""

    reference_ids: Sequence[str] | str | None = _s.field(
        "ReferenceIds",
        _s.ListOf(
            _s.Text(
                pattern="^[A-Za-z0-9_-]{6,64}$",
                pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
            ),
            style="comma",
            max_items=20,
        ),
        default=None,
    )
    """The ids of your own that the videos or audio files were created with. At most 20 items.
    Expected of an item: 6 to 64 ASCII letters, digits, '-' or '_'."""


OPERATION = _s.operation(
    name="BatchGetMediaInfos",
    method_name="batch_get_media_infos",
    summary="Look up several videos and audio files together with their source files and streams.",
    service=_SERVICE,
    request=BatchGetMediaInfosRequest,
    response=BatchGetMediaInfosResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "MediaIds or ReferenceIds is needed.",
            _s.AnyOf(_s.Given("MediaIds"), _s.Given("ReferenceIds")),
        ),
    ),
)
