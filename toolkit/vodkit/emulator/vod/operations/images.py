"""CreateUploadImage, GetImageInfo, DeleteImage."""

from __future__ import annotations

import re

from ...store.media import Media
from ...store.state import State
from ..errors import VodError, not_found
from .describing import common_fields, described
from .tickets import new_media_id, object_url, place_of_url, reserve, ticket
from .values import Parameters, extension_of, text, texts

__all__ = ["create_upload_image", "delete_image", "get_image_info"]

_KIND = "image"
_DEFAULT_EXTENSION = "png"
# ImageExt was held against the description before; the name of a file says anything.
_EXTENSIONS_OF_NAMES = frozenset({"png", "jpg", "jpeg", "gif", "heic", "webp"})
_SAFE_EXTENSION = re.compile(r"[a-z0-9]{1,16}")
_MAX_DELETED = 20


def create_upload_image(state: State, parameters: Parameters) -> dict[str, object]:
    """Reserve an image id and a place in storage, and issue a credential for it."""
    image_type = text(parameters, "ImageType") or "default"
    name = f"{state.chance.hexadecimal(32).upper()}.{_extension(parameters)}"
    fields = common_fields(parameters)
    fields["ImageType"] = image_type
    original = text(parameters, "OriginalFileName")
    if original is not None:
        fields["OriginalFileName"] = original
    media = reserve(
        state,
        parameters,
        media_id=new_media_id(state),
        kind=_KIND,
        # The description allows two types; anything else must not reach a key.
        object_key=f"image/{'cover' if image_type == 'cover' else 'default'}/{name}",
        fields=fields,
    )
    url = object_url(state, media.bucket, media.object_key)
    return {
        "ImageId": media.media_id,
        "ImageURL": url,
        "FileURL": url,
        **ticket(state, media),
    }


def get_image_info(state: State, parameters: Parameters) -> dict[str, object]:
    """Describe an image; its URL and source file appear once the bytes are there."""
    image_id = text(parameters, "ImageId") or ""
    media = state.media.find(_KIND, image_id)
    if media is None:
        raise not_found("NoSuchResource", "The specified resource ImageId does not exist.")
    info: dict[str, object] = {
        "ImageId": media.media_id,
        "ImageType": media.fields.get("ImageType"),
        "Status": "Uploading",
        **described(state, media),
    }
    stored = state.objects.find(media.bucket, media.object_key)
    if stored is not None:
        url = object_url(state, media.bucket, media.object_key)
        info["Status"] = "Normal"
        info["URL"] = url
        info["Mezzanine"] = {
            "FileURL": url,
            "OriginalFileName": media.fields.get("OriginalFileName"),
            "FileSize": str(stored.size),
            "Width": stored.width,
            "Height": stored.height,
        }
    return {"ImageInfo": info}


def delete_image(state: State, parameters: Parameters) -> dict[str, object]:
    """Delete images by URL or id, or the snapshots of a video (of which there are none here).

    Ids that do not exist are passed over, unless there is no other: then NoSuchResource.
    """
    by = text(parameters, "DeleteImageType")
    if by == "ImageURL":
        _delete(state, [_by_url(state, url) for url in _list(parameters, "ImageURLs")], "ImageURLs")
    elif by == "ImageId":
        found = [state.media.find(_KIND, image_id) for image_id in _list(parameters, "ImageIds")]
        _delete(state, found, "ImageIds")
    elif by == "VideoId":
        video_id = _needed(parameters, "VideoId")
        _needed(parameters, "ImageType")
        if state.media.find("video", video_id) is None:
            raise not_found("NoSuchResource", "The specified resource VideoId does not exist.")
    else:
        raise VodError("InvalidDeleteImageType", 400, "The specified DeleteImageType is not valid.")
    return {}


def _extension(parameters: Parameters) -> str:
    extension = (text(parameters, "ImageExt") or "").lower()
    if extension:
        # It becomes part of a key.
        if not _SAFE_EXTENSION.fullmatch(extension):
            raise VodError("InvalidImageExt", 400, "ImageExt has to be letters and digits.")
        return extension
    extension = extension_of(text(parameters, "OriginalFileName") or "")
    if extension and extension not in _EXTENSIONS_OF_NAMES:
        raise VodError(
            "InvalidOriginalFileName",
            400,
            "The extension of OriginalFileName has to be one of"
            f" {', '.join(sorted(_EXTENSIONS_OF_NAMES))}.",
        )
    return extension or _DEFAULT_EXTENSION


def _by_url(state: State, url: str) -> Media | None:
    place = place_of_url(state, url)
    media = state.media.find_by_object(*place) if place else None
    return media if media is not None and media.kind == _KIND else None


def _list(parameters: Parameters, name: str) -> list[str]:
    _needed(parameters, name)
    found = texts(parameters, name)
    if len(found) > _MAX_DELETED:
        raise VodError(f"Invalid{name}", 400, f"{name} takes at most {_MAX_DELETED} items.")
    return found


def _needed(parameters: Parameters, name: str) -> str:
    value = text(parameters, name)
    if value is None:
        raise VodError(f"Missing{name}", 400, f"{name} is mandatory for this action.")
    return value


def _delete(state: State, found: list[Media | None], name: str) -> None:
    images = {media.media_id: media for media in found if media is not None}
    if not images:
        raise not_found("NoSuchResource", f"The specified resource {name} does not exist.")
    for media in images.values():
        state.media.delete(media)
