"""GetUploadDetails: Look up how far uploads have got, and where they come from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class UploadDetail(_s.Object):
    """What is known about one upload."""

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video or audio file."""

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
    """When the upload was begun."""

    upload_source: str | None = _s.field("UploadSource", _s.Text(known=("WebSDK",)), default=None)
    """The program that uploads. Known values: WebSDK."""

    upload_ip: str | None = _s.field("UploadIP", _s.Text(), default=None)
    """The IP address that the file comes from."""

    device_model: str | None = _s.field("DeviceModel", _s.Text(), default=None)
    """The device or the browser that uploads."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When something about the upload changed last."""

    completion_time: datetime | None = _s.field("CompletionTime", _s.Timestamp(), default=None)
    """When the upload was finished."""

    upload_size: int | None = _s.field("UploadSize", _s.Integer(), default=None)
    """How many bytes have arrived."""

    upload_ratio: float | None = _s.field("UploadRatio", _s.Number(), default=None)
    """Which part of the file has arrived, from 0 to 1."""

    upload_status: str | None = _s.field(
        "UploadStatus", _s.Text(known=("Uploading",)), default=None
    )
    """The state of the upload. Known values: Uploading."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """The title of the file."""

    file_size: int | None = _s.field("FileSize", _s.Integer(), default=None)
    """The size of the whole file in bytes."""


@_s.model
class GetUploadDetailsResponse(_s.Response):
    """What is known about the uploads."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    upload_details: Sequence[UploadDetail] = _s.field(
        "UploadDetails", _s.ListOf(_s.ObjectOf(lambda: UploadDetail))
    )
    """The uploads."""

    forbidden_media_ids: Sequence[str] = _s.field(
        "ForbiddenMediaIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids of files that you may not look at."""

    non_exist_media_ids: Sequence[str] = _s.field(
        "NonExistMediaIds", _s.ListOf(_s.Text()), default=()
    )
    """The ids that belong to no file."""


@_s.model
class GetUploadDetailsRequest(_s.Request[GetUploadDetailsResponse]):
    """Look up how far uploads have got, and where they come from.

    Only uploads of video and audio files are known, and only those made in the web console or with
    the vendor's upload SDK for servers, since it is these that report their progress.
    """

    media_ids: Sequence[str] | str = _s.field(
        "MediaIds", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The ids of the videos or audio files. At most 20 items."""

    media_type: Literal["video"] | None = _s.field(
        "MediaType", _s.Text(enum=("video",)), default=None
    )
    """The kind of files. Values: video (videos and audio files)."""


OPERATION = _s.operation(
    name="GetUploadDetails",
    method_name="get_upload_details",
    summary="Look up how far uploads have got, and where they come from.",
    service=_SERVICE,
    request=GetUploadDetailsRequest,
    response=GetUploadDetailsResponse,
    reads_only=True,
    errors=(_s.ErrorCode("LimitExceeded.MediaIds", 400, "There are too many ids."),),
)
