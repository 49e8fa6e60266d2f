"""VideoInfo: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .user_data import UserData


@_s.model
class VideoInfo(_s.Object):
    """What is known about a video or an audio file."""

    status: str = _s.field(
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
                "ProduceFail",
            )
        ),
    )
    """How far the video has got. What you may do with it depends on this. Known values: Uploading
    (a file that has not arrived yet, also after its upload was given up); UploadFail (a failed
    upload); UploadSucc (a file that has arrived); Transcoding (streams for playback in the
    making); TranscodeFail (a failure to make any stream); Checking (a review that has to pass
    before the video is published); Blocked (a video that may not be played); Normal (a video
    that can be played); ProduceFail (a failure to render an editing project)."""

    video_id: str = _s.field("VideoId", _s.Text())
    """The video's id, 32 hexadecimal digits."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds the file."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the video was created."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of its category."""

    download_switch: str | None = _s.field(
        "DownloadSwitch", _s.Text(known=("on", "off")), default=None
    )
    """Whether players may keep the video for watching offline. Known values: on (permission to keep
    it); off (no permission)."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The labels as one text, separated by commas."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When the video was changed last."""

    region_id: str | None = _s.field("RegionId", _s.Text(), default=None)
    """The region that holds the file."""

    custom_media_info: str | None = _s.field("CustomMediaInfo", _s.Text(), default=None)
    """A text of yours. The service has stopped answering it. Deprecated."""

    cate_name: str | None = _s.field("CateName", _s.Text(), default=None)
    """The name of its category."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about the video."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to."""

    size: int | None = _s.field("Size", _s.Integer(), default=None)
    """The size of the source file in bytes."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""

    template_group_id: str | None = _s.field("TemplateGroupId", _s.Text(), default=None)
    """The template group it was transcoded with."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    audit_status: str | None = _s.field(
        "AuditStatus", _s.Text(known=("Normal", "Blocked")), default=None
    )
    """What the review came to. Known values: Normal (a video that passed); Blocked (a video that
    was blocked)."""

    snapshots: Sequence[str] = _s.field(
        "Snapshots", _s.ListOf(_s.Text(), wrapper="Snapshot"), default=()
    )
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
    """How the files are stored. Known values: Standard (everything in standard storage); IA
    (everything in storage for infrequent access); SourceIA (the source file in storage for
    infrequent access); Archive (everything in the archive); SourceArchive (the source file in
    the archive); ColdArchive (everything in the cold archive); SourceColdArchive (the source
    file in the cold archive); Changing (a change of everything, under way); SourceChanging (a
    change of the source file, under way)."""

    restore_status: str | None = _s.field(
        "RestoreStatus", _s.Text(known=("Processing", "Success", "Failed")), default=None
    )
    """How far the restoring of an archived video has got. Known values: Processing (a restore under
    way); Success (a restored video); Failed (a failed restore)."""

    restore_expiration: datetime | None = _s.field(
        "RestoreExpiration", _s.Timestamp(), default=None
    )
    """Until when the restored copy can be read."""

    user_data: UserData | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """The settings given at the upload."""

    reference_id: str | None = _s.field("ReferenceId", _s.Text(), default=None)
    """Your own id for the video."""
