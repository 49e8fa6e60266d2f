"""CreateUploadAttachedMedia: Reserve a media id and get what is needed to upload a watermark,
subtitle or material.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import apsara_core.schema as _schema

from .._service import SERVICE as _SERVICE
from ..models.upload_address import UploadAddress
from ..models.upload_auth import UploadAuth
from ..models.user_data import UserData


@_schema.model
class CreateUploadAttachedMediaResponse(_schema.Response):
    """The new file's id, its addresses, and what is needed to upload it."""

    request_id: str = _schema.field("RequestId", _schema.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    upload_address: UploadAddress = _schema.field(
        "UploadAddress", _schema.JsonText(_schema.ObjectOf(lambda: UploadAddress), base64=True)
    )
    """Where to put the file."""

    media_id: str = _schema.field("MediaId", _schema.Text())
    """The file's id, 32 hexadecimal digits."""

    upload_auth: UploadAuth = _schema.field(
        "UploadAuth", _schema.JsonText(_schema.ObjectOf(lambda: UploadAuth), base64=True)
    )
    """The credentials for the upload, valid for 3,000 seconds."""

    file_url: str | None = _schema.field("FileURL", _schema.Text(), default=None)
    """The file's address in OSS, without a signature. AddWatermark takes it as FileUrl."""

    media_url: str | None = _schema.field("MediaURL", _schema.Text(), default=None)
    """The address to fetch the file from, at the CDN when a domain is set up there, else at OSS.
    With URL signing switched on it answers 403 until you sign it.
    """


@_schema.model
class CreateUploadAttachedMediaRequest(_schema.Request[CreateUploadAttachedMediaResponse]):
    """Reserve a media id and get what is needed to upload a watermark, subtitle or material.

    Nothing is uploaded by this call: put the file to OSS with UploadAddress and UploadAuth. Once it
    is there, the event AttachedMediaUploadComplete is sent.

    The credentials are valid for 3,000 seconds and cannot be renewed. When they run out, call this
    operation again. Storing files costs money.

    Rules across parameters:

    - With BusinessType watermark, MediaExt is png, gif, apng or mov.
    - With BusinessType subtitle, MediaExt is srt, ass, stl, ttml or vtt.
    - With BusinessType material, MediaExt is jpg, gif, png, mp4, mat, zip or apk.
    """

    business_type: Literal["watermark", "subtitle", "material"] = _schema.field(
        "BusinessType", _schema.Text(enum=("watermark", "subtitle", "material"))
    )
    """What the file is for. Values: watermark (an image that is drawn onto videos); subtitle
    (subtitles of a video); material (material for editing).
    """

    title: str | None = _schema.field("Title", _schema.Text(max_bytes=128), default=None)
    """The file's title, without emoji. At most 128 bytes of UTF-8."""

    media_ext: (
        Literal[
            "png",
            "gif",
            "apng",
            "mov",
            "srt",
            "ass",
            "stl",
            "ttml",
            "vtt",
            "jpg",
            "mp4",
            "mat",
            "zip",
            "apk",
        ]
        | None
    ) = _schema.field(
        "MediaExt",
        _schema.Text(
            enum=(
                "png",
                "gif",
                "apng",
                "mov",
                "srt",
                "ass",
                "stl",
                "ttml",
                "vtt",
                "jpg",
                "mp4",
                "mat",
                "zip",
                "apk",
            )
        ),
        default=None,
    )
    """The extension of the file, one that fits BusinessType. It wins over an extension in FileName.
    Values: png, gif, apng, mov, srt, ass, stl, ttml, vtt, jpg, mp4, mat, zip, apk.
    """

    file_name: str | None = _schema.field("FileName", _schema.Text(), default=None)
    """The name of the file, or its path, as you know it. An extension may be left out."""

    file_size: str | None = _schema.field(
        "FileSize",
        _schema.Text(pattern="^[0-9]+$", pattern_hint="a number written in digits"),
        default=None,
    )
    """The size of the file in bytes. Expected: a number written in digits."""

    tags: Sequence[str] | str | None = _schema.field(
        "Tags",
        _schema.ListOf(_schema.Text(max_length=32), style="comma", max_items=16),
        default=None,
    )
    """Labels to find the file by, without emoji. At most 16 items of at most 32 characters each."""

    storage_location: str | None = _schema.field("StorageLocation", _schema.Text(), default=None)
    """The bucket to store the file in, written as its host name. Omitted: the default storage of
    the account.
    """

    description: str | None = _schema.field(
        "Description", _schema.Text(max_bytes=1024), default=None
    )
    """A text about the file, without emoji. At most 1,024 bytes of UTF-8."""

    user_data: UserData | Mapping[str, object] | str | None = _schema.field(
        "UserData", _schema.JsonText(_schema.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for this upload: where events go, a text of yours that events carry, a faster upload
    address.
    """

    cate_ids: Sequence[int] | str | None = _schema.field(
        "CateIds", _schema.ListOf(_schema.Integer(), style="comma", max_items=5), default=None
    )
    """The categories to put the file in, as ids that AddCategory or GetCategories answered. At most
    5 items.
    """

    app_id: str | None = _schema.field("AppId", _schema.Text(), default=None)
    """The application that the new resource belongs to. Only of interest to accounts with several
    applications. Default: app-1000000.
    """


OPERATION = _schema.operation(
    name="CreateUploadAttachedMedia",
    method_name="create_upload_attached_media",
    summary="Reserve a media id and get what is needed to upload a watermark, subtitle or material.",
    service=_SERVICE,
    request=CreateUploadAttachedMediaRequest,
    response=CreateUploadAttachedMediaResponse,
    reads_only=False,
    methods=("POST", "GET"),
    ram_action="vod:CreateUploadAttachedMedia",
    rules=(
        _schema.Rule(
            "With BusinessType watermark, MediaExt is png, gif, apng or mov.",
            _schema.IfThen(
                _schema.AllOf(
                    _schema.Equals("BusinessType", "watermark"), _schema.Given("BusinessType")
                ),
                _schema.OneIn("MediaExt", ("png", "gif", "apng", "mov")),
            ),
        ),
        _schema.Rule(
            "With BusinessType subtitle, MediaExt is srt, ass, stl, ttml or vtt.",
            _schema.IfThen(
                _schema.AllOf(
                    _schema.Equals("BusinessType", "subtitle"), _schema.Given("BusinessType")
                ),
                _schema.OneIn("MediaExt", ("srt", "ass", "stl", "ttml", "vtt")),
            ),
        ),
        _schema.Rule(
            "With BusinessType material, MediaExt is jpg, gif, png, mp4, mat, zip or apk.",
            _schema.IfThen(
                _schema.AllOf(
                    _schema.Equals("BusinessType", "material"), _schema.Given("BusinessType")
                ),
                _schema.OneIn("MediaExt", ("jpg", "gif", "png", "mp4", "mat", "zip", "apk")),
            ),
        ),
    ),
    errors=(
        _schema.ErrorCode(
            "IllegalCharacters",
            status=400,
            description="Title, Description or Tags hold emoji or other characters that are not allowed.",
        ),
    ),
)
