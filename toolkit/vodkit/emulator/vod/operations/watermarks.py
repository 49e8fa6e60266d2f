"""AddWatermark."""

from __future__ import annotations

from ...store.state import State
from ...store.watermarks import Watermark
from ...timestamps import format_iso
from ..errors import VodError, not_found
from .tickets import place_of_url
from .values import Parameters, text

__all__ = ["add_watermark"]


def add_watermark(state: State, parameters: Parameters) -> dict[str, object]:
    """Keep a watermark template; the file of an image watermark has to be in storage."""
    type_ = text(parameters, "Type") or ""
    file_url = text(parameters, "FileUrl")
    if type_ == "Image":
        if file_url is None:
            raise VodError("MissingFileUrl", 400, "FileUrl is mandatory for this action.")
        place = place_of_url(state, file_url)
        if place is None or state.objects.find(*place) is None:
            raise not_found("NoSuchResource", "The specified resource FileUrl does not exist.")
    watermark = Watermark(
        watermark_id=state.chance.hexadecimal(32),
        name=text(parameters, "Name") or "",
        type=type_,
        config=text(parameters, "WatermarkConfig") or "",
        file_url=file_url if type_ == "Image" else None,
        app_id=text(parameters, "AppId") or "app-1000000",
        created_at=state.clock(),
    )
    state.watermarks.add(watermark)
    return {
        "WatermarkInfo": {
            "WatermarkId": watermark.watermark_id,
            "Name": watermark.name,
            "Type": watermark.type,
            "IsDefault": "NotDefault",
            "FileUrl": watermark.file_url,
            "WatermarkConfig": watermark.config,
            "CreationTime": format_iso(watermark.created_at),
        }
    }
