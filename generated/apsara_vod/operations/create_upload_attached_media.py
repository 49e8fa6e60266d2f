"""CreateUploadAttachedMedia: Reserve a media id and get what is needed to upload a watermark,
subtitle or material.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.upload_address import UploadAddress
from ..models.upload_auth import UploadAuth
from ..models.user_data import UserData


@_s.model
class CreateUploadAttachedMediaResponse(_s.Response):
    """The new file's id, its addresses, and what is needed to upload it."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    upload_address: UploadAddress = _s.field(
        "UploadAddress", _s.JsonText(_s.ObjectOf(lambda: UploadAddress), base64=True)
    )
    """Where to put the file."""

    media_id: str = _s.field("MediaId", _s.Text())
    """The file's id, 32 hexadecimal digits."""

    upload_auth: UploadAuth = _s.field(
        "UploadAuth", _s.JsonText(_s.ObjectOf(lambda: UploadAuth), base64=True)
    )
    """The credentials for the upload, valid for 3,000 seconds."""

    file_url: str | None = _s.field("FileURL", _s.Text(), default=None)
    """The file's address in OSS, without a signature. AddWatermark takes it as FileUrl."""

    media_url: str | None = _s.field("MediaURL", _s.Text(), default=None)
    """The address to fetch the file from, at the CDN when a domain is set up there, else at OSS.
    With URL signing switched on it answers 403 until you sign it."""


@_s.model
class CreateUploadAttachedMediaRequest(_s.Request[CreateUploadAttachedMediaResponse]):
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

    business_type: Literal["watermark", "subtitle", "material"] = _s.field(
        "BusinessType", _s.Text(enum=("watermark", "subtitle", "material"))
    )
    """What the file is for. Values: watermark (an image that is drawn onto videos); subtitle
    (subtitles of a video); material (material for editing)."""

    title: str | None = _s.field("Title", _s.Text(max_bytes=128), default=None)
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
    ) = _s.field(
        "MediaExt",
        _s.Text(
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
    Values: png, gif, apng, mov, srt, ass, stl, ttml, vtt, jpg, mp4, mat, zip, apk."""

    file_name: str | None = _s.field("FileName", _s.Text(), default=None)
    """The name of the file, or its path, as you know it. An extension may be left out."""

    file_size: str | None = _s.field(
        "FileSize",
        _s.Text(pattern="^[0-9]+$", pattern_hint="a number written in digits"),
        default=None,
    )
    """The size of the file in bytes. Expected: a number written in digits."""

    tags: Sequence[str] | str | None = _s.field(
        "Tags", _s.ListOf(_s.Text(max_length=32), style="comma", max_items=16), default=None
    )
    """Labels to find the file by, without emoji. At most 16 items of at most 32 characters each."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The bucket to store the file in, written as its host name. Omitted: the default storage of
    the account."""

    description: str | None = _s.field("Description", _s.Text(max_bytes=1024), default=None)
    """A text about the file, without emoji. At most 1,024 bytes of UTF-8."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for this upload: where events go, a text of yours that events carry, a faster upload
    address."""

    cate_ids: Sequence[int] | str | None = _s.field(
        "CateIds", _s.ListOf(_s.Integer(), style="comma", max_items=5), default=None
    )
    """The categories to put the file in, as ids that AddCategory or GetCategories answered. At most
    5 items."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the new resource belongs to, where there are several. Default:
    app-1000000."""


OPERATION = _s.operation(
    name="CreateUploadAttachedMedia",
    method_name="create_upload_attached_media",
    summary="Reserve a media id and get what is needed to upload a watermark, subtitle or material.",
    service=_SERVICE,
    request=CreateUploadAttachedMediaRequest,
    response=CreateUploadAttachedMediaResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "With BusinessType watermark, MediaExt is png, gif, apng or mov.",
            _s.IfThen(
                _s.AllOf(_s.Equals("BusinessType", "watermark"), _s.Given("BusinessType")),
                _s.OneIn("MediaExt", ("png", "gif", "apng", "mov")),
            ),
        ),
        _s.Rule(
            "With BusinessType subtitle, MediaExt is srt, ass, stl, ttml or vtt.",
            _s.IfThen(
                _s.AllOf(_s.Equals("BusinessType", "subtitle"), _s.Given("BusinessType")),
                _s.OneIn("MediaExt", ("srt", "ass", "stl", "ttml", "vtt")),
            ),
        ),
        _s.Rule(
            "With BusinessType material, MediaExt is jpg, gif, png, mp4, mat, zip or apk.",
            _s.IfThen(
                _s.AllOf(_s.Equals("BusinessType", "material"), _s.Given("BusinessType")),
                _s.OneIn("MediaExt", ("jpg", "gif", "png", "mp4", "mat", "zip", "apk")),
            ),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "IllegalCharacters",
            400,
            "Title, Description or Tags hold emoji or other characters that are not allowed.",
        ),
    ),
)
