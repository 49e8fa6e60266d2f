"""CreateUploadImage: Reserve an image id and get what is needed to upload the image."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.upload_address import UploadAddress
from ..models.upload_auth import UploadAuth
from ..models.user_data import UserData


@_s.model
class CreateUploadImageResponse(_s.Response):
    """The new image's id, its addresses, and what is needed to upload the file."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    upload_address: UploadAddress = _s.field(
        "UploadAddress", _s.JsonText(_s.ObjectOf(lambda: UploadAddress), base64=True)
    )
    """Where to put the file."""

    image_id: str = _s.field("ImageId", _s.Text())
    """The image's id, 32 hexadecimal digits."""

    upload_auth: UploadAuth = _s.field(
        "UploadAuth", _s.JsonText(_s.ObjectOf(lambda: UploadAuth), base64=True)
    )
    """The credentials for the upload, valid for 3,000 seconds."""

    file_url: str | None = _s.field("FileURL", _s.Text(), default=None)
    """The image's address in OSS, without a signature. AddWatermark takes it as FileUrl."""

    image_url: str | None = _s.field("ImageURL", _s.Text(), default=None)
    """The address to view the image at. With URL signing switched on it answers 403 until you sign
    it."""


@_s.model
class CreateUploadImageRequest(_s.Request[CreateUploadImageResponse]):
    """Reserve an image id and get what is needed to upload the image.

    Nothing is uploaded by this call: put the file to OSS with UploadAddress and UploadAuth. Once it
    is there, the image becomes usable and the event ImageUploadComplete is sent.

    The credentials are valid for 3,000 seconds and cannot be renewed. When they run out, call this
    operation again; that gives a new image id.

    An image that will serve as a watermark is uploaded with CreateUploadAttachedMedia. Storing
    images costs money.

    Changes:

    - 2025-12-13: ImageExt also takes heic and webp. OriginalFileName may come without an extension,
      and ImageExt decides where both are given.
    - 2022-10-27: OriginalFileName is new; it needs an extension. Title, Description and Tags are
      measured in characters instead of bytes.
    """

    image_type: Literal["default", "cover"] = _s.field(
        "ImageType", _s.Text(enum=("default", "cover"))
    )
    """What the image is for. Values: default (a picture of its own); cover (the cover of a video,
    which the web console does not show)."""

    title: str | None = _s.field("Title", _s.Text(max_length=128), default=None)
    """The image's title, without emoji. At most 128 characters."""

    image_ext: Literal["png", "jpg", "jpeg", "gif", "heic", "webp"] | None = _s.field(
        "ImageExt", _s.Text(enum=("png", "jpg", "jpeg", "gif", "heic", "webp")), default=None
    )
    """The extension of the image file. It wins over an extension in OriginalFileName. Values: png,
    jpg, jpeg, gif, heic, webp. Default: png."""

    original_file_name: str | None = _s.field("OriginalFileName", _s.Text(), default=None)
    """The name of the file, or its path, as you know it. An extension may be left out."""

    tags: Sequence[str] | str | None = _s.field(
        "Tags", _s.ListOf(_s.Text(max_length=32), style="comma", max_items=16), default=None
    )
    """Labels to find the image by, without emoji. At most 16 items of at most 32 characters each."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The bucket to store the file in, written as its host name. Omitted: the default storage of
    the account."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The category for the file, by the id that GetCategories answers."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for this upload: where events go, a text of yours that events carry, a faster upload
    address."""

    description: str | None = _s.field("Description", _s.Text(max_length=1024), default=None)
    """A text about the image, without emoji. At most 1,024 characters."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the new resource belongs to, where there are several. Default:
    app-1000000."""


OPERATION = _s.operation(
    name="CreateUploadImage",
    method_name="create_upload_image",
    summary="Reserve an image id and get what is needed to upload the image.",
    service=_SERVICE,
    request=CreateUploadImageRequest,
    response=CreateUploadImageResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "IllegalCharacters",
            400,
            "Title, Description or Tags hold emoji or other characters that are not allowed.",
        ),
    ),
)
