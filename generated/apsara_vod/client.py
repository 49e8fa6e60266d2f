"""The synchronous client of ApsaraVideo VOD 2017-03-21."""

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


class Client(_core.BaseClient):
    """The synchronous client of ApsaraVideo VOD 2017-03-21.

    One method per operation. `send(request)` does the same with a request object. Arguments: see
    `apsara_core.BaseClient`.
    """

    _service = _SERVICE

    def create_upload_attached_media(
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

        Nothing is uploaded by this call: put the file to OSS with UploadAddress and UploadAuth.
        Once it is there, the event AttachedMediaUploadComplete is sent.

        The credentials are valid for 3,000 seconds and cannot be renewed. When they run out, call
        this operation again. Storing files costs money.

        Rules across parameters:

        - With BusinessType watermark, MediaExt is png, gif, apng or mov.
        - With BusinessType subtitle, MediaExt is srt, ass, stl, ttml or vtt.
        - With BusinessType material, MediaExt is jpg, gif, png, mp4, mat, zip or apk.

        Args:
            business_type: What the file is for. Values: watermark (an image that is drawn onto
                videos); subtitle (subtitles of a video); material (material for editing).
            title: The file's title, without emoji. At most 128 bytes of UTF-8.
            media_ext: The extension of the file, one that fits BusinessType. It wins over an
                extension in FileName. Values: png, gif, apng, mov, srt, ass, stl, ttml, vtt, jpg,
                mp4, mat, zip, apk.
            file_name: The name of the file, or its path, as you know it. An extension may be left
                out.
            file_size: The size of the file in bytes. Expected: a number written in digits.
            tags: Labels to find the file by, without emoji. At most 16 items of at most 32
                characters each.
            storage_location: The bucket to store the file in, written as its host name. Omitted:
                the default storage of the account.
            description: A text about the file, without emoji. At most 1,024 bytes of UTF-8.
            user_data: Settings for this upload: where events go, a text of yours that events carry,
                a faster upload address.
            cate_ids: The categories to put the file in, as ids that AddCategory or GetCategories
                answered. At most 5 items.
            app_id: The application that the new resource belongs to. Only of interest to accounts
                with several applications. Default: app-1000000.

        Returns:
            The new file's id, its addresses, and what is needed to upload it.

        Raises:
            ServiceError: with code IllegalCharacters, among others.
        """
        from .operations.create_upload_attached_media import CreateUploadAttachedMediaRequest

        return self.send(
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

    def create_upload_image(
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
        """Reserve an image id and get what is needed to upload the image.

        Nothing is uploaded by this call: put the file to OSS with UploadAddress and UploadAuth.
        Once it is there, the image becomes usable and the event ImageUploadComplete is sent.

        The credentials are valid for 3,000 seconds and cannot be renewed. When they run out, call
        this operation again; that gives a new image id.

        An image that will serve as a watermark is uploaded with CreateUploadAttachedMedia. Storing
        images costs money.

        Args:
            image_type: What the image is for. Values: default (a picture of its own); cover (the
                cover of a video, which the web console does not show).
            title: The image's title, without emoji. At most 128 characters.
            image_ext: The extension of the image file. It wins over an extension in
                OriginalFileName. Values: png, jpg, jpeg, gif, heic, webp. Default: png.
            original_file_name: The name of the file, or its path, as you know it. An extension may
                be left out.
            tags: Labels to find the image by, without emoji. At most 16 items of at most 32
                characters each.
            storage_location: The bucket to store the file in, written as its host name. Omitted:
                the default storage of the account.
            cate_id: The category to put the file in, as an id that AddCategory or GetCategories
                answered.
            user_data: Settings for this upload: where events go, a text of yours that events carry,
                a faster upload address.
            description: A text about the image, without emoji. At most 1,024 characters.
            app_id: The application that the new resource belongs to. Only of interest to accounts
                with several applications. Default: app-1000000.

        Returns:
            The new image's id, its addresses, and what is needed to upload the file.

        Raises:
            ServiceError: with code IllegalCharacters, among others.
        """
        from .operations.create_upload_image import CreateUploadImageRequest

        return self.send(
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

    def create_upload_video(
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
        """Reserve a video id and get what is needed to upload the video or audio file.

        Nothing is uploaded by this call: put the file to OSS with UploadAddress and UploadAuth. An
        event tells you when it has arrived; GetMezzanineInfo answers the same question on demand.

        The credentials are valid for 3,000 seconds. When they run out, RefreshUploadVideo gives new
        ones for the same video.

        Extensions taken for video: mp4, ts, 3gp, mpg, mpeg, mpe, dat, vob, asf, avi, wmv, flv, f4v,
        rm, rmvb, mov, mkv, m3u8, dv, gif, m2t, m4v, mj2, mjpeg, mts, ogg, qt, swf, webm; for audio:
        mp3, wma, wav, aac, ra, m4a, flac, ape, ac3, amr, caf, acm.

        Storing files costs money; this call by itself does not.

        Args:
            file_name: The name of the file, or its path, as you know it. Only the extension
                matters; its case does not. Expected: a file name with an extension.
            title: The video's title, without emoji. At most 128 characters.
            cover_url: The address of an image to use as the cover.
            description: A text about the video, without emoji. At most 1,024 characters.
            file_size: The size of the file in bytes.
            cate_id: The category to put the file in, as an id that AddCategory or GetCategories
                answered.
            tags: Labels to find the video by, without emoji. At most 16 items of at most 32
                characters each.
            user_data: Settings for this upload: where events go, a text of yours that events carry,
                a faster upload address.
            template_group_id: The group of templates to transcode with. Omitted: the account's
                default group. With the built-in group that does not transcode, only mp4, flv, mp3,
                m3u8 and webm can be played, and no transcoding events follow.
            workflow_id: The workflow to run on the file once it is there. Wins over
                TemplateGroupId.
            storage_location: The bucket to store the file in, written as its host name. Omitted:
                the default storage of the account.
            app_id: The application that the new resource belongs to. Only of interest to accounts
                with several applications. Default: app-1000000.
            reference_id: An id of your own, to find the video by later. No two videos of an account
                may share one. Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            The new video's id and what is needed to upload the file.

        Raises:
            ServiceError: with code InvalidFileName.Extension, IllegalCharacters, LengthExceededMax,
                TagsExceededMax, InvalidTemplateGroupId.NotFound, InvalidStorage.NotFound,
                Forbidden.InitFailed or AddVideoFailed, among others.
        """
        from .operations.create_upload_video import CreateUploadVideoRequest

        return self.send(
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

    def refresh_upload_video(
        self, *, video_id: str | None = None, reference_id: str | None = None
    ) -> RefreshUploadVideoResponse:
        """Get new upload credentials for a video that exists already.

        Call it when the credentials of CreateUploadVideo have run out before the upload was done.
        The video keeps its id.

        It also opens a finished video for replacement: upload another file to the same place, and
        it takes over the id. Transcoding and snapshots that were set up for the upload may then run
        once more.

        Rules across parameters:

        - VideoId or ReferenceId is needed.

        Args:
            video_id: The id of the video or audio file.
            reference_id: The id of your own that the video or audio file was created with.
                Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            The video's id and what is needed to upload the file.

        Raises:
            ServiceError: with code InvalidVideo.Damaged or InvalidVideo.NotFound, among others.
        """
        from .operations.refresh_upload_video import RefreshUploadVideoRequest

        return self.send(RefreshUploadVideoRequest(video_id=video_id, reference_id=reference_id))

    def delete_image(
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
        """Delete images, or the snapshots that were taken from a video.

        The files are gone for good. Copies in the CDN may still be served for a while.

        DeleteImageType says how you name the images; the parameters that belong to other ways are
        not looked at.

        Rules across parameters:

        - With DeleteImageType ImageURL, ImageURLs is needed.
        - With DeleteImageType ImageId, ImageIds is needed.
        - With DeleteImageType VideoId, VideoId and ImageType are needed.

        Args:
            delete_image_type: What the images are named by. Values: ImageURL (their addresses, in
                ImageURLs); ImageId (their ids, in ImageIds); VideoId (the video they belong to, in
                VideoId, and their kinds, in ImageType).
            image_urls: The addresses of the images, as CreateUploadImage answered them in ImageURL.
                At most 20 items.
            image_ids: The ids of the images. At most 20 items.
            video_id: The id of the video whose images are deleted. Takes one id only.
            image_type: The kinds of images of the video. All stands alone; the others can be
                combined. Values of an item: CoverSnapshot (snapshots for the cover); NormalSnapshot
                (ordinary snapshots); SpriteSnapshot (sprites, which show many small snapshots in
                one image); SpriteOriginSnapshot (the single images that sprites were made from);
                All (all of these).

        Returns:
            Nothing but the id of the request; the images are deleted.

        Raises:
            ServiceError: with code NoSuchResource, among others.
        """
        from .operations.delete_image import DeleteImageRequest

        return self.send(
            DeleteImageRequest(
                delete_image_type=delete_image_type,
                image_urls=image_urls,
                image_ids=image_ids,
                video_id=video_id,
                image_type=image_type,
            )
        )

    def get_image_info(
        self,
        *,
        image_id: str,
        auth_timeout: int | None = None,
        output_type: Literal["oss", "cdn"] | None = None,
    ) -> GetImageInfoResponse:
        """Look up one image and get an address to view it at.

        Knows images that were uploaded. For snapshots taken from a video, ask ListSnapshots.

        With OutputType cdn, AuthTimeout counts only if URL signing is switched on; it has no upper
        limit then, and defaults to what is set there. With OutputType oss it counts only for a
        private bucket and defaults to 3,600; in a bucket of your own it may be at most 129,600 (36
        hours).

        Rules across parameters:

        - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).

        Args:
            image_id: The image's id, as CreateUploadImage or SearchMedia answered it.
            auth_timeout: For how many seconds the answered address stays valid. Limits and defaults
                depend on OutputType. At least 1.
            output_type: Where the answered address leads. Values: oss (the file in OSS); cdn (the
                CDN). Default: cdn.

        Returns:
            What is known about the image, with an address to view it at.

        Raises:
            ServiceError: with code NoSuchResource, among others.
        """
        from .operations.get_image_info import GetImageInfoRequest

        return self.send(
            GetImageInfoRequest(
                image_id=image_id, auth_timeout=auth_timeout, output_type=output_type
            )
        )

    def get_video_info(
        self, *, video_id: str | None = None, reference_id: str | None = None
    ) -> GetVideoInfoResponse:
        """Look up one video or audio file.

        Answers the title, state, length, size, cover and so on. Some of this is found out only
        after the upload, in the background: wait for the event VideoAnalysisComplete to get a full
        answer.

        Rules across parameters:

        - VideoId or ReferenceId is needed.

        Args:
            video_id: The id of the video or audio file.
            reference_id: The id of your own that the video or audio file was created with.
                Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            What is known about the video or audio file.

        Raises:
            ServiceError: with code InvalidVideo.NotFound, among others.
        """
        from .operations.get_video_info import GetVideoInfoRequest

        return self.send(GetVideoInfoRequest(video_id=video_id, reference_id=reference_id))

    def add_category(
        self,
        *,
        cate_name: str,
        parent_id: int | None = None,
        type: Literal["default", "material"] | None = None,
    ) -> AddCategoryResponse:
        """Create a category.

        The tree has three levels for videos, audio files and images, and two for material of short
        videos. A category holds at most 100 categories directly below it.

        Rules across parameters:

        - With Type material, ParentId is needed, since the top level for material is fixed.

        Args:
            cate_name: The category's name. At most 64 bytes of UTF-8.
            parent_id: The id of the category to create it in. Omitted: it goes to the top level.
            type: What the category sorts. Values: default (videos, audio files and images);
                material (material for short videos). Default: default.

        Returns:
            The new category.

        Raises:
            ServiceError: with code LevelExceededMax, SubTotalExceededMax or InvalidCateId.NotFound,
                among others.
        """
        from .operations.add_category import AddCategoryRequest

        return self.send(AddCategoryRequest(cate_name=cate_name, parent_id=parent_id, type=type))

    def get_categories(
        self,
        *,
        cate_id: int | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = None,
        type: Literal["default", "material"] | None = None,
    ) -> GetCategoriesResponse:
        """Look up a category and list the categories directly below it, page by page.

        Args:
            cate_id: The id of the category, one only. Omitted: the list shows the top level.
            page_no: The page of the list to answer, counted from 1. Default: 1.
            page_size: How many categories a page of the list holds. At most 100. Default: 10.
            sort_by: The order of the list. Values: CreationTime:Desc (newest first);
                CreationTime:Asc (oldest first). Default: CreationTime:Desc.
            type: What the categories sort. Values: default (videos, audio files and images);
                material (material for short videos).

        Returns:
            The category and one page of what is directly below it.

        Raises:
            ServiceError: with code InvalidCateId.NotFound, among others.
        """
        from .operations.get_categories import GetCategoriesRequest

        return self.send(
            GetCategoriesRequest(
                cate_id=cate_id, page_no=page_no, page_size=page_size, sort_by=sort_by, type=type
            )
        )

    def add_watermark(
        self,
        *,
        type: Literal["Image", "Text"],
        name: str,
        watermark_config: WatermarkConfig | Mapping[str, object] | str,
        file_url: str | None = None,
        app_id: str | None = None,
    ) -> AddWatermarkResponse:
        """Create a watermark template, of an image or of a text.

        An image may be a PNG, or an animation as GIF, APNG or MOV; upload it with
        CreateUploadAttachedMedia first.

        A template takes effect once it is part of a group of transcoding templates: add it there
        with AddTranscodeTemplateGroup or UpdateTranscodeTemplateGroup.

        Rules across parameters:

        - With Type Image, FileUrl is needed.

        Args:
            type: What the watermark shows. Values: Image (an image, in FileUrl); Text (a text, in
                WatermarkConfig).
            name: The template's name, of letters and digits. At most 128 bytes of UTF-8.
            watermark_config: Where and how the watermark is drawn.
            file_url: The image's address in OSS, without a signature, as CreateUploadAttachedMedia
                answers it in FileURL.
            app_id: The application that the new resource belongs to. Only of interest to accounts
                with several applications. Default: app-1000000.

        Returns:
            The new template.

        Raises:
            ServiceError: with code NoSuchResource, among others.
        """
        from .operations.add_watermark import AddWatermarkRequest

        return self.send(
            AddWatermarkRequest(
                type=type,
                name=name,
                watermark_config=watermark_config,
                file_url=file_url,
                app_id=app_id,
            )
        )
