"""The asynchronous client of ApsaraVideo VOD 2017-03-21."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import apsara_core as _core

from ._service import SERVICE as _SERVICE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .models.user_data import UserData
    from .models.watermark_config import WatermarkConfig
    from .operations.add_category import AddCategoryResponse
    from .operations.add_watermark import AddWatermarkResponse
    from .operations.create_upload_attached_media import CreateUploadAttachedMediaResponse
    from .operations.create_upload_image import CreateUploadImageResponse
    from .operations.create_upload_video import CreateUploadVideoResponse
    from .operations.delete_image import DeleteImageResponse
    from .operations.get_categories import GetCategoriesResponse
    from .operations.get_image_info import GetImageInfoResponse
    from .operations.get_video_info import GetVideoInfoResponse
    from .operations.refresh_upload_video import RefreshUploadVideoResponse


class AsyncClient(_core.AsyncBaseClient):
    """The asynchronous client of ApsaraVideo VOD 2017-03-21.

    One method per operation. `await send(request)` does the same with a request object. Arguments:
    see `apsara_core.AsyncBaseClient`.
    """

    _service = _SERVICE

    async def create_upload_attached_media(
        self,
        *,
        business_type: Literal["watermark", "subtitle", "material"],
        title: str | None = None,
        media_ext: Literal[
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
        | None = None,
        file_name: str | None = None,
        file_size: str | None = None,
        tags: Sequence[str] | str | None = None,
        storage_location: str | None = None,
        description: str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        cate_ids: Sequence[int] | str | None = None,
        app_id: str | None = None,
    ) -> CreateUploadAttachedMediaResponse:
        """Reserve a media id and get what is needed to upload a watermark, subtitle or material.
        See `Client.create_upload_attached_media`.
        """
        from .operations.create_upload_attached_media import CreateUploadAttachedMediaRequest

        return await self.send(
            CreateUploadAttachedMediaRequest(
                business_type=business_type,
                title=title,
                media_ext=media_ext,
                file_name=file_name,
                file_size=file_size,
                tags=tags,
                storage_location=storage_location,
                description=description,
                user_data=user_data,
                cate_ids=cate_ids,
                app_id=app_id,
            )
        )

    async def create_upload_image(
        self,
        *,
        image_type: Literal["default", "cover"],
        title: str | None = None,
        image_ext: Literal["png", "jpg", "jpeg", "gif", "heic", "webp"] | None = None,
        original_file_name: str | None = None,
        tags: Sequence[str] | str | None = None,
        storage_location: str | None = None,
        cate_id: int | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        description: str | None = None,
        app_id: str | None = None,
    ) -> CreateUploadImageResponse:
        """Reserve an image id and get what is needed to upload the image. See
        `Client.create_upload_image`.
        """
        from .operations.create_upload_image import CreateUploadImageRequest

        return await self.send(
            CreateUploadImageRequest(
                image_type=image_type,
                title=title,
                image_ext=image_ext,
                original_file_name=original_file_name,
                tags=tags,
                storage_location=storage_location,
                cate_id=cate_id,
                user_data=user_data,
                description=description,
                app_id=app_id,
            )
        )

    async def create_upload_video(
        self,
        *,
        file_name: str,
        title: str,
        cover_url: str | None = None,
        description: str | None = None,
        file_size: int | None = None,
        cate_id: int | None = None,
        tags: Sequence[str] | str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        template_group_id: str | None = None,
        workflow_id: str | None = None,
        storage_location: str | None = None,
        app_id: str | None = None,
        reference_id: str | None = None,
    ) -> CreateUploadVideoResponse:
        """Reserve a video id and get what is needed to upload the video or audio file. See
        `Client.create_upload_video`.
        """
        from .operations.create_upload_video import CreateUploadVideoRequest

        return await self.send(
            CreateUploadVideoRequest(
                file_name=file_name,
                title=title,
                cover_url=cover_url,
                description=description,
                file_size=file_size,
                cate_id=cate_id,
                tags=tags,
                user_data=user_data,
                template_group_id=template_group_id,
                workflow_id=workflow_id,
                storage_location=storage_location,
                app_id=app_id,
                reference_id=reference_id,
            )
        )

    async def refresh_upload_video(
        self, *, video_id: str | None = None, reference_id: str | None = None
    ) -> RefreshUploadVideoResponse:
        """Get new upload credentials for a video that exists already. See
        `Client.refresh_upload_video`.
        """
        from .operations.refresh_upload_video import RefreshUploadVideoRequest

        return await self.send(
            RefreshUploadVideoRequest(video_id=video_id, reference_id=reference_id)
        )

    async def delete_image(
        self,
        *,
        delete_image_type: Literal["ImageURL", "ImageId", "VideoId"],
        image_urls: Sequence[str] | str | None = None,
        image_ids: Sequence[str] | str | None = None,
        video_id: str | None = None,
        image_type: Sequence[
            Literal[
                "CoverSnapshot", "NormalSnapshot", "SpriteSnapshot", "SpriteOriginSnapshot", "All"
            ]
        ]
        | str
        | None = None,
    ) -> DeleteImageResponse:
        """Delete images, or the snapshots that were taken from a video. See `Client.delete_image`."""
        from .operations.delete_image import DeleteImageRequest

        return await self.send(
            DeleteImageRequest(
                delete_image_type=delete_image_type,
                image_urls=image_urls,
                image_ids=image_ids,
                video_id=video_id,
                image_type=image_type,
            )
        )

    async def get_image_info(
        self,
        *,
        image_id: str,
        auth_timeout: int | None = None,
        output_type: Literal["oss", "cdn"] | None = None,
    ) -> GetImageInfoResponse:
        """Look up one image and get an address to view it at. See `Client.get_image_info`."""
        from .operations.get_image_info import GetImageInfoRequest

        return await self.send(
            GetImageInfoRequest(
                image_id=image_id, auth_timeout=auth_timeout, output_type=output_type
            )
        )

    async def get_video_info(
        self, *, video_id: str | None = None, reference_id: str | None = None
    ) -> GetVideoInfoResponse:
        """Look up one video or audio file. See `Client.get_video_info`."""
        from .operations.get_video_info import GetVideoInfoRequest

        return await self.send(GetVideoInfoRequest(video_id=video_id, reference_id=reference_id))

    async def add_category(
        self,
        *,
        cate_name: str,
        parent_id: int | None = None,
        type: Literal["default", "material"] | None = None,
    ) -> AddCategoryResponse:
        """Create a category. See `Client.add_category`."""
        from .operations.add_category import AddCategoryRequest

        return await self.send(
            AddCategoryRequest(cate_name=cate_name, parent_id=parent_id, type=type)
        )

    async def get_categories(
        self,
        *,
        cate_id: int | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = None,
        type: Literal["default", "material"] | None = None,
    ) -> GetCategoriesResponse:
        """Look up a category and list the categories directly below it, page by page. See
        `Client.get_categories`.
        """
        from .operations.get_categories import GetCategoriesRequest

        return await self.send(
            GetCategoriesRequest(
                cate_id=cate_id, page_no=page_no, page_size=page_size, sort_by=sort_by, type=type
            )
        )

    async def add_watermark(
        self,
        *,
        type: Literal["Image", "Text"],
        name: str,
        watermark_config: WatermarkConfig | Mapping[str, object] | str,
        file_url: str | None = None,
        app_id: str | None = None,
    ) -> AddWatermarkResponse:
        """Create a watermark template, of an image or of a text. See `Client.add_watermark`."""
        from .operations.add_watermark import AddWatermarkRequest

        return await self.send(
            AddWatermarkRequest(
                type=type,
                name=name,
                watermark_config=watermark_config,
                file_url=file_url,
                app_id=app_id,
            )
        )
