"""The synchronous client of ApsaraVideo VOD 2017-03-21."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import apsara_core as _core

from ._service import SERVICE as _SERVICE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .models.ai_template_config import AITemplateConfig
    from .models.domain_function import DomainFunction
    from .models.domain_source import DomainSource
    from .models.editing_timeline import EditingTimeline
    from .models.media_audit_configuration import MediaAuditConfiguration
    from .models.play_config import PlayConfig
    from .models.play_re_auth_info import PlayReAuthInfo
    from .models.register_metadata import RegisterMetadata
    from .models.snapshot_sprite_config import SnapshotSpriteConfig
    from .models.snapshot_template_config import SnapshotTemplateConfig
    from .models.stream_upload_metadata import StreamUploadMetadata
    from .models.transcode_template_settings import TranscodeTemplateSettings
    from .models.update_video_content import UpdateVideoContent
    from .models.url_upload_metadata import UrlUploadMetadata
    from .models.user_data import UserData
    from .models.watermark_config import WatermarkConfig
    from .operations.add_ai_template import AddAITemplateResponse
    from .operations.add_category import AddCategoryResponse
    from .operations.add_editing_project import AddEditingProjectResponse
    from .operations.add_editing_project_materials import AddEditingProjectMaterialsResponse
    from .operations.add_transcode_template_group import AddTranscodeTemplateGroupResponse
    from .operations.add_vod_domain import AddVodDomainResponse
    from .operations.add_vod_storage_for_app import AddVodStorageForAppResponse
    from .operations.add_vod_template import AddVodTemplateResponse
    from .operations.add_watermark import AddWatermarkResponse
    from .operations.attach_app_policy_to_identity import AttachAppPolicyToIdentityResponse
    from .operations.batch_get_media_infos import BatchGetMediaInfosResponse
    from .operations.batch_set_vod_domain_configs import BatchSetVodDomainConfigsResponse
    from .operations.batch_start_vod_domain import BatchStartVodDomainResponse
    from .operations.batch_stop_vod_domain import BatchStopVodDomainResponse
    from .operations.cancel_url_upload_jobs import CancelUrlUploadJobsResponse
    from .operations.change_resource_group import ChangeResourceGroupResponse
    from .operations.create_app_info import CreateAppInfoResponse
    from .operations.create_audit import AuditDecision, CreateAuditResponse
    from .operations.create_upload_attached_media import CreateUploadAttachedMediaResponse
    from .operations.create_upload_image import CreateUploadImageResponse
    from .operations.create_upload_video import CreateUploadVideoResponse
    from .operations.decrypt_kms_data_key import DecryptKMSDataKeyResponse
    from .operations.delete_ai_image_infos import DeleteAIImageInfosResponse
    from .operations.delete_ai_template import DeleteAITemplateResponse
    from .operations.delete_app_info import DeleteAppInfoResponse
    from .operations.delete_attached_media import DeleteAttachedMediaResponse
    from .operations.delete_category import DeleteCategoryResponse
    from .operations.delete_dynamic_image import DeleteDynamicImageResponse
    from .operations.delete_editing_project import DeleteEditingProjectResponse
    from .operations.delete_editing_project_materials import DeleteEditingProjectMaterialsResponse
    from .operations.delete_image import DeleteImageResponse
    from .operations.delete_message_callback import DeleteMessageCallbackResponse
    from .operations.delete_mezzanines import DeleteMezzaninesResponse
    from .operations.delete_multipart_upload import DeleteMultipartUploadResponse
    from .operations.delete_stream import DeleteStreamResponse
    from .operations.delete_transcode_template_group import DeleteTranscodeTemplateGroupResponse
    from .operations.delete_video import DeleteVideoResponse
    from .operations.delete_vod_domain import DeleteVodDomainResponse
    from .operations.delete_vod_specific_config import DeleteVodSpecificConfigResponse
    from .operations.delete_vod_template import DeleteVodTemplateResponse
    from .operations.delete_watermark import DeleteWatermarkResponse
    from .operations.describe_media_distribution import DescribeMediaDistributionResponse
    from .operations.describe_play_top_videos import DescribePlayTopVideosResponse
    from .operations.describe_play_user_avg import DescribePlayUserAvgResponse
    from .operations.describe_play_user_total import DescribePlayUserTotalResponse
    from .operations.describe_play_video_statis import DescribePlayVideoStatisResponse
    from .operations.describe_vod_ai_data import DescribeVodAIDataResponse
    from .operations.describe_vod_certificate_list import DescribeVodCertificateListResponse
    from .operations.describe_vod_domain_bps_data import DescribeVodDomainBpsDataResponse
    from .operations.describe_vod_domain_bps_data_by_layer import (
        DescribeVodDomainBpsDataByLayerResponse,
    )
    from .operations.describe_vod_domain_certificate_info import (
        DescribeVodDomainCertificateInfoResponse,
    )
    from .operations.describe_vod_domain_configs import DescribeVodDomainConfigsResponse
    from .operations.describe_vod_domain_detail import DescribeVodDomainDetailResponse
    from .operations.describe_vod_domain_hit_rate_data import DescribeVodDomainHitRateDataResponse
    from .operations.describe_vod_domain_log import DescribeVodDomainLogResponse
    from .operations.describe_vod_domain_max95_bps_data import DescribeVodDomainMax95BpsDataResponse
    from .operations.describe_vod_domain_qps_data import DescribeVodDomainQpsDataResponse
    from .operations.describe_vod_domain_real_time_bps_data import (
        DescribeVodDomainRealTimeBpsDataResponse,
    )
    from .operations.describe_vod_domain_real_time_byte_hit_rate_data import (
        DescribeVodDomainRealTimeByteHitRateDataResponse,
    )
    from .operations.describe_vod_domain_real_time_detail_data import (
        DescribeVodDomainRealTimeDetailDataResponse,
    )
    from .operations.describe_vod_domain_real_time_http_code_data import (
        DescribeVodDomainRealTimeHttpCodeDataResponse,
    )
    from .operations.describe_vod_domain_real_time_qps_data import (
        DescribeVodDomainRealTimeQpsDataResponse,
    )
    from .operations.describe_vod_domain_real_time_req_hit_rate_data import (
        DescribeVodDomainRealTimeReqHitRateDataResponse,
    )
    from .operations.describe_vod_domain_real_time_traffic_data import (
        DescribeVodDomainRealTimeTrafficDataResponse,
    )
    from .operations.describe_vod_domain_req_hit_rate_data import (
        DescribeVodDomainReqHitRateDataResponse,
    )
    from .operations.describe_vod_domain_src_bps_data import DescribeVodDomainSrcBpsDataResponse
    from .operations.describe_vod_domain_src_traffic_data import (
        DescribeVodDomainSrcTrafficDataResponse,
    )
    from .operations.describe_vod_domain_traffic_data import DescribeVodDomainTrafficDataResponse
    from .operations.describe_vod_domain_usage_data import DescribeVodDomainUsageDataResponse
    from .operations.describe_vod_editing_usage_data import DescribeVodEditingUsageDataResponse
    from .operations.describe_vod_media_play_data import DescribeVodMediaPlayDataResponse
    from .operations.describe_vod_player_collect_data import DescribeVodPlayerCollectDataResponse
    from .operations.describe_vod_player_dimension_data import (
        DescribeVodPlayerDimensionDataResponse,
    )
    from .operations.describe_vod_player_metric_data import (
        DescribeVodPlayerMetricDataResponse,
        PlayerMetricFilter,
    )
    from .operations.describe_vod_range_data_by_locate_and_isp_service import (
        DescribeVodRangeDataByLocateAndIspServiceResponse,
    )
    from .operations.describe_vod_refresh_quota import DescribeVodRefreshQuotaResponse
    from .operations.describe_vod_refresh_tasks import DescribeVodRefreshTasksResponse
    from .operations.describe_vod_ssl_certificate_list import DescribeVodSSLCertificateListResponse
    from .operations.describe_vod_storage_data import DescribeVodStorageDataResponse
    from .operations.describe_vod_tiering_storage_data import DescribeVodTieringStorageDataResponse
    from .operations.describe_vod_tiering_storage_retrieval_data import (
        DescribeVodTieringStorageRetrievalDataResponse,
    )
    from .operations.describe_vod_transcode_data import DescribeVodTranscodeDataResponse
    from .operations.describe_vod_user_domains import (
        DescribeVodUserDomainsResponse,
        DomainTagFilter,
    )
    from .operations.describe_vod_user_vips_by_domain import DescribeVodUserVipsByDomainResponse
    from .operations.describe_vod_verify_content import DescribeVodVerifyContentResponse
    from .operations.detach_app_policy_from_identity import DetachAppPolicyFromIdentityResponse
    from .operations.generate_download_secret_key import GenerateDownloadSecretKeyResponse
    from .operations.generate_kms_data_key import GenerateKMSDataKeyResponse
    from .operations.get_ai_image_jobs import GetAIImageJobsResponse
    from .operations.get_ai_media_audit_job import GetAIMediaAuditJobResponse
    from .operations.get_ai_template import GetAITemplateResponse
    from .operations.get_ai_video_tag_result import GetAIVideoTagResultResponse
    from .operations.get_app_infos import GetAppInfosResponse
    from .operations.get_app_play_key import GetAppPlayKeyResponse
    from .operations.get_attached_media_info import GetAttachedMediaInfoResponse
    from .operations.get_audit_history import GetAuditHistoryResponse
    from .operations.get_categories import GetCategoriesResponse
    from .operations.get_daily_play_region_statis import GetDailyPlayRegionStatisResponse
    from .operations.get_default_ai_template import GetDefaultAITemplateResponse
    from .operations.get_digital_watermark_extract_result import (
        GetDigitalWatermarkExtractResultResponse,
    )
    from .operations.get_editing_project import GetEditingProjectResponse
    from .operations.get_editing_project_materials import GetEditingProjectMaterialsResponse
    from .operations.get_image_info import GetImageInfoResponse
    from .operations.get_image_infos import GetImageInfosResponse
    from .operations.get_job_detail import GetJobDetailResponse
    from .operations.get_media_audit_audio_result_detail import (
        GetMediaAuditAudioResultDetailResponse,
    )
    from .operations.get_media_audit_result import GetMediaAuditResultResponse
    from .operations.get_media_audit_result_detail import GetMediaAuditResultDetailResponse
    from .operations.get_media_audit_result_timeline import GetMediaAuditResultTimelineResponse
    from .operations.get_media_dna_result import GetMediaDNAResultResponse
    from .operations.get_media_refresh_jobs import GetMediaRefreshJobsResponse
    from .operations.get_message_callback import GetMessageCallbackResponse
    from .operations.get_mezzanine_info import GetMezzanineInfoResponse
    from .operations.get_play_info import GetPlayInfoResponse
    from .operations.get_transcode_summary import GetTranscodeSummaryResponse
    from .operations.get_transcode_task import GetTranscodeTaskResponse
    from .operations.get_transcode_template_group import GetTranscodeTemplateGroupResponse
    from .operations.get_upload_details import GetUploadDetailsResponse
    from .operations.get_url_upload_infos import GetURLUploadInfosResponse
    from .operations.get_video_info import GetVideoInfoResponse
    from .operations.get_video_infos import GetVideoInfosResponse
    from .operations.get_video_list import GetVideoListResponse
    from .operations.get_video_play_auth import GetVideoPlayAuthResponse
    from .operations.get_vod_template import GetVodTemplateResponse
    from .operations.get_watermark import GetWatermarkResponse
    from .operations.list_ai_image_info import ListAIImageInfoResponse
    from .operations.list_ai_job import ListAIJobResponse
    from .operations.list_ai_template import ListAITemplateResponse
    from .operations.list_app_info import ListAppInfoResponse
    from .operations.list_app_policies_for_identity import ListAppPoliciesForIdentityResponse
    from .operations.list_audit_security_ip import ListAuditSecurityIpResponse
    from .operations.list_dynamic_image import ListDynamicImageResponse
    from .operations.list_job_info import ListJobInfoResponse
    from .operations.list_live_record_video import ListLiveRecordVideoResponse
    from .operations.list_snapshots import ListSnapshotsResponse
    from .operations.list_transcode_task import ListTranscodeTaskResponse
    from .operations.list_transcode_template_group import ListTranscodeTemplateGroupResponse
    from .operations.list_vod_template import ListVodTemplateResponse
    from .operations.list_watermark import ListWatermarkResponse
    from .operations.move_app_resource import MoveAppResourceResponse
    from .operations.preload_vod_object_caches import PreloadVodObjectCachesResponse
    from .operations.produce_editing_project_video import (
        EditingMediaMetadata,
        EditingProduceConfig,
        ProduceEditingProjectVideoResponse,
    )
    from .operations.refresh_media_play_urls import RefreshMediaPlayUrlsResponse
    from .operations.refresh_upload_video import RefreshUploadVideoResponse
    from .operations.refresh_vod_object_caches import RefreshVodObjectCachesResponse
    from .operations.register_media import RegisterMediaResponse
    from .operations.restore_media import RestoreMediaResponse
    from .operations.search_editing_project import SearchEditingProjectResponse
    from .operations.search_media import SearchMediaResponse
    from .operations.set_app_play_key import SetAppPlayKeyResponse
    from .operations.set_audit_security_ip import SetAuditSecurityIpResponse
    from .operations.set_crossdomain_content import SetCrossdomainContentResponse
    from .operations.set_default_ai_template import SetDefaultAITemplateResponse
    from .operations.set_default_transcode_template_group import (
        SetDefaultTranscodeTemplateGroupResponse,
    )
    from .operations.set_default_watermark import SetDefaultWatermarkResponse
    from .operations.set_editing_project_materials import SetEditingProjectMaterialsResponse
    from .operations.set_message_callback import SetMessageCallbackResponse
    from .operations.set_vod_domain_certificate import SetVodDomainCertificateResponse
    from .operations.set_vod_domain_ssl_certificate import SetVodDomainSSLCertificateResponse
    from .operations.submit_ai_image_audit_job import SubmitAIImageAuditJobResponse
    from .operations.submit_ai_image_job import SubmitAIImageJobResponse
    from .operations.submit_ai_job import AIJobConfig, SubmitAIJobResponse
    from .operations.submit_ai_media_audit_job import SubmitAIMediaAuditJobResponse
    from .operations.submit_digital_watermark_extract_job import (
        SubmitDigitalWatermarkExtractJobResponse,
    )
    from .operations.submit_dynamic_image_job import (
        DynamicImageOverrides,
        SubmitDynamicImageJobResponse,
    )
    from .operations.submit_media_dna_delete_job import SubmitMediaDNADeleteJobResponse
    from .operations.submit_preprocess_jobs import SubmitPreprocessJobsResponse
    from .operations.submit_snapshot_job import SubmitSnapshotJobResponse
    from .operations.submit_transcode_jobs import (
        SubmitTranscodeJobsResponse,
        TranscodeHlsEncryption,
        TranscodeOverrides,
    )
    from .operations.submit_workflow_job import SubmitWorkflowJobResponse
    from .operations.update_ai_template import UpdateAITemplateResponse
    from .operations.update_app_info import UpdateAppInfoResponse
    from .operations.update_attached_media_infos import (
        AttachedMediaUpdate,
        UpdateAttachedMediaInfosResponse,
    )
    from .operations.update_category import UpdateCategoryResponse
    from .operations.update_editing_project import UpdateEditingProjectResponse
    from .operations.update_image_infos import ImageUpdate, UpdateImageInfosResponse
    from .operations.update_media_storage_class import UpdateMediaStorageClassResponse
    from .operations.update_transcode_template_group import UpdateTranscodeTemplateGroupResponse
    from .operations.update_video_info import UpdateVideoInfoResponse
    from .operations.update_video_infos import UpdateVideoInfosResponse
    from .operations.update_vod_domain import UpdateVodDomainResponse
    from .operations.update_vod_template import UpdateVodTemplateResponse
    from .operations.update_watermark import UpdateWatermarkResponse
    from .operations.upload_media_by_url import UploadMediaByURLResponse
    from .operations.upload_stream_by_url import UploadStreamByURLResponse
    from .operations.verify_vod_domain_owner import VerifyVodDomainOwnerResponse


class Client(_core.BaseClient):
    """The synchronous client of ApsaraVideo VOD 2017-03-21.

    One method per operation. `send(request)` does the same with a request object. Arguments: see
    `apsara_core.BaseClient`.
    """

    _service = _SERVICE

    def cancel_url_upload_jobs(
        self,
        *,
        job_ids: Sequence[str] | str | None = None,
        upload_urls: Sequence[str] | str | None = None,
    ) -> CancelUrlUploadJobsResponse:
        """Cancel jobs of UploadMediaByURL that have not been started yet.

        Only jobs that GetURLUploadInfos calls PENDING can be cancelled.

        Rules across parameters:

        - JobIds or UploadUrls is needed.

        Args:
            job_ids: The ids of the jobs, as UploadMediaByURL answered them. With them, UploadUrls
                is not looked at. At most 10 items.
            upload_urls: The addresses that files are fetched from, each percent-encoded by you. At
                most 10 items. Expected of an item: a URL without blanks.

        Returns:
            Which jobs were cancelled.
        """
        from .operations.cancel_url_upload_jobs import CancelUrlUploadJobsRequest

        return self.send(CancelUrlUploadJobsRequest(job_ids=job_ids, upload_urls=upload_urls))

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
            app_id: The application that the new resource belongs to, where there are several.
                Default: app-1000000.

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
            cate_id: The category for the file, by the id that GetCategories answers.
            user_data: Settings for this upload: where events go, a text of yours that events carry,
                a faster upload address.
            description: A text about the image, without emoji. At most 1,024 characters.
            app_id: The application that the new resource belongs to, where there are several.
                Default: app-1000000.

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
            cate_id: The category for the file, by the id that GetCategories answers.
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
            app_id: The application that the new resource belongs to, where there are several.
                Default: app-1000000.
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

    def delete_multipart_upload(
        self, *, media_id: str, media_type: Literal["video"]
    ) -> DeleteMultipartUploadResponse:
        """Delete the parts that an upload in several parts has left behind.

        Parts are left behind when such an upload fails. The service deletes them by itself after 7
        days. Source files and streams are not touched; DeleteVideo deletes everything, parts
        included.

        Args:
            media_id: The id of the video or audio file that was uploaded.
            media_type: The kind of file. Values: video (a video or an audio file).

        Returns:
            Nothing but the id of the request; the parts are deleted.

        Raises:
            ServiceError: with code InvalidMultipartUpload.NotFound, InvalidVideo.NotFound,
                InvalidFile.NotFound, InvalidStorage.NotFound or AccessDenied, among others.
        """
        from .operations.delete_multipart_upload import DeleteMultipartUploadRequest

        return self.send(DeleteMultipartUploadRequest(media_id=media_id, media_type=media_type))

    def get_url_upload_infos(
        self,
        *,
        job_ids: Sequence[str] | str | None = None,
        upload_urls: Sequence[str] | str | None = None,
    ) -> GetURLUploadInfosResponse:
        """Look up jobs that fetch files from addresses.

        Answers how far jobs of UploadMediaByURL and UploadStreamByURL have got, with an error code
        for those that failed and a media id for those that succeeded. Jobs are remembered for a
        year.

        Served in the regions Shanghai and Singapore.

        Rules across parameters:

        - JobIds or UploadURLs is needed.

        Args:
            job_ids: The ids of the jobs. With them, UploadURLs is not looked at. At most 10 items.
            upload_urls: The addresses that files are fetched from, each percent-encoded by you.
                Give one alone if it was fetched several times. At most 10 items. Expected of an
                item: a URL without blanks.

        Returns:
            What is known about the jobs.
        """
        from .operations.get_url_upload_infos import GetURLUploadInfosRequest

        return self.send(GetURLUploadInfosRequest(job_ids=job_ids, upload_urls=upload_urls))

    def get_upload_details(
        self, *, media_ids: Sequence[str] | str, media_type: Literal["video"] | None = None
    ) -> GetUploadDetailsResponse:
        """Look up how far uploads have got, and where they come from.

        Only uploads of video and audio files are known, and only those made in the web console or
        with the vendor's upload SDK for servers, since it is these that report their progress.

        Args:
            media_ids: The ids of the videos or audio files. At most 20 items.
            media_type: The kind of files. Values: video (videos and audio files).

        Returns:
            What is known about the uploads.

        Raises:
            ServiceError: with code LimitExceeded.MediaIds, among others.
        """
        from .operations.get_upload_details import GetUploadDetailsRequest

        return self.send(GetUploadDetailsRequest(media_ids=media_ids, media_type=media_type))

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

    def register_media(
        self,
        *,
        register_metadatas: Sequence[RegisterMetadata | Mapping[str, object] | str] | str,
        template_group_id: str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        workflow_id: str | None = None,
    ) -> RegisterMediaResponse:
        """Make files in a bucket of your own known as videos or audio files.

        The bucket has to be connected to ApsaraVideo VOD. Its files can be transcoded, played and
        so on once they have a media id, which this call gives them. All files of one call lie in
        the same bucket, and each needs a valid extension.

        A file that is known already keeps its id, and nothing else happens to it.

        Nothing is transcoded unless TemplateGroupId or WorkflowId says so. No event is sent by this
        call.

        Args:
            register_metadatas: The files. At most 10 items.
            template_group_id: The group of templates to transcode with. For files to be played as
                they are, give VOD_NO_TRANSCODE: without any value they stay in the state UploadSucc
                and cannot be played.
            user_data: Settings for the files. An address for events in it counts for later jobs
                that name none of their own.
            workflow_id: The workflow to run on the files. Wins over TemplateGroupId.

        Returns:
            Which files have an id now, and which could not get one.
        """
        from .operations.register_media import RegisterMediaRequest

        return self.send(
            RegisterMediaRequest(
                register_metadatas=register_metadatas,
                template_group_id=template_group_id,
                user_data=user_data,
                workflow_id=workflow_id,
            )
        )

    def upload_media_by_url(
        self,
        *,
        upload_urls: Sequence[str] | str,
        template_group_id: str | None = None,
        storage_location: str | None = None,
        upload_metadatas: Sequence[UrlUploadMetadata | Mapping[str, object] | str]
        | str
        | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        app_id: str | None = None,
        workflow_id: str | None = None,
        session_id: str | None = None,
    ) -> UploadMediaByURLResponse:
        """Have the service fetch videos and audio files from addresses on the internet.

        The call only puts jobs into a queue that all customers of the region share; fetching may
        take hours or days. When time matters, upload the files yourself. GetURLUploadInfos tells
        how far a job has got, and the event UploadByURLComplete is sent for each file.

        Every call makes new media ids, also for an address that was fetched before. A file of more
        than 20 GB fails.

        Served in the regions Shanghai, Beijing, Shenzhen, Singapore and Silicon Valley. Storing
        files costs money.

        Args:
            upload_urls: The addresses of the files, each percent-encoded by you, since commas
                separate them. An address without an extension needs FileExtension in
                UploadMetadatas. At most 20 items. Expected of an item: a URL without blanks.
            template_group_id: The group of templates to transcode with. Omitted: the account's
                default group. VOD_NO_TRANSCODE stands for no transcoding; then only mp4, flv, mp3,
                m3u8 and webm can be played, and no transcoding events follow.
            storage_location: The bucket to store the file in, written as its host name. Omitted:
                the default storage of the account.
            upload_metadatas: What to note down about the files, one entry for each.
            user_data: Settings for this upload: where events go, a text of yours that events carry,
                a faster upload address.
            app_id: The application that the new resource belongs to, where there are several.
                Default: app-1000000.
            workflow_id: The workflow to run on the files once they are there. Wins over
                TemplateGroupId.
            session_id: A text of yours that marks this call. Another call with the same text within
                10 minutes is refused. Omitted or empty: nothing is refused. Expected: at most 50
                ASCII letters, digits, '-' or '_'.

        Returns:
            The jobs, one for each address.

        Raises:
            ServiceError: with code InvalidParameter.UploadURLs, among others.
        """
        from .operations.upload_media_by_url import UploadMediaByURLRequest

        return self.send(
            UploadMediaByURLRequest(
                upload_urls=upload_urls,
                template_group_id=template_group_id,
                storage_location=storage_location,
                upload_metadatas=upload_metadatas,
                user_data=user_data,
                app_id=app_id,
                workflow_id=workflow_id,
                session_id=session_id,
            )
        )

    def upload_stream_by_url(
        self,
        *,
        stream_url: str,
        media_id: str,
        definition: str,
        file_extension: str | None = None,
        hdr_type: str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        upload_metadata: StreamUploadMetadata | Mapping[str, object] | str | None = None,
    ) -> UploadStreamByURLResponse:
        """Have the service fetch a stream that was transcoded elsewhere, and add it to a video.

        The video has to exist; one call adds one stream to it. GetURLUploadInfos tells how far the
        job has got, and an event is sent when it is done.

        Served in the regions Shanghai and Singapore. Storing files costs money.

        Rules across parameters:

        - Where StreamURL has no extension, FileExtension is needed.

        Args:
            stream_url: The address of the stream, reachable from the internet, with a signature if
                it needs one.
            media_id: The id of the video or audio file to add the stream to.
            definition: The quality that the stream stands for. Known values: FD, LD, SD, HD, OD,
                2K, 4K, SQ, HQ, AUTO.
            file_extension: The extension of the stream. Wins over the one in StreamURL.
            hdr_type: The stream's kind of high dynamic range. Omitted for an ordinary picture.
                Expected: HDR, HDR10, HLG, DolbyVision, HDRVivid or SDR+, in upper or lower case.
            user_data: Settings for this upload: where events go, a text of yours that events carry,
                a faster upload address.
            upload_metadata: Where to store the stream.

        Returns:
            The job that fetches the stream.
        """
        from .operations.upload_stream_by_url import UploadStreamByURLRequest

        return self.send(
            UploadStreamByURLRequest(
                stream_url=stream_url,
                media_id=media_id,
                definition=definition,
                file_extension=file_extension,
                hdr_type=hdr_type,
                user_data=user_data,
                upload_metadata=upload_metadata,
            )
        )

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

    def delete_category(self, *, cate_id: int) -> DeleteCategoryResponse:
        """Delete a category and everything below it in the tree.

        Media that were sorted into one of these categories lose it; they are not deleted.

        Args:
            cate_id: The id of the category, as AddCategory or GetCategories answered it. One only.

        Returns:
            Nothing but the id of the request; the categories are deleted.

        Raises:
            ServiceError: with code InvalidCateId.NotFound, among others.
        """
        from .operations.delete_category import DeleteCategoryRequest

        return self.send(DeleteCategoryRequest(cate_id=cate_id))

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

    def update_category(self, *, cate_name: str, cate_id: int) -> UpdateCategoryResponse:
        """Rename a category.

        Media that are sorted into the category show the new name as well.

        Args:
            cate_name: The new name. At most 64 bytes of UTF-8.
            cate_id: The id of the category, as AddCategory or GetCategories answered it. One only.

        Returns:
            Nothing but the id of the request; the category has its new name.

        Raises:
            ServiceError: with code InvalidCateId.NotFound, among others.
        """
        from .operations.update_category import UpdateCategoryRequest

        return self.send(UpdateCategoryRequest(cate_name=cate_name, cate_id=cate_id))

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
            name: The template's name. At most 128 bytes of UTF-8. Expected: letters, digits and
                spaces.
            watermark_config: Where and how the watermark is drawn.
            file_url: The image's address in OSS, as CreateUploadAttachedMedia answers it in
                FileURL. Expected: a URL without a signature.
            app_id: The application that the new resource belongs to, where there are several.
                Default: app-1000000.

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

    def delete_watermark(self, *, watermark_id: str) -> DeleteWatermarkResponse:
        """Delete a watermark template.

        With an image, the image file is gone for good as well. The default template cannot be
        deleted; make another one the default first, with SetDefaultWatermark.

        Args:
            watermark_id: The id of the template, as AddWatermark or ListWatermark answered it.

        Returns:
            Nothing but the id of the request; the template is deleted.

        Raises:
            ServiceError: with code NoSuchResource, among others.
        """
        from .operations.delete_watermark import DeleteWatermarkRequest

        return self.send(DeleteWatermarkRequest(watermark_id=watermark_id))

    def get_watermark(self, *, watermark_id: str) -> GetWatermarkResponse:
        """Look up a watermark template.

        Args:
            watermark_id: The id of the template, as AddWatermark or ListWatermark answered it.

        Returns:
            The template.

        Raises:
            ServiceError: with code NoSuchResource, among others.
        """
        from .operations.get_watermark import GetWatermarkRequest

        return self.send(GetWatermarkRequest(watermark_id=watermark_id))

    def list_watermark(self, *, app_id: str | None = None) -> ListWatermarkResponse:
        """List the watermark templates of the region.

        Args:
            app_id: The application whose templates to list. Omitted: those of all applications.

        Returns:
            The templates.
        """
        from .operations.list_watermark import ListWatermarkRequest

        return self.send(ListWatermarkRequest(app_id=app_id))

    def set_default_watermark(self, *, watermark_id: str) -> SetDefaultWatermarkResponse:
        """Make a watermark template the default one.

        Args:
            watermark_id: The id of the template, as AddWatermark or ListWatermark answered it.

        Returns:
            Nothing but the id of the request; the template is the default one.

        Raises:
            ServiceError: with code NoSuchResource, among others.
        """
        from .operations.set_default_watermark import SetDefaultWatermarkRequest

        return self.send(SetDefaultWatermarkRequest(watermark_id=watermark_id))

    def update_watermark(
        self,
        *,
        watermark_id: str,
        watermark_config: WatermarkConfig | Mapping[str, object] | str,
        name: str | None = None,
    ) -> UpdateWatermarkResponse:
        """Change the name and the settings of a watermark template.

        The image of a template cannot be replaced, and an image cannot become a text or the other
        way round.

        Args:
            watermark_id: The id of the template, as AddWatermark or ListWatermark answered it.
            watermark_config: Where and how the watermark is drawn from now on.
            name: The template's new name. At most 128 bytes of UTF-8. Expected: letters, digits and
                spaces.

        Returns:
            The template as it is now.
        """
        from .operations.update_watermark import UpdateWatermarkRequest

        return self.send(
            UpdateWatermarkRequest(
                watermark_id=watermark_id, watermark_config=watermark_config, name=name
            )
        )

    def add_editing_project(
        self,
        *,
        title: str,
        description: str | None = None,
        timeline: EditingTimeline | Mapping[str, object] | str | None = None,
        cover_url: str | None = None,
        division: str | None = None,
    ) -> AddEditingProjectResponse:
        """Create an editing project.

        Nothing is rendered yet; ProduceEditingProjectVideo does that.

        Args:
            title: The project's title.
            description: A text about the project.
            timeline: What stands where in the video. Omitted: the timeline is empty and lasts zero
                seconds.
            cover_url: The address of the project's cover. Omitted: the cover of the first material
                on the video track, if there is one.
            division: The region of the service.

        Returns:
            The new project.
        """
        from .operations.add_editing_project import AddEditingProjectRequest

        return self.send(
            AddEditingProjectRequest(
                title=title,
                description=description,
                timeline=timeline,
                cover_url=cover_url,
                division=division,
            )
        )

    def add_editing_project_materials(
        self,
        *,
        project_id: str,
        material_ids: Sequence[str] | str,
        material_type: Literal["video", "audio", "image"],
    ) -> AddEditingProjectMaterialsResponse:
        """Add media to those that an editing project may be cut from.

        One call takes materials of one kind only.

        Args:
            project_id: The project's id, as AddEditingProject answered it.
            material_ids: The ids of media that are all of the kind in MaterialType. At most 10
                items.
            material_type: The kind of all these materials. Values: video, audio, image.

        Returns:
            The materials.
        """
        from .operations.add_editing_project_materials import AddEditingProjectMaterialsRequest

        return self.send(
            AddEditingProjectMaterialsRequest(
                project_id=project_id, material_ids=material_ids, material_type=material_type
            )
        )

    def delete_editing_project(
        self, *, project_ids: Sequence[str] | str
    ) -> DeleteEditingProjectResponse:
        """Delete editing projects.

        Several projects can be deleted in one call.

        Args:
            project_ids: The ids of the projects.

        Returns:
            Nothing but the id of the request; the projects are deleted.
        """
        from .operations.delete_editing_project import DeleteEditingProjectRequest

        return self.send(DeleteEditingProjectRequest(project_ids=project_ids))

    def delete_editing_project_materials(
        self,
        *,
        project_id: str,
        material_ids: Sequence[str] | str,
        material_type: Literal["video", "audio", "image"],
    ) -> DeleteEditingProjectMaterialsResponse:
        """Take media away from those that an editing project may be cut from.

        Args:
            project_id: The project's id, as AddEditingProject answered it.
            material_ids: The ids of the materials, which are those of videos, images and auxiliary
                media.
            material_type: The kind of these materials. Values: video, audio, image.

        Returns:
            Nothing but the id of the request; the materials are taken away.
        """
        from .operations.delete_editing_project_materials import (
            DeleteEditingProjectMaterialsRequest,
        )

        return self.send(
            DeleteEditingProjectMaterialsRequest(
                project_id=project_id, material_ids=material_ids, material_type=material_type
            )
        )

    def get_editing_project(self, *, project_id: str) -> GetEditingProjectResponse:
        """Look up one editing project with its timeline.

        Args:
            project_id: The project's id, as AddEditingProject answered it.

        Returns:
            What is known about the project.
        """
        from .operations.get_editing_project import GetEditingProjectRequest

        return self.send(GetEditingProjectRequest(project_id=project_id))

    def get_editing_project_materials(
        self,
        *,
        project_id: str,
        type: Literal["video", "audio"] | None = None,
        material_type: Literal["video", "audio", "image"] | None = None,
    ) -> GetEditingProjectMaterialsResponse:
        """List the media that an editing project may be cut from.

        Being in this list does not mean that the timeline uses a material.

        Args:
            project_id: The project's id, as AddEditingProject answered it.
            type: The kind of material to list. Values: video, audio.
            material_type: The kind of material to list. Knows images as well, unlike Type. Values:
                video, audio, image.

        Returns:
            The materials.
        """
        from .operations.get_editing_project_materials import GetEditingProjectMaterialsRequest

        return self.send(
            GetEditingProjectMaterialsRequest(
                project_id=project_id, type=type, material_type=material_type
            )
        )

    def produce_editing_project_video(
        self,
        *,
        project_id: str | None = None,
        timeline: EditingTimeline | Mapping[str, object] | str | None = None,
        title: str | None = None,
        description: str | None = None,
        cover_url: str | None = None,
        media_metadata: EditingMediaMetadata | Mapping[str, object] | str | None = None,
        produce_config: EditingProduceConfig | Mapping[str, object] | str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        app_id: str | None = None,
    ) -> ProduceEditingProjectVideoResponse:
        """Render a video from a timeline or an editing project.

        Returns before the work is done: the video is made in the background and then uploaded to
        your media. The events ProduceMediaComplete and FileUploadComplete tell you when, and
        transcoding reports as after any other upload. Rendering costs money.

        ProjectId and Timeline decide what is rendered:

        - Timeline alone: a new project is created from it, with the media in it as its materials.
        - ProjectId alone: what the project has saved is rendered.
        - Both: Timeline is rendered and saved in the project, with its materials. Title,
          Description and CoverURL change the project as well.

        Only media in the state Normal can be used. A timeline holds at most 200 materials with 1 TB
        together. All buckets have to lie in the region that you call. Width and height of the video
        are 128 to 4,096 pixels each, the shorter side at most 2,160.

        Rules across parameters:

        - ProjectId or Timeline is needed.

        Args:
            project_id: The project to render, or to change and render.
            timeline: What to render. Every clip of a video track needs the id of a medium that
                exists, or the call fails.
            title: The project's title.
            description: A text about the project.
            cover_url: The address of the project's cover.
            media_metadata: What to store about the new video.
            produce_config: How the new video is made and where it goes.
            user_data: Where events about this job go, and a text of yours that they carry. At most
                1,024 bytes of JSON text.
            app_id: The application that the new resource belongs to, where there are several.
                Default: app-1000000.

        Returns:
            The id that the video will have, and the project it is made from.
        """
        from .operations.produce_editing_project_video import ProduceEditingProjectVideoRequest

        return self.send(
            ProduceEditingProjectVideoRequest(
                project_id=project_id,
                timeline=timeline,
                title=title,
                description=description,
                cover_url=cover_url,
                media_metadata=media_metadata,
                produce_config=produce_config,
                user_data=user_data,
                app_id=app_id,
            )
        )

    def search_editing_project(
        self,
        *,
        end_time: datetime | str | None = None,
        start_time: datetime | str | None = None,
        status: Sequence[Literal["Normal", "Producing", "Produced", "ProduceFailed"]]
        | str
        | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["CreationTime:Desc", "CreationTime:Asc", "desc", "asc"] | None = None,
        title: str | None = None,
    ) -> SearchEditingProjectResponse:
        """Find editing projects by state, title or time of creation, page by page.

        The timelines are not part of the answer; GetEditingProject has them.

        Rules across parameters:

        - EndTime is not before StartTime.

        Args:
            end_time: The latest time of creation.
            start_time: The earliest time of creation.
            status: The states to look for. Omitted: all. Values of an item: Normal (a draft);
                Producing (a video in the making); Produced (a finished video); ProduceFailed (a
                video that could not be made).
            page_no: The page to answer, counted from 1. Default: 1.
            page_size: How many projects a page holds. At most 100. Default: 10.
            sort_by: The order of the list by time of creation. Omitted: newest first. Values:
                CreationTime:Desc (newest first); CreationTime:Asc (oldest first); desc (newest
                first); asc (oldest first). Default: CreationTime:Desc.
            title: The title to look for.

        Returns:
            One page of the projects found.
        """
        from .operations.search_editing_project import SearchEditingProjectRequest

        return self.send(
            SearchEditingProjectRequest(
                end_time=end_time,
                start_time=start_time,
                status=status,
                page_no=page_no,
                page_size=page_size,
                sort_by=sort_by,
                title=title,
            )
        )

    def set_editing_project_materials(
        self, *, project_id: str, material_ids: Sequence[str] | str
    ) -> SetEditingProjectMaterialsResponse:
        """Say which media an editing project may be cut from.

        AddEditingProjectMaterials and DeleteEditingProjectMaterials change single materials.

        Args:
            project_id: The project's id, as AddEditingProject answered it.
            material_ids: The ids of videos, images and auxiliary media.

        Returns:
            Nothing but the id of the request; the materials are set.
        """
        from .operations.set_editing_project_materials import SetEditingProjectMaterialsRequest

        return self.send(
            SetEditingProjectMaterialsRequest(project_id=project_id, material_ids=material_ids)
        )

    def update_editing_project(
        self,
        *,
        project_id: str,
        title: str | None = None,
        timeline: EditingTimeline | Mapping[str, object] | str | None = None,
        description: str | None = None,
        cover_url: str | None = None,
    ) -> UpdateEditingProjectResponse:
        """Change an editing project.

        Args:
            project_id: The project's id, as AddEditingProject answered it.
            title: The new title.
            timeline: The new timeline.
            description: The new text about the project.
            cover_url: The address of the new cover.

        Returns:
            Nothing but the id of the request; the project is changed.
        """
        from .operations.update_editing_project import UpdateEditingProjectRequest

        return self.send(
            UpdateEditingProjectRequest(
                project_id=project_id,
                title=title,
                timeline=timeline,
                description=description,
                cover_url=cover_url,
            )
        )

    def create_audit(
        self, *, audit_content: Sequence[AuditDecision | Mapping[str, object] | str] | str
    ) -> CreateAuditResponse:
        """Block videos or audio files, or let them be played, as people decided.

        Args:
            audit_content: The decisions, one for each video or audio file. At most 100 items.

        Returns:
            Nothing but the id of the request; the decisions are recorded.
        """
        from .operations.create_audit import CreateAuditRequest

        return self.send(CreateAuditRequest(audit_content=audit_content))

    def get_ai_media_audit_job(self, *, job_id: str) -> GetAIMediaAuditJobResponse:
        """Look up one automatic review and its result.

        Works in Singapore only. The images in the result are kept for two weeks.

        Args:
            job_id: The id of the job, as SubmitAIMediaAuditJob answered it.

        Returns:
            The job and, once it is done, its result.
        """
        from .operations.get_ai_media_audit_job import GetAIMediaAuditJobRequest

        return self.send(GetAIMediaAuditJobRequest(job_id=job_id))

    def get_audit_history(
        self,
        *,
        video_id: str,
        page_no: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = None,
    ) -> GetAuditHistoryResponse:
        """List what people decided about a video, page by page.

        Args:
            video_id: The id of the video.
            page_no: The page to answer, counted from 1. Default: 1.
            page_size: How many decisions a page holds. At most 100. Default: 10.
            sort_by: The order of the list. Values: CreationTime:Desc (newest first);
                CreationTime:Asc (oldest first). Default: CreationTime:Desc.

        Returns:
            The current decision and one page of all decisions.
        """
        from .operations.get_audit_history import GetAuditHistoryRequest

        return self.send(
            GetAuditHistoryRequest(
                video_id=video_id, page_no=page_no, page_size=page_size, sort_by=sort_by
            )
        )

    def get_media_audit_audio_result_detail(
        self, *, media_id: str, page_no: int | None = None
    ) -> GetMediaAuditAudioResultDetailResponse:
        """List the passages of a sound track that an automatic review objected to.

        The event AIMediaAuditComplete tells you when the review is done. Works in Singapore only.

        Args:
            media_id: The id of the video or audio file.
            page_no: The page to answer, counted from 1. Omitted: everything, without pages.

        Returns:
            The passages.
        """
        from .operations.get_media_audit_audio_result_detail import (
            GetMediaAuditAudioResultDetailRequest,
        )

        return self.send(GetMediaAuditAudioResultDetailRequest(media_id=media_id, page_no=page_no))

    def get_media_audit_result(self, *, media_id: str) -> GetMediaAuditResultResponse:
        """Get the summary of the automatic review of a video or an image.

        Works in Singapore only. At most 20 calls per second and account.

        Args:
            media_id: The id of the video or image.

        Returns:
            The summary.
        """
        from .operations.get_media_audit_result import GetMediaAuditResultRequest

        return self.send(GetMediaAuditResultRequest(media_id=media_id))

    def get_media_audit_result_detail(
        self, *, media_id: str, page_no: int
    ) -> GetMediaAuditResultDetailResponse:
        """List the snapshots that an automatic review of a video objected to, page by page.

        Snapshots that passed are left out, so a video without offence has none here. Pages hold 20
        snapshots, which are kept for two weeks.

        Works in Singapore only.

        Args:
            media_id: The id of the video.
            page_no: The page to answer, counted from 1.

        Returns:
            One page of the snapshots.
        """
        from .operations.get_media_audit_result_detail import GetMediaAuditResultDetailRequest

        return self.send(GetMediaAuditResultDetailRequest(media_id=media_id, page_no=page_no))

    def get_media_audit_result_timeline(
        self, *, media_id: str
    ) -> GetMediaAuditResultTimelineResponse:
        """List the moments of a video that an automatic review objected to, by kind of check.

        Moments that passed are left out, so a video without offence has none here.

        Works in Singapore only.

        Args:
            media_id: The id of the video.

        Returns:
            The moments, by kind of check.
        """
        from .operations.get_media_audit_result_timeline import GetMediaAuditResultTimelineRequest

        return self.send(GetMediaAuditResultTimelineRequest(media_id=media_id))

    def list_audit_security_ip(
        self, *, security_group_name: str | None = None
    ) -> ListAuditSecurityIpResponse:
        """List the IP addresses from which media that are under review or blocked can be played.

        Args:
            security_group_name: The group to list. Omitted: all groups.

        Returns:
            The groups with their addresses.

        Raises:
            ServiceError: with code SecurityIp.NotFound or ListSecurityIpFailed, among others.
        """
        from .operations.list_audit_security_ip import ListAuditSecurityIpRequest

        return self.send(ListAuditSecurityIpRequest(security_group_name=security_group_name))

    def set_audit_security_ip(
        self,
        *,
        ips: Sequence[str] | str,
        security_group_name: str | None = None,
        operate_mode: Literal["Append", "Cover", "Delete"] | None = None,
    ) -> SetAuditSecurityIpResponse:
        """Say from which IP addresses media that are under review or blocked can be played.

        An address list belongs to a group. An account has at most 10 groups with at most 100
        addresses each.

        Media in the state Checking or Blocked are played to the listed addresses and to nobody
        else.

        Args:
            ips: The addresses, single ones or ranges in CIDR notation. At most 100 items. Expected
                of an item: an IPv4 address, perhaps with a prefix length from /1 to /32.
            security_group_name: The group whose list is changed. Default: Default.
            operate_mode: What happens to the group's list. Values: Append (additions to the list);
                Cover (a new list in place of the old one); Delete (removals from the list).
                Default: Append.

        Returns:
            Nothing but the id of the request; the list is changed.

        Raises:
            ServiceError: with code IpsIsEmpty, IpsExceededMax or SecurityIpGroupExceededMax, among
                others.
        """
        from .operations.set_audit_security_ip import SetAuditSecurityIpRequest

        return self.send(
            SetAuditSecurityIpRequest(
                ips=ips, security_group_name=security_group_name, operate_mode=operate_mode
            )
        )

    def submit_ai_image_audit_job(
        self,
        *,
        media_id: str,
        template_id: str,
        media_audit_configuration: MediaAuditConfiguration
        | Mapping[str, object]
        | str
        | None = None,
    ) -> SubmitAIImageAuditJobResponse:
        """Have an image reviewed automatically.

        Returns before the work is done. Reviews cost money.

        The image has at most 20 MB, 30,000 pixels a side and 250 million pixels in all. Below 256
        by 256 pixels the review may miss something.

        Works in Singapore only.

        Args:
            media_id: The id of the image, as its upload answered it.
            template_id: The AI template that says what is reviewed, as AddAITemplate or
                ListAITemplate answered it.
            media_audit_configuration: What kind of content this is, for rules that were agreed with
                the vendor for that kind.

        Returns:
            The id of the job.
        """
        from .operations.submit_ai_image_audit_job import SubmitAIImageAuditJobRequest

        return self.send(
            SubmitAIImageAuditJobRequest(
                media_id=media_id,
                template_id=template_id,
                media_audit_configuration=media_audit_configuration,
            )
        )

    def submit_ai_media_audit_job(
        self,
        *,
        media_id: str,
        template_id: str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        media_type: Literal["video"] | None = None,
        media_audit_configuration: MediaAuditConfiguration
        | Mapping[str, object]
        | str
        | None = None,
    ) -> SubmitAIMediaAuditJobResponse:
        """Have a video reviewed automatically.

        Returns before the work is done: the event AIMediaAuditComplete reports the result, and
        GetMediaAuditResult, GetMediaAuditResultDetail and GetMediaAuditResultTimeline answer it on
        demand.

        Works in China (Shanghai), China (Beijing) and Singapore. Reviews cost money. Images that a
        review makes are kept for two weeks.

        Args:
            media_id: The id of the video or audio file.
            template_id: The AI template that says what is reviewed, as AddAITemplate or
                ListAITemplate answered it. Omitted: the default template for reviews.
            user_data: Where events about this job go, and a text of yours that they carry.
            media_type: What kind of media this is. Values: video.
            media_audit_configuration: What kind of content this is, for rules that were agreed with
                the vendor for that kind.

        Returns:
            The id of the job.
        """
        from .operations.submit_ai_media_audit_job import SubmitAIMediaAuditJobRequest

        return self.send(
            SubmitAIMediaAuditJobRequest(
                media_id=media_id,
                template_id=template_id,
                user_data=user_data,
                media_type=media_type,
                media_audit_configuration=media_audit_configuration,
            )
        )

    def add_ai_template(
        self,
        *,
        template_name: str,
        template_type: Literal["AIMediaAudit", "AIImage"],
        template_config: AITemplateConfig | Mapping[str, object] | str,
    ) -> AddAITemplateResponse:
        """Create an AI template, for automatic reviews or for covers chosen by AI.

        The feature has to be enabled for the account first. Works in China (Shanghai), China
        (Beijing) and Singapore.

        Args:
            template_name: The template's name. At most 128 bytes of UTF-8.
            template_type: What the template is for. Values: AIMediaAudit (automatic reviews);
                AIImage (covers chosen by AI).
            template_config: What a job with this template does. Which keys count depends on
                TemplateType.

        Returns:
            The new template's id.
        """
        from .operations.add_ai_template import AddAITemplateRequest

        return self.send(
            AddAITemplateRequest(
                template_name=template_name,
                template_type=template_type,
                template_config=template_config,
            )
        )

    def delete_ai_image_infos(
        self, *, ai_image_info_ids: Sequence[str] | str
    ) -> DeleteAIImageInfosResponse:
        """Delete the records of pictures that AI has chosen for covers.

        The image files stay. Works in China (Shanghai) and China (Beijing).

        Args:
            ai_image_info_ids: The ids of the records, as ListAIImageInfo answered them. At most 10
                items.

        Returns:
            Nothing but the id of the request; the records are deleted.
        """
        from .operations.delete_ai_image_infos import DeleteAIImageInfosRequest

        return self.send(DeleteAIImageInfosRequest(ai_image_info_ids=ai_image_info_ids))

    def delete_ai_template(self, *, template_id: str) -> DeleteAITemplateResponse:
        """Delete an AI template.

        The default template cannot be deleted. Works in China (Shanghai), China (Beijing) and
        Singapore.

        Args:
            template_id: The template's id, as AddAITemplate or ListAITemplate answered it.

        Returns:
            The id of the deleted template.
        """
        from .operations.delete_ai_template import DeleteAITemplateRequest

        return self.send(DeleteAITemplateRequest(template_id=template_id))

    def get_ai_image_jobs(self, *, job_ids: Sequence[str] | str) -> GetAIImageJobsResponse:
        """Look up jobs that choose pictures for covers.

        Works in China (Shanghai) and China (Beijing).

        Args:
            job_ids: The ids of the jobs, as SubmitAIImageJob answered them. At most 10 items.

        Returns:
            The jobs.
        """
        from .operations.get_ai_image_jobs import GetAIImageJobsRequest

        return self.send(GetAIImageJobsRequest(job_ids=job_ids))

    def get_ai_template(self, *, template_id: str) -> GetAITemplateResponse:
        """Look up one AI template.

        Works in China (Shanghai), China (Beijing) and Singapore.

        Args:
            template_id: The template's id, as AddAITemplate or ListAITemplate answered it.

        Returns:
            The template.
        """
        from .operations.get_ai_template import GetAITemplateRequest

        return self.send(GetAITemplateRequest(template_id=template_id))

    def get_ai_video_tag_result(self, *, media_id: str) -> GetAIVideoTagResultResponse:
        """Get the tags that were found in a video.

        SubmitAIJob finds them. Works in China (Shanghai) and China (Beijing).

        Args:
            media_id: The id of the video.

        Returns:
            The tags, sorted by what they are about.
        """
        from .operations.get_ai_video_tag_result import GetAIVideoTagResultRequest

        return self.send(GetAIVideoTagResultRequest(media_id=media_id))

    def get_default_ai_template(
        self, *, template_type: Literal["AIMediaAudit"]
    ) -> GetDefaultAITemplateResponse:
        """Look up the default AI template for automatic reviews.

        Works in China (Shanghai), China (Beijing) and Singapore.

        Args:
            template_type: What the template is for. Values: AIMediaAudit (automatic reviews).

        Returns:
            The template.
        """
        from .operations.get_default_ai_template import GetDefaultAITemplateRequest

        return self.send(GetDefaultAITemplateRequest(template_type=template_type))

    def get_media_dna_result(self, *, media_id: str) -> GetMediaDNAResultResponse:
        """Find out which other videos a video resembles, by its fingerprint.

        SubmitAIJob takes the fingerprint. Works in China (Shanghai), China (Beijing) and Singapore.

        Args:
            media_id: The id of the video.

        Returns:
            The videos that resemble it.
        """
        from .operations.get_media_dna_result import GetMediaDNAResultRequest

        return self.send(GetMediaDNAResultRequest(media_id=media_id))

    def list_ai_image_info(self, *, video_id: str) -> ListAIImageInfoResponse:
        """List the pictures that AI has chosen for the cover of a video.

        Works in China (Shanghai) and China (Beijing).

        Args:
            video_id: The id of the video, one only.

        Returns:
            The pictures.
        """
        from .operations.list_ai_image_info import ListAIImageInfoRequest

        return self.send(ListAIImageInfoRequest(video_id=video_id))

    def list_ai_job(self, *, job_ids: Sequence[str] | str) -> ListAIJobResponse:
        """Look up jobs that tag videos or take their fingerprints.

        Fingerprints work in China (Shanghai), China (Beijing) and Singapore, tags in China
        (Shanghai) and China (Beijing).

        Args:
            job_ids: The ids of the jobs, as SubmitAIJob answered them. At most 10 items.

        Returns:
            The jobs that exist, and the ids of those that do not.
        """
        from .operations.list_ai_job import ListAIJobRequest

        return self.send(ListAIJobRequest(job_ids=job_ids))

    def list_ai_template(
        self, *, template_type: Literal["AIMediaAudit", "AIImage"]
    ) -> ListAITemplateResponse:
        """List the AI templates of one kind.

        Works in China (Shanghai), China (Beijing) and Singapore.

        Args:
            template_type: What the templates are for. Values: AIMediaAudit (automatic reviews);
                AIImage (covers chosen by AI).

        Returns:
            The templates.
        """
        from .operations.list_ai_template import ListAITemplateRequest

        return self.send(ListAITemplateRequest(template_type=template_type))

    def set_default_ai_template(self, *, template_id: str) -> SetDefaultAITemplateResponse:
        """Make an AI template the default one.

        The default template cannot be deleted. Works in China (Shanghai), China (Beijing) and
        Singapore.

        Args:
            template_id: The template's id, as AddAITemplate or ListAITemplate answered it.

        Returns:
            The id of the template.
        """
        from .operations.set_default_ai_template import SetDefaultAITemplateRequest

        return self.send(SetDefaultAITemplateRequest(template_id=template_id))

    def submit_ai_image_job(
        self,
        *,
        video_id: str,
        ai_template_id: str,
        user_data: UserData | Mapping[str, object] | str | None = None,
        ai_pipeline_id: str | None = None,
    ) -> SubmitAIImageJobResponse:
        """Have pictures for the cover of a video chosen by AI.

        Returns before the work is done; GetAIImageJobs and ListAIImageInfo have the results.

        Works in China (Shanghai) and China (Beijing).

        Args:
            video_id: The id of the video.
            ai_template_id: The AI template to use, of the kind AIImage, as AddAITemplate or
                ListAITemplate answered it.
            user_data: Where events about this job go, and a text of yours that they carry.
                MessageCallback or Extend is needed. At most 512 bytes of JSON text.
            ai_pipeline_id: The pipeline to put the job into. Omitted: the default pipeline. Support
                sets up others.

        Returns:
            The id of the job.
        """
        from .operations.submit_ai_image_job import SubmitAIImageJobRequest

        return self.send(
            SubmitAIImageJobRequest(
                video_id=video_id,
                ai_template_id=ai_template_id,
                user_data=user_data,
                ai_pipeline_id=ai_pipeline_id,
            )
        )

    def submit_ai_job(
        self,
        *,
        media_id: str | None = None,
        types: Sequence[Literal["AIMediaDNA", "AIVideoTag"]] | str | None = None,
        config: AIJobConfig | Mapping[str, object] | str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
    ) -> SubmitAIJobResponse:
        """Have a video tagged, or its fingerprint taken.

        Returns before the work is done: the events AIMediaDNAComplete and AIVideoTagComplete tell
        you when; ListAIJob, GetMediaDNAResult and GetAIVideoTagResult have the results.

        The features have to be enabled for the account first, and jobs cost money. Before the first
        fingerprint, ask the vendor's support for a fingerprint library. Fingerprints work in China
        (Shanghai), China (Beijing) and Singapore, tags in China (Shanghai) and China (Beijing).

        Args:
            media_id: The id of the video.
            types: What to do. Values of an item: AIMediaDNA (a fingerprint, by which similar videos
                are found); AIVideoTag (tags).
            config: Settings for each kind of job.
            user_data: Where events about this job go, and a text of yours that they carry.

        Returns:
            The jobs, one for each item of Types.
        """
        from .operations.submit_ai_job import SubmitAIJobRequest

        return self.send(
            SubmitAIJobRequest(media_id=media_id, types=types, config=config, user_data=user_data)
        )

    def submit_media_dna_delete_job(self, *, media_id: str) -> SubmitMediaDNADeleteJobResponse:
        """Have the fingerprint of a video deleted.

        Works in China (Shanghai), China (Beijing) and Singapore.

        Args:
            media_id: The id of the video.

        Returns:
            The id of the job that deletes it.
        """
        from .operations.submit_media_dna_delete_job import SubmitMediaDNADeleteJobRequest

        return self.send(SubmitMediaDNADeleteJobRequest(media_id=media_id))

    def update_ai_template(
        self,
        *,
        template_id: str,
        template_name: str,
        template_config: AITemplateConfig | Mapping[str, object] | str,
    ) -> UpdateAITemplateResponse:
        """Change the name and the settings of an AI template.

        What a template is for cannot be changed. Works in China (Shanghai), China (Beijing) and
        Singapore.

        Args:
            template_id: The template's id, as AddAITemplate or ListAITemplate answered it.
            template_name: The new name. At most 128 bytes of UTF-8.
            template_config: The new settings.

        Returns:
            The id of the changed template.
        """
        from .operations.update_ai_template import UpdateAITemplateRequest

        return self.send(
            UpdateAITemplateRequest(
                template_id=template_id,
                template_name=template_name,
                template_config=template_config,
            )
        )

    def list_live_record_video(
        self,
        *,
        stream_name: str | None = None,
        domain_name: str | None = None,
        app_name: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> ListLiveRecordVideoResponse:
        """List the videos that were recorded from live streams, page by page.

        No more than the first 5,000 videos that the filters find can be reached.

        Rules across parameters:

        - EndTime is not before StartTime.

        Args:
            stream_name: The name of the live stream that was recorded.
            domain_name: The live domain that the stream was recorded at.
            app_name: The application name that the live stream was published under.
            page_no: The page of the list to answer, counted from 1. Default: 1.
            page_size: How many videos a page of the list holds. At most 100. Default: 10.
            sort_by: The order of the list. Values: CreationTime:Desc (newest first);
                CreationTime:Asc (oldest first). Default: CreationTime:Desc.
            start_time: The earliest time of the recordings to list.
            end_time: The latest time of the recordings to list.

        Returns:
            One page of the recordings.
        """
        from .operations.list_live_record_video import ListLiveRecordVideoRequest

        return self.send(
            ListLiveRecordVideoRequest(
                stream_name=stream_name,
                domain_name=domain_name,
                app_name=app_name,
                page_no=page_no,
                page_size=page_size,
                sort_by=sort_by,
                start_time=start_time,
                end_time=end_time,
            )
        )

    def describe_vod_domain_bps_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainBpsDataResponse:
        """Look up the bandwidth that accelerated domains used, in steps of 5 minutes or more.

        Only the endpoint of China (Shanghai) knows these data. Several domains are added up.
        DescribeVodDomainRealTimeBpsData has finer and fresher data, but not as far back.

        The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day
        from there on; Interval can ask for wider steps. Data of these three kinds reach back 93,
        186 and 366 days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - The range is at most 90 days.

        Args:
            domain_name: The accelerated domains. Omitted: all, taken together. At most 500 items.
            start_time: The beginning of the range. Without one: the last 24 hours.
            end_time: The end of the range.
            interval: How far apart the points are, in seconds. From 3 days on not 300, from 31 days
                on only 86,400. Else, and omitted: the finest step allowed. Values: 300, 3600,
                86400.
            isp_name_en: The English name of the internet provider. Omitted: all.
            location_name_en: The English name of the region to look at. Omitted: all regions.

        Returns:
            The bandwidth, interval by interval.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidStartTime.ValueNotSupported, InvalidEndTime.Mismatch, Invalid.IspNameEn or
                Invalid.LocationNameEn, among others.
        """
        from .operations.describe_vod_domain_bps_data import DescribeVodDomainBpsDataRequest

        return self.send(
            DescribeVodDomainBpsDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    def describe_vod_domain_bps_data_by_layer(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
        layer: Literal["all", "IPv4", "IPv6", "http", "https", "quic"] | None = None,
    ) -> DescribeVodDomainBpsDataByLayerResponse:
        """Look up bandwidth and traffic of accelerated domains, for one protocol or for all.

        Only the endpoint of China (Shanghai) knows these data. Several domains are added up.

        The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day
        from there on; Interval can ask for wider steps. Data of these three kinds reach back 93,
        186 and 366 days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - At most 366 days at a time.

        Args:
            domain_name: The accelerated domains. Omitted: all, taken together. At most 500 items.
            start_time: The beginning of the range. Without one: the last 24 hours.
            end_time: The end of the range.
            interval: How far apart the points are, in seconds. From 3 days on not 300, from 31 days
                on only 86,400. Else, and omitted: the finest step allowed. Values: 300, 3600,
                86400.
            isp_name_en: The English name of the internet provider. Omitted: all.
            location_name_en: The English name of the region to look at. Omitted: all regions.
            layer: The protocol to look at, of the network layer (IPv4, IPv6) or of the application
                layer. Values: all (both layers together); IPv4; IPv6; http; https; quic. Default:
                all.

        Returns:
            Bandwidth and traffic, interval by interval.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidEndTime.Mismatch or InvalidStartTime.ValueNotSupported, among others.
        """
        from .operations.describe_vod_domain_bps_data_by_layer import (
            DescribeVodDomainBpsDataByLayerRequest,
        )

        return self.send(
            DescribeVodDomainBpsDataByLayerRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
                layer=layer,
            )
        )

    def describe_vod_domain_hit_rate_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
    ) -> DescribeVodDomainHitRateDataResponse:
        """Look up which share of the bytes the caches served, in steps of 5 minutes or more.

        Only the endpoint of China (Shanghai) knows these data. Several domains are taken together.

        The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day
        from there on; Interval can ask for wider steps. Data of these three kinds reach back 93,
        186 and 366 days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - At most 366 days at a time.

        Args:
            domain_name: The accelerated domains. Omitted: all, taken together. At most 500 items.
            start_time: The beginning of the range. Without one: the last 24 hours.
            end_time: The end of the range.
            interval: How far apart the points are, in seconds. From 3 days on not 300, from 31 days
                on only 86,400. Else, and omitted: the finest step allowed. Values: 300, 3600,
                86400.

        Returns:
            The share of bytes served from caches, interval by interval.

        Raises:
            ServiceError: with code MissingTimeParameter, InvalidStartTime.Malformed,
                InvalidEndTime.Malformed, InvalidEndTime.Mismatch or
                InvalidStartTime.ValueNotSupported, among others.
        """
        from .operations.describe_vod_domain_hit_rate_data import (
            DescribeVodDomainHitRateDataRequest,
        )

        return self.send(
            DescribeVodDomainHitRateDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time, interval=interval
            )
        )

    def describe_vod_domain_qps_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainQpsDataResponse:
        """Look up how many requests accelerated domains served, per second and in all.

        Only the endpoint of China (Shanghai) knows these data. Several domains are added up. An
        account may call this 100 times a second.

        The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day
        from there on; Interval can ask for wider steps. Data of these three kinds reach back 93,
        186 and 366 days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - At most 366 days at a time.

        Args:
            domain_name: The accelerated domains. Omitted: all, taken together. At most 500 items.
            start_time: The beginning of the range. Without one: the last 24 hours.
            end_time: The end of the range.
            interval: How far apart the points are, in seconds. From 3 days on not 300, from 31 days
                on only 86,400. Else, and omitted: the finest step allowed. Values: 300, 3600,
                86400.
            isp_name_en: The English name of the internet provider. Omitted: all.
            location_name_en: The English name of the region to look at. Omitted: all regions.

        Returns:
            The requests, interval by interval.

        Raises:
            ServiceError: with code MissingTimeParameter, InvalidStartTime.Malformed,
                InvalidEndTime.Malformed, InvalidEndTime.Mismatch or
                InvalidStartTime.ValueNotSupported, among others.
        """
        from .operations.describe_vod_domain_qps_data import DescribeVodDomainQpsDataRequest

        return self.send(
            DescribeVodDomainQpsDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    def describe_vod_domain_real_time_bps_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainRealTimeBpsDataResponse:
        """Look up the bandwidth that accelerated domains use, by the minute and a few minutes ago.

        Only the endpoint of China (Shanghai) knows these data. Several domains are added up.
        DescribeVodDomainBpsData has data from further back, but coarser and later.

        The points are a minute apart for a range up to an hour, 5 minutes below 3 days, and an hour
        for longer ranges. Data of these three kinds reach back 7, 93 and 186 days, and arrive about
        5 minutes, 15 minutes, and 3 to 4 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            domain_name: The accelerated domains. At most 500 items.
            isp_name_en: The English name of the internet provider. Omitted: all.
            location_name_en: The English name of the region to look at. Omitted: all regions.
            start_time: The beginning of the range. Without one: the last hour.
            end_time: The end of the range.

        Returns:
            The bandwidth, interval by interval.

        Raises:
            ServiceError: with code InvalidTime.Malformed, InvalidDomainName.Malformed,
                InvalidIspParameter or InvalidLocName, among others.
        """
        from .operations.describe_vod_domain_real_time_bps_data import (
            DescribeVodDomainRealTimeBpsDataRequest,
        )

        return self.send(
            DescribeVodDomainRealTimeBpsDataRequest(
                domain_name=domain_name,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
                start_time=start_time,
                end_time=end_time,
            )
        )

    def describe_vod_domain_real_time_byte_hit_rate_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainRealTimeByteHitRateDataResponse:
        """Look up which share of the bytes the caches serve, by the minute.

        Only the endpoint of China (Shanghai) knows these data. Several domains are taken together.

        The points are a minute apart for a range up to an hour, 5 minutes below 3 days, and an hour
        for longer ranges. Data of these three kinds reach back 7, 93 and 186 days, and arrive about
        5 minutes, 15 minutes, and 3 to 4 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            domain_name: The accelerated domains. At most 100 items.
            start_time: The beginning of the range. Without one: the last hour.
            end_time: The end of the range.

        Returns:
            The share of bytes served from caches, interval by interval.

        Raises:
            ServiceError: with code InvalidTime.Malformed, InvalidDomainName.Malformed,
                InvalidEndTime.Malformed, InvalidParameterType or InvalidTimeSpan, among others.
        """
        from .operations.describe_vod_domain_real_time_byte_hit_rate_data import (
            DescribeVodDomainRealTimeByteHitRateDataRequest,
        )

        return self.send(
            DescribeVodDomainRealTimeByteHitRateDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time
            )
        )

    def describe_vod_domain_real_time_detail_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        start_time: datetime | str,
        end_time: datetime | str,
        field: Sequence[Literal["qps", "bps", "http_code"]] | str,
        location_name_en: str | None = None,
        isp_name_en: str | None = None,
        merge: Literal["true", "false"] | None = None,
        merge_loc_isp: Literal["true", "false"] | None = None,
    ) -> DescribeVodDomainRealTimeDetailDataResponse:
        """Look up requests, bandwidth and HTTP statuses of domains for a few recent minutes.

        Only the endpoint of China (Shanghai) knows these data. The points are a minute apart and
        reach back 7 days.

        Rules across parameters:

        - EndTime is not before StartTime.
        - StartTime and EndTime are at most 10 minutes apart.

        Args:
            domain_name: The accelerated domains. At most 20 items.
            start_time: The beginning of the range to look at.
            end_time: The end of the range to look at.
            field: What to answer. Values of an item: qps (requests per second); bps (bandwidth);
                http_code (HTTP statuses).
            location_name_en: The English name of the region to look at. Omitted: all regions.
            isp_name_en: The English name of the internet provider. Omitted: all.
            merge: Whether the domains are put together. Values: true (all domains together); false
                (each domain for itself). Default: false.
            merge_loc_isp: Whether regions and providers are put together. Values: true (all regions
                and providers of a domain together); false (each region and provider for itself).
                Default: false.

        Returns:
            The points, minute by minute.

        Raises:
            ServiceError: with code InvalidTime.Malformed or InvalidDomainName.Malformed, among
                others.
        """
        from .operations.describe_vod_domain_real_time_detail_data import (
            DescribeVodDomainRealTimeDetailDataRequest,
        )

        return self.send(
            DescribeVodDomainRealTimeDetailDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                field=field,
                location_name_en=location_name_en,
                isp_name_en=isp_name_en,
                merge=merge,
                merge_loc_isp=merge_loc_isp,
            )
        )

    def describe_vod_domain_real_time_http_code_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainRealTimeHttpCodeDataResponse:
        """Look up how often accelerated domains answered with each HTTP status, by the minute.

        Only the endpoint of China (Shanghai) knows these data. Several domains are taken together.

        The points are a minute apart for a range up to an hour, 5 minutes below 3 days, and an hour
        for longer ranges. Data of these three kinds reach back 7, 93 and 186 days, and arrive about
        5 minutes, 15 minutes, and 3 to 4 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            domain_name: The accelerated domains. At most 100 items.
            start_time: The beginning of the range. Without one: the last hour.
            end_time: The end of the range.
            isp_name_en: The English name of the internet provider. Omitted: all.
            location_name_en: The English name of the region to look at. Omitted: all regions.

        Returns:
            The HTTP statuses, interval by interval.

        Raises:
            ServiceError: with code MissingTimeParameter, InvalidStartTime.Malformed,
                InvalidEndTime.Malformed, InvalidEndTime.Mismatch or
                InvalidStartTime.ValueNotSupported, among others.
        """
        from .operations.describe_vod_domain_real_time_http_code_data import (
            DescribeVodDomainRealTimeHttpCodeDataRequest,
        )

        return self.send(
            DescribeVodDomainRealTimeHttpCodeDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    def describe_vod_domain_real_time_qps_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainRealTimeQpsDataResponse:
        """Look up how many requests per second accelerated domains serve, by the minute.

        Only the endpoint of China (Shanghai) knows these data. Several domains are added up.

        The points are a minute apart for a range up to an hour, 5 minutes below 3 days, and an hour
        for longer ranges. Data of these three kinds reach back 7, 93 and 186 days, and arrive about
        5 minutes, 15 minutes, and 3 to 4 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            domain_name: The accelerated domains. At most 500 items.
            isp_name_en: The English name of the internet provider. Omitted: all.
            location_name_en: The English name of the region to look at. Omitted: all regions.
            start_time: The beginning of the range. Without one: the last hour.
            end_time: The end of the range.

        Returns:
            The requests per second, interval by interval.

        Raises:
            ServiceError: with code InvalidTime.Malformed, InvalidDomainName.Malformed,
                InvalidIspParameter or InvalidLocName, among others.
        """
        from .operations.describe_vod_domain_real_time_qps_data import (
            DescribeVodDomainRealTimeQpsDataRequest,
        )

        return self.send(
            DescribeVodDomainRealTimeQpsDataRequest(
                domain_name=domain_name,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
                start_time=start_time,
                end_time=end_time,
            )
        )

    def describe_vod_domain_real_time_req_hit_rate_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainRealTimeReqHitRateDataResponse:
        """Look up which share of the requests the caches answer, by the minute.

        Only the endpoint of China (Shanghai) knows these data. Several domains are taken together.

        The points are a minute apart for a range up to an hour, 5 minutes below 3 days, and an hour
        for longer ranges. Data of these three kinds reach back 7, 93 and 186 days, and arrive about
        5 minutes, 15 minutes, and 3 to 4 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            domain_name: The accelerated domains. At most 100 items.
            start_time: The beginning of the range. Without one: the last hour.
            end_time: The end of the range.

        Returns:
            The share of requests answered from caches, interval by interval.

        Raises:
            ServiceError: with code InvalidTime.Malformed or InvalidDomainName.Malformed, among
                others.
        """
        from .operations.describe_vod_domain_real_time_req_hit_rate_data import (
            DescribeVodDomainRealTimeReqHitRateDataRequest,
        )

        return self.send(
            DescribeVodDomainRealTimeReqHitRateDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time
            )
        )

    def describe_vod_domain_real_time_traffic_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainRealTimeTrafficDataResponse:
        """Look up how many bytes accelerated domains delivered, by the minute and a few minutes
        ago.

        Only the endpoint of China (Shanghai) knows these data. Several domains are added up.
        DescribeVodDomainTrafficData has data from further back, but coarser and later.

        The points are a minute apart for a range up to an hour, 5 minutes below 3 days, and an hour
        for longer ranges. Data of these three kinds reach back 7, 93 and 186 days, and arrive about
        5 minutes, 15 minutes, and 3 to 4 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            domain_name: The accelerated domains. At most 500 items.
            start_time: The beginning of the range. Without one: the last hour.
            end_time: The end of the range.
            isp_name_en: The English name of the internet provider. Omitted: all.
            location_name_en: The English name of the region to look at. Omitted: all regions.

        Returns:
            The bytes delivered, interval by interval.

        Raises:
            ServiceError: with code MissingParameter, InvalidStartTime.Malformed,
                InvalidEndTime.Malformed, InvalidEndTime.Mismatch,
                InvalidStartTime.ValueNotSupported, Abs.DomainName.Malformed,
                InvalidInterval.Malformed, InvalidIspParameter or InvalidLocName, among others.
        """
        from .operations.describe_vod_domain_real_time_traffic_data import (
            DescribeVodDomainRealTimeTrafficDataRequest,
        )

        return self.send(
            DescribeVodDomainRealTimeTrafficDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    def describe_vod_domain_req_hit_rate_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
    ) -> DescribeVodDomainReqHitRateDataResponse:
        """Look up which share of the requests the caches answered, in steps of 5 minutes or more.

        Only the endpoint of China (Shanghai) knows these data. Several domains are taken together.

        The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day
        from there on; Interval can ask for wider steps. Data of these three kinds reach back 93,
        186 and 366 days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - The range is at most 90 days.

        Args:
            domain_name: The accelerated domains. Omitted: all, taken together. At most 500 items.
            start_time: The beginning of the range. Without one: the last 24 hours.
            end_time: The end of the range.
            interval: How far apart the points are, in seconds. From 3 days on not 300, from 31 days
                on only 86,400. Else, and omitted: the finest step allowed. Values: 300, 3600,
                86400.

        Returns:
            The share of requests answered from caches, interval by interval.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidStartTime.ValueNotSupported or InvalidTime.ValueNotSupported, among others.
        """
        from .operations.describe_vod_domain_req_hit_rate_data import (
            DescribeVodDomainReqHitRateDataRequest,
        )

        return self.send(
            DescribeVodDomainReqHitRateDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time, interval=interval
            )
        )

    def describe_vod_domain_src_bps_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
    ) -> DescribeVodDomainSrcBpsDataResponse:
        """Look up the bandwidth that the CDN used to fetch from the origin servers of accelerated
        domains.

        Only the endpoint of China (Shanghai) knows these data. Several domains are added up.

        The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day
        from there on; Interval can ask for wider steps. Data of these three kinds reach back 93,
        186 and 366 days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - At most 366 days at a time.

        Args:
            domain_name: The accelerated domains. Omitted: all, taken together. At most 500 items.
            start_time: The beginning of the range. Without one: the last 24 hours.
            end_time: The end of the range.
            interval: How far apart the points are, in seconds. From 3 days on not 300, from 31 days
                on only 86,400. Else, and omitted: the finest step allowed. Values: 300, 3600,
                86400.

        Returns:
            The bandwidth, interval by interval.

        Raises:
            ServiceError: with code MissingParameter, InvalidStartTime.Malformed,
                InvalidEndTime.Malformed, InvalidEndTime.Mismatch,
                InvalidStartTime.ValueNotSupported, Abs.DomainName.Malformed or
                InvalidInterval.Malformed, among others.
        """
        from .operations.describe_vod_domain_src_bps_data import DescribeVodDomainSrcBpsDataRequest

        return self.send(
            DescribeVodDomainSrcBpsDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time, interval=interval
            )
        )

    def describe_vod_domain_src_traffic_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
    ) -> DescribeVodDomainSrcTrafficDataResponse:
        """Look up how many bytes the CDN fetched from the origin servers of accelerated domains.

        Only the endpoint of China (Shanghai) knows these data. Several domains are added up.

        The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day
        from there on; Interval can ask for wider steps. Data of these three kinds reach back 93,
        186 and 366 days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - At most 366 days at a time.

        Args:
            domain_name: The accelerated domains. Omitted: all, taken together. At most 500 items.
            start_time: The beginning of the range. Without one: the last 24 hours.
            end_time: The end of the range.
            interval: How far apart the points are, in seconds. From 3 days on not 300, from 31 days
                on only 86,400. Else, and omitted: the finest step allowed. Values: 300, 3600,
                86400.

        Returns:
            The bytes fetched, interval by interval and in all.

        Raises:
            ServiceError: with code MissingParameter, InvalidStartTime.Malformed,
                InvalidEndTime.Malformed, InvalidEndTime.Mismatch,
                InvalidStartTime.ValueNotSupported, Abs.DomainName.Malformed or
                InvalidInterval.Malformed, among others.
        """
        from .operations.describe_vod_domain_src_traffic_data import (
            DescribeVodDomainSrcTrafficDataRequest,
        )

        return self.send(
            DescribeVodDomainSrcTrafficDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time, interval=interval
            )
        )

    def describe_vod_domain_traffic_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainTrafficDataResponse:
        """Look up how many bytes accelerated domains delivered, in steps of 5 minutes or more.

        Only the endpoint of China (Shanghai) knows these data. Several domains are added up.
        DescribeVodDomainRealTimeTrafficData has finer and fresher data, but not as far back.

        The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day
        from there on; Interval can ask for wider steps. Data of these three kinds reach back 93,
        186 and 366 days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - At most 366 days at a time.

        Args:
            domain_name: The accelerated domains. Omitted: all, taken together. At most 500 items.
            start_time: The beginning of the range. Without one: the last 24 hours.
            end_time: The end of the range.
            interval: How far apart the points are, in seconds. From 3 days on not 300, from 31 days
                on only 86,400. Else, and omitted: the finest step allowed. Values: 300, 3600,
                86400.
            isp_name_en: The English name of the internet provider. Omitted: all.
            location_name_en: The English name of the region to look at. Omitted: all regions.

        Returns:
            The bytes delivered, interval by interval and in all.

        Raises:
            ServiceError: with code MissingTimeParameter, MissingParameter,
                InvalidStartTime.Malformed, InvalidEndTime.Malformed, InvalidEndTime.Mismatch,
                InvalidStartTime.ValueNotSupported, IllegalOperation, InvalidDomain.NotFound,
                InvalidDomain.Offline, ServiceBusy or InvalidDomain.Configure_failed, among others.
        """
        from .operations.describe_vod_domain_traffic_data import DescribeVodDomainTrafficDataRequest

        return self.send(
            DescribeVodDomainTrafficDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    def describe_vod_range_data_by_locate_and_isp_service(
        self,
        *,
        domain_name: str,
        start_time: datetime | str,
        end_time: datetime | str,
        location_name_en: Sequence[str] | str | None = None,
        isp_name_en: str | None = None,
    ) -> DescribeVodRangeDataByLocateAndIspServiceResponse:
        """Look up bandwidth, speed, requests and cache hits of a domain by region and provider.

        Only the endpoint of China (Shanghai) knows these data. The points are 5 minutes apart. They
        reach back 93 days and arrive about 15 minutes late.

        Rules across parameters:

        - EndTime is not before StartTime.
        - StartTime and EndTime are at most an hour apart.

        Args:
            domain_name: The accelerated domain.
            start_time: The beginning of the range to look at.
            end_time: The end of the range to look at.
            location_name_en: The English names of the regions to look at. Omitted: all regions.
            isp_name_en: The English name of one internet provider. Omitted: all providers.

        Returns:
            What was measured, by time, region and provider.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidStartTime.ValueNotSupported or InvalidTime.ValueNotSupported, among others.
        """
        from .operations.describe_vod_range_data_by_locate_and_isp_service import (
            DescribeVodRangeDataByLocateAndIspServiceRequest,
        )

        return self.send(
            DescribeVodRangeDataByLocateAndIspServiceRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                location_name_en=location_name_en,
                isp_name_en=isp_name_en,
            )
        )

    def add_vod_domain(
        self,
        *,
        domain_name: str,
        sources: Sequence[DomainSource | Mapping[str, object] | str] | str,
        check_url: str | None = None,
        scope: Literal["domestic", "overseas", "global"] | None = None,
        top_level_domain: str | None = None,
    ) -> AddVodDomainResponse:
        """Add a domain that the CDN accelerates.

        Only the endpoint of China (Shanghai) offers this. An account can have 20 domains.

        For acceleration in the Chinese mainland the domain needs an ICP filing. Content that does
        not lie on Alibaba Cloud is reviewed, which takes until the end of the next working day.
        When the call fails with DomainOwnerVerifyFail, prove first that the domain is yours;
        DescribeVodVerifyContent begins that.

        DescribeVodDomainDetail answers how far the domain has got, and the name that its CNAME
        record has to point to.

        Args:
            domain_name: The domain to accelerate, one only. A dot in front stands for all of its
                subdomains, as in .example.com.
            sources: The origin servers, from which the CDN fetches.
            check_url: An address at the origin server that the service asks for to see whether the
                server is well.
            scope: Where the domain is accelerated. It has an effect for accounts outside China, and
                for those inside from level L3 on. Values: domestic (the Chinese mainland); overseas
                (everywhere but the Chinese mainland); global (everywhere). Default: domestic.
            top_level_domain: The top-level domain that the accelerated domain is put under.

        Returns:
            Nothing but the id of the request; the domain is being set up.

        Raises:
            ServiceError: with code InvalidDomainName.Malformed, InvalidCdnType.Malformed,
                InvalidSources.Malformed, InvalidSourceStr.Malformed, InvalidSourceType.Malformed,
                InvalidSource.Priority.Malformed, InvalidTypeAndContent.MissMatch,
                InvalidScope.Malformed, DomainOverLimit, DomainAlreadyExist, DomainNotRegistration,
                InvaildParameter, IllegalSources, SourceIp.Exceed, InvalidCertificate,
                InvalidCertificate.TooLong, InnerAddDomainDenied, CheckSourceHealthFailed,
                ExtensiveAndAllBothExist, CdnTypeNotSupportExtensiveDomain,
                ExtensiveAndSpecificDomainConflict, DomainReserved, InvalidDomainNameLevel,
                InvalidTopLevelDomain.Malformed, TopLevelDomain.NotFound, TopLevelDomain.Mismatch,
                EntityNotExists.ResourceGroup, InvalidStatus.ResourceGroup,
                NotInternationRealIdentity, DomainOwnerVerifyFail, BusinessExist,
                InvalidRegion.Malformed, InvalidResourceGroupId.Malformed,
                InvalidPriorities.Malformed, IllegalOperation, ServiceBusy or
                InvalidDomain.NotFound, among others.
        """
        from .operations.add_vod_domain import AddVodDomainRequest

        return self.send(
            AddVodDomainRequest(
                domain_name=domain_name,
                sources=sources,
                check_url=check_url,
                scope=scope,
                top_level_domain=top_level_domain,
            )
        )

    def batch_start_vod_domain(
        self, *, domain_names: Sequence[str] | str
    ) -> BatchStartVodDomainResponse:
        """Switch accelerated domains on again.

        Only the endpoint of China (Shanghai) offers this. It fails for domains that are not
        allowed, and when the account owes money.

        Args:
            domain_names: The accelerated domains.

        Returns:
            Nothing but the id of the request; the domains are being switched on.

        Raises:
            ServiceError: with code ServiceBusy or InvalidDomain.NotFound, among others.
        """
        from .operations.batch_start_vod_domain import BatchStartVodDomainRequest

        return self.send(BatchStartVodDomainRequest(domain_names=domain_names))

    def batch_stop_vod_domain(
        self, *, domain_names: Sequence[str] | str
    ) -> BatchStopVodDomainResponse:
        """Switch accelerated domains off and keep their settings.

        Only the endpoint of China (Shanghai) offers this. Requests for the domains then go straight
        to the origin servers. BatchStartVodDomain switches the domains on again.

        Args:
            domain_names: The accelerated domains.

        Returns:
            Nothing but the id of the request; the domains are being switched off.

        Raises:
            ServiceError: with code ServiceBusy or InvalidDomain.NotFound, among others.
        """
        from .operations.batch_stop_vod_domain import BatchStopVodDomainRequest

        return self.send(BatchStopVodDomainRequest(domain_names=domain_names))

    def delete_vod_domain(self, *, domain_name: str) -> DeleteVodDomainResponse:
        """Remove an accelerated domain with all its settings.

        Only the endpoint of China (Shanghai) offers this. The domain cannot be reached afterwards:
        have its DNS record point to your own server before. Everything that the service knows about
        the domain is gone for good; BatchStopVodDomain only switches it off.

        Args:
            domain_name: The accelerated domain.

        Returns:
            Nothing but the id of the request; the domain is removed.

        Raises:
            ServiceError: with code InvalidDomainName.Malformed, InvaildParameter, ServiceBusy or
                InvalidDomain.NotFound, among others.
        """
        from .operations.delete_vod_domain import DeleteVodDomainRequest

        return self.send(DeleteVodDomainRequest(domain_name=domain_name))

    def describe_vod_domain_detail(self, *, domain_name: str) -> DescribeVodDomainDetailResponse:
        """Look up the settings and the state of an accelerated domain.

        Only the endpoint of China (Shanghai) offers this.

        Args:
            domain_name: The accelerated domain.

        Returns:
            The settings and the state of the domain.

        Raises:
            ServiceError: with code InvalidDomain.NotFound or ServiceBusy, among others.
        """
        from .operations.describe_vod_domain_detail import DescribeVodDomainDetailRequest

        return self.send(DescribeVodDomainDetailRequest(domain_name=domain_name))

    def describe_vod_user_domains(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        domain_name: str | None = None,
        domain_status: Literal[
            "online", "offline", "configuring", "configure_failed", "checking", "check_failed"
        ]
        | None = None,
        domain_search_type: Literal["fuzzy_match", "pre_match", "suf_match", "full_match"]
        | None = None,
        tag: Sequence[DomainTagFilter | Mapping[str, object]] | None = None,
    ) -> DescribeVodUserDomainsResponse:
        """List the accelerated domains of the account, page by page.

        Only the endpoint of China (Shanghai) offers this.

        Args:
            page_size: How many domains a page of the list holds. The service may refuse more than
                50. From 1 to 500. Default: 20.
            page_number: The page of the list to answer. At least 1. Default: 1.
            domain_name: The name to look for, or a part of it; DomainSearchType says which part.
            domain_status: The state that the domains are in. Without it, all domains are listed.
                Values: online (domains in use); offline (domains that are switched off);
                configuring (changes under way); configure_failed (failed changes); checking
                (reviews under way); check_failed (failed reviews).
            domain_search_type: How DomainName is compared. Values: fuzzy_match (a part anywhere in
                the name); pre_match (the beginning); suf_match (the end); full_match (the whole
                name). Default: fuzzy_match.
            tag: Tags that the domains have to carry. At most 20 items.

        Returns:
            One page of the domains.

        Raises:
            ServiceError: with code InvalidPageNumber.ValueNotSupported,
                InvalidPageSize.ValueNotSupported, InvalidDomainStatus.ValueNotSupported,
                InvalidDomainName.Malformed or InvalidDomainSearchType.ValueNotSupported, among
                others.
        """
        from .operations.describe_vod_user_domains import DescribeVodUserDomainsRequest

        return self.send(
            DescribeVodUserDomainsRequest(
                page_size=page_size,
                page_number=page_number,
                domain_name=domain_name,
                domain_status=domain_status,
                domain_search_type=domain_search_type,
                tag=tag,
            )
        )

    def describe_vod_verify_content(self, *, domain_name: str) -> DescribeVodVerifyContentResponse:
        """Get the text that proves that a domain is yours once you publish it.

        Only the endpoint of China (Shanghai) offers this. VerifyVodDomainOwner looks for the text
        afterwards.

        Args:
            domain_name: The domain to prove, one only.

        Returns:
            The text to publish.
        """
        from .operations.describe_vod_verify_content import DescribeVodVerifyContentRequest

        return self.send(DescribeVodVerifyContentRequest(domain_name=domain_name))

    def update_vod_domain(
        self,
        *,
        domain_name: str,
        sources: Sequence[DomainSource | Mapping[str, object] | str] | str | None = None,
        top_level_domain: str | None = None,
    ) -> UpdateVodDomainResponse:
        """Change the origin servers of an accelerated domain.

        Only the endpoint of China (Shanghai) offers this.

        Args:
            domain_name: The accelerated domain.
            sources: The origin servers, from which the CDN fetches.
            top_level_domain: The top-level domain that the accelerated domain is put under.

        Returns:
            Nothing but the id of the request; the change is on its way.

        Raises:
            ServiceError: with code MissingDomainName, InvalidDomainName.Malformed,
                MissingSource.Content, MissingSource.Type, InvalidSource.Content.Malformed,
                InvalidSource.Type.Malformed, InvalidSource.Priority.Malformed,
                InvalidTypeContent.Mismatch, InvalidSources.Malformed, IllegalSources,
                TopLevelDomain.NotFound, DomainInProtectedMode, ServiceBusy, IllegalOperation or
                InvalidDomain.NotFound, among others.
        """
        from .operations.update_vod_domain import UpdateVodDomainRequest

        return self.send(
            UpdateVodDomainRequest(
                domain_name=domain_name, sources=sources, top_level_domain=top_level_domain
            )
        )

    def verify_vod_domain_owner(
        self, *, domain_name: str, verify_type: Literal["dnsCheck", "fileCheck"]
    ) -> VerifyVodDomainOwnerResponse:
        """Have the service check that a domain is yours.

        Only the endpoint of China (Shanghai) offers this. Publish the text that
        DescribeVodVerifyContent answers first, as a DNS record or as a file. A domain that does not
        pass is answered with DomainOwnerVerifyFail.

        Args:
            domain_name: The domain to check, one only.
            verify_type: Where the service looks for the text. Values: dnsCheck (in a DNS record);
                fileCheck (in a file at the site).

        Returns:
            The text that the service looked for.

        Raises:
            ServiceError: with code DomainOwnerVerifyFail, among others.
        """
        from .operations.verify_vod_domain_owner import VerifyVodDomainOwnerRequest

        return self.send(
            VerifyVodDomainOwnerRequest(domain_name=domain_name, verify_type=verify_type)
        )

    def decrypt_kms_data_key(self, *, cipher_text: str) -> DecryptKMSDataKeyResponse:
        """Decrypt a data key that GenerateKMSDataKey has made.

        Args:
            cipher_text: The encrypted data key, which GenerateKMSDataKey answered as
                CiphertextBlob.

        Returns:
            The data key in plain.

        Raises:
            ServiceError: with code EntityNotExist.Role, among others.
        """
        from .operations.decrypt_kms_data_key import DecryptKMSDataKeyRequest

        return self.send(DecryptKMSDataKeyRequest(cipher_text=cipher_text))

    def generate_download_secret_key(
        self, *, app_identification: str, app_decrypt_key: str
    ) -> GenerateDownloadSecretKeyResponse:
        """Make the key with which an app plays videos that it has downloaded securely.

        For the secure download of the player SDK: the downloaded file is encrypted, and only the
        app that is named here can play it. Downloading has to be allowed for the account, in its
        secure form, and the key has to be given to the player SDK in the app.

        Args:
            app_identification: What identifies the app. On Android the SHA-1 fingerprint of the
                keystore, with colons; on iOS the bundle id; on Windows the serial number of the
                certificate that signs the app.
            app_decrypt_key: A secret of yours that the key is made with. 16 to 32 characters.
                Expected: letters and digits, with at least one small letter, one capital letter and
                one digit.

        Returns:
            The new key.
        """
        from .operations.generate_download_secret_key import GenerateDownloadSecretKeyRequest

        return self.send(
            GenerateDownloadSecretKeyRequest(
                app_identification=app_identification, app_decrypt_key=app_decrypt_key
            )
        )

    def generate_kms_data_key(self) -> GenerateKMSDataKeyResponse:
        """Make a random data key for the encryption of HLS streams.

        The key is made by Key Management Service (KMS). Keep CiphertextBlob: it goes into the
        transcoding job as CipherText, and DecryptKMSDataKey makes the key of it again.

        Returns:
            The data key, plain and encrypted.

        Raises:
            ServiceError: with code EntityNotExist.Role, among others.
        """
        from .operations.generate_kms_data_key import GenerateKMSDataKeyRequest

        return self.send(GenerateKMSDataKeyRequest())

    def get_digital_watermark_extract_result(
        self,
        *,
        media_id: str,
        extract_type: Literal["TraceMark", "CopyrightMark"],
        job_id: str | None = None,
    ) -> GetDigitalWatermarkExtractResultResponse:
        """Look up what jobs that read a digital watermark have found.

        Only the endpoints of China (Shanghai) and China (Beijing) offer this. Jobs can be looked up
        for 2 years.

        Args:
            media_id: The id of the video, one only.
            extract_type: The kind of watermark. Values: TraceMark (a mark of who watched the
                video); CopyrightMark (a mark of whom the video belongs to).
            job_id: The id of the job, as SubmitDigitalWatermarkExtractJob answered it. Omitted: all
                jobs of the video.

        Returns:
            The jobs and what they have found.
        """
        from .operations.get_digital_watermark_extract_result import (
            GetDigitalWatermarkExtractResultRequest,
        )

        return self.send(
            GetDigitalWatermarkExtractResultRequest(
                media_id=media_id, extract_type=extract_type, job_id=job_id
            )
        )

    def submit_digital_watermark_extract_job(
        self, *, media_id: str, extract_type: Literal["TraceMark", "CopyrightMark"]
    ) -> SubmitDigitalWatermarkExtractJobResponse:
        """Have the digital watermark of a video read.

        Only the endpoints of China (Shanghai) and China (Beijing) offer this, and it costs money.
        The video has to be uploaded to the service and longer than 6 minutes. The job takes its
        time; GetDigitalWatermarkExtractResult has its result.

        Args:
            media_id: The id of the video, one only.
            extract_type: The kind of watermark. Values: TraceMark (a mark of who watched the
                video); CopyrightMark (a mark of whom the video belongs to).

        Returns:
            The id of the new job.
        """
        from .operations.submit_digital_watermark_extract_job import (
            SubmitDigitalWatermarkExtractJobRequest,
        )

        return self.send(
            SubmitDigitalWatermarkExtractJobRequest(media_id=media_id, extract_type=extract_type)
        )

    def batch_set_vod_domain_configs(
        self,
        *,
        domain_names: Sequence[str] | str,
        functions: Sequence[DomainFunction | Mapping[str, object] | str] | str,
    ) -> BatchSetVodDomainConfigsResponse:
        """Configure functions of one or more accelerated domain names.

        Only the endpoint of China (Shanghai) offers this operation.

        Each setting gets an id, which this call does not answer: look it up with
        DescribeVodDomainConfigs. To replace one of several settings of the same function, give its
        id in configId.

        Arguments of the functions, all of them text; lists are written with commas:
        referer_white_list_set: refer_domain_allow_list, allow_empty (on, off);
        referer_black_list_set: refer_domain_deny_list, allow_empty; filetype_based_ttl_set: ttl
        (seconds), file_type, weight (1 to 199); path_based_ttl_set: ttl (seconds), path (starts
        with '/'), weight (1 to 99); oss_auth: oss_bucket_id; ip_black_list_set, ip_allow_list_set
        and ip_white_list_set: ip_list; error_page: error_code, rewrite_page; set_req_host_header:
        domain_name; set_hashkey_args: hashkey_args, disable (on, off); aliauth: auth_type (no_auth,
        type_a, type_b, type_c), auth_key1, auth_key2, ali_auth_delta, ali_auth_remote_desc;
        set_resp_header: key, value (null removes the header); https_force, http_force,
        green_manager and video_seek: enable (on, off); l2_oss_key: private_oss_auth (on, off);
        range: enable (on, off, force); tmd_signature: name, path, pathType (0 prefix, 1 exact),
        interval (seconds, at least 10), count, action (0 block, 1 check for robots), ttl (seconds);
        ali_business: ali_business_type, ali_business_table; hls_token_rewrite: enable (on, off),
        hls_token_arg_name.

        Args:
            domain_names: The accelerated domain names. At most 50 items.
            functions: The settings to make, on each of the domain names.

        Returns:
            A sign that the settings are accepted.

        Raises:
            ServiceError: with code InvalidFunctions.Malformed,
                InvalidFunctionName.ValueNotSupported, InvalidArgName.ValueNotSupported,
                InvalidArgValue.Malformed, InvalidFunctionArgs.Malformed, MissingParameterFunctions,
                InvalidHeaderKey.ValueNotSupported, TooManyDomains, InvalidRule.Malformed,
                InvalidFunction.NotSupported, InvalidDomain.BelongToConfigGroup,
                EntityNotExist.Role, NoPermission.SLR, ConfigExceedLimit,
                EdgeScriptCountExceedLimit, EdgeScripOptionsHasInnerConfig,
                EdgeScriptGrammarNotSupport, EdgeScriptNotSupportJs, ServiceInvokeFailed or
                ConfigurationConflicts, among others.
        """
        from .operations.batch_set_vod_domain_configs import BatchSetVodDomainConfigsRequest

        return self.send(
            BatchSetVodDomainConfigsRequest(domain_names=domain_names, functions=functions)
        )

    def delete_vod_specific_config(
        self, *, domain_name: str, config_id: str, env: Literal["online", "gray"] | None = None
    ) -> DeleteVodSpecificConfigResponse:
        """Delete one setting of an accelerated domain name.

        Only the endpoint of China (Shanghai) offers this operation.

        DescribeVodDomainConfigs lists the settings of a domain name with their ids. To pause a
        domain name instead, use BatchStopVodDomain.

        The vendor's page warns that the domain name stops working and that all its records are
        lost. That reads like a text about deleting the whole domain name, but nothing says so; have
        the DNS record lead to another place first if the domain name is in use.

        Args:
            domain_name: The accelerated domain name.
            config_id: The id of the setting, as DescribeVodDomainConfigs answers it.
            env: The environment to delete the setting from. Values: online (production); gray (the
                test environment). Default: online.

        Returns:
            A sign that the setting is deleted.

        Raises:
            ServiceError: with code InvalidFunctionName.ValueNotSupported,
                EdgeScriptCountExceedLimit, EdgeScripOptionsHasInnerConfig,
                EdgeScriptGrammarNotSupport, EdgeScriptNotSupportJs, InvalidRule.Malformed,
                ConfigurationConflicts, GrayConfigIsNull, ServiceBusy or InvalidDomain.NotFound,
                among others.
        """
        from .operations.delete_vod_specific_config import DeleteVodSpecificConfigRequest

        return self.send(
            DeleteVodSpecificConfigRequest(domain_name=domain_name, config_id=config_id, env=env)
        )

    def describe_vod_certificate_list(
        self, *, domain_name: str | None = None
    ) -> DescribeVodCertificateListResponse:
        """List the certificates of one accelerated domain name, or of all that the account has.

        Only the endpoint of China (Shanghai) offers this operation.

        Args:
            domain_name: The accelerated domain name whose certificates to list. Omitted: the
                certificates of all domain names.

        Returns:
            The certificates.
        """
        from .operations.describe_vod_certificate_list import DescribeVodCertificateListRequest

        return self.send(DescribeVodCertificateListRequest(domain_name=domain_name))

    def describe_vod_domain_certificate_info(
        self, *, domain_name: str
    ) -> DescribeVodDomainCertificateInfoResponse:
        """Look up the certificate that an accelerated domain name uses.

        Only the endpoint of China (Shanghai) offers this operation.

        Args:
            domain_name: The accelerated domain name.

        Returns:
            The certificate of the domain name.

        Raises:
            ServiceError: with code InvalidDomain.NotFound, among others.
        """
        from .operations.describe_vod_domain_certificate_info import (
            DescribeVodDomainCertificateInfoRequest,
        )

        return self.send(DescribeVodDomainCertificateInfoRequest(domain_name=domain_name))

    def describe_vod_domain_configs(
        self, *, domain_name: str, function_names: Sequence[str] | str
    ) -> DescribeVodDomainConfigsResponse:
        """Look up settings of an accelerated domain name, of several functions at once.

        Only the endpoint of China (Shanghai) offers this operation.

        Args:
            domain_name: The accelerated domain name, one only.
            function_names: The functions whose settings to answer. Known values of an item:
                referer_white_list_set (the only referers to let in); referer_black_list_set
                (referers to turn away); filetype_based_ttl_set (how long files of a type are
                cached); path_based_ttl_set (how long files of a folder are cached); cc_defense
                (defence against floods of requests); oss_auth (access to a bucket of OSS);
                ip_black_list_set (IP addresses to turn away); ip_allow_list_set (the only IP
                addresses to let in); ip_white_list_set; error_page (a page of your own for an
                error); tesla (optimized pages); set_req_host_header (the Host header of requests to
                the origin); set_hashkey_args (parameters of the address that caching ignores);
                aliauth (signed addresses); set_resp_header (a header of responses); https_force
                (redirects from HTTP to HTTPS); http_force (redirects from HTTPS to HTTP);
                l2_oss_key (access to a private bucket of OSS); green_manager (detection of
                pornography); range (requests for parts of a file); gzip (compression of pages);
                video_seek (jumps within a video); alivod (playback by ApsaraVideo VOD);
                forward_scheme (protocol and port of the origin); tmd_signature (a rate limit of
                your own); ali_business (functions made to order); hls_token_rewrite (tokens in the
                addresses of encrypted M3U8 files).

        Returns:
            The settings that the domain name has for these functions.

        Raises:
            ServiceError: with code InvalidFunctionName.ValueNotSupported or DeleteFunctionFailed,
                among others.
        """
        from .operations.describe_vod_domain_configs import DescribeVodDomainConfigsRequest

        return self.send(
            DescribeVodDomainConfigsRequest(domain_name=domain_name, function_names=function_names)
        )

    def set_vod_domain_certificate(
        self,
        *,
        domain_name: str,
        ssl_protocol: Literal["on", "off"],
        cert_name: str | None = None,
        ssl_pub: str | None = None,
        ssl_pri: str | None = None,
    ) -> SetVodDomainCertificateResponse:
        """Switch HTTPS on or off for an accelerated domain name, or give it another certificate.

        Only the endpoint of China (Shanghai) offers this operation.

        SetVodDomainSSLCertificate does the same and can also take certificates from Certificate
        Management Service.

        Rules across parameters:

        - With SSLProtocol on, SSLPub and SSLPri are needed, or else CertName.

        Args:
            domain_name: The accelerated domain name that the certificate is for. It has to be set
                up for HTTPS.
            ssl_protocol: Whether the domain name is served over HTTPS. Values: on, off.
            cert_name: The certificate's name. At most 128 characters.
            ssl_pub: The certificate's text. Of no use with SSLProtocol off.
            ssl_pri: The text of the private key. Of no use with SSLProtocol off.

        Returns:
            A sign that the certificate is set.

        Raises:
            ServiceError: with code InvalidSSLProtocol.ValueNotSupported, SSLPub.MissingParameter,
                SSLPri.MissingParameter, InvalidSSLPub, InvalidSSLPri, InvalidSSLPubOrInvalidSSLPri,
                Certificate.MissMatch, InvalidCertificate.TooLong, InvalidCertName.TooLong,
                Certificate.NotPermittedOff, Certificate.SetNotEffect, AuthenticationFailed,
                SetDomainCertificate.ParameterError, Certificate.StatusError, DeleteFailed,
                Certificate.NotFind, Certificate.Duplicated, Certificate.FormatError,
                Certificate.KeyNull, Key.Malformed, CertStorage.failed,
                CertificateContent.Duplicated, Certificate.Expired, InvalidDomain.notOnline,
                Decode.Error, sslPub.Error, sslPri.Error, DomainInSafeMode, DomainInProtectedMode,
                IllegalOperation, ServiceBusy, InvalidDomain.NotFound, InvalidDomain.Offline,
                InvalidCertificate, SSLPri.Malformed, SetDomainSSLPub.ParameterError or
                Certificate.SettedNotEffect, among others.
        """
        from .operations.set_vod_domain_certificate import SetVodDomainCertificateRequest

        return self.send(
            SetVodDomainCertificateRequest(
                domain_name=domain_name,
                ssl_protocol=ssl_protocol,
                cert_name=cert_name,
                ssl_pub=ssl_pub,
                ssl_pri=ssl_pri,
            )
        )

    def describe_vod_refresh_quota(self) -> DescribeVodRefreshQuotaResponse:
        """Look up how many addresses may still be refreshed and preloaded today.

        Only the endpoint of China (Shanghai) offers this operation.

        The allowances are those of RefreshVodObjectCaches and PreloadVodObjectCaches.

        Returns:
            The allowances of a day and what is left of them.
        """
        from .operations.describe_vod_refresh_quota import DescribeVodRefreshQuotaRequest

        return self.send(DescribeVodRefreshQuotaRequest())

    def describe_vod_refresh_tasks(
        self,
        *,
        task_id: str | None = None,
        object_path: str | None = None,
        page_number: int | None = None,
        object_type: Literal["file", "directory", "preload"] | None = None,
        domain_name: str | None = None,
        status: Literal["Complete", "Refreshing", "Failed"] | None = None,
        page_size: int | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodRefreshTasksResponse:
        """List tasks that refresh or preload files at the CDN, of the last three days, page by
        page.

        Only the endpoint of China (Shanghai) offers this operation.

        Without TaskId and ObjectPath, all tasks of the last three days are listed. Both may be
        given together.

        Rules across parameters:

        - DomainName and Status need ObjectType.
        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.

        Args:
            task_id: The id of a task, as RefreshVodObjectCaches or PreloadVodObjectCaches answered
                it.
            object_path: The address of a file. Only tasks for exactly this address are listed.
            page_number: The page of the list to answer, counted from 1. From 1 to 42,949,672.
                Default: 1.
            object_type: The kind of tasks to list. Values: file (refreshing single files);
                directory (refreshing whole folders); preload (filling the caches with files).
            domain_name: The domain name whose tasks to list.
            status: The state of the tasks to list. Values: Complete; Refreshing (tasks at work);
                Failed.
            page_size: How many tasks a page of the list holds. From 1 to 50. Default: 20.
            start_time: The start of the time to list tasks of, not more than three days ago.
            end_time: The end of the time to list tasks of.

        Returns:
            One page of tasks.

        Raises:
            ServiceError: with code InvalidTaskId.Malformed, MissingTimeParameter,
                MissingParameter.ObjectType, InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidEndTime.Mismatch, InvalidStartTime.ValueNotSupported,
                InvalidObjectType.ValueNotSupported, InvalidStatus.ValueNotSupported,
                DomainNameOverLimit or InvalidTime, among others.
        """
        from .operations.describe_vod_refresh_tasks import DescribeVodRefreshTasksRequest

        return self.send(
            DescribeVodRefreshTasksRequest(
                task_id=task_id,
                object_path=object_path,
                page_number=page_number,
                object_type=object_type,
                domain_name=domain_name,
                status=status,
                page_size=page_size,
                start_time=start_time,
                end_time=end_time,
            )
        )

    def get_media_refresh_jobs(
        self, *, media_refresh_job_id: str, media_id: str | None = None
    ) -> GetMediaRefreshJobsResponse:
        """Look up how a job of RefreshMediaPlayUrls goes, for one or all of its media.

        The service takes 50 calls a second from an account.

        Args:
            media_refresh_job_id: The job's id, as RefreshMediaPlayUrls answered it.
            media_id: The id of a video or audio file of the job, one only. Omitted: all media of
                the job.

        Returns:
            What the job does for each of its media.
        """
        from .operations.get_media_refresh_jobs import GetMediaRefreshJobsRequest

        return self.send(
            GetMediaRefreshJobsRequest(media_refresh_job_id=media_refresh_job_id, media_id=media_id)
        )

    def preload_vod_object_caches(
        self,
        *,
        object_path: str,
        area: Literal["domestic", "overseas"] | None = None,
        l2_preload: bool | None = None,
        with_header: Mapping[str, Sequence[str]] | str | None = None,
    ) -> PreloadVodObjectCachesResponse:
        """Have the CDN fetch files before anybody asks for them.

        Only the endpoint of China (Shanghai) offers this operation.

        An account may preload 500 files a day, if the vendor has not agreed on more;
        DescribeVodRefreshQuota tells how many are left. Whole folders cannot be preloaded. Fetching
        puts load on the origin and causes traffic there.

        The call only starts the work; DescribeVodRefreshTasks tells how it goes.

        Args:
            object_path: The addresses of the files, with or without scheme, each on a line of its
                own. Expected: at most 1,000 lines.
            area: The part of the world whose caches to fill. Values: domestic (the Chinese
                mainland); overseas (everywhere else).
            l2_preload: Whether nodes of the second layer are filled in any case. Otherwise it is
                the nodes next to the origin, which may be of the second or of the third layer.
                Default: false.
            with_header: Headers to ask the origin with, each with a list of values, for instance to
                preload several encodings. Omitted: Accept-Encoding with gzip.

        Returns:
            The ids of the tasks that do the work.

        Raises:
            ServiceError: with code SingleRequest.OverLimit, QuotaExceeded.Preload,
                InvalidObjectPath.Malformed, InvalidExtensiveDomain.ValueNotSupported,
                PreloadQueueFull, InvalidCustomHeader, InvalidDomain.Offline,
                InvalidDomain.NotFound, IllegalOperation, QuotaExceeded.Refresh,
                InvalidDomain.Configure_failed or InvalidObjectPath.Size.Malformed, among others.
        """
        from .operations.preload_vod_object_caches import PreloadVodObjectCachesRequest

        return self.send(
            PreloadVodObjectCachesRequest(
                object_path=object_path, area=area, l2_preload=l2_preload, with_header=with_header
            )
        )

    def refresh_media_play_urls(
        self,
        *,
        media_ids: Sequence[str] | str,
        task_type: Literal["Refresh", "Preload"],
        formats: Sequence[Literal["mp4", "m3u8", "mp3", "flv", "webm", "ts"]] | str | None = None,
        definitions: Sequence[str] | str | None = None,
        stream_type: Sequence[Literal["video", "audio"]] | str | None = None,
        result_type: Literal["Single", "Multiple"] | None = None,
        slice_flag: bool | None = None,
        slice_count: int | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
    ) -> RefreshMediaPlayUrlsResponse:
        """Refresh or preload the playback addresses of videos and audio files at the CDN, by their
        ids.

        Refreshing makes the CDN forget the streams and fetch them from the origin again. Preloading
        makes it fetch them before anybody asks.

        The call only starts the work; GetMediaRefreshJobs tells how it goes. The service takes 50
        calls a second from an account.

        Args:
            media_ids: The ids of the videos and audio files. At most 20 items.
            task_type: What to do. Values: Refresh, Preload.
            formats: The formats of the streams to work on. Omitted: all formats. Values of an item:
                mp4, m3u8, mp3, flv, webm, ts.
            definitions: The resolutions of the streams to work on, named like the Definition of a
                stream. Omitted: all resolutions. Expected of an item: a definition, such as HD.
            stream_type: The kinds of streams to work on. Omitted: both. Values of an item: video,
                audio.
            result_type: Which streams to take where a resolution and format has several. Values:
                Single (the one that was transcoded last); Multiple (all of them). Default: Single.
            slice_flag: Whether to work on the TS files of M3U8 streams as well. Default: false.
            slice_count: How many TS files of each M3U8 stream to work on, counted from its start.
                From 1 to 20. Default: 5.
            user_data: Settings for this job, such as where events go, and a text of yours that
                events carry.

        Returns:
            The id of the job, and the ids of media that it leaves out.
        """
        from .operations.refresh_media_play_urls import RefreshMediaPlayUrlsRequest

        return self.send(
            RefreshMediaPlayUrlsRequest(
                media_ids=media_ids,
                task_type=task_type,
                formats=formats,
                definitions=definitions,
                stream_type=stream_type,
                result_type=result_type,
                slice_flag=slice_flag,
                slice_count=slice_count,
                user_data=user_data,
            )
        )

    def refresh_vod_object_caches(
        self,
        *,
        object_path: str,
        object_type: Literal["File", "Directory", "Regex", "IgnoreParams"] | None = None,
        force: bool | None = None,
    ) -> RefreshVodObjectCachesResponse:
        """Have the CDN forget cached files, so that it fetches them from the origin again.

        Only the endpoint of China (Shanghai) offers this operation.

        An account may refresh 2,000 files and 100 folders a day, if the vendor has not agreed on
        more; DescribeVodRefreshQuota tells how many are left.

        The call only starts the work; DescribeVodRefreshTasks tells how it goes.

        Args:
            object_path: The addresses to refresh, with or without scheme, each on a line of its
                own. Expected: at most 1,000 lines.
            object_type: What ObjectPath holds. Values: File (addresses of files); Directory
                (addresses of folders); Regex (regular expressions over addresses); IgnoreParams
                (addresses without a query, which stand for the same files with any query). Default:
                File.
            force: Whether all files of a folder are fetched anew. Otherwise only those are whose
                Last-Modified at the origin has changed. Default: false.

        Returns:
            The ids of the tasks that do the work.

        Raises:
            ServiceError: with code SingleRequest.OverLimit, InvalidObjectType.Malformed,
                QuotaExceeded.Refresh, InvalidObjectPath.Malformed,
                InvalidExtensiveDomain.ValueNotSupported, QuotaPerMinuteExceeded.Refresh,
                TooMany.Refresh, InvalidDomain.NotFound, InvalidDomain.Offline, IllegalOperation,
                ServiceBusy, InvalidDomain.Configure_failed or InvalidObjectType.ValueNotSupported,
                among others.
        """
        from .operations.refresh_vod_object_caches import RefreshVodObjectCachesRequest

        return self.send(
            RefreshVodObjectCachesRequest(
                object_path=object_path, object_type=object_type, force=force
            )
        )

    def describe_vod_domain_log(
        self,
        *,
        domain_name: str,
        page_size: int | None = None,
        page_number: int | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainLogResponse:
        """List the files with the access logs of an accelerated domain name, with addresses to
        download them.

        Only the endpoint of China (Shanghai) offers this operation.

        Logs appear with some delay. Without StartTime and EndTime, the files of the last 24 hours
        are listed.

        Rules across parameters:

        - StartTime and EndTime are given together or not at all.
        - EndTime is not before StartTime.
        - StartTime and EndTime are at most a year apart.

        Args:
            domain_name: The accelerated domain name, one only.
            page_size: How many log files a page of the list holds. From 1 to 1,000. Default: 300.
            page_number: The page of the list to answer, counted from 1. At least 1. Default: 1.
            start_time: The start of the time to list logs of.
            end_time: The end of the time to list logs of, after StartTime.

        Returns:
            One page of log files.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidStartTime.ValueNotSupported or InvalidTime.ValueNotSupported, among others.
        """
        from .operations.describe_vod_domain_log import DescribeVodDomainLogRequest

        return self.send(
            DescribeVodDomainLogRequest(
                domain_name=domain_name,
                page_size=page_size,
                page_number=page_number,
                start_time=start_time,
                end_time=end_time,
            )
        )

    def describe_vod_ai_data(
        self,
        *,
        start_time: datetime | str,
        end_time: datetime | str,
        region: Sequence[str] | str | None = None,
        ai_type: Sequence[Literal["AIVideoCensor", "AIVideoFPShot", "AIVideoTag"]]
        | str
        | None = None,
    ) -> DescribeVodAIDataResponse:
        """Look up how much was analysed by machine, such as review, fingerprints and labels.

        Only the endpoint of China (Shanghai) offers this operation.

        Up to seven days are answered hour by hour, a longer time day by day.

        Rules across parameters:

        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            start_time: The start of the time to count.
            end_time: The end of the time to count, after StartTime.
            region: The regions to count. Omitted: all. Expected of an item: a region's id.
            ai_type: The kinds of analysis to count. Omitted: all kinds. Values of an item:
                AIVideoCensor (automatic review); AIVideoFPShot (fingerprints); AIVideoTag (labels).

        Returns:
            The usage, step by step.

        Raises:
            ServiceError: with code InvalidParameterStartTime, InvalidParameterEndTime,
                InvalidTimeRange, InvalidParameterInterval, InvalidParameterRegion or
                InvalidParameterAliUid, among others.
        """
        from .operations.describe_vod_ai_data import DescribeVodAIDataRequest

        return self.send(
            DescribeVodAIDataRequest(
                start_time=start_time, end_time=end_time, region=region, ai_type=ai_type
            )
        )

    def describe_vod_domain_usage_data(
        self,
        *,
        start_time: datetime | str,
        end_time: datetime | str,
        field: Literal["bps", "traf"],
        domain_name: Sequence[str] | str | None = None,
        type: Literal["static", "dynamic", "all"] | None = None,
        area: Literal["CN", "OverSeas"] | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
    ) -> DescribeVodDomainUsageDataResponse:
        """Look up how much traffic or bandwidth accelerated domain names used.

        Only the endpoint of China (Shanghai) offers this operation.

        Data reach back a year, in steps of five minutes half a year. Steps of five minutes are
        answered for three days at most.

        Rules across parameters:

        - EndTime is not before StartTime.
        - StartTime and EndTime are at most three months apart.
        - With Interval 300, StartTime and EndTime are at most three days apart.

        Args:
            start_time: The start of the time to count.
            end_time: The end of the time to count, after StartTime.
            field: What to count. Values: bps (bandwidth); traf (traffic).
            domain_name: The domain names to count together. Omitted: all of the account. At most
                100 items.
            type: The content to count. Values: static (static content); dynamic (dynamic requests);
                all (both).
            area: The part of the world to count. Values: CN (the Chinese mainland); OverSeas
                (everywhere else). Default: CN.
            interval: The length of a step in seconds. Omitted: an hour for up to three days, and a
                day beyond that. Values: 300 (five minutes); 3600 (an hour); 86400 (a day).

        Returns:
            The usage, step by step.

        Raises:
            ServiceError: with code InvalidParameterProduct, InvalidParameterArea,
                InvalidParameterField, InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidEndTime.Mismatch, InvalidParameterInterval, IllegalOperation,
                InvalidDomain.NotFound, InvalidDomain.Offline, ServiceBusy,
                InvalidDomain.Configure_failed, InvalidParameterStartTime, InvalidParameterEndTime
                or InvalidTimeRange, among others.
        """
        from .operations.describe_vod_domain_usage_data import DescribeVodDomainUsageDataRequest

        return self.send(
            DescribeVodDomainUsageDataRequest(
                start_time=start_time,
                end_time=end_time,
                field=field,
                domain_name=domain_name,
                type=type,
                area=area,
                interval=interval,
            )
        )

    def describe_vod_storage_data(
        self,
        *,
        start_time: datetime | str,
        end_time: datetime | str,
        region: Sequence[str] | str | None = None,
        storage_type: Literal["OSS"] | None = None,
        storage: Sequence[str] | str | None = None,
        app_id: str | None = None,
    ) -> DescribeVodStorageDataResponse:
        """Look up how much was stored, and how much was read from the buckets past the CDN.

        Only the endpoint of China (Shanghai) offers this operation.

        Up to seven days are answered hour by hour, a longer time day by day.

        Rules across parameters:

        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            start_time: The start of the time to count.
            end_time: The end of the time to count, after StartTime.
            region: The regions to count. Omitted: all. Expected of an item: a region's id.
            storage_type: The kind of storage to count. Values: OSS. Default: OSS.
            storage: The names of the buckets to count. Omitted: all buckets.
            app_id: The application to count, by its id. Omitted: all applications.

        Returns:
            The usage, step by step.

        Raises:
            ServiceError: with code InvalidEndTime.Malformed, InvalidParameterType, InvalidTimeSpan,
                InvalidTime.Malformed, InvalidParameterInterval, InvalidParameterAliUid,
                InvalidParameterStartTime, InvalidParameterEndTime, InvalidTimeRange or
                InvalidParameterRegion, among others.
        """
        from .operations.describe_vod_storage_data import DescribeVodStorageDataRequest

        return self.send(
            DescribeVodStorageDataRequest(
                start_time=start_time,
                end_time=end_time,
                region=region,
                storage_type=storage_type,
                storage=storage,
                app_id=app_id,
            )
        )

    def describe_vod_tiering_storage_data(
        self,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        region: Sequence[str] | str | None = None,
        storage_class: Literal["IA", "Archive", "ColdArchive"] | None = None,
        app_id: str | None = None,
    ) -> DescribeVodTieringStorageDataResponse:
        """Look up how much was stored in storage classes for rarely used media.

        Only the endpoint of China (Shanghai) offers this operation.

        Up to seven days are answered hour by hour, a longer time day by day.

        Rules across parameters:

        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            start_time: The start of the time to count. Omitted: the last 24 hours.
            end_time: The end of the time to count, after StartTime.
            region: The regions to count. Omitted: all. Expected of an item: a region's id.
            storage_class: The storage class to count. Omitted: all three. Values: IA (infrequent
                access); Archive; ColdArchive.
            app_id: The application to count, by its id. Omitted: all applications.

        Returns:
            The usage, step by step.

        Raises:
            ServiceError: with code InvalidEndTime.Malformed, InvalidParameterType, InvalidTimeSpan
                or InvalidTime.Malformed, among others.
        """
        from .operations.describe_vod_tiering_storage_data import (
            DescribeVodTieringStorageDataRequest,
        )

        return self.send(
            DescribeVodTieringStorageDataRequest(
                start_time=start_time,
                end_time=end_time,
                region=region,
                storage_class=storage_class,
                app_id=app_id,
            )
        )

    def describe_vod_tiering_storage_retrieval_data(
        self,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        region: Sequence[str] | str | None = None,
        storage_class: Literal["IA", "Archive", "ColdArchive"] | None = None,
        app_id: str | None = None,
    ) -> DescribeVodTieringStorageRetrievalDataResponse:
        """Look up how much was retrieved from storage classes for rarely used media.

        Only the endpoint of China (Shanghai) offers this operation.

        Up to seven days are answered hour by hour, a longer time day by day.

        Rules across parameters:

        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            start_time: The start of the time to count. Omitted: the last 24 hours.
            end_time: The end of the time to count, after StartTime.
            region: The regions to count. Omitted: all. Expected of an item: a region's id.
            storage_class: The storage class to count. Values: IA (infrequent access); Archive;
                ColdArchive.
            app_id: The application to count, by its id. Omitted: all applications.

        Returns:
            The usage, step by step.

        Raises:
            ServiceError: with code InvalidEndTime.Malformed, InvalidParameterType, InvalidTimeSpan
                or InvalidTime.Malformed, among others.
        """
        from .operations.describe_vod_tiering_storage_retrieval_data import (
            DescribeVodTieringStorageRetrievalDataRequest,
        )

        return self.send(
            DescribeVodTieringStorageRetrievalDataRequest(
                start_time=start_time,
                end_time=end_time,
                region=region,
                storage_class=storage_class,
                app_id=app_id,
            )
        )

    def describe_vod_transcode_data(
        self,
        *,
        start_time: datetime | str,
        end_time: datetime | str,
        region: Sequence[str] | str | None = None,
        interval: Literal["day", "hour"] | None = None,
        storage: Sequence[str] | str | None = None,
        specification: Sequence[str] | str | None = None,
        app_id: str | None = None,
    ) -> DescribeVodTranscodeDataResponse:
        """Look up how much was transcoded, by specification.

        Only the endpoint of China (Shanghai) offers this operation.

        Up to seven days are answered hour by hour, a longer time day by day, unless Interval says
        otherwise.

        Rules across parameters:

        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            start_time: The start of the time to count.
            end_time: The end of the time to count, after StartTime.
            region: The regions to count. Omitted: all. Expected of an item: a region's id.
            interval: The length of a step. Values: day, hour.
            storage: The names of the buckets to count. Omitted: all buckets.
            specification: The specifications to count. Omitted: all of them. Known values of an
                item: Audio (audio); Segmentation (a change of the container format only); H264.LD;
                H264.SD; H264.HD; H264.2K; H264.4K.
            app_id: The application to count, by its id. Omitted: all applications.

        Returns:
            The usage, step by step.

        Raises:
            ServiceError: with code InvalidEndTime.Malformed, InvalidParameterType, InvalidTimeSpan,
                InvalidTime.Malformed, InvalidParameterAliUid, InvalidParameterStartTime,
                InvalidParameterEndTime, InvalidTimeRange or InvalidParameterRegion, among others.
        """
        from .operations.describe_vod_transcode_data import DescribeVodTranscodeDataRequest

        return self.send(
            DescribeVodTranscodeDataRequest(
                start_time=start_time,
                end_time=end_time,
                region=region,
                interval=interval,
                storage=storage,
                specification=specification,
                app_id=app_id,
            )
        )

    def change_resource_group(
        self,
        *,
        resource_id: str,
        resource_region_id: str,
        resource_group_id: str,
        resource_type: str | None = None,
    ) -> ChangeResourceGroupResponse:
        """Move a resource to another resource group.

        Resource groups gather resources of an account, so that rights and costs can be handled for
        all of them at once.

        Args:
            resource_id: The id of the resource, such as the AppId of an application.
            resource_region_id: The id of the region that the resource lies in.
            resource_group_id: The id of the group to move the resource to.
            resource_type: The kind of resource. Known values: Storage; AppInfo (an application).
                Default: Storage.

        Returns:
            A sign that the resource belongs to the other group.

        Raises:
            ServiceError: with code NoPermission.ChangeResourceGroup,
                MissingParameter.ResourceRegionId, MissingParameter.ResourceId,
                MissingParameter.ResourceGroupId, InvalidResourceGroup, SystemError or
                ResourceNotFound, among others.
        """
        from .operations.change_resource_group import ChangeResourceGroupRequest

        return self.send(
            ChangeResourceGroupRequest(
                resource_id=resource_id,
                resource_region_id=resource_region_id,
                resource_group_id=resource_group_id,
                resource_type=resource_type,
            )
        )

    def describe_vod_domain_max95_bps_data(
        self,
        *,
        domain_name: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        time_point: datetime | str | None = None,
        cycle: Literal["day", "month"] | None = None,
    ) -> DescribeVodDomainMax95BpsDataResponse:
        """Look up the 95th percentile of the bandwidth that an accelerated domain name used.

        The time is given in one of three ways. StartTime and EndTime alone stand for the day of
        StartTime when they are at most 24 hours apart, and for its month otherwise. With Cycle as
        well, each day or month between them is answered. TimePoint and Cycle stand for the day or
        month that TimePoint lies in. Without any of these, the last 24 hours are answered.

        Data reach back 90 days. The service takes 100 calls a second from an account.

        Rules across parameters:

        - EndTime is not before StartTime.
        - The range is at most 90 days.

        Args:
            domain_name: The domain name to look up, one only. Omitted: all domain names together.
            start_time: The start of the time to look up.
            end_time: The end of the time to look up, after StartTime.
            time_point: A moment within the day or month to look up.
            cycle: The length of the period that a percentile is taken of. Omitted with TimePoint: a
                day. Values: day, month.

        Returns:
            The percentiles, in bits per second.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidStartTime.ValueNotSupported, InvalidEndTime.Mismatch,
                InvalidTimePoint.Malformed, InvalidTimeSpan, InvalidTime.Malformed or
                InvalidDomain.NotFound, among others.
        """
        from .operations.describe_vod_domain_max95_bps_data import (
            DescribeVodDomainMax95BpsDataRequest,
        )

        return self.send(
            DescribeVodDomainMax95BpsDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                time_point=time_point,
                cycle=cycle,
            )
        )

    def describe_vod_editing_usage_data(
        self,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        region: Sequence[str] | str | None = None,
        specification: str | None = None,
        app_id: str | None = None,
    ) -> DescribeVodEditingUsageDataResponse:
        """Look up how much was produced by online editing.

        Up to seven days are answered hour by hour, and may lie up to 31 days back; a longer time is
        answered day by day, and may lie up to 366 days back. The service takes 10 calls a second
        from an account.

        Rules across parameters:

        - EndTime is not before StartTime.
        - The range is at most 31 days.

        Args:
            start_time: The start of the time to count. Omitted: the last 24 hours.
            end_time: The end of the time to count, after StartTime.
            region: The regions to count. Omitted: all. Expected of an item: a region's id.
            specification: The specification of the output to count.
            app_id: The application to count, by its id. Omitted: all applications.

        Returns:
            The usage, step by step.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidParameterType or InvalidTimeSpan, among others.
        """
        from .operations.describe_vod_editing_usage_data import DescribeVodEditingUsageDataRequest

        return self.send(
            DescribeVodEditingUsageDataRequest(
                start_time=start_time,
                end_time=end_time,
                region=region,
                specification=specification,
                app_id=app_id,
            )
        )

    def describe_vod_ssl_certificate_list(
        self,
        *,
        domain_name: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        search_keyword: str | None = None,
    ) -> DescribeVodSSLCertificateListResponse:
        """List certificates, of one accelerated domain name or by their names, page by page.

        Only the endpoint of China (Shanghai) offers this operation.

        Args:
            domain_name: The accelerated domain name whose certificates to list. Omitted: those of
                all domain names.
            page_number: The page of the list to answer, counted from 1. Default: 1.
            page_size: How many certificates a page of the list holds. From 1 to 1,000. Default:
                1000.
            search_keyword: A text that the name of a certificate has to hold.

        Returns:
            One page of certificates.

        Raises:
            ServiceError: with code NotFoundCertList, among others.
        """
        from .operations.describe_vod_ssl_certificate_list import (
            DescribeVodSSLCertificateListRequest,
        )

        return self.send(
            DescribeVodSSLCertificateListRequest(
                domain_name=domain_name,
                page_number=page_number,
                page_size=page_size,
                search_keyword=search_keyword,
            )
        )

    def describe_vod_user_vips_by_domain(
        self, *, domain_name: str, available: Literal["on", "off"] | None = None
    ) -> DescribeVodUserVipsByDomainResponse:
        """List the virtual IP addresses of the CDN that serve an accelerated domain name.

        Only the endpoint of China (Shanghai) offers this operation.

        Args:
            domain_name: The accelerated domain name, one only.
            available: Which addresses to list. Values: on (only healthy ones); off (all of them).

        Returns:
            The addresses.

        Raises:
            ServiceError: with code InvalidDomain.NotFound or IllegalOperation, among others.
        """
        from .operations.describe_vod_user_vips_by_domain import DescribeVodUserVipsByDomainRequest

        return self.send(
            DescribeVodUserVipsByDomainRequest(domain_name=domain_name, available=available)
        )

    def set_vod_domain_ssl_certificate(
        self,
        *,
        domain_name: str,
        ssl_protocol: Literal["on", "off"],
        cert_name: str | None = None,
        cert_id: int | None = None,
        cert_type: Literal["cas", "upload"] | None = None,
        ssl_pub: str | None = None,
        ssl_pri: str | None = None,
        cert_region: Literal["ap-southeast-1", "cn-hangzhou"] | None = None,
        env: str | None = None,
    ) -> SetVodDomainSSLCertificateResponse:
        """Switch HTTPS on or off for an accelerated domain name, or renew its certificate.

        Only the endpoint of China (Shanghai) offers this operation. The service takes 30 calls a
        second from an account.

        Rules across parameters:

        - With SSLProtocol on, SSLPub and SSLPri are needed, or else CertName or CertId.

        Args:
            domain_name: The accelerated domain name.
            ssl_protocol: Whether the domain name is served over HTTPS. Values: on, off.
            cert_name: The certificate's name. At most 128 characters.
            cert_id: The certificate's id.
            cert_type: Where the certificate comes from. Values: cas (Certificate Management
                Service); upload (one of your own).
            ssl_pub: The certificate's text. Of no use with SSLProtocol off.
            ssl_pri: The text of the private key. Of no use with SSLProtocol off.
            cert_region: The region that the certificate is kept in. Values: ap-southeast-1
                (Singapore); cn-hangzhou (China (Hangzhou)). Default: cn-hangzhou.
            env: The environment to bring the certificate to. Omitted, or any other value:
                production. Known values: staging (a part of the nodes, as a trial).

        Returns:
            A sign that the certificate is set.

        Raises:
            ServiceError: with code InvalidSSLProtocol.ValueNotSupported, SSLPub.MissingParameter,
                SSLPri.MissingParameter, InvalidSSLPub, InvalidSSLPri, Certificate.MissMatch,
                InvalidCertificate.TooLong, InvalidCertName.TooLong, AuthenticationFailed,
                SetDomainCertificate.ParameterError, Certificate.StatusError, DeleteFailed,
                Certificate.NotFind, Certificate.Duplicated, Certificate.FormatError,
                Certificate.KeyNull, Key.Malformed, CertStorage.failed,
                CertificateContent.Duplicated, Certificate.Expired, InvalidDomain.notOnline,
                Decode.Error, sslPub.Error, sslPri.Error, DomainInSafeMode, CreateCertificateFailed,
                Abs.CertRegion.ValueNotSupported, CertNameAlreadyExists, InvalidDomain.Offline,
                DomainOwnerVerifyFail, DomainInProtectedMode or CertName.MissingParameter, among
                others.
        """
        from .operations.set_vod_domain_ssl_certificate import SetVodDomainSSLCertificateRequest

        return self.send(
            SetVodDomainSSLCertificateRequest(
                domain_name=domain_name,
                ssl_protocol=ssl_protocol,
                cert_name=cert_name,
                cert_id=cert_id,
                cert_type=cert_type,
                ssl_pub=ssl_pub,
                ssl_pri=ssl_pri,
                cert_region=cert_region,
                env=env,
            )
        )

    def describe_vod_player_collect_data(
        self,
        *,
        app_id: str,
        start_time: datetime | str,
        end_time: datetime | str,
        interval: Literal["5m", "1h", "1d"],
        terminal_type: Literal["web", "mobile"],
        metrics: Sequence[
            Literal[
                "Vv",
                "RealVv",
                "FirstFrame",
                "SecondPlayRate",
                "SlowPlayRate",
                "StuckCountRate",
                "SeekDuration",
                "StuckDuration100s",
                "StuckCount100s",
                "PlayFailRate",
                "SeedFailRate",
                "AvgPlayBitrate",
                "AvgStartBitrate",
                "ErrorCount100s",
                "Uv",
                "AvgPerVv",
                "AvgVideoDuration",
                "AvgPerPlayDuration",
                "AvgPerCompletionVv",
                "CompletionVv",
                "CompletionRate",
                "AvgPlayDuration",
                "JumpRate5s",
                "TotalPlayDuration",
            ]
        ]
        | str,
        os: str | None = None,
        period: str | None = None,
    ) -> DescribeVodPlayerCollectDataResponse:
        """Sum up metrics of playback over a period, and compare them with an earlier one.

        Answers one value for each metric. For values over time, ask DescribeVodPlayerMetricData.

        The numbers come from the vendor's player SDKs, going back a year.

        Rules across parameters:

        - EndTime is not before StartTime.
        - EndTime is at most 2,678,400 seconds (31 days) after StartTime.
        - With Interval 5m, StartTime and EndTime are at most four days apart.
        - With Interval 1h, StartTime and EndTime are at most eight days apart.

        Args:
            app_id: The application whose plays are counted.
            start_time: The first moment that counts, at most a year ago.
            end_time: The end of the time that counts. This moment itself no longer does.
            interval: How much time one value covers. 5m goes with at most 3 days from StartTime to
                EndTime, 1h with at most 7. Values: 5m (five minutes); 1h (an hour); 1d (a day).
            terminal_type: The kind of player that counts. Values: web (players in web pages);
                mobile (native players).
            metrics: What to compute. Rates are answered as fractions, 0.8 for 80 percent. At most 3
                items. Values of an item: Vv (plays); RealVv (actual plays); FirstFrame (wait for
                the first frame); SecondPlayRate (share of plays that begin within a second);
                SlowPlayRate (share of plays that begin slowly); StuckCountRate (share of plays that
                stall); SeekDuration (wait after seeking); StuckDuration100s (time stalled in 100
                seconds of playing); StuckCount100s (stalls in 100 seconds of playing); PlayFailRate
                (share of plays that fail); SeedFailRate (share of plays that never begin);
                AvgPlayBitrate (average bit rate of playing); AvgStartBitrate (average bit rate at
                the beginning); ErrorCount100s (errors in 100 seconds of playing); Uv (viewers);
                AvgPerVv (plays by one viewer on average); AvgVideoDuration (average length of the
                videos); AvgPerPlayDuration (time played by one viewer on average);
                AvgPerCompletionVv (plays up to the end by one viewer on average); CompletionVv
                (plays up to the end); CompletionRate (share of plays up to the end);
                AvgPlayDuration (average time of a play); JumpRate5s (share of plays given up within
                five seconds); TotalPlayDuration (time of all plays together).
            os: The operating systems that count, joined by '#_#': Android, iOS or Harmony, and in
                web pages also Windows, MacOS or Linux. Omitted: all of them. Expected: such names.
            period: How many days earlier the time lies that the values are compared with: with 1d,
                StartTime and EndTime are both moved back by a day. Expected: a number of days, such
                as 7d.

        Returns:
            One value for each metric.

        Raises:
            ServiceError: with code Meter.ParamError, Meter.AuthError, Meter.ServerInternalError,
                Meter.DataSourceQueryError or Meter.ReadyTsError, among others.
        """
        from .operations.describe_vod_player_collect_data import DescribeVodPlayerCollectDataRequest

        return self.send(
            DescribeVodPlayerCollectDataRequest(
                app_id=app_id,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                terminal_type=terminal_type,
                metrics=metrics,
                os=os,
                period=period,
            )
        )

    def describe_vod_player_dimension_data(
        self,
        *,
        app_id: str,
        dimension: Literal[
            "Os",
            "AppVersion",
            "SdkVersion",
            "Codec",
            "VideoType",
            "Network",
            "Isp",
            "VideoDefinition",
            "Domain",
            "Country",
            "Province",
            "ErrorCode",
            "IsHw",
        ],
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        region: Literal["ALL", "CN", "OVERSEAS"] | None = None,
    ) -> DescribeVodPlayerDimensionDataResponse:
        """List the values that plays have in one dimension, such as all codecs.

        These are the values that Filters of DescribeVodPlayerMetricData compares with.

        Rules across parameters:

        - EndTime is not before StartTime.
        - EndTime is at most 2,678,400 seconds (31 days) after StartTime.

        Args:
            app_id: The application whose plays are counted.
            dimension: The dimension whose values to list. Values: Os (operating system); AppVersion
                (version of the app); SdkVersion (version of the player SDK); Codec (video codec);
                VideoType (container format); Network (kind of network); Isp (network provider);
                VideoDefinition (resolution); Domain (domain that the video came from); Country;
                Province; ErrorCode (error of the player); IsHw (whether hardware decoded the
                video).
            start_time: The first moment that counts, at most a year ago.
            end_time: The end of the time that counts. This moment itself no longer does.
            region: Where the values are from. Counts for Province and Isp only. Values: ALL
                (everywhere); CN (China); OVERSEAS (outside of China). Default: ALL.

        Returns:
            The values of the dimension.

        Raises:
            ServiceError: with code Meter.ParamError, Meter.AuthError, Meter.ServerInternalError,
                Meter.DataSourceQueryError or Meter.ReadyTsError, among others.
        """
        from .operations.describe_vod_player_dimension_data import (
            DescribeVodPlayerDimensionDataRequest,
        )

        return self.send(
            DescribeVodPlayerDimensionDataRequest(
                app_id=app_id,
                dimension=dimension,
                start_time=start_time,
                end_time=end_time,
                region=region,
            )
        )

    def describe_vod_player_metric_data(
        self,
        *,
        app_id: str,
        start_time: datetime | str,
        end_time: datetime | str,
        interval: Literal["5m", "1h", "1d"],
        terminal_type: Literal["web", "mobile"],
        metrics: Sequence[
            Literal[
                "Vv",
                "RealVv",
                "FirstFrame",
                "SecondPlayRate",
                "SlowPlayRate",
                "StuckCountRate",
                "SeekDuration",
                "StuckDuration100s",
                "StuckCount100s",
                "PlayFailRate",
                "SeedFailRate",
                "AvgPlayBitrate",
                "AvgStartBitrate",
                "ErrorCount100s",
                "Uv",
                "AvgPerVv",
                "AvgVideoDuration",
                "AvgPerPlayDuration",
                "AvgPerCompletionVv",
                "CompletionVv",
                "CompletionRate",
                "AvgPlayDuration",
                "JumpRate5s",
                "TotalPlayDuration",
            ]
        ]
        | str,
        filters: Sequence[PlayerMetricFilter | Mapping[str, object] | str] | str | None = None,
        top: int | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        language: Literal["zh", "en"] | None = None,
        os: str | None = None,
    ) -> DescribeVodPlayerMetricDataResponse:
        """Compute up to three metrics of playback, as a series over time.

        The numbers come from the vendor's player SDKs, going back a year. Filters and Os narrow
        down which plays count.

        Each entry of the answer holds only the metrics that were asked for.

        Rules across parameters:

        - EndTime is not before StartTime.
        - EndTime is at most 2,678,400 seconds (31 days) after StartTime.
        - With Interval 5m, StartTime and EndTime are at most four days apart.
        - With Interval 1h, StartTime and EndTime are at most eight days apart.

        Args:
            app_id: The application whose plays are counted.
            start_time: The first moment that counts, at most a year ago.
            end_time: The end of the time that counts. This moment itself no longer does.
            interval: How much time one value covers. 5m goes with at most 3 days from StartTime to
                EndTime, 1h with at most 7. Values: 5m (five minutes); 1h (an hour); 1d (a day).
            terminal_type: The kind of player that counts. Values: web (players in web pages);
                mobile (native players).
            metrics: What to compute. Rates are answered as fractions, 0.8 for 80 percent. At most 3
                items. Values of an item: Vv (plays); RealVv (actual plays); FirstFrame (wait for
                the first frame); SecondPlayRate (share of plays that begin within a second);
                SlowPlayRate (share of plays that begin slowly); StuckCountRate (share of plays that
                stall); SeekDuration (wait after seeking); StuckDuration100s (time stalled in 100
                seconds of playing); StuckCount100s (stalls in 100 seconds of playing); PlayFailRate
                (share of plays that fail); SeedFailRate (share of plays that never begin);
                AvgPlayBitrate (average bit rate of playing); AvgStartBitrate (average bit rate at
                the beginning); ErrorCount100s (errors in 100 seconds of playing); Uv (viewers);
                AvgPerVv (plays by one viewer on average); AvgVideoDuration (average length of the
                videos); AvgPerPlayDuration (time played by one viewer on average);
                AvgPerCompletionVv (plays up to the end by one viewer on average); CompletionVv
                (plays up to the end); CompletionRate (share of plays up to the end);
                AvgPlayDuration (average time of a play); JumpRate5s (share of plays given up within
                five seconds); TotalPlayDuration (time of all plays together).
            filters: Which plays count. Without effect as soon as Metrics holds Uv, AvgPerVv,
                AvgPerPlayDuration or AvgPerCompletionVv. At most 3 items.
            top: How many dimensions to answer, those with the most plays first. Omitted: all of
                them.
            page_number: The page to answer, counted from 1. Default: 1.
            page_size: How many entries a page holds. At most 5,000. Default: 5000.
            language: The language of names in the answer. Values: zh (Chinese in simplified
                characters); en (English). Default: zh.
            os: The operating systems that count, joined by '#_#': Android, iOS or Harmony, and in
                web pages also Windows, MacOS or Linux. Omitted: all of them. Expected: such names.

        Returns:
            One page of the values, and the time that they cover.

        Raises:
            ServiceError: with code Meter.ParamError, Meter.AuthError, Meter.ServerInternalError,
                Meter.DataSourceQueryError or Meter.ReadyTsError, among others.
        """
        from .operations.describe_vod_player_metric_data import DescribeVodPlayerMetricDataRequest

        return self.send(
            DescribeVodPlayerMetricDataRequest(
                app_id=app_id,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                terminal_type=terminal_type,
                metrics=metrics,
                filters=filters,
                top=top,
                page_number=page_number,
                page_size=page_size,
                language=language,
                os=os,
            )
        )

    def describe_play_top_videos(
        self, *, biz_date: datetime | str, page_no: int | None = None, page_size: int | None = None
    ) -> DescribePlayTopVideosResponse:
        """List the videos played most on one day, page by page.

        Only China (Shanghai) serves this operation. Only plays in the vendor's player SDKs count.
        The numbers of a day are ready at 09:00 of the next day, Beijing time (01:00 UTC); they go
        back to 2018.

        The list holds at most 1,000 videos, those with the most plays first.

        Args:
            biz_date: A moment of the day to answer, not in the future.
            page_no: The page to answer, counted from 1. Default: 1.
            page_size: How many videos a page holds. From 10 to 1,000. Default: 100.

        Returns:
            One page of the videos.

        Raises:
            ServiceError: with code InvalidBizDate.Malformed, InvalidBizDate.BeyondCurrent or
                InvalidParamter, among others.
        """
        from .operations.describe_play_top_videos import DescribePlayTopVideosRequest

        return self.send(
            DescribePlayTopVideosRequest(biz_date=biz_date, page_no=page_no, page_size=page_size)
        )

    def describe_play_user_avg(
        self, *, start_time: datetime | str, end_time: datetime | str
    ) -> DescribePlayUserAvgResponse:
        """Get for each day how often and how long a viewer played on average.

        Only China (Shanghai) serves this operation. Only plays in the vendor's player SDKs count.
        The numbers of a day are ready at 09:00 of the next day, Beijing time (01:00 UTC); they go
        back to 2018.

        Rules across parameters:

        - EndTime is not before StartTime.
        - EndTime is at most 15,552,000 seconds (180 days) after StartTime.

        Args:
            start_time: The beginning of the days to answer.
            end_time: The end of the days to answer, after StartTime and not in the future.

        Returns:
            The averages, one entry a day.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidEndTime.BeyondCurrent, InvalidEndTime.Mismatch or InvalidParamter, among
                others.
        """
        from .operations.describe_play_user_avg import DescribePlayUserAvgRequest

        return self.send(DescribePlayUserAvgRequest(start_time=start_time, end_time=end_time))

    def describe_play_user_total(
        self, *, start_time: datetime | str, end_time: datetime | str
    ) -> DescribePlayUserTotalResponse:
        """Get for each day how much was played in all, by kind of player.

        Only China (Shanghai) serves this operation. Only plays in the vendor's player SDKs count.
        The numbers of a day are ready at 09:00 of the next day, Beijing time (01:00 UTC); they go
        back to 2018.

        Rules across parameters:

        - EndTime is not before StartTime.
        - EndTime is at most 15,552,000 seconds (180 days) after StartTime.

        Args:
            start_time: The beginning of the days to answer.
            end_time: The end of the days to answer, after StartTime and not in the future.

        Returns:
            The totals, one entry a day.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidEndTime.BeyondCurrent, InvalidEndTime.Mismatch or InvalidParamter, among
                others.
        """
        from .operations.describe_play_user_total import DescribePlayUserTotalRequest

        return self.send(DescribePlayUserTotalRequest(start_time=start_time, end_time=end_time))

    def describe_play_video_statis(
        self, *, start_time: datetime | str, end_time: datetime | str, video_id: str
    ) -> DescribePlayVideoStatisResponse:
        """Get for each day how often and how long one video was played.

        Only China (Shanghai) serves this operation. Only plays in the vendor's player SDKs count.
        The numbers of a day are ready at 09:00 of the next day, Beijing time (01:00 UTC); they go
        back 730 days.

        A day is there only if the video was among the 1,000 played most on it.

        Rules across parameters:

        - EndTime is not before StartTime.
        - EndTime is at most 15,552,000 seconds (180 days) after StartTime.

        Args:
            start_time: The beginning of the days to answer.
            end_time: The end of the days to answer, after StartTime and not in the future.
            video_id: The id of the video, one only.

        Returns:
            The numbers of the video, one entry a day.

        Raises:
            ServiceError: with code InvalidStartTime.Malformed, InvalidEndTime.Malformed,
                InvalidEndTime.BeyondCurrent, InvalidEndTime.Mismatch or InvalidParamter, among
                others.
        """
        from .operations.describe_play_video_statis import DescribePlayVideoStatisRequest

        return self.send(
            DescribePlayVideoStatisRequest(
                start_time=start_time, end_time=end_time, video_id=video_id
            )
        )

    def describe_vod_media_play_data(
        self,
        *,
        page_no: int,
        page_size: int,
        play_date: str | None = None,
        terminal_type: Literal["Native", "Web"] | None = None,
        os: Literal["Android", "iOS", "Windows", "macOS", "Linux"] | None = None,
        region: Literal[
            "cn-beijing",
            "cn-shanghai",
            "cn-shenzhen",
            "ap-northeast-1",
            "ap-southeast-1",
            "ap-southeast-5",
            "eu-central-1",
        ]
        | None = None,
        media_id: str | None = None,
        order_type: Literal["ASC", "DESC"] | None = None,
        order_name: Literal["PlaySuccessVv", "PlayPerVv", "PlayDuration", "PlayDurationPerUv"]
        | None = None,
    ) -> DescribeVodMediaPlayDataResponse:
        """List media with how often and how long each was played on one day.

        Only China (Shanghai) serves this operation; Region chooses whose media count. Data go back
        30 days.

        Only plays in the vendor's player SDKs count, with a licence and with log reporting left on:
        for Android and iOS from version 5.4.9.2, for the web from 2.16.0 and with the licence for
        monitoring playback quality. Plays of pure audio are not counted.

        Rules across parameters:

        - OrderType and OrderName go together.

        Args:
            page_no: The page to answer, counted from 1.
            page_size: How many media a page holds. At most 100.
            play_date: The day, as YYYYMMDD, within the last 30 days. Expected: a day as YYYYMMDD.
            terminal_type: The kind of player that counts. Omitted: both. Values: Native (the player
                SDKs for Android and iOS); Web (the player SDK for web pages).
            os: The operating system that counts. Omitted: all. Values: Android, iOS, Windows,
                macOS, Linux.
            region: The region whose media count. Omitted: all. Values: cn-beijing, cn-shanghai,
                cn-shenzhen, ap-northeast-1, ap-southeast-1, ap-southeast-5, eu-central-1.
            media_id: The id of the only video to answer. Omitted: all of them.
            order_type: The direction of the order. Values: ASC (smallest first); DESC (largest
                first).
            order_name: The number that the media are put in order by. Values: PlaySuccessVv
                (plays); PlayPerVv (plays by one viewer on average); PlayDuration (time played);
                PlayDurationPerUv (time played by one viewer on average).

        Returns:
            One page of media with their numbers.

        Raises:
            ServiceError: with code Meter.ParamError, Meter.AuthError, Meter.ServerInternalError,
                Meter.DataSourceQueryError or Meter.ReadyTsError, among others.
        """
        from .operations.describe_vod_media_play_data import DescribeVodMediaPlayDataRequest

        return self.send(
            DescribeVodMediaPlayDataRequest(
                page_no=page_no,
                page_size=page_size,
                play_date=play_date,
                terminal_type=terminal_type,
                os=os,
                region=region,
                media_id=media_id,
                order_type=order_type,
                order_name=order_name,
            )
        )

    def get_daily_play_region_statis(
        self,
        *,
        date: str,
        media_region: Literal[
            "cn-beijing",
            "cn-shanghai",
            "cn-shenzhen",
            "ap-northeast-1",
            "ap-southeast-1",
            "ap-southeast-5",
            "eu-central-1",
        ],
    ) -> GetDailyPlayRegionStatisResponse:
        """Get a CSV file with the traffic of all media in a region on one day.

        Each line of the file has a day, a video id, a domain, the traffic, an application and a
        category. The numbers come from the logs of the CDN; bills count 1.1 times as much, for what
        TCP adds.

        Only China (Shanghai) serves this operation, whichever region the media are in. Data begin
        on 29 April 2025.

        Args:
            date: The day, as YYYY-MM-DD, within the last 90 days. Expected: a day as YYYY-MM-DD.
            media_region: The region whose media count. Values: cn-beijing, cn-shanghai,
                cn-shenzhen, ap-northeast-1, ap-southeast-1, ap-southeast-5, eu-central-1.

        Returns:
            The address of the file, or why there is none.
        """
        from .operations.get_daily_play_region_statis import GetDailyPlayRegionStatisRequest

        return self.send(GetDailyPlayRegionStatisRequest(date=date, media_region=media_region))

    def add_vod_storage_for_app(
        self,
        *,
        app_id: str,
        storage_location: str | None = None,
        storage_type: Literal["vod_oss_bucket", "user_oss_bucket"] | None = None,
    ) -> AddVodStorageForAppResponse:
        """Give an application a bucket to store its files in.

        An application can have one bucket of the service. The call fails when it has one already,
        or when there is no such application.

        The caller has to be an administrator of applications, which the account itself is.
        AttachAppPolicyToIdentity makes others one with VODAppAdministratorAccess.

        Rules across parameters:

        - With StorageType user_oss_bucket, StorageLocation is needed.

        Args:
            app_id: The application's id, as CreateAppInfo or ListAppInfo answered it.
            storage_location: The bucket of your own to use, written as its host name.
            storage_type: Whose bucket the application gets. Values: vod_oss_bucket (a bucket that
                the service makes); user_oss_bucket (a bucket of your own, in StorageLocation).
                Default: vod_oss_bucket.

        Returns:
            The bucket of the application.
        """
        from .operations.add_vod_storage_for_app import AddVodStorageForAppRequest

        return self.send(
            AddVodStorageForAppRequest(
                app_id=app_id, storage_location=storage_location, storage_type=storage_type
            )
        )

    def attach_app_policy_to_identity(
        self,
        *,
        identity_type: Literal["RamUser", "RamRole"],
        identity_name: str,
        policy_names: Sequence[
            Literal["VODAppFullAccess", "VODAppReadOnlyAccess", "VODAppAdministratorAccess"]
        ]
        | str,
        app_id: str | None = None,
    ) -> AttachAppPolicyToIdentityResponse:
        """Give a RAM user or a RAM role permissions for an application.

        A user or role can have permissions for at most 10 applications.

        The caller has to be an administrator of applications. The account itself is one; it should
        make the first call.

        Args:
            identity_type: What IdentityName names. Values: RamUser (a RAM user, by its id); RamRole
                (a RAM role, by its name).
            identity_name: Who the call is about, as the user's id or the role's name.
            policy_names: The policies, which are all made by the vendor so far. Values of an item:
                VODAppFullAccess (every use of what is in the application); VODAppReadOnlyAccess
                (reading what is in the application); VODAppAdministratorAccess (managing
                applications and who may use them).
            app_id: The application that the policies are about. Only VODAppAdministratorAccess can
                do without.

        Returns:
            The policies that could not be attached; none if all went well.

        Raises:
            ServiceError: with code OperationDenied.NotOpenAppService or Forbidden.OperateApp, among
                others.
        """
        from .operations.attach_app_policy_to_identity import AttachAppPolicyToIdentityRequest

        return self.send(
            AttachAppPolicyToIdentityRequest(
                identity_type=identity_type,
                identity_name=identity_name,
                policy_names=policy_names,
                app_id=app_id,
            )
        )

    def create_app_info(
        self, *, app_name: str, description: str | None = None, resource_group_id: str | None = None
    ) -> CreateAppInfoResponse:
        """Create an application.

        An account can have 10 of its own, and call this 50 times a second. Storage and permissions
        come afterwards, with AddVodStorageForApp and AttachAppPolicyToIdentity.

        Args:
            app_name: The application's name. No two may share one. At most 128 characters.
                Expected: letters, digits, '.', '-' or '@'.
            description: A text about the application. At most 512 characters.
            resource_group_id: The resource group to put the application in.

        Returns:
            The id of the new application.

        Raises:
            ServiceError: with code OperationDenied.NotOpenAppService, Forbidden.OperateApp,
                AlreadyExist.AppName or LimitExceeded.AppCount, among others.
        """
        from .operations.create_app_info import CreateAppInfoRequest

        return self.send(
            CreateAppInfoRequest(
                app_name=app_name, description=description, resource_group_id=resource_group_id
            )
        )

    def delete_app_info(self, *, app_id: str) -> DeleteAppInfoResponse:
        """Delete an application that holds nothing any more.

        What an application holds has to be moved or deleted first; MoveAppResource moves media. An
        account may call this 10 times a second.

        Args:
            app_id: The application's id, as CreateAppInfo or ListAppInfo answered it.

        Returns:
            Nothing but the id of the request; the application is deleted.

        Raises:
            ServiceError: with code OperationDenied.NotOpenAppService, Forbidden.OperateApp or
                Forbidden.ResourceNotEmpty, among others.
        """
        from .operations.delete_app_info import DeleteAppInfoRequest

        return self.send(DeleteAppInfoRequest(app_id=app_id))

    def detach_app_policy_from_identity(
        self,
        *,
        identity_type: Literal["RamUser", "RamRole"],
        identity_name: str,
        policy_names: Sequence[
            Literal["VODAppFullAccess", "VODAppReadOnlyAccess", "VODAppAdministratorAccess"]
        ]
        | str,
        app_id: str | None = None,
    ) -> DetachAppPolicyFromIdentityResponse:
        """Take permissions for an application away from a RAM user or a RAM role.

        Args:
            identity_type: What IdentityName names. Values: RamUser (a RAM user, by its id); RamRole
                (a RAM role, by its name).
            identity_name: Who the call is about, as the user's id or the role's name.
            policy_names: The policies, which are all made by the vendor so far. Values of an item:
                VODAppFullAccess (every use of what is in the application); VODAppReadOnlyAccess
                (reading what is in the application); VODAppAdministratorAccess (managing
                applications and who may use them).
            app_id: The application that the policies are about. Only VODAppAdministratorAccess can
                do without.

        Returns:
            The policies that could not be detached; none if all went well.

        Raises:
            ServiceError: with code OperationDenied.NotOpenAppService or Forbidden.OperateApp, among
                others.
        """
        from .operations.detach_app_policy_from_identity import DetachAppPolicyFromIdentityRequest

        return self.send(
            DetachAppPolicyFromIdentityRequest(
                identity_type=identity_type,
                identity_name=identity_name,
                policy_names=policy_names,
                app_id=app_id,
            )
        )

    def get_app_infos(self, *, app_ids: Sequence[str] | str) -> GetAppInfosResponse:
        """Look up applications by their ids.

        Ids that do not exist are answered in NonExistAppIds; they are no error.

        An account may call this 100 times a second.

        Args:
            app_ids: The ids of the applications, as CreateAppInfo or ListAppInfo answered them. At
                most 10 items.

        Returns:
            What is known about the applications.

        Raises:
            ServiceError: with code OperationDenied.NotOpenAppService, among others.
        """
        from .operations.get_app_infos import GetAppInfosRequest

        return self.send(GetAppInfosRequest(app_ids=app_ids))

    def get_app_play_key(self, *, app_id: str | None = None) -> GetAppPlayKeyResponse:
        """Get the key of an application that play credentials are signed with.

        With this key your server makes credentials for playback by itself, as JSON Web Tokens,
        instead of asking GetVideoPlayAuth for each one. Player SDKs take them from version 7.10.0
        on.

        Args:
            app_id: The application that the setting belongs to. Default: app-1000000.

        Returns:
            The key and when it was set.
        """
        from .operations.get_app_play_key import GetAppPlayKeyRequest

        return self.send(GetAppPlayKeyRequest(app_id=app_id))

    def list_app_info(
        self,
        *,
        status: Literal["Normal", "Disable"] | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        resource_group_id: str | None = None,
    ) -> ListAppInfoResponse:
        """List the applications that you may use, page by page.

        An account may call this 30 times a second.

        Args:
            status: The state that the applications have to be in. Omitted: any. Values: Normal
                (applications in use, as all are at first); Disable (applications that are switched
                off).
            page_no: The page to answer, counted from 1. Default: 1.
            page_size: How many applications a page holds. At most 100. Default: 10.
            resource_group_id: The resource group that the applications have to be in. Omitted: any.

        Returns:
            One page of the applications.

        Raises:
            ServiceError: with code OperationDenied.NotOpenAppService, among others.
        """
        from .operations.list_app_info import ListAppInfoRequest

        return self.send(
            ListAppInfoRequest(
                status=status,
                page_no=page_no,
                page_size=page_size,
                resource_group_id=resource_group_id,
            )
        )

    def list_app_policies_for_identity(
        self,
        *,
        identity_type: Literal["RamUser", "RamRole"] | None = None,
        identity_name: str | None = None,
        app_id: str | None = None,
    ) -> ListAppPoliciesForIdentityResponse:
        """List the permissions for applications that a RAM user or a RAM role has.

        Administrators of applications can ask about anybody. For other callers IdentityType and
        IdentityName do not count, and the list shows their own permissions.

        At most 100 permissions are answered.

        Args:
            identity_type: What IdentityName names. Values: RamUser (a RAM user, by its id); RamRole
                (a RAM role, by its name).
            identity_name: Who has the permissions, as the user's id or the role's name.
            app_id: The application that the permissions are for. Default: app-1000000.

        Returns:
            The permissions.

        Raises:
            ServiceError: with code OperationDenied.NotOpenAppService, among others.
        """
        from .operations.list_app_policies_for_identity import ListAppPoliciesForIdentityRequest

        return self.send(
            ListAppPoliciesForIdentityRequest(
                identity_type=identity_type, identity_name=identity_name, app_id=app_id
            )
        )

    def move_app_resource(
        self,
        *,
        target_app_id: str,
        resource_type: Literal["video", "image", "attached"],
        resource_ids: Sequence[str] | str,
    ) -> MoveAppResourceResponse:
        """Move videos, images or attached media into another application.

        Administrators of applications can move everything. Other callers need permission to write
        in the old and in the new application.

        Look at the answer: what could not be moved is listed there and is no error.

        Args:
            target_app_id: The application to move to.
            resource_type: What ResourceIds names. Values: video (videos and audio files); image
                (images); attached (attached media, such as watermarks and subtitles).
            resource_ids: The ids of what to move. At most 20 items.

        Returns:
            What could not be moved; nothing if all went well.

        Raises:
            ServiceError: with code OperationDenied.NotOpenAppService or
                Forbidden.OperateAppResource, among others.
        """
        from .operations.move_app_resource import MoveAppResourceRequest

        return self.send(
            MoveAppResourceRequest(
                target_app_id=target_app_id, resource_type=resource_type, resource_ids=resource_ids
            )
        )

    def set_app_play_key(
        self, *, app_id: str | None = None, play_key: str | None = None
    ) -> SetAppPlayKeyResponse:
        """Set the key of an application that play credentials are signed with.

        With this key your server makes credentials for playback by itself, as JSON Web Tokens,
        instead of asking GetVideoPlayAuth for each one. Player SDKs take them from version 7.10.0
        on.

        A key set before is replaced, and credentials signed with it may stop working.

        Args:
            app_id: The application that the setting belongs to. Default: app-1000000.
            play_key: The new key. Expected: 8 to 20 ASCII letters or digits.

        Returns:
            Nothing but the id of the request; the key is set.
        """
        from .operations.set_app_play_key import SetAppPlayKeyRequest

        return self.send(SetAppPlayKeyRequest(app_id=app_id, play_key=play_key))

    def update_app_info(
        self,
        *,
        app_id: str,
        app_name: str | None = None,
        description: str | None = None,
        status: Literal["Normal", "Disable"] | None = None,
    ) -> UpdateAppInfoResponse:
        """Change the name, the description or the state of an application.

        What is left out stays as it is. An account may call this 30 times a second.

        Args:
            app_id: The application's id, as CreateAppInfo or ListAppInfo answered it.
            app_name: The new name. At most 128 characters. Expected: letters, digits, '.', '-' or
                '@'.
            description: The new text about the application. At most 512 characters.
            status: Whether the application can be used. Values: Normal (an application in use);
                Disable (an application that is switched off).

        Returns:
            Nothing but the id of the request; the application is changed.

        Raises:
            ServiceError: with code OperationDenied.NotOpenAppService or Forbidden.OperateApp, among
                others.
        """
        from .operations.update_app_info import UpdateAppInfoRequest

        return self.send(
            UpdateAppInfoRequest(
                app_id=app_id, app_name=app_name, description=description, status=status
            )
        )

    def delete_message_callback(
        self, *, app_id: str | None = None
    ) -> DeleteMessageCallbackResponse:
        """Delete the settings for event notifications of an application.

        No events are sent from then on, until SetMessageCallback sets it up anew.

        Args:
            app_id: The application that the setting belongs to. Default: app-1000000.

        Returns:
            Nothing but the id of the request; the settings are gone.
        """
        from .operations.delete_message_callback import DeleteMessageCallbackRequest

        return self.send(DeleteMessageCallbackRequest(app_id=app_id))

    def get_message_callback(self, *, app_id: str | None = None) -> GetMessageCallbackResponse:
        """Look up which events are sent, and where to.

        Args:
            app_id: The application that the setting belongs to. Default: app-1000000.

        Returns:
            The settings for event notifications.
        """
        from .operations.get_message_callback import GetMessageCallbackRequest

        return self.send(GetMessageCallbackRequest(app_id=app_id))

    def set_crossdomain_content(
        self, *, content: str, storage_location: str, resource_real_owner_id: str | None = None
    ) -> SetCrossdomainContentResponse:
        """Write the file crossdomain.xml, which lets pages of other domains use a bucket.

        Copies in the CDN stay as they were until they are refreshed; RefreshVodObjectCaches does
        that.

        Args:
            content: The whole file. At most 2,048 characters. Expected: an XML document.
            storage_location: The bucket to write the file to, as its host name.
            resource_real_owner_id: The id of the account that owns the bucket. Expected: a number
                written in digits.

        Returns:
            Nothing but the id of the request; the file is written.
        """
        from .operations.set_crossdomain_content import SetCrossdomainContentRequest

        return self.send(
            SetCrossdomainContentRequest(
                content=content,
                storage_location=storage_location,
                resource_real_owner_id=resource_real_owner_id,
            )
        )

    def set_message_callback(
        self,
        *,
        callback_type: Literal["HTTP", "MNS"] | None = None,
        callback_url: str | None = None,
        event_type_list: Sequence[str] | str | None = None,
        auth_switch: Literal["on", "off"] | None = None,
        auth_key: str | None = None,
        mns_endpoint: str | None = None,
        mns_queue_name: str | None = None,
        app_id: str | None = None,
    ) -> SetMessageCallbackResponse:
        """Set which events are sent, and where to.

        Each application has one such setting in a region, and this call replaces it. Events go to
        an address of yours or into a queue of Simple Message Queue, which was called MNS. An upload
        may name an address of its own in UserData.

        Your address has to answer with the status 200 within 5 seconds. An event is tried three
        times, then it is dropped. An account may call this 15 times a second.

        Rules across parameters:

        - With CallbackType HTTP, CallbackURL is needed.
        - With CallbackType MNS, MnsEndpoint and MnsQueueName are needed.

        Args:
            callback_type: How events are delivered. Values: HTTP (posted to CallbackURL); MNS (put
                into the queue MnsQueueName).
            callback_url: The address that events are posted to, one only. At most 256 bytes of
                UTF-8.
            event_type_list: The events to send, such as FileUploadComplete and TranscodeComplete.
                ALL stands for all of them, AIComplete for everything about AI. Omitted: no events.
            auth_switch: Whether posted events carry a signature, made with AuthKey. Counts for HTTP
                only. Values: on (signed events); off (events without a signature).
            auth_key: The key to sign with. Counts for HTTP only. At most 32 characters. Expected:
                upper case, lower case and digits together.
            mns_endpoint: The public address of the message queue. Counts for MNS only.
            mns_queue_name: The name of the queue. Counts for MNS only.
            app_id: The application that the setting belongs to. Default: app-1000000.

        Returns:
            Nothing but the id of the request; the settings are in force.
        """
        from .operations.set_message_callback import SetMessageCallbackRequest

        return self.send(
            SetMessageCallbackRequest(
                callback_type=callback_type,
                callback_url=callback_url,
                event_type_list=event_type_list,
                auth_switch=auth_switch,
                auth_key=auth_key,
                mns_endpoint=mns_endpoint,
                mns_queue_name=mns_queue_name,
                app_id=app_id,
            )
        )

    def get_play_info(
        self,
        *,
        video_id: str | None = None,
        formats: Sequence[Literal["mp4", "m3u8", "mp3", "flv", "mpd"]] | str | None = None,
        auth_timeout: int | None = None,
        output_type: Literal["oss", "cdn"] | None = None,
        stream_type: Sequence[Literal["video", "audio"]] | str | None = None,
        re_auth_info: PlayReAuthInfo | Mapping[str, object] | str | None = None,
        definition: Sequence[Literal["FD", "LD", "SD", "HD", "OD", "2K", "4K", "SQ", "HQ", "AUTO"]]
        | str
        | None = None,
        result_type: Literal["Single", "Multiple"] | None = None,
        play_config: PlayConfig | Mapping[str, object] | str | None = None,
        addition_type: Literal["danmu"] | None = None,
        trace: str | None = None,
        digital_watermark_type: Literal["TraceMark", "CopyrightMark"] | None = None,
        reference_id: str | None = None,
    ) -> GetPlayInfoResponse:
        """Get the addresses that a video or audio file can be played from.

        Any player can use the addresses, except for streams with the vendor's own encryption. Only
        files with Status Normal can be played; when one cannot, GetMezzanineInfo tells what is
        known about its source.

        With OutputType cdn, AuthTimeout counts only if URL signing is switched on; it has no upper
        limit then, and defaults to what is set there. With OutputType oss it counts only for a
        private bucket and defaults to 3,600; in a bucket of your own it may be at most 129,600 (36
        hours), and newer texts allow 604,800 (7 days) elsewhere.

        Traffic from the addresses costs money.

        Rules across parameters:

        - VideoId or ReferenceId is needed.
        - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).
        - With DigitalWatermarkType TraceMark, Definition is needed.
        - With DigitalWatermarkType TraceMark, Trace holds letters, digits and Chinese characters.

        Args:
            video_id: The id of the video or audio file.
            formats: The formats to answer. Omitted: all. There is an mpd only if the transcoding
                template asks for dash. Values of an item: mp4, m3u8, mp3, flv, mpd.
            auth_timeout: For how many seconds the answered addresses stay valid. Limits and
                defaults depend on OutputType. At least 1.
            output_type: Where the answered addresses lead. Values: oss (the files in OSS); cdn (the
                CDN). Default: cdn.
            stream_type: The kinds of streams to answer. Omitted: both. Values of an item: video,
                audio.
            re_auth_info: The values uid and rand for signed addresses. Of interest when URL signing
                of type A is switched on.
            definition: The qualities to answer. Omitted: all. There is AUTO only if the transcoding
                template packs several streams. Values of an item: FD (low definition, for a smooth
                picture); LD (standard definition); SD (high definition); HD (very high definition);
                OD (the original); 2K; 4K; SQ (standard sound); HQ (high-quality sound); AUTO (a bit
                rate that adapts).
            result_type: How many streams of the same quality and format are answered. Values:
                Single (the latest one); Multiple (all). Default: Single.
            play_config: Special wishes, such as the domain to play from or the length of a preview.
            addition_type: Asks for the mask that keeps live comments off people and things. Counts
                with OutputType cdn only. Values: danmu.
            trace: The digital watermark. With DigitalWatermarkType TraceMark, a text of letters,
                digits and Chinese characters to put into the stream; with CopyrightMark, the text
                of the watermark template whose streams are looked for. At most 1,024 characters.
            digital_watermark_type: What the digital watermark in Trace is for. Values: TraceMark
                (telling who watched); CopyrightMark (telling who owns it).
            reference_id: The id of your own that the video or audio file was created with.
                Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            The streams with their addresses, and what is known about the file.

        Raises:
            ServiceError: with code InvalidVideo.NotFound, InvalidVideo.NoneStream,
                Forbidden.IllegalStatus or Forbidden.AliyunVoDEncryption, among others.
        """
        from .operations.get_play_info import GetPlayInfoRequest

        return self.send(
            GetPlayInfoRequest(
                video_id=video_id,
                formats=formats,
                auth_timeout=auth_timeout,
                output_type=output_type,
                stream_type=stream_type,
                re_auth_info=re_auth_info,
                definition=definition,
                result_type=result_type,
                play_config=play_config,
                addition_type=addition_type,
                trace=trace,
                digital_watermark_type=digital_watermark_type,
                reference_id=reference_id,
            )
        )

    def get_video_play_auth(
        self,
        *,
        video_id: str | None = None,
        auth_info_timeout: int | None = None,
        api_version: Literal["1.0.0"] | None = None,
        reference_id: str | None = None,
    ) -> GetVideoPlayAuthResponse:
        """Get a credential with which the vendor's player plays one video or audio file.

        Hand the credential to the player, which fetches the addresses with it. It is good for this
        one file and a short time; when it has run out, call again.

        Rules across parameters:

        - VideoId or ReferenceId is needed.

        Args:
            video_id: The id of the video or audio file.
            auth_info_timeout: For how many seconds the credential can be used. From 100 to 3,000.
                Default: 100.
            api_version: The version of the credential's format. Values: 1.0.0.
            reference_id: The id of your own that the video or audio file was created with.
                Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            The credential, and what a player shows about the file.

        Raises:
            ServiceError: with code MissingVideoId, InvalidVideo.NotFound or
                Forbidden.IllegalStatus, among others.
        """
        from .operations.get_video_play_auth import GetVideoPlayAuthRequest

        return self.send(
            GetVideoPlayAuthRequest(
                video_id=video_id,
                auth_info_timeout=auth_info_timeout,
                api_version=api_version,
                reference_id=reference_id,
            )
        )

    def search_media(
        self,
        *,
        search_type: Literal["video", "audio", "image", "attached"] | None = None,
        fields: Sequence[str] | str | None = None,
        match: str | None = None,
        sort_by: Sequence[str] | str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        scroll_token: str | None = None,
    ) -> SearchMediaResponse:
        """Find videos, audio files, images and attached media by what is known about them.

        PageNo and PageSize reach the first 5,000 media that fit. Beyond that, narrow Match down, or
        walk through the results with ScrollToken.

        Walking reaches 2,000,000 videos or audio files, not images or attached media. Send the
        ScrollToken of each answer with the next call, and move on by at most 100 media a call. It
        is also the faster way from about 1,000 media on.

        Args:
            search_type: What to look for. Values: video (videos); audio (audio files); image
                (images); attached (watermarks, subtitles and material). Default: video.
            fields: Which fields of each result to answer. Omitted: only the id, the type and the
                time of creation.
            match: The conditions, in the service's query language: a field with =, in and a list,
                or = and the two ends of a range, joined by and. Whether values are compared exactly
                or loosely depends on the field. Omitted: everything fits.
            sort_by: The order, as fields with Desc or Asc, the most important one first; one field
                only together with ScrollToken. Omitted: newest first. At most 3 items. Expected of
                an item: a field with its direction, such as CreationTime:Desc.
            page_no: The page to answer, counted from 1. From 200 on, ScrollToken makes it faster.
                Default: 1.
            page_size: How many results a page holds. At most 100. Default: 10.
            scroll_token: The position to move on from, as the last answer gave it. Omitted in the
                first call of a search.

        Returns:
            One page of results.

        Raises:
            ServiceError: with code ErrorMatchSyntax, SortByExceededMax or
                InvalidScrollToken.Expired, among others.
        """
        from .operations.search_media import SearchMediaRequest

        return self.send(
            SearchMediaRequest(
                search_type=search_type,
                fields=fields,
                match=match,
                sort_by=sort_by,
                page_no=page_no,
                page_size=page_size,
                scroll_token=scroll_token,
            )
        )

    def restore_media(
        self,
        *,
        media_ids: Sequence[str] | str,
        scope: Literal["All", "SourceFile"] | None = None,
        restore_days: int | None = None,
        restore_tier: Literal["Expedited", "Standard", "Bulk"] | None = None,
    ) -> RestoreMediaResponse:
        """Make archived videos and audio files readable for a while.

        Works on files in the archive and in the cold archive. While a file is being restored,
        UpdateMediaStorageClass cannot move it.

        Fetching files back costs money. For the cold archive, a readable copy in standard storage
        is paid for as well until the time is over.

        Args:
            media_ids: The ids of the videos or audio files. At most 20 items.
            scope: What is restored. Values: All (source files and streams); SourceFile (source
                files only). Default: All.
            restore_days: For how many days the files stay readable. For the archive the most is 7.
                From 1 to 365. Default: 1.
            restore_tier: How fast files are fetched back. Of interest for the cold archive only.
                Values: Expedited (within an hour); Standard (within 2 to 5 hours); Bulk (within 5
                to 12 hours). Default: Standard.

        Returns:
            Whether restoring has begun, and for which files it has not.
        """
        from .operations.restore_media import RestoreMediaRequest

        return self.send(
            RestoreMediaRequest(
                media_ids=media_ids,
                scope=scope,
                restore_days=restore_days,
                restore_tier=restore_tier,
            )
        )

    def update_media_storage_class(
        self,
        *,
        media_ids: Sequence[str] | str,
        storage_class: Literal["Standard", "IA", "Archive", "ColdArchive"],
        scope: Literal["All", "SourceFile"] | None = None,
        restore_tier: Literal["Expedited", "Standard", "Bulk"] | None = None,
        allow_update_without_time_limit: bool | None = None,
    ) -> UpdateMediaStorageClassResponse:
        """Move videos and audio files to another class of storage.

        The call only begins the move; an event is sent when it is done. Until then the files can
        neither be processed nor moved again. Files in an archive are restored first, without a call
        of RestoreMedia. Files in buckets of your own cannot be moved.

        Storage other than Standard has a shortest time of stay: 30 days for IA, 60 for Archive, 180
        for ColdArchive, for source files as well. A file that is younger is moved only with
        AllowUpdateWithoutTimeLimit, and the rest of that time has to be paid for.

        Args:
            media_ids: The ids of the videos or audio files. At most 20 items.
            storage_class: The class of storage to move to. Values: Standard (standard storage); IA
                (storage for infrequent access); Archive (the archive); ColdArchive (the cold
                archive).
            scope: What is moved. Values: All (source files and streams); SourceFile (source files
                only, everything else being in standard storage). Default: All.
            restore_tier: How fast files are fetched back. Of interest for the cold archive only.
                Values: Expedited (within an hour); Standard (within 2 to 5 hours); Bulk (within 5
                to 12 hours). Default: Standard.
            allow_update_without_time_limit: Whether to move files that have not stayed long enough,
                at extra cost. Default: false.

        Returns:
            Whether the move has begun, and for which files it has not.
        """
        from .operations.update_media_storage_class import UpdateMediaStorageClassRequest

        return self.send(
            UpdateMediaStorageClassRequest(
                media_ids=media_ids,
                storage_class=storage_class,
                scope=scope,
                restore_tier=restore_tier,
                allow_update_without_time_limit=allow_update_without_time_limit,
            )
        )

    def batch_get_media_infos(
        self,
        *,
        media_ids: Sequence[str] | str | None = None,
        reference_ids: Sequence[str] | str | None = None,
    ) -> BatchGetMediaInfosResponse:
        """Look up several videos and audio files together with their source files and streams.

        Some of the answer is found out only after the upload, in the background: wait for the event
        VideoAnalysisComplete to get a full one.

        Rules across parameters:

        - MediaIds or ReferenceIds is needed.

        Args:
            media_ids: The ids of the videos or audio files. At most 20 items.
            reference_ids: The ids of your own that the videos or audio files were created with. At
                most 20 items. Expected of an item: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            What is known about the files, and which of them do not exist.
        """
        from .operations.batch_get_media_infos import BatchGetMediaInfosRequest

        return self.send(
            BatchGetMediaInfosRequest(media_ids=media_ids, reference_ids=reference_ids)
        )

    def delete_mezzanines(
        self,
        *,
        video_ids: Sequence[str] | str | None = None,
        force: bool | None = None,
        reference_ids: Sequence[str] | str | None = None,
    ) -> DeleteMezzaninesResponse:
        """Delete the source files of videos and audio files, and keep the streams.

        Without its source file, a video can no longer be transcoded, reviewed, or have snapshots
        taken.

        Where the source file itself is played, because the video was not transcoded or only on the
        side, it is kept unless Force is true.

        Rules across parameters:

        - VideoIds or ReferenceIds is needed.

        Args:
            video_ids: The ids of the videos or audio files. At most 20 items.
            force: Whether source files that are played themselves are deleted, too. Default: false.
            reference_ids: The ids of your own that the videos or audio files were created with. At
                most 20 items. Expected of an item: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            Which source files were not deleted.
        """
        from .operations.delete_mezzanines import DeleteMezzaninesRequest

        return self.send(
            DeleteMezzaninesRequest(video_ids=video_ids, force=force, reference_ids=reference_ids)
        )

    def delete_stream(
        self,
        *,
        job_ids: Sequence[str] | str,
        video_id: str | None = None,
        reference_id: str | None = None,
    ) -> DeleteStreamResponse:
        """Delete streams of one video or audio file.

        The files of the streams are gone for good. The source file and other streams stay.

        Rules across parameters:

        - VideoId or ReferenceId is needed.

        Args:
            job_ids: The ids of the streams, as GetPlayInfo answered them in JobId. All belong to
                the same video. At most 20 items.
            video_id: The id of the video or audio file.
            reference_id: The id of your own that the video or audio file was created with.
                Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            Nothing but the id of the request; the streams are deleted.

        Raises:
            ServiceError: with code JobIdsExceededMax, InvalidVideo.NotFound, InvalidStream.NotFound
                or DeleteStreamFailed, among others.
        """
        from .operations.delete_stream import DeleteStreamRequest

        return self.send(
            DeleteStreamRequest(job_ids=job_ids, video_id=video_id, reference_id=reference_id)
        )

    def delete_video(
        self,
        *,
        video_ids: Sequence[str] | str | None = None,
        reference_ids: Sequence[str] | str | None = None,
    ) -> DeleteVideoResponse:
        """Delete videos and audio files with all that belongs to them.

        Source files, streams and covers are gone for good. Copies in the CDN stay until they run
        out or are refreshed.

        Files that do not exist, or that you may not delete, are skipped and listed in the answer.
        The call fails only when none of the files exists.

        Rules across parameters:

        - VideoIds or ReferenceIds is needed.

        Args:
            video_ids: The ids of the videos or audio files. At most 20 items.
            reference_ids: The ids of your own that the videos or audio files were created with. At
                most 20 items. Expected of an item: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            Which files were skipped; the others are deleted.

        Raises:
            ServiceError: with code VideoIdsExceededMax, InvalidVideo.NotFound or DeleteVideoFailed,
                among others.
        """
        from .operations.delete_video import DeleteVideoRequest

        return self.send(DeleteVideoRequest(video_ids=video_ids, reference_ids=reference_ids))

    def describe_media_distribution(
        self,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        storage_class: Literal[
            "Standard",
            "IA",
            "SourceIA",
            "Archive",
            "SourceArchive",
            "ColdArchive",
            "SourceColdArchive",
            "Changing",
            "SourceChanging",
        ]
        | None = None,
        interval: Literal["hour", "day", "week", "month"] | None = None,
    ) -> DescribeMediaDistributionResponse:
        """Count the videos and audio files that were created in each hour, day, week or month.

        Without StartTime and EndTime, the last 7 days are counted. Served in the region Shanghai.

        Rules across parameters:

        - EndTime is later than StartTime.
        - StartTime and EndTime are at most six months apart.

        Args:
            start_time: The time of creation from which on files are counted.
            end_time: The time of creation up to which files are counted.
            storage_class: Which files are counted, by how they are stored. Omitted: all. Values:
                Standard (everything in standard storage); IA (everything in storage for infrequent
                access); SourceIA (the source file in storage for infrequent access); Archive
                (everything in the archive); SourceArchive (the source file in the archive);
                ColdArchive (everything in the cold archive); SourceColdArchive (the source file in
                the cold archive); Changing (a change of everything, under way); SourceChanging (a
                change of the source file, under way).
            interval: The span of the calendar that each count is for. Values: hour, day, week,
                month. Default: day.

        Returns:
            The counts.
        """
        from .operations.describe_media_distribution import DescribeMediaDistributionRequest

        return self.send(
            DescribeMediaDistributionRequest(
                start_time=start_time,
                end_time=end_time,
                storage_class=storage_class,
                interval=interval,
            )
        )

    def get_mezzanine_info(
        self,
        *,
        video_id: str | None = None,
        auth_timeout: int | None = None,
        output_type: Literal["oss", "cdn"] | None = None,
        addition_type: Sequence[Literal["video", "audio"]] | str | None = None,
        reference_id: str | None = None,
    ) -> GetMezzanineInfoResponse:
        """Look up the source file of a video or audio file, with an address to fetch it from.

        Some of the answer is missing until the first stream has been transcoded.

        With OutputType cdn, AuthTimeout counts only if URL signing is switched on, and has no upper
        limit. With OutputType oss it counts only for a private bucket; in a bucket of your own it
        may be at most 129,600 (36 hours).

        Rules across parameters:

        - VideoId or ReferenceId is needed.
        - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).

        Args:
            video_id: The id of the video or audio file.
            auth_timeout: For how many seconds the answered address stays valid. At least 1.
                Default: 3600.
            output_type: Where the answered address leads. For files in a bucket of type in, always
                to OSS. Values: oss (the file in OSS); cdn (the CDN). Default: cdn.
            addition_type: What else to answer. Omitted: only what concerns the file as a whole.
                Values of an item: video (the video streams); audio (the audio streams).
            reference_id: The id of your own that the video or audio file was created with.
                Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            What is known about the source file.

        Raises:
            ServiceError: with code InvalidVideo.NotFound or InvalidFile.NotFound, among others.
        """
        from .operations.get_mezzanine_info import GetMezzanineInfoRequest

        return self.send(
            GetMezzanineInfoRequest(
                video_id=video_id,
                auth_timeout=auth_timeout,
                output_type=output_type,
                addition_type=addition_type,
                reference_id=reference_id,
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

    def get_video_infos(
        self,
        *,
        video_ids: Sequence[str] | str | None = None,
        reference_ids: Sequence[str] | str | None = None,
    ) -> GetVideoInfosResponse:
        """Look up several videos and audio files at once.

        Some of the answer is found out only after the upload, in the background: wait for the event
        VideoAnalysisComplete to get a full one.

        Rules across parameters:

        - VideoIds or ReferenceIds is needed.

        Args:
            video_ids: The ids of the videos or audio files. At most 20 items.
            reference_ids: The ids of your own that the videos or audio files were created with. At
                most 20 items. Expected of an item: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            What is known about the files, and which of them do not exist.

        Raises:
            ServiceError: with code InvalidVideo.NotFound, among others.
        """
        from .operations.get_video_infos import GetVideoInfosRequest

        return self.send(GetVideoInfosRequest(video_ids=video_ids, reference_ids=reference_ids))

    def get_video_list(
        self,
        *,
        cate_id: int | None = None,
        status: Sequence[
            Literal[
                "Uploading",
                "UploadFail",
                "UploadSucc",
                "Transcoding",
                "TranscodeFail",
                "Checking",
                "Blocked",
                "Normal",
                "ProduceFail",
            ]
        ]
        | str
        | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        storage_location: str | None = None,
        reference_ids: Sequence[str] | str | None = None,
    ) -> GetVideoListResponse:
        """List videos and audio files, page by page.

        Only the first 5,000 files that fit can be reached. To see more, give StartTime and EndTime
        and move on from there, or use SearchMedia.

        Rules across parameters:

        - EndTime is later than StartTime.

        Args:
            cate_id: The category to list, as an id that AddCategory or GetCategories answered.
            status: The states to list. Omitted: all. Values of an item: Uploading (files that have
                not arrived yet); UploadFail (failed uploads); UploadSucc (files that have arrived);
                Transcoding (streams in the making); TranscodeFail (no stream could be made);
                Checking (videos under review); Blocked (videos that may not be played); Normal
                (videos that can be played); ProduceFail (videos that could not be produced from an
                editing project).
            page_no: The page to answer, counted from 1. Default: 1.
            page_size: How many files a page holds. At most 100. Default: 10.
            sort_by: The order of the list. Values: CreationTime:Desc (newest first);
                CreationTime:Asc (oldest first). Default: CreationTime:Desc.
            start_time: The time of creation from which on files are listed.
            end_time: The time of creation up to which files are listed.
            storage_location: The bucket whose files are listed, written as its host name. Omitted:
                all buckets.
            reference_ids: The ids of your own that the videos or audio files were created with. At
                most 20 items. Expected of an item: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            One page of the list.

        Raises:
            ServiceError: with code VideoListExceededMax or InvalidVideo.NotFound, among others.
        """
        from .operations.get_video_list import GetVideoListRequest

        return self.send(
            GetVideoListRequest(
                cate_id=cate_id,
                status=status,
                page_no=page_no,
                page_size=page_size,
                sort_by=sort_by,
                start_time=start_time,
                end_time=end_time,
                storage_location=storage_location,
                reference_ids=reference_ids,
            )
        )

    def update_video_info(
        self,
        *,
        video_id: str | None = None,
        title: str | None = None,
        tags: Sequence[str] | str | None = None,
        description: str | None = None,
        cover_url: str | None = None,
        cate_id: int | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        reference_id: str | None = None,
    ) -> UpdateVideoInfoResponse:
        """Change the title, labels, cover and so on of one video or audio file.

        What is left out stays as it is.

        Rules across parameters:

        - VideoId or ReferenceId is needed.

        Args:
            video_id: The id of the video or audio file.
            title: The new title. At most 128 bytes of UTF-8.
            tags: The new labels. At most 16 items of at most 32 bytes of UTF-8 each.
            description: The new text about it. At most 1,024 bytes of UTF-8.
            cover_url: The address of an image to use as the new cover.
            cate_id: The category to move it to, as an id that AddCategory or GetCategories
                answered.
            user_data: The new settings, such as where events go.
            reference_id: The id of your own that the video or audio file was created with.
                Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            Nothing but the id of the request; the change is made.

        Raises:
            ServiceError: with code InvalidVideo.NotFound, among others.
        """
        from .operations.update_video_info import UpdateVideoInfoRequest

        return self.send(
            UpdateVideoInfoRequest(
                video_id=video_id,
                title=title,
                tags=tags,
                description=description,
                cover_url=cover_url,
                cate_id=cate_id,
                user_data=user_data,
                reference_id=reference_id,
            )
        )

    def update_video_infos(
        self, *, update_content: Sequence[UpdateVideoContent | Mapping[str, object] | str] | str
    ) -> UpdateVideoInfosResponse:
        """Change the titles, labels, covers and so on of several videos and audio files at once.

        What is left out of an entry stays as it is. Files that do not exist, or that you may not
        change, are skipped and listed in the answer.

        Args:
            update_content: The changes, one entry for each file. At most 20 items.

        Returns:
            Which files were skipped.

        Raises:
            ServiceError: with code CountExceededMax, among others.
        """
        from .operations.update_video_infos import UpdateVideoInfosRequest

        return self.send(UpdateVideoInfosRequest(update_content=update_content))

    def delete_attached_media(
        self, *, media_ids: Sequence[str] | str
    ) -> DeleteAttachedMediaResponse:
        """Delete watermark images, subtitles and materials.

        The files are gone for good.

        Args:
            media_ids: The ids of the files, as CreateUploadAttachedMedia answered them in MediaId.
                At most 20 items.

        Returns:
            Which files could not be deleted.
        """
        from .operations.delete_attached_media import DeleteAttachedMediaRequest

        return self.send(DeleteAttachedMediaRequest(media_ids=media_ids))

    def get_attached_media_info(
        self,
        *,
        media_ids: Sequence[str] | str,
        auth_timeout: int | None = None,
        output_type: Literal["oss", "cdn"] | None = None,
    ) -> GetAttachedMediaInfoResponse:
        """Look up watermark images, subtitles and materials, and get addresses to fetch them from.

        With OutputType cdn, AuthTimeout counts only if URL signing is switched on; it has no upper
        limit then, and defaults to what is set there. With OutputType oss it counts only for a
        private bucket and defaults to 3,600; in a bucket of your own it may be at most 129,600 (36
        hours).

        Rules across parameters:

        - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).

        Args:
            media_ids: The ids of the files, as CreateUploadAttachedMedia answered them in MediaId.
                At most 20 items.
            auth_timeout: For how many seconds the answered addresses stay valid. Limits and
                defaults depend on OutputType. At least 1.
            output_type: Where the answered addresses lead. Values: oss (the files in OSS); cdn (the
                CDN). Default: cdn.

        Returns:
            What is known about the files, and which ids were not found.

        Raises:
            ServiceError: with code ExceededMax, among others.
        """
        from .operations.get_attached_media_info import GetAttachedMediaInfoRequest

        return self.send(
            GetAttachedMediaInfoRequest(
                media_ids=media_ids, auth_timeout=auth_timeout, output_type=output_type
            )
        )

    def update_attached_media_infos(
        self, *, update_content: Sequence[AttachedMediaUpdate | Mapping[str, object] | str] | str
    ) -> UpdateAttachedMediaInfosResponse:
        """Change the titles, descriptions, tags or categories of watermark images, subtitles and
        materials.

        Only what you give is changed. The files themselves stay as they are.

        Args:
            update_content: What to change, one entry a file. At most 20 items.

        Returns:
            Which ids were not found; all other files are changed.
        """
        from .operations.update_attached_media_infos import UpdateAttachedMediaInfosRequest

        return self.send(UpdateAttachedMediaInfosRequest(update_content=update_content))

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

    def get_image_infos(
        self,
        *,
        image_ids: Sequence[str] | str,
        auth_timeout: int | None = None,
        output_type: Literal["oss", "cdn"] | None = None,
    ) -> GetImageInfosResponse:
        """Look up several images and get addresses to view them at.

        Knows images that were uploaded. For snapshots taken from a video, ask ListSnapshots.

        With OutputType cdn, AuthTimeout counts only if URL signing is switched on; it has no upper
        limit then, and defaults to what is set there. With OutputType oss it counts only for a
        private bucket and defaults to 3,600; in a bucket of your own it may be at most 129,600 (36
        hours).

        Rules across parameters:

        - With OutputType oss, AuthTimeout is at most 2,592,000 seconds (30 days).

        Args:
            image_ids: The ids of the images, as CreateUploadImage or SearchMedia answered them. At
                most 20 items.
            auth_timeout: For how many seconds the answered addresses stay valid. Limits and
                defaults depend on OutputType. At least 1.
            output_type: Where the answered addresses lead. Values: oss (the files in OSS); cdn (the
                CDN). Default: cdn.

        Returns:
            What is known about the images, and which ids were not found.
        """
        from .operations.get_image_infos import GetImageInfosRequest

        return self.send(
            GetImageInfosRequest(
                image_ids=image_ids, auth_timeout=auth_timeout, output_type=output_type
            )
        )

    def list_snapshots(
        self,
        *,
        video_id: str,
        snapshot_type: Literal[
            "CoverSnapshot",
            "NormalSnapshot",
            "SpriteSnapshot",
            "SpriteOriginSnapshot",
            "WebVttSnapshot",
        ]
        | None = None,
        auth_timeout: int | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> ListSnapshotsResponse:
        """List the snapshots of a video, page by page.

        Knows what snapshot jobs took, and the pictures that were made for the cover when the video
        was uploaded. Of several jobs for one video, only the last one that succeeded counts.

        Args:
            video_id: The id of the video.
            snapshot_type: The kind of snapshots to list. Values: CoverSnapshot (snapshots for the
                cover); NormalSnapshot (ordinary snapshots); SpriteSnapshot (sprites, which show
                many small snapshots in one image); SpriteOriginSnapshot (the single images that
                sprites were made from); WebVttSnapshot (snapshots with a WebVTT file, for previews
                in a player). Default: CoverSnapshot.
            auth_timeout: For how many seconds the answered addresses stay valid. It counts only if
                URL signing is switched on; less than 3,600 is taken as 3,600, and addresses at OSS
                allow at most 2,592,000 (30 days). Default: 3600.
            page_size: How many snapshots a page of the list holds. At most 100. Default: 20.
            page_no: The page of the list to answer, counted from 1. Default: 1.

        Returns:
            One page of the video's snapshots, and the job that took them.

        Raises:
            ServiceError: with code InvalidVideo.NotFound, NoSuchResource or
                Forbidden.IllegalStatus, among others.
        """
        from .operations.list_snapshots import ListSnapshotsRequest

        return self.send(
            ListSnapshotsRequest(
                video_id=video_id,
                snapshot_type=snapshot_type,
                auth_timeout=auth_timeout,
                page_size=page_size,
                page_no=page_no,
            )
        )

    def update_image_infos(
        self, *, update_content: Sequence[ImageUpdate | Mapping[str, object] | str] | str
    ) -> UpdateImageInfosResponse:
        """Change the titles, descriptions, tags or categories of images.

        Only what you give is changed. Works for images that were uploaded, not for snapshots taken
        from a video.

        Args:
            update_content: What to change, one entry an image. At most 20 items.

        Returns:
            Which ids were not found; all other images are changed.
        """
        from .operations.update_image_infos import UpdateImageInfosRequest

        return self.send(UpdateImageInfosRequest(update_content=update_content))

    def delete_dynamic_image(
        self, *, video_id: str, dynamic_image_ids: Sequence[str] | str | None = None
    ) -> DeleteDynamicImageResponse:
        """Detach animated images from their video.

        ListDynamicImage knows them no longer, but the files stay in storage. An account may call
        this 10 times a second.

        Args:
            video_id: The id of the video that the images were made from.
            dynamic_image_ids: The ids of the images, as ListDynamicImage answers them in
                DynamicImageId. Omitted: all of the video's images, which is refused when there are
                more than 10. At most 10 items.

        Returns:
            Nothing but the id of the request; the images are detached.
        """
        from .operations.delete_dynamic_image import DeleteDynamicImageRequest

        return self.send(
            DeleteDynamicImageRequest(video_id=video_id, dynamic_image_ids=dynamic_image_ids)
        )

    def list_dynamic_image(self, *, video_id: str) -> ListDynamicImageResponse:
        """List the animated images that were made from a video.

        They are made by SubmitDynamicImageJob or by a workflow. An account may call this 100 times
        a second.

        Args:
            video_id: The id of the video.

        Returns:
            The video's animated images.
        """
        from .operations.list_dynamic_image import ListDynamicImageRequest

        return self.send(ListDynamicImageRequest(video_id=video_id))

    def submit_dynamic_image_job(
        self,
        *,
        video_id: str,
        dynamic_image_template_id: str,
        override_params: DynamicImageOverrides | Mapping[str, object] | str | None = None,
    ) -> SubmitDynamicImageJobResponse:
        """Start to make an animated image from a part of a video.

        The event DynamicImageComplete tells when the image is there; ListDynamicImage knows its
        address. It costs money, as transcoding does.

        The video has to be in one of the states UploadSucc, Transcoding, Normal, Checking and
        Blocked. An account may call this 30 times a second.

        Args:
            video_id: The id of the video.
            dynamic_image_template_id: The template to use, as AddVodTemplate answered it.
            override_params: What to do differently from the template, for this job only.

        Returns:
            The job that was started.

        Raises:
            ServiceError: with code InvalidVideo.NotFound, NoSuchResource or
                Forbidden.IllegalStatus, among others.
        """
        from .operations.submit_dynamic_image_job import SubmitDynamicImageJobRequest

        return self.send(
            SubmitDynamicImageJobRequest(
                video_id=video_id,
                dynamic_image_template_id=dynamic_image_template_id,
                override_params=override_params,
            )
        )

    def submit_preprocess_jobs(
        self, *, video_id: str, preprocess_type: Literal["LivePreprocess"]
    ) -> SubmitPreprocessJobsResponse:
        """Start to transcode a video for use in a production studio.

        The event TranscodeComplete, with Preprocess true in it, tells when the video is ready. It
        costs money.

        An MP4 whose shorter side is 360 pixels is taken only if its resolution exceeds 1,920, its
        bitrate 6,000 Kbit/s or its frame rate 25.

        Args:
            video_id: The id of the video.
            preprocess_type: What the video is prepared for. Values: LivePreprocess (a production
                studio).

        Returns:
            The jobs that were started.

        Raises:
            ServiceError: with code InvalidVideo.NotFound, NoSuchResource or
                Forbidden.IllegalStatus, among others.
        """
        from .operations.submit_preprocess_jobs import SubmitPreprocessJobsRequest

        return self.send(
            SubmitPreprocessJobsRequest(video_id=video_id, preprocess_type=preprocess_type)
        )

    def submit_snapshot_job(
        self,
        *,
        video_id: str | None = None,
        specified_offset_time: int | None = None,
        width: int | None = None,
        height: int | None = None,
        count: int | None = None,
        interval: int | None = None,
        sprite_snapshot_config: SnapshotSpriteConfig | Mapping[str, object] | str | None = None,
        snapshot_template_id: str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        specified_offset_times: Sequence[int] | str | None = None,
        reference_id: str | None = None,
    ) -> SubmitSnapshotJobResponse:
        """Start to take snapshots from a video.

        The snapshots, all of them JPG, are taken in the background. The event SnapshotComplete
        (with the SubType SpecifiedTime) tells when they are there; ListSnapshots knows their
        addresses.

        The video has to be in one of the states UploadSucc, Normal, Checking and Blocked. An
        account may call this 30 times a second.

        Rules across parameters:

        - VideoId or ReferenceId is needed.

        Args:
            video_id: The id of the video or audio file.
            specified_offset_time: When the first snapshot is taken, in milliseconds from the
                beginning. Default: 0.
            width: The width of a snapshot in pixels. Omitted: that of the video. From 8 to 4,096.
            height: The height of a snapshot in pixels. Omitted: that of the video. From 8 to 4,096.
            count: How many snapshots to take at most. Together with Interval, what gives fewer
                snapshots wins. Default: 1.
            interval: The seconds between two snapshots. With 0, Count snapshots are spread evenly
                over the video. At least 0. Default: 1.
            sprite_snapshot_config: How snapshots are put together to sprites, images with many
                small snapshots in them. Omitted: no sprites.
            snapshot_template_id: The template to use, as AddVodTemplate answered it. Everything but
                VideoId is ignored then.
            user_data: Settings for this job: where events go, and a text of yours that events
                carry.
            specified_offset_times: The moments to take snapshots at, in milliseconds from the
                beginning. At most 30 items.
            reference_id: The id of your own that the video or audio file was created with.
                Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            The job that was started.

        Raises:
            ServiceError: with code InvalidVideo.NotFound, NoSuchResource or
                Forbidden.IllegalStatus, among others.
        """
        from .operations.submit_snapshot_job import SubmitSnapshotJobRequest

        return self.send(
            SubmitSnapshotJobRequest(
                video_id=video_id,
                specified_offset_time=specified_offset_time,
                width=width,
                height=height,
                count=count,
                interval=interval,
                sprite_snapshot_config=sprite_snapshot_config,
                snapshot_template_id=snapshot_template_id,
                user_data=user_data,
                specified_offset_times=specified_offset_times,
                reference_id=reference_id,
            )
        )

    def submit_transcode_jobs(
        self,
        *,
        template_group_id: str,
        video_id: str | None = None,
        pipeline_id: str | None = None,
        encrypt_config: TranscodeHlsEncryption | Mapping[str, object] | str | None = None,
        override_params: TranscodeOverrides | Mapping[str, object] | str | None = None,
        priority: int | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        session_id: str | None = None,
        reference_id: str | None = None,
    ) -> SubmitTranscodeJobsResponse:
        """Start to transcode a video.

        Transcoding runs in the background. The events StreamTranscodeComplete (for each stream) and
        TranscodeComplete (for all of them) tell what came of it; GetTranscodeTask answers the same
        on demand. It costs money.

        The video has to be in one of the states UploadSucc, Normal and Checking. To package streams
        without subtitles, name the group of templates at the upload rather than here.

        Rules across parameters:

        - VideoId or ReferenceId is needed.

        Args:
            template_group_id: The group of templates to transcode with.
            video_id: The id of the video or audio file.
            pipeline_id: The queue to run the jobs in.
            encrypt_config: The keys for standard HLS encryption. The template has to have
                encryption switched on as well, otherwise streams are not encrypted.
            override_params: What to do differently from the templates, for this task only.
            priority: The priority among waiting jobs; the highest number goes first. Jobs under way
                are not affected. From 1 to 10. Default: 6.
            user_data: Settings for this job: where events go, and a text of yours that events
                carry.
            session_id: A text of yours that keeps a request from being carried out twice: the same
                one is refused for 7 days. Omitted or empty: no such check. Expected: at most 50
                ASCII letters, digits, '-' or '_'.
            reference_id: The id of your own that the video or audio file was created with.
                Expected: 6 to 64 ASCII letters, digits, '-' or '_'.

        Returns:
            The ids of the task and of its jobs.

        Raises:
            ServiceError: with code InvalidVideo.NotFound, NoSuchResource or
                Forbidden.IllegalStatus, among others.
        """
        from .operations.submit_transcode_jobs import SubmitTranscodeJobsRequest

        return self.send(
            SubmitTranscodeJobsRequest(
                template_group_id=template_group_id,
                video_id=video_id,
                pipeline_id=pipeline_id,
                encrypt_config=encrypt_config,
                override_params=override_params,
                priority=priority,
                user_data=user_data,
                session_id=session_id,
                reference_id=reference_id,
            )
        )

    def submit_workflow_job(
        self, *, workflow_id: str, media_id: str | None = None
    ) -> SubmitWorkflowJobResponse:
        """Start a workflow for a video.

        The steps of a workflow, such as transcoding, encryption or review, cost money.

        Args:
            workflow_id: The id of the workflow.
            media_id: The id of the video or audio file.

        Returns:
            What was started.
        """
        from .operations.submit_workflow_job import SubmitWorkflowJobRequest

        return self.send(SubmitWorkflowJobRequest(workflow_id=workflow_id, media_id=media_id))

    def add_transcode_template_group(
        self,
        *,
        name: str | None = None,
        transcode_template_list: Sequence[TranscodeTemplateSettings | Mapping[str, object] | str]
        | str
        | None = None,
        transcode_template_group_id: str | None = None,
        app_id: str | None = None,
    ) -> AddTranscodeTemplateGroupResponse:
        """Create a group of transcoding templates, or add templates to one.

        Give Name to create a group, or TranscodeTemplateGroupId to add to an existing one. An
        account has at most 20 groups, and a group at most 20 templates. Of templates for packaged
        streams, more than 10 give single streams but no adaptive bitrate.

        The account needs a storage that is in use. A locked group cannot be added to;
        UpdateTranscodeTemplateGroup unlocks it. Nor can the built-in group that does not transcode.
        An account may call this 5 times a second.

        Rules across parameters:

        - Name or TranscodeTemplateGroupId is needed.

        Args:
            name: The name of the group. At most 128 bytes of UTF-8.
            transcode_template_list: The templates. Omitted: nothing is transcoded with a new group.
                At most 20 items.
            transcode_template_group_id: The id of the group to add templates to.
            app_id: The application that the new resource belongs to, where there are several.
                Default: app-1000000.

        Returns:
            The id of the group.

        Raises:
            ServiceError: with code InvalidStorage.NotFound, InvalidTranscodeTemplateGroup.NotFound,
                Forbidden.LockedTemplateGroup, Forbidden.SpecialTemplateGroup,
                TrasncodeTemplateGroupExceededMax, TranscodeTemplateExceededMax or
                WatermarkExceededMax, among others.
        """
        from .operations.add_transcode_template_group import AddTranscodeTemplateGroupRequest

        return self.send(
            AddTranscodeTemplateGroupRequest(
                name=name,
                transcode_template_list=transcode_template_list,
                transcode_template_group_id=transcode_template_group_id,
                app_id=app_id,
            )
        )

    def delete_transcode_template_group(
        self,
        *,
        transcode_template_group_id: str,
        transcode_template_ids: Sequence[str] | str | None = None,
        force_del_group: Literal["true", "false"] | None = None,
    ) -> DeleteTranscodeTemplateGroupResponse:
        """Delete templates of a group, or the whole group of transcoding templates.

        The default group cannot be deleted; make another one the default first, with
        SetDefaultTranscodeTemplateGroup. A locked group has to be unlocked first, with
        UpdateTranscodeTemplateGroup.

        Rules across parameters:

        - TranscodeTemplateIds is needed, unless ForceDelGroup is true.

        Args:
            transcode_template_group_id: The id of the group.
            transcode_template_ids: The ids of the templates to delete. At most 10 items.
            force_del_group: What to delete. Values: true (the group with all its templates); false
                (the templates in TranscodeTemplateIds). Default: false.

        Returns:
            Which templates were not found.

        Raises:
            ServiceError: with code InvalidTranscodeTemplateGroup.NotFound,
                Forbidden.LockedTemplateGroup or Forbidden.DefaultTemplateGroup, among others.
        """
        from .operations.delete_transcode_template_group import DeleteTranscodeTemplateGroupRequest

        return self.send(
            DeleteTranscodeTemplateGroupRequest(
                transcode_template_group_id=transcode_template_group_id,
                transcode_template_ids=transcode_template_ids,
                force_del_group=force_del_group,
            )
        )

    def get_transcode_template_group(
        self, *, transcode_template_group_id: str
    ) -> GetTranscodeTemplateGroupResponse:
        """Look up a group of transcoding templates with all its templates.

        Args:
            transcode_template_group_id: The id of the group.

        Returns:
            The group with its templates.

        Raises:
            ServiceError: with code InvalidTranscodeTemplateGroup.NotFound, among others.
        """
        from .operations.get_transcode_template_group import GetTranscodeTemplateGroupRequest

        return self.send(
            GetTranscodeTemplateGroupRequest(
                transcode_template_group_id=transcode_template_group_id
            )
        )

    def list_transcode_template_group(
        self, *, app_id: str | None = None
    ) -> ListTranscodeTemplateGroupResponse:
        """List the groups of transcoding templates.

        The list does not hold the templates themselves; GetTranscodeTemplateGroup answers them for
        one group.

        Args:
            app_id: The application whose groups to list. Only of interest to accounts with several
                applications. Default: app-1000000.

        Returns:
            The groups, without their templates.
        """
        from .operations.list_transcode_template_group import ListTranscodeTemplateGroupRequest

        return self.send(ListTranscodeTemplateGroupRequest(app_id=app_id))

    def set_default_transcode_template_group(
        self, *, transcode_template_group_id: str
    ) -> SetDefaultTranscodeTemplateGroupResponse:
        """Make a group of transcoding templates the default one.

        It is used for uploads that name no group.

        Args:
            transcode_template_group_id: The id of the group.

        Returns:
            Nothing but the id of the request; the group is the default one.

        Raises:
            ServiceError: with code InvalidTranscodeTemplateGroup.NotFound, among others.
        """
        from .operations.set_default_transcode_template_group import (
            SetDefaultTranscodeTemplateGroupRequest,
        )

        return self.send(
            SetDefaultTranscodeTemplateGroupRequest(
                transcode_template_group_id=transcode_template_group_id
            )
        )

    def update_transcode_template_group(
        self,
        *,
        transcode_template_group_id: str,
        name: str | None = None,
        transcode_template_list: Sequence[TranscodeTemplateSettings | Mapping[str, object] | str]
        | str
        | None = None,
        locked: Literal["Enabled", "Disabled"] | None = None,
    ) -> UpdateTranscodeTemplateGroupResponse:
        """Change a group of transcoding templates or its templates, or lock and unlock it.

        A locked group cannot be changed until it is unlocked. GetTranscodeTemplateGroup tells
        whether it is.

        Args:
            transcode_template_group_id: The id of the group.
            name: The group's new name. At most 128 bytes of UTF-8.
            transcode_template_list: The new settings of templates, named by TranscodeTemplateId. At
                most 20 items.
            locked: Whether the group is locked from now on. A call with it changes neither name nor
                templates. Values: Enabled (a locked group); Disabled (a group that can be changed).
                Default: Disabled.

        Returns:
            The id of the group.

        Raises:
            ServiceError: with code InvalidStorage.NotFound, InvalidTranscodeTemplateGroup.NotFound
                or Forbidden.LockedTemplateGroup, among others.
        """
        from .operations.update_transcode_template_group import UpdateTranscodeTemplateGroupRequest

        return self.send(
            UpdateTranscodeTemplateGroupRequest(
                transcode_template_group_id=transcode_template_group_id,
                name=name,
                transcode_template_list=transcode_template_list,
                locked=locked,
            )
        )

    def add_vod_template(
        self,
        *,
        name: str,
        template_type: Literal["Snapshot", "DynamicImage"],
        template_config: SnapshotTemplateConfig | Mapping[str, object] | str,
        app_id: str | None = None,
    ) -> AddVodTemplateResponse:
        """Create a template for snapshots or for animated images.

        Use it with SubmitSnapshotJob or SubmitDynamicImageJob. The events SnapshotComplete and
        DynamicImageComplete tell when their images are there.

        Args:
            name: The template's name. At most 128 bytes of UTF-8.
            template_type: What the template makes. Values: Snapshot (snapshots); DynamicImage
                (animated images).
            template_config: What exactly it makes.
            app_id: The application that the new resource belongs to, where there are several.
                Default: app-1000000.

        Returns:
            The id of the new template.
        """
        from .operations.add_vod_template import AddVodTemplateRequest

        return self.send(
            AddVodTemplateRequest(
                name=name,
                template_type=template_type,
                template_config=template_config,
                app_id=app_id,
            )
        )

    def delete_vod_template(self, *, vod_template_id: str) -> DeleteVodTemplateResponse:
        """Delete a template for snapshots or for animated images.

        Args:
            vod_template_id: The id of the template.

        Returns:
            The id of the template that is deleted.
        """
        from .operations.delete_vod_template import DeleteVodTemplateRequest

        return self.send(DeleteVodTemplateRequest(vod_template_id=vod_template_id))

    def get_vod_template(self, *, vod_template_id: str) -> GetVodTemplateResponse:
        """Look up a template for snapshots or for animated images.

        Args:
            vod_template_id: The id of the template.

        Returns:
            The template.
        """
        from .operations.get_vod_template import GetVodTemplateRequest

        return self.send(GetVodTemplateRequest(vod_template_id=vod_template_id))

    def list_vod_template(
        self, *, template_type: Literal["Snapshot", "DynamicImage"], app_id: str | None = None
    ) -> ListVodTemplateResponse:
        """List the templates for snapshots or for animated images.

        Args:
            template_type: What the templates make. Only Snapshot is sure to work. Values: Snapshot
                (snapshots); DynamicImage (animated images).
            app_id: The application whose templates to list. Only of interest to accounts with
                several applications.

        Returns:
            The templates.
        """
        from .operations.list_vod_template import ListVodTemplateRequest

        return self.send(ListVodTemplateRequest(template_type=template_type, app_id=app_id))

    def update_vod_template(
        self,
        *,
        vod_template_id: str,
        name: str | None = None,
        template_config: SnapshotTemplateConfig | Mapping[str, object] | str | None = None,
    ) -> UpdateVodTemplateResponse:
        """Change the name or the settings of a template for snapshots.

        Args:
            vod_template_id: The id of the template.
            name: The template's new name. At most 128 bytes of UTF-8.
            template_config: What the template makes from now on.

        Returns:
            The id of the template.
        """
        from .operations.update_vod_template import UpdateVodTemplateRequest

        return self.send(
            UpdateVodTemplateRequest(
                vod_template_id=vod_template_id, name=name, template_config=template_config
            )
        )

    def get_transcode_summary(
        self, *, video_ids: Sequence[str] | str
    ) -> GetTranscodeSummaryResponse:
        """Look up how the transcoding of several videos is getting on.

        Of several tasks for one video, only the last one counts; ListTranscodeTask knows the
        others. Tasks are known for a year.

        Args:
            video_ids: The ids of the video or audio files. At most 10 items.

        Returns:
            The last task of each video, and which ids were not found.
        """
        from .operations.get_transcode_summary import GetTranscodeSummaryRequest

        return self.send(GetTranscodeSummaryRequest(video_ids=video_ids))

    def get_transcode_task(
        self, *, transcode_task_id: str | None = None, job_ids: Sequence[str] | str | None = None
    ) -> GetTranscodeTaskResponse:
        """Look up a transcoding task with its jobs, or single jobs.

        Tasks are known for a year. An account may call this 15 times a second.

        Rules across parameters:

        - TranscodeTaskId or JobIds is needed.

        Args:
            transcode_task_id: The id of the task, as SubmitTranscodeJobs or ListTranscodeTask
                answered it.
            job_ids: The ids of jobs, as SubmitTranscodeJobs answered them in JobId. At most 10
                items.

        Returns:
            The task with its jobs, or the jobs that were asked for.

        Raises:
            ServiceError: with code NoSuchResource, among others.
        """
        from .operations.get_transcode_task import GetTranscodeTaskRequest

        return self.send(
            GetTranscodeTaskRequest(transcode_task_id=transcode_task_id, job_ids=job_ids)
        )

    def list_transcode_task(
        self,
        *,
        video_id: str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> ListTranscodeTaskResponse:
        """List the transcoding tasks of a video, page by page.

        The list does not hold the jobs of a task; GetTranscodeTask answers them. Tasks are known
        for a year. An account may call this 15 times a second.

        Rules across parameters:

        - EndTime is later than StartTime.

        Args:
            video_id: The id of the video or audio file.
            start_time: The beginning of the period to list.
            end_time: The end of the period to list.
            page_size: How many tasks a page of the list holds. At most 50. Default: 10.
            page_no: The page of the list to answer, counted from 1. Default: 1.

        Returns:
            One page of the video's tasks, without their jobs.
        """
        from .operations.list_transcode_task import ListTranscodeTaskRequest

        return self.send(
            ListTranscodeTaskRequest(
                video_id=video_id,
                start_time=start_time,
                end_time=end_time,
                page_size=page_size,
                page_no=page_no,
            )
        )

    def get_job_detail(
        self, *, job_id: str, job_type: Literal["transcode", "snapshot", "ai", "workflow"]
    ) -> GetJobDetailResponse:
        """Look up a job of the last six months.

        The answer holds the one object that belongs to JobType. An account may call this 15 times a
        second.

        Args:
            job_id: The id of the job.
            job_type: The kind of the job. Values: transcode (transcoding); snapshot (snapshots); ai
                (analysis and review by AI); workflow (a workflow, not documented here).

        Returns:
            The job, in the object for its kind.
        """
        from .operations.get_job_detail import GetJobDetailRequest

        return self.send(GetJobDetailRequest(job_id=job_id, job_type=job_type))

    def list_job_info(
        self, *, media_id: str, job_type: Literal["transcode", "snapshot", "ai"]
    ) -> ListJobInfoResponse:
        """List the jobs of one kind that were run for a video in the last six months.

        GetJobDetail answers more about each of them. An account may call this 15 times a second.

        Args:
            media_id: The id of the video or audio file.
            job_type: The kind of jobs to list. Values: transcode (transcoding); snapshot
                (snapshots); ai (analysis and review by AI).

        Returns:
            The jobs, from the last six months.
        """
        from .operations.list_job_info import ListJobInfoRequest

        return self.send(ListJobInfoRequest(media_id=media_id, job_type=job_type))
