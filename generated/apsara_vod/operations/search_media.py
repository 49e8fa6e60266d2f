"""SearchMedia: Find videos, audio files, images and attached media by what is known about them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.category import Category


@_s.model
class SearchedVideo(_s.Object):
    """The video, for a result that is one."""

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
    """How far the video has got. Known values: Uploading, UploadFail, UploadSucc, Transcoding,
    TranscodeFail, Checking, Blocked, Normal."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When it was created."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds the file."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of its category."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The labels as one text, separated by commas."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When it was changed last."""

    media_source: str | None = _s.field(
        "MediaSource", _s.Text(known=("general", "short_video", "editing", "live")), default=None
    )
    """Where it comes from. Known values: general (an upload); short_video (an upload by the SDK for
    short videos); editing (a product of online editing); live (a recording of a live stream)."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about it."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video, 32 hexadecimal digits."""

    download_switch: str | None = _s.field(
        "DownloadSwitch", _s.Text(known=("on", "off")), default=None
    )
    """Whether players may keep it for use offline. Known values: on (permission to keep it); off
    (no permission)."""

    cate_name: str | None = _s.field("CateName", _s.Text(), default=None)
    """The name of its category."""

    transcode_mode: str | None = _s.field(
        "TranscodeMode",
        _s.Text(known=("FastTranscode", "NoTranscode", "AsyncTranscode")),
        default=None,
    )
    """When it is transcoded, and what can be played before. Known values: FastTranscode
    (transcoding right after the upload, and nothing to play before); NoTranscode (no
    transcoding; the source file is played); AsyncTranscode (transcoding on the side, while the
    source file can be played)."""

    preprocess_status: str | None = _s.field(
        "PreprocessStatus",
        _s.Text(known=("UnPreprocess", "Preprocessing", "PreprocessSucceed", "PreprocessFailed")),
        default=None,
    )
    """Whether it was prepared for use in a production studio. Known values: UnPreprocess (a file
    that was not prepared); Preprocessing (a preparation under way); PreprocessSucceed (a
    prepared file); PreprocessFailed (a failed preparation)."""

    restore_expiration: datetime | None = _s.field(
        "RestoreExpiration", _s.Timestamp(), default=None
    )
    """Until when the restored copy can be read."""

    restore_status: str | None = _s.field(
        "RestoreStatus", _s.Text(known=("Processing", "Success", "Failed")), default=None
    )
    """How far its restoring from the archive has got. Known values: Processing, Success, Failed."""

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

    size: int | None = _s.field("Size", _s.Integer(), default=None)
    """The size of the source file in bytes."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    sprite_snapshots: Sequence[str] = _s.field("SpriteSnapshots", _s.ListOf(_s.Text()), default=())
    """Addresses of sprites, images that show many small snapshots."""

    snapshots: Sequence[str] = _s.field("Snapshots", _s.ListOf(_s.Text()), default=())
    """Addresses of snapshots that were taken automatically."""

    reference_id: str | None = _s.field("ReferenceId", _s.Text(), default=None)
    """Your own id for it."""


@_s.model
class SearchedAudio(_s.Object):
    """The audio file, for a result that is one."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("Uploading", "Normal", "UploadFail", "Deleted")), default=None
    )
    """How far the audio file has got. Known values: Uploading, Normal, UploadFail, Deleted."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When it was created."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds the file."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of its category."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The labels as one text, separated by commas."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When it was changed last."""

    media_source: str | None = _s.field(
        "MediaSource", _s.Text(known=("general", "short_video", "editing", "live")), default=None
    )
    """Where it comes from. Known values: general (an upload); short_video (an upload by the SDK for
    short videos); editing (a product of online editing); live (a recording of a live stream)."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about it."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""

    audio_id: str | None = _s.field("AudioId", _s.Text(), default=None)
    """The id of the audio file, 32 hexadecimal digits."""

    download_switch: str | None = _s.field(
        "DownloadSwitch", _s.Text(known=("on", "off")), default=None
    )
    """Whether players may keep it for use offline. Known values: on (permission to keep it); off
    (no permission)."""

    cate_name: str | None = _s.field("CateName", _s.Text(), default=None)
    """The name of its category."""

    transcode_mode: str | None = _s.field(
        "TranscodeMode",
        _s.Text(known=("FastTranscode", "NoTranscode", "AsyncTranscode")),
        default=None,
    )
    """When it is transcoded, and what can be played before. Known values: FastTranscode
    (transcoding right after the upload, and nothing to play before); NoTranscode (no
    transcoding; the source file is played); AsyncTranscode (transcoding on the side, while the
    source file can be played)."""

    preprocess_status: str | None = _s.field(
        "PreprocessStatus",
        _s.Text(known=("UnPreprocess", "Preprocessing", "PreprocessSucceed", "PreprocessFailed")),
        default=None,
    )
    """Whether it was prepared for use in a production studio. Known values: UnPreprocess (a file
    that was not prepared); Preprocessing (a preparation under way); PreprocessSucceed (a
    prepared file); PreprocessFailed (a failed preparation)."""

    restore_expiration: datetime | None = _s.field(
        "RestoreExpiration", _s.Timestamp(), default=None
    )
    """Until when the restored copy can be read."""

    restore_status: str | None = _s.field(
        "RestoreStatus", _s.Text(known=("Processing", "Success", "Failed")), default=None
    )
    """How far its restoring from the archive has got. Known values: Processing, Success, Failed."""

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

    size: int | None = _s.field("Size", _s.Integer(), default=None)
    """The size of the source file in bytes."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """Its length in seconds."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    sprite_snapshots: Sequence[str] = _s.field("SpriteSnapshots", _s.ListOf(_s.Text()), default=())
    """Addresses of sprites, images that show many small snapshots."""

    snapshots: Sequence[str] = _s.field("Snapshots", _s.ListOf(_s.Text()), default=())
    """Addresses of snapshots that were taken automatically."""

    reference_id: str | None = _s.field("ReferenceId", _s.Text(), default=None)
    """Your own id for it."""


@_s.model
class SearchedImage(_s.Object):
    """The image, for a result that is one."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds the file."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When it was created."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("Uploading", "Normal", "UploadFail")), default=None
    )
    """Whether the file has arrived. Known values: Uploading, Normal, UploadFail."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The id of its category."""

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

    url: str | None = _s.field("URL", _s.Text(), default=None)
    """The address to view the image at."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    image_id: str | None = _s.field("ImageId", _s.Text(), default=None)
    """The id of the image, 32 hexadecimal digits."""


@_s.model
class SearchedAttachedMedia(_s.Object):
    """The watermark, subtitle or material, for a result that is one."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When it was created."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("Uploading", "Normal", "UploadFail")), default=None
    )
    """Whether the file has arrived. Known values: Uploading, Normal, UploadFail."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds the file."""

    tags: str | None = _s.field("Tags", _s.Text(), default=None)
    """The labels as one text, separated by commas."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When it was changed last."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """Its id, 32 hexadecimal digits."""

    business_type: str | None = _s.field(
        "BusinessType", _s.Text(known=("watermark", "subtitle", "material")), default=None
    )
    """What the file is for. Known values: watermark, subtitle, material."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about it."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to."""

    url: str | None = _s.field("URL", _s.Text(), default=None)
    """The address to fetch the file from."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    categories: Sequence[Category] = _s.field(
        "Categories", _s.ListOf(_s.ObjectOf(lambda: Category)), default=()
    )
    """The categories it is sorted into."""


@_s.model
class SearchedAiOccurrence(_s.Object):
    """One time that it can be seen."""

    score: float | None = _s.field("Score", _s.Number(), default=None)
    """How sure the recognition is, from 0 to 1."""

    from_: float | None = _s.field("From", _s.Number(), default=None)
    """Where in the video it begins, in seconds."""

    to: float | None = _s.field("To", _s.Number(), default=None)
    """Where in the video it ends, in seconds."""


@_s.model
class SearchedAiLabel(_s.Object):
    """One thing, and where it can be seen."""

    category: str | None = _s.field("Category", _s.Text(), default=None)
    """The kind of thing."""

    label_name: str | None = _s.field("LabelName", _s.Text(), default=None)
    """The name of the thing."""

    label_id: str | None = _s.field("LabelId", _s.Text(), default=None)
    """The id of the thing."""

    occurrences: Sequence[SearchedAiOccurrence] = _s.field(
        "Occurrences", _s.ListOf(_s.ObjectOf(lambda: SearchedAiOccurrence)), default=()
    )
    """Where it can be seen."""


@_s.model
class SearchedAiText(_s.Object):
    """One text, and where it can be seen."""

    from_: float | None = _s.field("From", _s.Number(), default=None)
    """Where in the video it begins, in seconds."""

    to: float | None = _s.field("To", _s.Number(), default=None)
    """Where in the video it ends, in seconds."""

    content: str | None = _s.field("Content", _s.Text(), default=None)
    """The text."""


@_s.model
class SearchedAiData(_s.Object):
    """What AI found in it. Not always present."""

    ai_label_info: Sequence[SearchedAiLabel] = _s.field(
        "AiLabelInfo", _s.ListOf(_s.ObjectOf(lambda: SearchedAiLabel)), default=()
    )
    """The things that were recognized."""

    ocr_info: Sequence[SearchedAiText] = _s.field(
        "OcrInfo", _s.ListOf(_s.ObjectOf(lambda: SearchedAiText)), default=()
    )
    """The texts that were recognized in the picture."""


@_s.model
class SearchedAiRoughData(_s.Object):
    """The state of an AI analysis. Not always present."""

    save_type: str | None = _s.field("SaveType", _s.Text(), default=None)
    """How the outcome was saved."""

    status: str | None = _s.field("Status", _s.Text(known=("SaveSuccess",)), default=None)
    """Whether the outcome was saved. Known values: SaveSuccess."""

    ai_job_id: str | None = _s.field("AiJobId", _s.Text(), default=None)
    """The id of the analysis."""

    ai_category: str | None = _s.field("AiCategory", _s.Text(), default=None)
    """The kind of programme that the analysis takes it for."""


@_s.model
class SearchedMedia(_s.Object):
    """One result. What is known beyond its id stands under the name of its kind."""

    media_type: str = _s.field("MediaType", _s.Text(known=("video", "audio", "image", "attached")))
    """What it is. Known values: video, audio, image, attached."""

    media_id: str = _s.field("MediaId", _s.Text())
    """Its id."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When it was created."""

    video: SearchedVideo | None = _s.field(
        "Video", _s.ObjectOf(lambda: SearchedVideo), default=None
    )
    """The video, for a result that is one."""

    audio: SearchedAudio | None = _s.field(
        "Audio", _s.ObjectOf(lambda: SearchedAudio), default=None
    )
    """The audio file, for a result that is one."""

    image: SearchedImage | None = _s.field(
        "Image", _s.ObjectOf(lambda: SearchedImage), default=None
    )
    """The image, for a result that is one."""

    attached_media: SearchedAttachedMedia | None = _s.field(
        "AttachedMedia", _s.ObjectOf(lambda: SearchedAttachedMedia), default=None
    )
    """The watermark, subtitle or material, for a result that is one."""

    ai_data: SearchedAiData | None = _s.field(
        "AiData", _s.ObjectOf(lambda: SearchedAiData), default=None
    )
    """What AI found in it. Not always present."""

    ai_rough_data: SearchedAiRoughData | None = _s.field(
        "AiRoughData", _s.ObjectOf(lambda: SearchedAiRoughData), default=None
    )
    """The state of an AI analysis. Not always present."""


@_s.model
class SearchMediaResponse(_s.Response):
    """One page of results."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    total: int = _s.field("Total", _s.Integer())
    """How many media fit, on all pages."""

    scroll_token: str | None = _s.field("ScrollToken", _s.Text(), default=None)
    """The position after this page, for the next call."""

    media_list: Sequence[SearchedMedia] = _s.field(
        "MediaList", _s.ListOf(_s.ObjectOf(lambda: SearchedMedia)), default=()
    )
    """The results on this page."""


@_s.model
class SearchMediaRequest(_s.PagedRequest[SearchMediaResponse, SearchedMedia]):
    """Find videos, audio files, images and attached media by what is known about them.

    PageNo and PageSize reach the first 5,000 media that fit. Beyond that, narrow Match down, or
    walk through the results with ScrollToken.

    Walking reaches 2,000,000 videos or audio files, not images or attached media. Send the
    ScrollToken of each answer with the next call, and move on by at most 100 media a call. It is
    also the faster way from about 1,000 media on.

    Changes:

    - 2025-12-05: The answer holds ReferenceId.
    """

    search_type: Literal["video", "audio", "image", "attached"] | None = _s.field(
        "SearchType", _s.Text(enum=("video", "audio", "image", "attached")), default=None
    )
    """What to look for. Values: video (videos); audio (audio files); image (images); attached
    (watermarks, subtitles and material). Default: video."""

    fields: Sequence[str] | str | None = _s.field(
        "Fields", _s.ListOf(_s.Text(), style="comma"), default=None
    )
    """Which fields of each result to answer. Omitted: only the id, the type and the time of
    creation."""

    match: str | None = _s.field("Match", _s.Text(), default=None)
    """The conditions, in the service's query language: a field with =, in and a list, or = and the
    two ends of a range, joined by and. Whether values are compared exactly or loosely depends on
    the field. Omitted: everything fits."""

    sort_by: Sequence[str] | str | None = _s.field(
        "SortBy",
        _s.ListOf(
            _s.Text(
                pattern="^[A-Za-z.]+:(Desc|Asc|desc|asc)$",
                pattern_hint="a field with its direction, such as CreationTime:Desc",
            ),
            style="comma",
            max_items=3,
        ),
        default=None,
    )
    """The order, as fields with Desc or Asc, the most important one first; one field only together
    with ScrollToken. Omitted: newest first. At most 3 items. Expected of an item: a field with
    its direction, such as CreationTime:Desc."""

    page_no: int | None = _s.field("PageNo", _s.Integer(bits=32), default=None)
    """The page to answer, counted from 1. From 200 on, ScrollToken makes it faster. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=100, bits=32), default=None)
    """How many results a page holds. At most 100. Default: 10."""

    scroll_token: str | None = _s.field("ScrollToken", _s.Text(), default=None)
    """The position to move on from, as the last answer gave it. Omitted in the first call of a
    search."""


OPERATION = _s.operation(
    name="SearchMedia",
    method_name="search_media",
    summary="Find videos, audio files, images and attached media by what is known about them.",
    service=_SERVICE,
    request=SearchMediaRequest,
    response=SearchMediaResponse,
    reads_only=True,
    paging=_s.Paging(
        style="token",
        items="MediaList",
        page="PageNo",
        size="PageSize",
        token="ScrollToken",
        next="ScrollToken",
        total="Total",
        ceiling=5000,
    ),
    errors=(
        _s.ErrorCode(
            "ErrorMatchSyntax",
            400,
            "Match cannot be read.",
            advice="Check its syntax, above all the quotes and brackets, which have to be ASCII.",
        ),
        _s.ErrorCode(
            "SortByExceededMax", 400, "With ScrollToken, only one field to sort by is allowed."
        ),
        _s.ErrorCode(
            "InvalidScrollToken.Expired",
            400,
            "The position in ScrollToken is no longer known.",
            advice="Begin again with the first page.",
        ),
    ),
)
