"""Upload an image: ask for a place, put the bytes there."""

from __future__ import annotations

import inspect
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol

import attrs

from .errors import UploadError
from .storage_client import (
    UploadAddressFields,
    UploadAuthFields,
    destination,
    load_client_library,
    put,
)
from .upload_source import look_at

if TYPE_CHECKING:
    from apsara_vod import UserData

__all__ = ["ImageClient", "UploadedImage", "upload_image"]

_TITLE_BYTES = 128


class ImageTicket(Protocol):
    """What CreateUploadImage answers."""

    @property
    def image_id(self) -> str | None: ...
    @property
    def image_url(self) -> str | None: ...
    @property
    def file_url(self) -> str | None: ...
    @property
    def upload_address(self) -> UploadAddressFields | None: ...
    @property
    def upload_auth(self) -> UploadAuthFields | None: ...


class ImageClient(Protocol):
    """A VOD client: `apsara_vod.Client`, or a stand-in for it."""

    def create_upload_image(self, *args: Any, **kwargs: Any) -> ImageTicket:
        """Call CreateUploadImage."""
        ...


@attrs.frozen(kw_only=True)
class UploadedImage:
    """An image that is in storage.

    Attributes:
        image_id: the id that GetImageInfo and others take.
        image_url: where it can be looked at; None when the answer named no address.
        file_url: its address in storage, which AddWatermark takes; None as above.
        bucket: the bucket it is in.
        key: its name in the bucket.
        size: in bytes.
        etag: the storage's checksum, without quotes.
    """

    image_id: str
    image_url: str | None
    file_url: str | None
    bucket: str
    key: str
    size: int
    etag: str


def upload_image(
    client: ImageClient,
    path: str | os.PathLike[str] | bytes,
    *,
    file_name: str | None = None,
    image_type: Literal["default", "cover"] = "default",
    title: str | None = None,
    image_ext: str | None = None,
    tags: Sequence[str] | str | None = None,
    cate_id: int | None = None,
    description: str | None = None,
    user_data: UserData | Mapping[str, object] | str | None = None,
    storage_location: str | None = None,
    app_id: str | None = None,
) -> UploadedImage:
    """Upload one image, and wait until it is stored.

    Args:
        client: an `apsara_vod.Client`.
        path: the file, or the bytes of it.
        file_name: the name of the file, for bytes; a path has its own.
        image_type: ``default``, or ``cover`` for a video's thumbnail.
        title: by default the file's name without extension, cut to 128 bytes.
        image_ext: by default the file's extension.
        tags: up to 16.
        cate_id: the category's id.
        description: up to 1,024 characters.
        user_data: callback address and the like, see CreateUploadImage.
        storage_location: the bucket to use instead of the default one, as its host name.
        app_id: the application it belongs to.

    Returns:
        Ids and addresses of the stored image.

    Raises:
        UploadError: the file cannot be uploaded (nothing was sent), or the storage refused it.
        MissingExtraError: the extra ``upload`` is not installed (nothing was sent).
        apsara_core.ApsaraError: CreateUploadImage failed.
    """
    _require_client(client)
    source = look_at(path, allowed=_image_extensions(), file_name=file_name, extension=image_ext)
    library = load_client_library()
    given = {
        "tags": tags,
        "cate_id": cate_id,
        "description": description,
        "user_data": user_data,
        "storage_location": storage_location,
        "app_id": app_id,
    }
    # Opened first: a file that has become unreadable must not leave an empty record behind.
    with source.open() as body:
        ticket = client.create_upload_image(
            image_type=image_type,
            title=_cut(source.stem) if title is None else title,
            image_ext=source.extension,
            original_file_name=source.name,
            **{name: value for name, value in given.items() if value is not None},
        )
        region = getattr(client, "region", None)
        where = destination(
            ticket.upload_address,
            ticket.upload_auth,
            fallback_region=region if isinstance(region, str) else None,
        )
        etag = put(library, where, body)
    return UploadedImage(
        image_id=ticket.image_id or "",
        image_url=ticket.image_url,
        file_url=ticket.file_url,
        bucket=where.bucket,
        key=where.key,
        size=source.size,
        etag=etag,
    )


def _image_extensions() -> tuple[str, ...]:
    """What CreateUploadImage takes, as the spec has it."""
    from apsara_vod import OPERATIONS

    (extension,) = (
        parameter
        for parameter in OPERATIONS["CreateUploadImage"].parameters
        if parameter.wire_name == "ImageExt"
    )
    return tuple(getattr(extension.type, "enum", None) or ())


def _require_client(client: object) -> None:
    method = getattr(client, "create_upload_image", None)
    if method is None:
        raise UploadError(f"client must be an apsara_vod.Client, got {type(client).__name__}")
    if inspect.iscoroutinefunction(method):
        raise UploadError(
            "client must be an apsara_vod.Client: upload_image is synchronous, and this one is"
            f" an {type(client).__name__}"
        )


def _cut(title: str) -> str:
    # The limit is 128 characters in newer documents and 128 bytes in older ones: bytes fit both.
    return title.encode("utf-8", errors="replace")[:_TITLE_BYTES].decode("utf-8", errors="ignore")
