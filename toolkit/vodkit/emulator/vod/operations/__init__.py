"""What each operation does: plain functions from state and typed parameters to response fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...store.state import State
from .attached_media import create_upload_attached_media
from .categories import add_category, get_categories
from .images import create_upload_image, delete_image, get_image_info
from .videos import create_upload_video, get_video_info, refresh_upload_video
from .watermarks import add_watermark

__all__ = ["HANDLERS", "Handler"]

Handler = Callable[[State, Mapping[str, object]], dict[str, object]]

HANDLERS: Mapping[str, Handler] = {
    "AddCategory": add_category,
    "AddWatermark": add_watermark,
    "CreateUploadAttachedMedia": create_upload_attached_media,
    "CreateUploadImage": create_upload_image,
    "CreateUploadVideo": create_upload_video,
    "DeleteImage": delete_image,
    "GetCategories": get_categories,
    "GetImageInfo": get_image_info,
    "GetVideoInfo": get_video_info,
    "RefreshUploadVideo": refresh_upload_video,
}
