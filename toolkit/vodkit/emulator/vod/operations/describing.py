"""The fields that callers give to every kind of media, and that answers repeat."""

from __future__ import annotations

from ...store.media import Media
from ...store.state import State
from ...timestamps import format_iso
from .tickets import storage_location
from .values import Parameters, number, text

__all__ = ["common_fields", "described"]

_DEFAULT_APP = "app-1000000"
_TEXTS = ("Title", "Description", "Tags", "UserData")


def common_fields(parameters: Parameters) -> dict[str, str | int]:
    """Gather what a Create call says about the media itself."""
    fields: dict[str, str | int] = {"AppId": text(parameters, "AppId") or _DEFAULT_APP}
    for name in _TEXTS:
        given = text(parameters, name)
        if given is not None:
            fields[name] = given
    category = number(parameters, "CateId")
    if category is not None:
        fields["CateId"] = category
    return fields


def described(state: State, media: Media) -> dict[str, object]:
    """Write the fields that the answers about images and videos share.

    CateName is there when the category exists; what a category id means is not checked at upload.
    """
    fields: dict[str, object] = {
        "CreationTime": format_iso(media.created_at),
        "StorageLocation": storage_location(state, media.bucket),
        "AppId": media.fields.get("AppId"),
        "Title": media.fields.get("Title"),
        "Description": media.fields.get("Description"),
        "Tags": media.fields.get("Tags"),
        "CateId": media.fields.get("CateId"),
    }
    category_id = media.fields.get("CateId")
    category = state.categories.find(category_id) if isinstance(category_id, int) else None
    fields["CateName"] = category.name if category else None
    return fields
