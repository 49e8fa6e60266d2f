"""CreateUploadAttachedMedia: watermarks, subtitles and materials."""

from __future__ import annotations

from ...store.state import State
from ..errors import VodError
from .describing import common_fields
from .tickets import new_media_id, object_url, reserve, ticket
from .values import Parameters, extension_of, text

__all__ = ["create_upload_attached_media"]

_KIND = "attached"
# The first of each is taken when the caller names no extension at all.
_EXTENSIONS = {
    "watermark": ("png", "gif", "apng", "mov"),
    "subtitle": ("srt", "ass", "stl", "ttml", "vtt"),
    "material": ("jpg", "gif", "png", "mp4", "mat", "zip", "apk"),
}


def create_upload_attached_media(state: State, parameters: Parameters) -> dict[str, object]:
    """Reserve a media id and a place in storage, and issue a credential for it."""
    business = text(parameters, "BusinessType") or ""
    if business not in _EXTENSIONS:
        raise VodError("InvalidBusinessType", 400, "The specified BusinessType is not valid.")
    extension = _extension(business, parameters)
    fields = common_fields(parameters)
    fields["BusinessType"] = business
    categories = text(parameters, "CateIds")
    if categories is not None:
        fields["CateIds"] = categories
    media = reserve(
        state,
        parameters,
        media_id=new_media_id(state),
        kind=_KIND,
        object_key=f"{business}/{state.chance.hexadecimal(32).upper()}.{extension}",
        fields=fields,
    )
    url = object_url(state, media.bucket, media.object_key)
    return {
        "MediaId": media.media_id,
        "MediaURL": url,
        "FileURL": url,
        **ticket(state, media),
    }


def _extension(business: str, parameters: Parameters) -> str:
    allowed = _EXTENSIONS[business]
    given = (text(parameters, "MediaExt") or "").lower()
    source = "MediaExt"
    if not given:
        given = extension_of(text(parameters, "FileName") or "") or allowed[0]
        source = "FileName"
    if given not in allowed:
        raise VodError(
            f"Invalid{source}",
            400,
            f"The extension of a {business} has to be one of {', '.join(allowed)}.",
        )
    return given
