"""The asynchronous client of ApsaraVideo VOD 2017-03-21."""

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


class AsyncClient(_core.AsyncBaseClient):
    """The asynchronous client of ApsaraVideo VOD 2017-03-21.

    One method per operation. `await send(request)` does the same with a request object. Arguments:
    see `apsara_core.AsyncBaseClient`.
    """

    _service = _SERVICE

    async def cancel_url_upload_jobs(
        self,
        *,
        job_ids: Sequence[str] | str | None = None,
        upload_urls: Sequence[str] | str | None = None,
    ) -> CancelUrlUploadJobsResponse:
        """Cancel jobs of UploadMediaByURL that have not been started yet. See
        `Client.cancel_url_upload_jobs`.
        """
        from .operations.cancel_url_upload_jobs import CancelUrlUploadJobsRequest

        return await self.send(CancelUrlUploadJobsRequest(job_ids=job_ids, upload_urls=upload_urls))

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

    async def delete_multipart_upload(
        self, *, media_id: str, media_type: Literal["video"]
    ) -> DeleteMultipartUploadResponse:
        """Delete the parts that an upload in several parts has left behind. See
        `Client.delete_multipart_upload`.
        """
        from .operations.delete_multipart_upload import DeleteMultipartUploadRequest

        return await self.send(
            DeleteMultipartUploadRequest(media_id=media_id, media_type=media_type)
        )

    async def get_url_upload_infos(
        self,
        *,
        job_ids: Sequence[str] | str | None = None,
        upload_urls: Sequence[str] | str | None = None,
    ) -> GetURLUploadInfosResponse:
        """Look up jobs that fetch files from addresses. See `Client.get_url_upload_infos`."""
        from .operations.get_url_upload_infos import GetURLUploadInfosRequest

        return await self.send(GetURLUploadInfosRequest(job_ids=job_ids, upload_urls=upload_urls))

    async def get_upload_details(
        self, *, media_ids: Sequence[str] | str, media_type: Literal["video"] | None = None
    ) -> GetUploadDetailsResponse:
        """Look up how far uploads have got, and where they come from. See
        `Client.get_upload_details`.
        """
        from .operations.get_upload_details import GetUploadDetailsRequest

        return await self.send(GetUploadDetailsRequest(media_ids=media_ids, media_type=media_type))

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

    async def register_media(
        self,
        *,
        register_metadatas: Sequence[RegisterMetadata | Mapping[str, object] | str] | str,
        template_group_id: str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
        workflow_id: str | None = None,
    ) -> RegisterMediaResponse:
        """Make files in a bucket of your own known as videos or audio files. See
        `Client.register_media`.
        """
        from .operations.register_media import RegisterMediaRequest

        return await self.send(
            RegisterMediaRequest(
                register_metadatas=register_metadatas,
                template_group_id=template_group_id,
                user_data=user_data,
                workflow_id=workflow_id,
            )
        )

    async def upload_media_by_url(
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
        """Have the service fetch videos and audio files from addresses on the internet. See
        `Client.upload_media_by_url`.
        """
        from .operations.upload_media_by_url import UploadMediaByURLRequest

        return await self.send(
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

    async def upload_stream_by_url(
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
        """Have the service fetch a stream that was transcoded elsewhere, and add it to a video. See
        `Client.upload_stream_by_url`.
        """
        from .operations.upload_stream_by_url import UploadStreamByURLRequest

        return await self.send(
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

    async def delete_category(self, *, cate_id: int) -> DeleteCategoryResponse:
        """Delete a category and everything below it in the tree. See `Client.delete_category`."""
        from .operations.delete_category import DeleteCategoryRequest

        return await self.send(DeleteCategoryRequest(cate_id=cate_id))

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

    async def update_category(self, *, cate_name: str, cate_id: int) -> UpdateCategoryResponse:
        """Rename a category. See `Client.update_category`."""
        from .operations.update_category import UpdateCategoryRequest

        return await self.send(UpdateCategoryRequest(cate_name=cate_name, cate_id=cate_id))

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

    async def delete_watermark(self, *, watermark_id: str) -> DeleteWatermarkResponse:
        """Delete a watermark template. See `Client.delete_watermark`."""
        from .operations.delete_watermark import DeleteWatermarkRequest

        return await self.send(DeleteWatermarkRequest(watermark_id=watermark_id))

    async def get_watermark(self, *, watermark_id: str) -> GetWatermarkResponse:
        """Look up a watermark template. See `Client.get_watermark`."""
        from .operations.get_watermark import GetWatermarkRequest

        return await self.send(GetWatermarkRequest(watermark_id=watermark_id))

    async def list_watermark(self, *, app_id: str | None = None) -> ListWatermarkResponse:
        """List the watermark templates of the region. See `Client.list_watermark`."""
        from .operations.list_watermark import ListWatermarkRequest

        return await self.send(ListWatermarkRequest(app_id=app_id))

    async def set_default_watermark(self, *, watermark_id: str) -> SetDefaultWatermarkResponse:
        """Make a watermark template the default one. See `Client.set_default_watermark`."""
        from .operations.set_default_watermark import SetDefaultWatermarkRequest

        return await self.send(SetDefaultWatermarkRequest(watermark_id=watermark_id))

    async def update_watermark(
        self,
        *,
        watermark_id: str,
        watermark_config: WatermarkConfig | Mapping[str, object] | str,
        name: str | None = None,
    ) -> UpdateWatermarkResponse:
        """Change the name and the settings of a watermark template. See `Client.update_watermark`."""
        from .operations.update_watermark import UpdateWatermarkRequest

        return await self.send(
            UpdateWatermarkRequest(
                watermark_id=watermark_id, watermark_config=watermark_config, name=name
            )
        )

    async def add_editing_project(
        self,
        *,
        title: str,
        description: str | None = None,
        timeline: EditingTimeline | Mapping[str, object] | str | None = None,
        cover_url: str | None = None,
        division: str | None = None,
    ) -> AddEditingProjectResponse:
        """Create an editing project. See `Client.add_editing_project`."""
        from .operations.add_editing_project import AddEditingProjectRequest

        return await self.send(
            AddEditingProjectRequest(
                title=title,
                description=description,
                timeline=timeline,
                cover_url=cover_url,
                division=division,
            )
        )

    async def add_editing_project_materials(
        self,
        *,
        project_id: str,
        material_ids: Sequence[str] | str,
        material_type: Literal["video", "audio", "image"],
    ) -> AddEditingProjectMaterialsResponse:
        """Add media to those that an editing project may be cut from. See
        `Client.add_editing_project_materials`.
        """
        from .operations.add_editing_project_materials import AddEditingProjectMaterialsRequest

        return await self.send(
            AddEditingProjectMaterialsRequest(
                project_id=project_id, material_ids=material_ids, material_type=material_type
            )
        )

    async def delete_editing_project(
        self, *, project_ids: Sequence[str] | str
    ) -> DeleteEditingProjectResponse:
        """Delete editing projects. See `Client.delete_editing_project`."""
        from .operations.delete_editing_project import DeleteEditingProjectRequest

        return await self.send(DeleteEditingProjectRequest(project_ids=project_ids))

    async def delete_editing_project_materials(
        self,
        *,
        project_id: str,
        material_ids: Sequence[str] | str,
        material_type: Literal["video", "audio", "image"],
    ) -> DeleteEditingProjectMaterialsResponse:
        """Take media away from those that an editing project may be cut from. See
        `Client.delete_editing_project_materials`.
        """
        from .operations.delete_editing_project_materials import (
            DeleteEditingProjectMaterialsRequest,
        )

        return await self.send(
            DeleteEditingProjectMaterialsRequest(
                project_id=project_id, material_ids=material_ids, material_type=material_type
            )
        )

    async def get_editing_project(self, *, project_id: str) -> GetEditingProjectResponse:
        """Look up one editing project with its timeline. See `Client.get_editing_project`."""
        from .operations.get_editing_project import GetEditingProjectRequest

        return await self.send(GetEditingProjectRequest(project_id=project_id))

    async def get_editing_project_materials(
        self,
        *,
        project_id: str,
        type: Literal["video", "audio"] | None = None,
        material_type: Literal["video", "audio", "image"] | None = None,
    ) -> GetEditingProjectMaterialsResponse:
        """List the media that an editing project may be cut from. See
        `Client.get_editing_project_materials`.
        """
        from .operations.get_editing_project_materials import GetEditingProjectMaterialsRequest

        return await self.send(
            GetEditingProjectMaterialsRequest(
                project_id=project_id, type=type, material_type=material_type
            )
        )

    async def produce_editing_project_video(
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
        """Render a video from a timeline or an editing project. See
        `Client.produce_editing_project_video`.
        """
        from .operations.produce_editing_project_video import ProduceEditingProjectVideoRequest

        return await self.send(
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

    async def search_editing_project(
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
        """Find editing projects by state, title or time of creation, page by page. See
        `Client.search_editing_project`.
        """
        from .operations.search_editing_project import SearchEditingProjectRequest

        return await self.send(
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

    async def set_editing_project_materials(
        self, *, project_id: str, material_ids: Sequence[str] | str
    ) -> SetEditingProjectMaterialsResponse:
        """Say which media an editing project may be cut from. See
        `Client.set_editing_project_materials`.
        """
        from .operations.set_editing_project_materials import SetEditingProjectMaterialsRequest

        return await self.send(
            SetEditingProjectMaterialsRequest(project_id=project_id, material_ids=material_ids)
        )

    async def update_editing_project(
        self,
        *,
        project_id: str,
        title: str | None = None,
        timeline: EditingTimeline | Mapping[str, object] | str | None = None,
        description: str | None = None,
        cover_url: str | None = None,
    ) -> UpdateEditingProjectResponse:
        """Change an editing project. See `Client.update_editing_project`."""
        from .operations.update_editing_project import UpdateEditingProjectRequest

        return await self.send(
            UpdateEditingProjectRequest(
                project_id=project_id,
                title=title,
                timeline=timeline,
                description=description,
                cover_url=cover_url,
            )
        )

    async def create_audit(
        self, *, audit_content: Sequence[AuditDecision | Mapping[str, object] | str] | str
    ) -> CreateAuditResponse:
        """Block videos or audio files, or let them be played, as people decided. See
        `Client.create_audit`.
        """
        from .operations.create_audit import CreateAuditRequest

        return await self.send(CreateAuditRequest(audit_content=audit_content))

    async def get_ai_media_audit_job(self, *, job_id: str) -> GetAIMediaAuditJobResponse:
        """Look up one automatic review and its result. See `Client.get_ai_media_audit_job`."""
        from .operations.get_ai_media_audit_job import GetAIMediaAuditJobRequest

        return await self.send(GetAIMediaAuditJobRequest(job_id=job_id))

    async def get_audit_history(
        self,
        *,
        video_id: str,
        page_no: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["CreationTime:Desc", "CreationTime:Asc"] | None = None,
    ) -> GetAuditHistoryResponse:
        """List what people decided about a video, page by page. See `Client.get_audit_history`."""
        from .operations.get_audit_history import GetAuditHistoryRequest

        return await self.send(
            GetAuditHistoryRequest(
                video_id=video_id, page_no=page_no, page_size=page_size, sort_by=sort_by
            )
        )

    async def get_media_audit_audio_result_detail(
        self, *, media_id: str, page_no: int | None = None
    ) -> GetMediaAuditAudioResultDetailResponse:
        """List the passages of a sound track that an automatic review objected to. See
        `Client.get_media_audit_audio_result_detail`.
        """
        from .operations.get_media_audit_audio_result_detail import (
            GetMediaAuditAudioResultDetailRequest,
        )

        return await self.send(
            GetMediaAuditAudioResultDetailRequest(media_id=media_id, page_no=page_no)
        )

    async def get_media_audit_result(self, *, media_id: str) -> GetMediaAuditResultResponse:
        """Get the summary of the automatic review of a video or an image. See
        `Client.get_media_audit_result`.
        """
        from .operations.get_media_audit_result import GetMediaAuditResultRequest

        return await self.send(GetMediaAuditResultRequest(media_id=media_id))

    async def get_media_audit_result_detail(
        self, *, media_id: str, page_no: int
    ) -> GetMediaAuditResultDetailResponse:
        """List the snapshots that an automatic review of a video objected to, page by page. See
        `Client.get_media_audit_result_detail`.
        """
        from .operations.get_media_audit_result_detail import GetMediaAuditResultDetailRequest

        return await self.send(GetMediaAuditResultDetailRequest(media_id=media_id, page_no=page_no))

    async def get_media_audit_result_timeline(
        self, *, media_id: str
    ) -> GetMediaAuditResultTimelineResponse:
        """List the moments of a video that an automatic review objected to, by kind of check. See
        `Client.get_media_audit_result_timeline`.
        """
        from .operations.get_media_audit_result_timeline import GetMediaAuditResultTimelineRequest

        return await self.send(GetMediaAuditResultTimelineRequest(media_id=media_id))

    async def list_audit_security_ip(
        self, *, security_group_name: str | None = None
    ) -> ListAuditSecurityIpResponse:
        """List the IP addresses from which media that are under review or blocked can be played.
        See `Client.list_audit_security_ip`.
        """
        from .operations.list_audit_security_ip import ListAuditSecurityIpRequest

        return await self.send(ListAuditSecurityIpRequest(security_group_name=security_group_name))

    async def set_audit_security_ip(
        self,
        *,
        ips: Sequence[str] | str,
        security_group_name: str | None = None,
        operate_mode: Literal["Append", "Cover", "Delete"] | None = None,
    ) -> SetAuditSecurityIpResponse:
        """Say from which IP addresses media that are under review or blocked can be played. See
        `Client.set_audit_security_ip`.
        """
        from .operations.set_audit_security_ip import SetAuditSecurityIpRequest

        return await self.send(
            SetAuditSecurityIpRequest(
                ips=ips, security_group_name=security_group_name, operate_mode=operate_mode
            )
        )

    async def submit_ai_image_audit_job(
        self,
        *,
        media_id: str,
        template_id: str,
        media_audit_configuration: MediaAuditConfiguration
        | Mapping[str, object]
        | str
        | None = None,
    ) -> SubmitAIImageAuditJobResponse:
        """Have an image reviewed automatically. See `Client.submit_ai_image_audit_job`."""
        from .operations.submit_ai_image_audit_job import SubmitAIImageAuditJobRequest

        return await self.send(
            SubmitAIImageAuditJobRequest(
                media_id=media_id,
                template_id=template_id,
                media_audit_configuration=media_audit_configuration,
            )
        )

    async def submit_ai_media_audit_job(
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
        """Have a video reviewed automatically. See `Client.submit_ai_media_audit_job`."""
        from .operations.submit_ai_media_audit_job import SubmitAIMediaAuditJobRequest

        return await self.send(
            SubmitAIMediaAuditJobRequest(
                media_id=media_id,
                template_id=template_id,
                user_data=user_data,
                media_type=media_type,
                media_audit_configuration=media_audit_configuration,
            )
        )

    async def add_ai_template(
        self,
        *,
        template_name: str,
        template_type: Literal["AIMediaAudit", "AIImage"],
        template_config: AITemplateConfig | Mapping[str, object] | str,
    ) -> AddAITemplateResponse:
        """Create an AI template, for automatic reviews or for covers chosen by AI. See
        `Client.add_ai_template`.
        """
        from .operations.add_ai_template import AddAITemplateRequest

        return await self.send(
            AddAITemplateRequest(
                template_name=template_name,
                template_type=template_type,
                template_config=template_config,
            )
        )

    async def delete_ai_image_infos(
        self, *, ai_image_info_ids: Sequence[str] | str
    ) -> DeleteAIImageInfosResponse:
        """Delete the records of pictures that AI has chosen for covers. See
        `Client.delete_ai_image_infos`.
        """
        from .operations.delete_ai_image_infos import DeleteAIImageInfosRequest

        return await self.send(DeleteAIImageInfosRequest(ai_image_info_ids=ai_image_info_ids))

    async def delete_ai_template(self, *, template_id: str) -> DeleteAITemplateResponse:
        """Delete an AI template. See `Client.delete_ai_template`."""
        from .operations.delete_ai_template import DeleteAITemplateRequest

        return await self.send(DeleteAITemplateRequest(template_id=template_id))

    async def get_ai_image_jobs(self, *, job_ids: Sequence[str] | str) -> GetAIImageJobsResponse:
        """Look up jobs that choose pictures for covers. See `Client.get_ai_image_jobs`."""
        from .operations.get_ai_image_jobs import GetAIImageJobsRequest

        return await self.send(GetAIImageJobsRequest(job_ids=job_ids))

    async def get_ai_template(self, *, template_id: str) -> GetAITemplateResponse:
        """Look up one AI template. See `Client.get_ai_template`."""
        from .operations.get_ai_template import GetAITemplateRequest

        return await self.send(GetAITemplateRequest(template_id=template_id))

    async def get_ai_video_tag_result(self, *, media_id: str) -> GetAIVideoTagResultResponse:
        """Get the tags that were found in a video. See `Client.get_ai_video_tag_result`."""
        from .operations.get_ai_video_tag_result import GetAIVideoTagResultRequest

        return await self.send(GetAIVideoTagResultRequest(media_id=media_id))

    async def get_default_ai_template(
        self, *, template_type: Literal["AIMediaAudit"]
    ) -> GetDefaultAITemplateResponse:
        """Look up the default AI template for automatic reviews. See
        `Client.get_default_ai_template`.
        """
        from .operations.get_default_ai_template import GetDefaultAITemplateRequest

        return await self.send(GetDefaultAITemplateRequest(template_type=template_type))

    async def get_media_dna_result(self, *, media_id: str) -> GetMediaDNAResultResponse:
        """Find out which other videos a video resembles, by its fingerprint. See
        `Client.get_media_dna_result`.
        """
        from .operations.get_media_dna_result import GetMediaDNAResultRequest

        return await self.send(GetMediaDNAResultRequest(media_id=media_id))

    async def list_ai_image_info(self, *, video_id: str) -> ListAIImageInfoResponse:
        """List the pictures that AI has chosen for the cover of a video. See
        `Client.list_ai_image_info`.
        """
        from .operations.list_ai_image_info import ListAIImageInfoRequest

        return await self.send(ListAIImageInfoRequest(video_id=video_id))

    async def list_ai_job(self, *, job_ids: Sequence[str] | str) -> ListAIJobResponse:
        """Look up jobs that tag videos or take their fingerprints. See `Client.list_ai_job`."""
        from .operations.list_ai_job import ListAIJobRequest

        return await self.send(ListAIJobRequest(job_ids=job_ids))

    async def list_ai_template(
        self, *, template_type: Literal["AIMediaAudit", "AIImage"]
    ) -> ListAITemplateResponse:
        """List the AI templates of one kind. See `Client.list_ai_template`."""
        from .operations.list_ai_template import ListAITemplateRequest

        return await self.send(ListAITemplateRequest(template_type=template_type))

    async def set_default_ai_template(self, *, template_id: str) -> SetDefaultAITemplateResponse:
        """Make an AI template the default one. See `Client.set_default_ai_template`."""
        from .operations.set_default_ai_template import SetDefaultAITemplateRequest

        return await self.send(SetDefaultAITemplateRequest(template_id=template_id))

    async def submit_ai_image_job(
        self,
        *,
        video_id: str,
        ai_template_id: str,
        user_data: UserData | Mapping[str, object] | str | None = None,
        ai_pipeline_id: str | None = None,
    ) -> SubmitAIImageJobResponse:
        """Have pictures for the cover of a video chosen by AI. See `Client.submit_ai_image_job`."""
        from .operations.submit_ai_image_job import SubmitAIImageJobRequest

        return await self.send(
            SubmitAIImageJobRequest(
                video_id=video_id,
                ai_template_id=ai_template_id,
                user_data=user_data,
                ai_pipeline_id=ai_pipeline_id,
            )
        )

    async def submit_ai_job(
        self,
        *,
        media_id: str | None = None,
        types: Sequence[Literal["AIMediaDNA", "AIVideoTag"]] | str | None = None,
        config: AIJobConfig | Mapping[str, object] | str | None = None,
        user_data: UserData | Mapping[str, object] | str | None = None,
    ) -> SubmitAIJobResponse:
        """Have a video tagged, or its fingerprint taken. See `Client.submit_ai_job`."""
        from .operations.submit_ai_job import SubmitAIJobRequest

        return await self.send(
            SubmitAIJobRequest(media_id=media_id, types=types, config=config, user_data=user_data)
        )

    async def submit_media_dna_delete_job(
        self, *, media_id: str
    ) -> SubmitMediaDNADeleteJobResponse:
        """Have the fingerprint of a video deleted. See `Client.submit_media_dna_delete_job`."""
        from .operations.submit_media_dna_delete_job import SubmitMediaDNADeleteJobRequest

        return await self.send(SubmitMediaDNADeleteJobRequest(media_id=media_id))

    async def update_ai_template(
        self,
        *,
        template_id: str,
        template_name: str,
        template_config: AITemplateConfig | Mapping[str, object] | str,
    ) -> UpdateAITemplateResponse:
        """Change the name and the settings of an AI template. See `Client.update_ai_template`."""
        from .operations.update_ai_template import UpdateAITemplateRequest

        return await self.send(
            UpdateAITemplateRequest(
                template_id=template_id,
                template_name=template_name,
                template_config=template_config,
            )
        )

    async def list_live_record_video(
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
        """List the videos that were recorded from live streams, page by page. See
        `Client.list_live_record_video`.
        """
        from .operations.list_live_record_video import ListLiveRecordVideoRequest

        return await self.send(
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

    async def describe_vod_domain_bps_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainBpsDataResponse:
        """Look up the bandwidth that accelerated domains used, in steps of 5 minutes or more. See
        `Client.describe_vod_domain_bps_data`.
        """
        from .operations.describe_vod_domain_bps_data import DescribeVodDomainBpsDataRequest

        return await self.send(
            DescribeVodDomainBpsDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    async def describe_vod_domain_bps_data_by_layer(
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
        """Look up bandwidth and traffic of accelerated domains, for one protocol or for all. See
        `Client.describe_vod_domain_bps_data_by_layer`.
        """
        from .operations.describe_vod_domain_bps_data_by_layer import (
            DescribeVodDomainBpsDataByLayerRequest,
        )

        return await self.send(
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

    async def describe_vod_domain_hit_rate_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
    ) -> DescribeVodDomainHitRateDataResponse:
        """Look up which share of the bytes the caches served, in steps of 5 minutes or more. See
        `Client.describe_vod_domain_hit_rate_data`.
        """
        from .operations.describe_vod_domain_hit_rate_data import (
            DescribeVodDomainHitRateDataRequest,
        )

        return await self.send(
            DescribeVodDomainHitRateDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time, interval=interval
            )
        )

    async def describe_vod_domain_qps_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainQpsDataResponse:
        """Look up how many requests accelerated domains served, per second and in all. See
        `Client.describe_vod_domain_qps_data`.
        """
        from .operations.describe_vod_domain_qps_data import DescribeVodDomainQpsDataRequest

        return await self.send(
            DescribeVodDomainQpsDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    async def describe_vod_domain_real_time_bps_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainRealTimeBpsDataResponse:
        """Look up the bandwidth that accelerated domains use, by the minute and a few minutes ago.
        See `Client.describe_vod_domain_real_time_bps_data`.
        """
        from .operations.describe_vod_domain_real_time_bps_data import (
            DescribeVodDomainRealTimeBpsDataRequest,
        )

        return await self.send(
            DescribeVodDomainRealTimeBpsDataRequest(
                domain_name=domain_name,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
                start_time=start_time,
                end_time=end_time,
            )
        )

    async def describe_vod_domain_real_time_byte_hit_rate_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainRealTimeByteHitRateDataResponse:
        """Look up which share of the bytes the caches serve, by the minute. See
        `Client.describe_vod_domain_real_time_byte_hit_rate_data`.
        """
        from .operations.describe_vod_domain_real_time_byte_hit_rate_data import (
            DescribeVodDomainRealTimeByteHitRateDataRequest,
        )

        return await self.send(
            DescribeVodDomainRealTimeByteHitRateDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time
            )
        )

    async def describe_vod_domain_real_time_detail_data(
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
        """Look up requests, bandwidth and HTTP statuses of domains for a few recent minutes. See
        `Client.describe_vod_domain_real_time_detail_data`.
        """
        from .operations.describe_vod_domain_real_time_detail_data import (
            DescribeVodDomainRealTimeDetailDataRequest,
        )

        return await self.send(
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

    async def describe_vod_domain_real_time_http_code_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainRealTimeHttpCodeDataResponse:
        """Look up how often accelerated domains answered with each HTTP status, by the minute. See
        `Client.describe_vod_domain_real_time_http_code_data`.
        """
        from .operations.describe_vod_domain_real_time_http_code_data import (
            DescribeVodDomainRealTimeHttpCodeDataRequest,
        )

        return await self.send(
            DescribeVodDomainRealTimeHttpCodeDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    async def describe_vod_domain_real_time_qps_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainRealTimeQpsDataResponse:
        """Look up how many requests per second accelerated domains serve, by the minute. See
        `Client.describe_vod_domain_real_time_qps_data`.
        """
        from .operations.describe_vod_domain_real_time_qps_data import (
            DescribeVodDomainRealTimeQpsDataRequest,
        )

        return await self.send(
            DescribeVodDomainRealTimeQpsDataRequest(
                domain_name=domain_name,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
                start_time=start_time,
                end_time=end_time,
            )
        )

    async def describe_vod_domain_real_time_req_hit_rate_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainRealTimeReqHitRateDataResponse:
        """Look up which share of the requests the caches answer, by the minute. See
        `Client.describe_vod_domain_real_time_req_hit_rate_data`.
        """
        from .operations.describe_vod_domain_real_time_req_hit_rate_data import (
            DescribeVodDomainRealTimeReqHitRateDataRequest,
        )

        return await self.send(
            DescribeVodDomainRealTimeReqHitRateDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time
            )
        )

    async def describe_vod_domain_real_time_traffic_data(
        self,
        *,
        domain_name: Sequence[str] | str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainRealTimeTrafficDataResponse:
        """Look up how many bytes accelerated domains delivered, by the minute and a few minutes
        ago. See `Client.describe_vod_domain_real_time_traffic_data`.
        """
        from .operations.describe_vod_domain_real_time_traffic_data import (
            DescribeVodDomainRealTimeTrafficDataRequest,
        )

        return await self.send(
            DescribeVodDomainRealTimeTrafficDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    async def describe_vod_domain_req_hit_rate_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
    ) -> DescribeVodDomainReqHitRateDataResponse:
        """Look up which share of the requests the caches answered, in steps of 5 minutes or more.
        See `Client.describe_vod_domain_req_hit_rate_data`.
        """
        from .operations.describe_vod_domain_req_hit_rate_data import (
            DescribeVodDomainReqHitRateDataRequest,
        )

        return await self.send(
            DescribeVodDomainReqHitRateDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time, interval=interval
            )
        )

    async def describe_vod_domain_src_bps_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
    ) -> DescribeVodDomainSrcBpsDataResponse:
        """Look up the bandwidth that the CDN used to fetch from the origin servers of accelerated
        domains. See `Client.describe_vod_domain_src_bps_data`.
        """
        from .operations.describe_vod_domain_src_bps_data import DescribeVodDomainSrcBpsDataRequest

        return await self.send(
            DescribeVodDomainSrcBpsDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time, interval=interval
            )
        )

    async def describe_vod_domain_src_traffic_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
    ) -> DescribeVodDomainSrcTrafficDataResponse:
        """Look up how many bytes the CDN fetched from the origin servers of accelerated domains.
        See `Client.describe_vod_domain_src_traffic_data`.
        """
        from .operations.describe_vod_domain_src_traffic_data import (
            DescribeVodDomainSrcTrafficDataRequest,
        )

        return await self.send(
            DescribeVodDomainSrcTrafficDataRequest(
                domain_name=domain_name, start_time=start_time, end_time=end_time, interval=interval
            )
        )

    async def describe_vod_domain_traffic_data(
        self,
        *,
        domain_name: Sequence[str] | str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        interval: Literal[300, 3600, 86400] | None = None,
        isp_name_en: str | None = None,
        location_name_en: str | None = None,
    ) -> DescribeVodDomainTrafficDataResponse:
        """Look up how many bytes accelerated domains delivered, in steps of 5 minutes or more. See
        `Client.describe_vod_domain_traffic_data`.
        """
        from .operations.describe_vod_domain_traffic_data import DescribeVodDomainTrafficDataRequest

        return await self.send(
            DescribeVodDomainTrafficDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                interval=interval,
                isp_name_en=isp_name_en,
                location_name_en=location_name_en,
            )
        )

    async def describe_vod_range_data_by_locate_and_isp_service(
        self,
        *,
        domain_name: str,
        start_time: datetime | str,
        end_time: datetime | str,
        location_name_en: Sequence[str] | str | None = None,
        isp_name_en: str | None = None,
    ) -> DescribeVodRangeDataByLocateAndIspServiceResponse:
        """Look up bandwidth, speed, requests and cache hits of a domain by region and provider. See
        `Client.describe_vod_range_data_by_locate_and_isp_service`.
        """
        from .operations.describe_vod_range_data_by_locate_and_isp_service import (
            DescribeVodRangeDataByLocateAndIspServiceRequest,
        )

        return await self.send(
            DescribeVodRangeDataByLocateAndIspServiceRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                location_name_en=location_name_en,
                isp_name_en=isp_name_en,
            )
        )

    async def add_vod_domain(
        self,
        *,
        domain_name: str,
        sources: Sequence[DomainSource | Mapping[str, object] | str] | str,
        check_url: str | None = None,
        scope: Literal["domestic", "overseas", "global"] | None = None,
        top_level_domain: str | None = None,
    ) -> AddVodDomainResponse:
        """Add a domain that the CDN accelerates. See `Client.add_vod_domain`."""
        from .operations.add_vod_domain import AddVodDomainRequest

        return await self.send(
            AddVodDomainRequest(
                domain_name=domain_name,
                sources=sources,
                check_url=check_url,
                scope=scope,
                top_level_domain=top_level_domain,
            )
        )

    async def batch_start_vod_domain(
        self, *, domain_names: Sequence[str] | str
    ) -> BatchStartVodDomainResponse:
        """Switch accelerated domains on again. See `Client.batch_start_vod_domain`."""
        from .operations.batch_start_vod_domain import BatchStartVodDomainRequest

        return await self.send(BatchStartVodDomainRequest(domain_names=domain_names))

    async def batch_stop_vod_domain(
        self, *, domain_names: Sequence[str] | str
    ) -> BatchStopVodDomainResponse:
        """Switch accelerated domains off and keep their settings. See
        `Client.batch_stop_vod_domain`.
        """
        from .operations.batch_stop_vod_domain import BatchStopVodDomainRequest

        return await self.send(BatchStopVodDomainRequest(domain_names=domain_names))

    async def delete_vod_domain(self, *, domain_name: str) -> DeleteVodDomainResponse:
        """Remove an accelerated domain with all its settings. See `Client.delete_vod_domain`."""
        from .operations.delete_vod_domain import DeleteVodDomainRequest

        return await self.send(DeleteVodDomainRequest(domain_name=domain_name))

    async def describe_vod_domain_detail(
        self, *, domain_name: str
    ) -> DescribeVodDomainDetailResponse:
        """Look up the settings and the state of an accelerated domain. See
        `Client.describe_vod_domain_detail`.
        """
        from .operations.describe_vod_domain_detail import DescribeVodDomainDetailRequest

        return await self.send(DescribeVodDomainDetailRequest(domain_name=domain_name))

    async def describe_vod_user_domains(
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
        """List the accelerated domains of the account, page by page. See
        `Client.describe_vod_user_domains`.
        """
        from .operations.describe_vod_user_domains import DescribeVodUserDomainsRequest

        return await self.send(
            DescribeVodUserDomainsRequest(
                page_size=page_size,
                page_number=page_number,
                domain_name=domain_name,
                domain_status=domain_status,
                domain_search_type=domain_search_type,
                tag=tag,
            )
        )

    async def describe_vod_verify_content(
        self, *, domain_name: str
    ) -> DescribeVodVerifyContentResponse:
        """Get the text that proves that a domain is yours once you publish it. See
        `Client.describe_vod_verify_content`.
        """
        from .operations.describe_vod_verify_content import DescribeVodVerifyContentRequest

        return await self.send(DescribeVodVerifyContentRequest(domain_name=domain_name))

    async def update_vod_domain(
        self,
        *,
        domain_name: str,
        sources: Sequence[DomainSource | Mapping[str, object] | str] | str | None = None,
        top_level_domain: str | None = None,
    ) -> UpdateVodDomainResponse:
        """Change the origin servers of an accelerated domain. See `Client.update_vod_domain`."""
        from .operations.update_vod_domain import UpdateVodDomainRequest

        return await self.send(
            UpdateVodDomainRequest(
                domain_name=domain_name, sources=sources, top_level_domain=top_level_domain
            )
        )

    async def verify_vod_domain_owner(
        self, *, domain_name: str, verify_type: Literal["dnsCheck", "fileCheck"]
    ) -> VerifyVodDomainOwnerResponse:
        """Have the service check that a domain is yours. See `Client.verify_vod_domain_owner`."""
        from .operations.verify_vod_domain_owner import VerifyVodDomainOwnerRequest

        return await self.send(
            VerifyVodDomainOwnerRequest(domain_name=domain_name, verify_type=verify_type)
        )

    async def decrypt_kms_data_key(self, *, cipher_text: str) -> DecryptKMSDataKeyResponse:
        """Decrypt a data key that GenerateKMSDataKey has made. See `Client.decrypt_kms_data_key`."""
        from .operations.decrypt_kms_data_key import DecryptKMSDataKeyRequest

        return await self.send(DecryptKMSDataKeyRequest(cipher_text=cipher_text))

    async def generate_download_secret_key(
        self, *, app_identification: str, app_decrypt_key: str
    ) -> GenerateDownloadSecretKeyResponse:
        """Make the key with which an app plays videos that it has downloaded securely. See
        `Client.generate_download_secret_key`.
        """
        from .operations.generate_download_secret_key import GenerateDownloadSecretKeyRequest

        return await self.send(
            GenerateDownloadSecretKeyRequest(
                app_identification=app_identification, app_decrypt_key=app_decrypt_key
            )
        )

    async def generate_kms_data_key(self) -> GenerateKMSDataKeyResponse:
        """Make a random data key for the encryption of HLS streams. See
        `Client.generate_kms_data_key`.
        """
        from .operations.generate_kms_data_key import GenerateKMSDataKeyRequest

        return await self.send(GenerateKMSDataKeyRequest())

    async def get_digital_watermark_extract_result(
        self,
        *,
        media_id: str,
        extract_type: Literal["TraceMark", "CopyrightMark"],
        job_id: str | None = None,
    ) -> GetDigitalWatermarkExtractResultResponse:
        """Look up what jobs that read a digital watermark have found. See
        `Client.get_digital_watermark_extract_result`.
        """
        from .operations.get_digital_watermark_extract_result import (
            GetDigitalWatermarkExtractResultRequest,
        )

        return await self.send(
            GetDigitalWatermarkExtractResultRequest(
                media_id=media_id, extract_type=extract_type, job_id=job_id
            )
        )

    async def submit_digital_watermark_extract_job(
        self, *, media_id: str, extract_type: Literal["TraceMark", "CopyrightMark"]
    ) -> SubmitDigitalWatermarkExtractJobResponse:
        """Have the digital watermark of a video read. See
        `Client.submit_digital_watermark_extract_job`.
        """
        from .operations.submit_digital_watermark_extract_job import (
            SubmitDigitalWatermarkExtractJobRequest,
        )

        return await self.send(
            SubmitDigitalWatermarkExtractJobRequest(media_id=media_id, extract_type=extract_type)
        )

    async def batch_set_vod_domain_configs(
        self,
        *,
        domain_names: Sequence[str] | str,
        functions: Sequence[DomainFunction | Mapping[str, object] | str] | str,
    ) -> BatchSetVodDomainConfigsResponse:
        """Configure functions of one or more accelerated domain names. See
        `Client.batch_set_vod_domain_configs`.
        """
        from .operations.batch_set_vod_domain_configs import BatchSetVodDomainConfigsRequest

        return await self.send(
            BatchSetVodDomainConfigsRequest(domain_names=domain_names, functions=functions)
        )

    async def delete_vod_specific_config(
        self, *, domain_name: str, config_id: str, env: Literal["online", "gray"] | None = None
    ) -> DeleteVodSpecificConfigResponse:
        """Delete one setting of an accelerated domain name. See
        `Client.delete_vod_specific_config`.
        """
        from .operations.delete_vod_specific_config import DeleteVodSpecificConfigRequest

        return await self.send(
            DeleteVodSpecificConfigRequest(domain_name=domain_name, config_id=config_id, env=env)
        )

    async def describe_vod_certificate_list(
        self, *, domain_name: str | None = None
    ) -> DescribeVodCertificateListResponse:
        """List the certificates of one accelerated domain name, or of all that the account has. See
        `Client.describe_vod_certificate_list`.
        """
        from .operations.describe_vod_certificate_list import DescribeVodCertificateListRequest

        return await self.send(DescribeVodCertificateListRequest(domain_name=domain_name))

    async def describe_vod_domain_certificate_info(
        self, *, domain_name: str
    ) -> DescribeVodDomainCertificateInfoResponse:
        """Look up the certificate that an accelerated domain name uses. See
        `Client.describe_vod_domain_certificate_info`.
        """
        from .operations.describe_vod_domain_certificate_info import (
            DescribeVodDomainCertificateInfoRequest,
        )

        return await self.send(DescribeVodDomainCertificateInfoRequest(domain_name=domain_name))

    async def describe_vod_domain_configs(
        self, *, domain_name: str, function_names: Sequence[str] | str
    ) -> DescribeVodDomainConfigsResponse:
        """Look up settings of an accelerated domain name, of several functions at once. See
        `Client.describe_vod_domain_configs`.
        """
        from .operations.describe_vod_domain_configs import DescribeVodDomainConfigsRequest

        return await self.send(
            DescribeVodDomainConfigsRequest(domain_name=domain_name, function_names=function_names)
        )

    async def set_vod_domain_certificate(
        self,
        *,
        domain_name: str,
        ssl_protocol: Literal["on", "off"],
        cert_name: str | None = None,
        ssl_pub: str | None = None,
        ssl_pri: str | None = None,
    ) -> SetVodDomainCertificateResponse:
        """Switch HTTPS on or off for an accelerated domain name, or give it another certificate.
        See `Client.set_vod_domain_certificate`.
        """
        from .operations.set_vod_domain_certificate import SetVodDomainCertificateRequest

        return await self.send(
            SetVodDomainCertificateRequest(
                domain_name=domain_name,
                ssl_protocol=ssl_protocol,
                cert_name=cert_name,
                ssl_pub=ssl_pub,
                ssl_pri=ssl_pri,
            )
        )

    async def describe_vod_refresh_quota(self) -> DescribeVodRefreshQuotaResponse:
        """Look up how many addresses may still be refreshed and preloaded today. See
        `Client.describe_vod_refresh_quota`.
        """
        from .operations.describe_vod_refresh_quota import DescribeVodRefreshQuotaRequest

        return await self.send(DescribeVodRefreshQuotaRequest())

    async def describe_vod_refresh_tasks(
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
        page. See `Client.describe_vod_refresh_tasks`.
        """
        from .operations.describe_vod_refresh_tasks import DescribeVodRefreshTasksRequest

        return await self.send(
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

    async def get_media_refresh_jobs(
        self, *, media_refresh_job_id: str, media_id: str | None = None
    ) -> GetMediaRefreshJobsResponse:
        """Look up how a job of RefreshMediaPlayUrls goes, for one or all of its media. See
        `Client.get_media_refresh_jobs`.
        """
        from .operations.get_media_refresh_jobs import GetMediaRefreshJobsRequest

        return await self.send(
            GetMediaRefreshJobsRequest(media_refresh_job_id=media_refresh_job_id, media_id=media_id)
        )

    async def preload_vod_object_caches(
        self,
        *,
        object_path: str,
        area: Literal["domestic", "overseas"] | None = None,
        l2_preload: bool | None = None,
        with_header: Mapping[str, Sequence[str]] | str | None = None,
    ) -> PreloadVodObjectCachesResponse:
        """Have the CDN fetch files before anybody asks for them. See
        `Client.preload_vod_object_caches`.
        """
        from .operations.preload_vod_object_caches import PreloadVodObjectCachesRequest

        return await self.send(
            PreloadVodObjectCachesRequest(
                object_path=object_path, area=area, l2_preload=l2_preload, with_header=with_header
            )
        )

    async def refresh_media_play_urls(
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
        ids. See `Client.refresh_media_play_urls`.
        """
        from .operations.refresh_media_play_urls import RefreshMediaPlayUrlsRequest

        return await self.send(
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

    async def refresh_vod_object_caches(
        self,
        *,
        object_path: str,
        object_type: Literal["File", "Directory", "Regex", "IgnoreParams"] | None = None,
        force: bool | None = None,
    ) -> RefreshVodObjectCachesResponse:
        """Have the CDN forget cached files, so that it fetches them from the origin again. See
        `Client.refresh_vod_object_caches`.
        """
        from .operations.refresh_vod_object_caches import RefreshVodObjectCachesRequest

        return await self.send(
            RefreshVodObjectCachesRequest(
                object_path=object_path, object_type=object_type, force=force
            )
        )

    async def describe_vod_domain_log(
        self,
        *,
        domain_name: str,
        page_size: int | None = None,
        page_number: int | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
    ) -> DescribeVodDomainLogResponse:
        """List the files with the access logs of an accelerated domain name, with addresses to
        download them. See `Client.describe_vod_domain_log`.
        """
        from .operations.describe_vod_domain_log import DescribeVodDomainLogRequest

        return await self.send(
            DescribeVodDomainLogRequest(
                domain_name=domain_name,
                page_size=page_size,
                page_number=page_number,
                start_time=start_time,
                end_time=end_time,
            )
        )

    async def describe_vod_ai_data(
        self,
        *,
        start_time: datetime | str,
        end_time: datetime | str,
        region: Sequence[str] | str | None = None,
        ai_type: Sequence[Literal["AIVideoCensor", "AIVideoFPShot", "AIVideoTag"]]
        | str
        | None = None,
    ) -> DescribeVodAIDataResponse:
        """Look up how much was analysed by machine, such as review, fingerprints and labels. See
        `Client.describe_vod_ai_data`.
        """
        from .operations.describe_vod_ai_data import DescribeVodAIDataRequest

        return await self.send(
            DescribeVodAIDataRequest(
                start_time=start_time, end_time=end_time, region=region, ai_type=ai_type
            )
        )

    async def describe_vod_domain_usage_data(
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
        """Look up how much traffic or bandwidth accelerated domain names used. See
        `Client.describe_vod_domain_usage_data`.
        """
        from .operations.describe_vod_domain_usage_data import DescribeVodDomainUsageDataRequest

        return await self.send(
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

    async def describe_vod_storage_data(
        self,
        *,
        start_time: datetime | str,
        end_time: datetime | str,
        region: Sequence[str] | str | None = None,
        storage_type: Literal["OSS"] | None = None,
        storage: Sequence[str] | str | None = None,
        app_id: str | None = None,
    ) -> DescribeVodStorageDataResponse:
        """Look up how much was stored, and how much was read from the buckets past the CDN. See
        `Client.describe_vod_storage_data`.
        """
        from .operations.describe_vod_storage_data import DescribeVodStorageDataRequest

        return await self.send(
            DescribeVodStorageDataRequest(
                start_time=start_time,
                end_time=end_time,
                region=region,
                storage_type=storage_type,
                storage=storage,
                app_id=app_id,
            )
        )

    async def describe_vod_tiering_storage_data(
        self,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        region: Sequence[str] | str | None = None,
        storage_class: Literal["IA", "Archive", "ColdArchive"] | None = None,
        app_id: str | None = None,
    ) -> DescribeVodTieringStorageDataResponse:
        """Look up how much was stored in storage classes for rarely used media. See
        `Client.describe_vod_tiering_storage_data`.
        """
        from .operations.describe_vod_tiering_storage_data import (
            DescribeVodTieringStorageDataRequest,
        )

        return await self.send(
            DescribeVodTieringStorageDataRequest(
                start_time=start_time,
                end_time=end_time,
                region=region,
                storage_class=storage_class,
                app_id=app_id,
            )
        )

    async def describe_vod_tiering_storage_retrieval_data(
        self,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        region: Sequence[str] | str | None = None,
        storage_class: Literal["IA", "Archive", "ColdArchive"] | None = None,
        app_id: str | None = None,
    ) -> DescribeVodTieringStorageRetrievalDataResponse:
        """Look up how much was retrieved from storage classes for rarely used media. See
        `Client.describe_vod_tiering_storage_retrieval_data`.
        """
        from .operations.describe_vod_tiering_storage_retrieval_data import (
            DescribeVodTieringStorageRetrievalDataRequest,
        )

        return await self.send(
            DescribeVodTieringStorageRetrievalDataRequest(
                start_time=start_time,
                end_time=end_time,
                region=region,
                storage_class=storage_class,
                app_id=app_id,
            )
        )

    async def describe_vod_transcode_data(
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
        """Look up how much was transcoded, by specification. See
        `Client.describe_vod_transcode_data`.
        """
        from .operations.describe_vod_transcode_data import DescribeVodTranscodeDataRequest

        return await self.send(
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

    async def change_resource_group(
        self,
        *,
        resource_id: str,
        resource_region_id: str,
        resource_group_id: str,
        resource_type: str | None = None,
    ) -> ChangeResourceGroupResponse:
        """Move a resource to another resource group. See `Client.change_resource_group`."""
        from .operations.change_resource_group import ChangeResourceGroupRequest

        return await self.send(
            ChangeResourceGroupRequest(
                resource_id=resource_id,
                resource_region_id=resource_region_id,
                resource_group_id=resource_group_id,
                resource_type=resource_type,
            )
        )

    async def describe_vod_domain_max95_bps_data(
        self,
        *,
        domain_name: str | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        time_point: datetime | str | None = None,
        cycle: Literal["day", "month"] | None = None,
    ) -> DescribeVodDomainMax95BpsDataResponse:
        """Look up the 95th percentile of the bandwidth that an accelerated domain name used. See
        `Client.describe_vod_domain_max95_bps_data`.
        """
        from .operations.describe_vod_domain_max95_bps_data import (
            DescribeVodDomainMax95BpsDataRequest,
        )

        return await self.send(
            DescribeVodDomainMax95BpsDataRequest(
                domain_name=domain_name,
                start_time=start_time,
                end_time=end_time,
                time_point=time_point,
                cycle=cycle,
            )
        )

    async def describe_vod_editing_usage_data(
        self,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        region: Sequence[str] | str | None = None,
        specification: str | None = None,
        app_id: str | None = None,
    ) -> DescribeVodEditingUsageDataResponse:
        """Look up how much was produced by online editing. See
        `Client.describe_vod_editing_usage_data`.
        """
        from .operations.describe_vod_editing_usage_data import DescribeVodEditingUsageDataRequest

        return await self.send(
            DescribeVodEditingUsageDataRequest(
                start_time=start_time,
                end_time=end_time,
                region=region,
                specification=specification,
                app_id=app_id,
            )
        )

    async def describe_vod_ssl_certificate_list(
        self,
        *,
        domain_name: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        search_keyword: str | None = None,
    ) -> DescribeVodSSLCertificateListResponse:
        """List certificates, of one accelerated domain name or by their names, page by page. See
        `Client.describe_vod_ssl_certificate_list`.
        """
        from .operations.describe_vod_ssl_certificate_list import (
            DescribeVodSSLCertificateListRequest,
        )

        return await self.send(
            DescribeVodSSLCertificateListRequest(
                domain_name=domain_name,
                page_number=page_number,
                page_size=page_size,
                search_keyword=search_keyword,
            )
        )

    async def describe_vod_user_vips_by_domain(
        self, *, domain_name: str, available: Literal["on", "off"] | None = None
    ) -> DescribeVodUserVipsByDomainResponse:
        """List the virtual IP addresses of the CDN that serve an accelerated domain name. See
        `Client.describe_vod_user_vips_by_domain`.
        """
        from .operations.describe_vod_user_vips_by_domain import DescribeVodUserVipsByDomainRequest

        return await self.send(
            DescribeVodUserVipsByDomainRequest(domain_name=domain_name, available=available)
        )

    async def set_vod_domain_ssl_certificate(
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
        """Switch HTTPS on or off for an accelerated domain name, or renew its certificate. See
        `Client.set_vod_domain_ssl_certificate`.
        """
        from .operations.set_vod_domain_ssl_certificate import SetVodDomainSSLCertificateRequest

        return await self.send(
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

    async def describe_vod_player_collect_data(
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
        """Sum up metrics of playback over a period, and compare them with an earlier one. See
        `Client.describe_vod_player_collect_data`.
        """
        from .operations.describe_vod_player_collect_data import DescribeVodPlayerCollectDataRequest

        return await self.send(
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

    async def describe_vod_player_dimension_data(
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
        """List the values that plays have in one dimension, such as all codecs. See
        `Client.describe_vod_player_dimension_data`.
        """
        from .operations.describe_vod_player_dimension_data import (
            DescribeVodPlayerDimensionDataRequest,
        )

        return await self.send(
            DescribeVodPlayerDimensionDataRequest(
                app_id=app_id,
                dimension=dimension,
                start_time=start_time,
                end_time=end_time,
                region=region,
            )
        )

    async def describe_vod_player_metric_data(
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
        """Compute up to three metrics of playback, as a series over time. See
        `Client.describe_vod_player_metric_data`.
        """
        from .operations.describe_vod_player_metric_data import DescribeVodPlayerMetricDataRequest

        return await self.send(
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

    async def describe_play_top_videos(
        self, *, biz_date: datetime | str, page_no: int | None = None, page_size: int | None = None
    ) -> DescribePlayTopVideosResponse:
        """List the videos played most on one day, page by page. See
        `Client.describe_play_top_videos`.
        """
        from .operations.describe_play_top_videos import DescribePlayTopVideosRequest

        return await self.send(
            DescribePlayTopVideosRequest(biz_date=biz_date, page_no=page_no, page_size=page_size)
        )

    async def describe_play_user_avg(
        self, *, start_time: datetime | str, end_time: datetime | str
    ) -> DescribePlayUserAvgResponse:
        """Get for each day how often and how long a viewer played on average. See
        `Client.describe_play_user_avg`.
        """
        from .operations.describe_play_user_avg import DescribePlayUserAvgRequest

        return await self.send(DescribePlayUserAvgRequest(start_time=start_time, end_time=end_time))

    async def describe_play_user_total(
        self, *, start_time: datetime | str, end_time: datetime | str
    ) -> DescribePlayUserTotalResponse:
        """Get for each day how much was played in all, by kind of player. See
        `Client.describe_play_user_total`.
        """
        from .operations.describe_play_user_total import DescribePlayUserTotalRequest

        return await self.send(
            DescribePlayUserTotalRequest(start_time=start_time, end_time=end_time)
        )

    async def describe_play_video_statis(
        self, *, start_time: datetime | str, end_time: datetime | str, video_id: str
    ) -> DescribePlayVideoStatisResponse:
        """Get for each day how often and how long one video was played. See
        `Client.describe_play_video_statis`.
        """
        from .operations.describe_play_video_statis import DescribePlayVideoStatisRequest

        return await self.send(
            DescribePlayVideoStatisRequest(
                start_time=start_time, end_time=end_time, video_id=video_id
            )
        )

    async def describe_vod_media_play_data(
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
        """List media with how often and how long each was played on one day. See
        `Client.describe_vod_media_play_data`.
        """
        from .operations.describe_vod_media_play_data import DescribeVodMediaPlayDataRequest

        return await self.send(
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

    async def get_daily_play_region_statis(
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
        """Get a CSV file with the traffic of all media in a region on one day. See
        `Client.get_daily_play_region_statis`.
        """
        from .operations.get_daily_play_region_statis import GetDailyPlayRegionStatisRequest

        return await self.send(
            GetDailyPlayRegionStatisRequest(date=date, media_region=media_region)
        )

    async def add_vod_storage_for_app(
        self,
        *,
        app_id: str,
        storage_location: str | None = None,
        storage_type: Literal["vod_oss_bucket", "user_oss_bucket"] | None = None,
    ) -> AddVodStorageForAppResponse:
        """Give an application a bucket to store its files in. See `Client.add_vod_storage_for_app`."""
        from .operations.add_vod_storage_for_app import AddVodStorageForAppRequest

        return await self.send(
            AddVodStorageForAppRequest(
                app_id=app_id, storage_location=storage_location, storage_type=storage_type
            )
        )

    async def attach_app_policy_to_identity(
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
        """Give a RAM user or a RAM role permissions for an application. See
        `Client.attach_app_policy_to_identity`.
        """
        from .operations.attach_app_policy_to_identity import AttachAppPolicyToIdentityRequest

        return await self.send(
            AttachAppPolicyToIdentityRequest(
                identity_type=identity_type,
                identity_name=identity_name,
                policy_names=policy_names,
                app_id=app_id,
            )
        )

    async def create_app_info(
        self, *, app_name: str, description: str | None = None, resource_group_id: str | None = None
    ) -> CreateAppInfoResponse:
        """Create an application. See `Client.create_app_info`."""
        from .operations.create_app_info import CreateAppInfoRequest

        return await self.send(
            CreateAppInfoRequest(
                app_name=app_name, description=description, resource_group_id=resource_group_id
            )
        )

    async def delete_app_info(self, *, app_id: str) -> DeleteAppInfoResponse:
        """Delete an application that holds nothing any more. See `Client.delete_app_info`."""
        from .operations.delete_app_info import DeleteAppInfoRequest

        return await self.send(DeleteAppInfoRequest(app_id=app_id))

    async def detach_app_policy_from_identity(
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
        """Take permissions for an application away from a RAM user or a RAM role. See
        `Client.detach_app_policy_from_identity`.
        """
        from .operations.detach_app_policy_from_identity import DetachAppPolicyFromIdentityRequest

        return await self.send(
            DetachAppPolicyFromIdentityRequest(
                identity_type=identity_type,
                identity_name=identity_name,
                policy_names=policy_names,
                app_id=app_id,
            )
        )

    async def get_app_infos(self, *, app_ids: Sequence[str] | str) -> GetAppInfosResponse:
        """Look up applications by their ids. See `Client.get_app_infos`."""
        from .operations.get_app_infos import GetAppInfosRequest

        return await self.send(GetAppInfosRequest(app_ids=app_ids))

    async def get_app_play_key(self, *, app_id: str | None = None) -> GetAppPlayKeyResponse:
        """Get the key of an application that play credentials are signed with. See
        `Client.get_app_play_key`.
        """
        from .operations.get_app_play_key import GetAppPlayKeyRequest

        return await self.send(GetAppPlayKeyRequest(app_id=app_id))

    async def list_app_info(
        self,
        *,
        status: Literal["Normal", "Disable"] | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        resource_group_id: str | None = None,
    ) -> ListAppInfoResponse:
        """List the applications that you may use, page by page. See `Client.list_app_info`."""
        from .operations.list_app_info import ListAppInfoRequest

        return await self.send(
            ListAppInfoRequest(
                status=status,
                page_no=page_no,
                page_size=page_size,
                resource_group_id=resource_group_id,
            )
        )

    async def list_app_policies_for_identity(
        self,
        *,
        identity_type: Literal["RamUser", "RamRole"] | None = None,
        identity_name: str | None = None,
        app_id: str | None = None,
    ) -> ListAppPoliciesForIdentityResponse:
        """List the permissions for applications that a RAM user or a RAM role has. See
        `Client.list_app_policies_for_identity`.
        """
        from .operations.list_app_policies_for_identity import ListAppPoliciesForIdentityRequest

        return await self.send(
            ListAppPoliciesForIdentityRequest(
                identity_type=identity_type, identity_name=identity_name, app_id=app_id
            )
        )

    async def move_app_resource(
        self,
        *,
        target_app_id: str,
        resource_type: Literal["video", "image", "attached"],
        resource_ids: Sequence[str] | str,
    ) -> MoveAppResourceResponse:
        """Move videos, images or attached media into another application. See
        `Client.move_app_resource`.
        """
        from .operations.move_app_resource import MoveAppResourceRequest

        return await self.send(
            MoveAppResourceRequest(
                target_app_id=target_app_id, resource_type=resource_type, resource_ids=resource_ids
            )
        )

    async def set_app_play_key(
        self, *, app_id: str | None = None, play_key: str | None = None
    ) -> SetAppPlayKeyResponse:
        """Set the key of an application that play credentials are signed with. See
        `Client.set_app_play_key`.
        """
        from .operations.set_app_play_key import SetAppPlayKeyRequest

        return await self.send(SetAppPlayKeyRequest(app_id=app_id, play_key=play_key))

    async def update_app_info(
        self,
        *,
        app_id: str,
        app_name: str | None = None,
        description: str | None = None,
        status: Literal["Normal", "Disable"] | None = None,
    ) -> UpdateAppInfoResponse:
        """Change the name, the description or the state of an application. See
        `Client.update_app_info`.
        """
        from .operations.update_app_info import UpdateAppInfoRequest

        return await self.send(
            UpdateAppInfoRequest(
                app_id=app_id, app_name=app_name, description=description, status=status
            )
        )

    async def delete_message_callback(
        self, *, app_id: str | None = None
    ) -> DeleteMessageCallbackResponse:
        """Delete the settings for event notifications of an application. See
        `Client.delete_message_callback`.
        """
        from .operations.delete_message_callback import DeleteMessageCallbackRequest

        return await self.send(DeleteMessageCallbackRequest(app_id=app_id))

    async def get_message_callback(
        self, *, app_id: str | None = None
    ) -> GetMessageCallbackResponse:
        """Look up which events are sent, and where to. See `Client.get_message_callback`."""
        from .operations.get_message_callback import GetMessageCallbackRequest

        return await self.send(GetMessageCallbackRequest(app_id=app_id))

    async def set_crossdomain_content(
        self, *, content: str, storage_location: str, resource_real_owner_id: str | None = None
    ) -> SetCrossdomainContentResponse:
        """Write the file crossdomain.xml, which lets pages of other domains use a bucket. See
        `Client.set_crossdomain_content`.
        """
        from .operations.set_crossdomain_content import SetCrossdomainContentRequest

        return await self.send(
            SetCrossdomainContentRequest(
                content=content,
                storage_location=storage_location,
                resource_real_owner_id=resource_real_owner_id,
            )
        )

    async def set_message_callback(
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
        """Set which events are sent, and where to. See `Client.set_message_callback`."""
        from .operations.set_message_callback import SetMessageCallbackRequest

        return await self.send(
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

    async def get_play_info(
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
        """Get the addresses that a video or audio file can be played from. See
        `Client.get_play_info`.
        """
        from .operations.get_play_info import GetPlayInfoRequest

        return await self.send(
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

    async def get_video_play_auth(
        self,
        *,
        video_id: str | None = None,
        auth_info_timeout: int | None = None,
        api_version: Literal["1.0.0"] | None = None,
        reference_id: str | None = None,
    ) -> GetVideoPlayAuthResponse:
        """Get a credential with which the vendor's player plays one video or audio file. See
        `Client.get_video_play_auth`.
        """
        from .operations.get_video_play_auth import GetVideoPlayAuthRequest

        return await self.send(
            GetVideoPlayAuthRequest(
                video_id=video_id,
                auth_info_timeout=auth_info_timeout,
                api_version=api_version,
                reference_id=reference_id,
            )
        )

    async def search_media(
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
        """Find videos, audio files, images and attached media by what is known about them. See
        `Client.search_media`.
        """
        from .operations.search_media import SearchMediaRequest

        return await self.send(
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

    async def restore_media(
        self,
        *,
        media_ids: Sequence[str] | str,
        scope: Literal["All", "SourceFile"] | None = None,
        restore_days: int | None = None,
        restore_tier: Literal["Expedited", "Standard", "Bulk"] | None = None,
    ) -> RestoreMediaResponse:
        """Make archived videos and audio files readable for a while. See `Client.restore_media`."""
        from .operations.restore_media import RestoreMediaRequest

        return await self.send(
            RestoreMediaRequest(
                media_ids=media_ids,
                scope=scope,
                restore_days=restore_days,
                restore_tier=restore_tier,
            )
        )

    async def update_media_storage_class(
        self,
        *,
        media_ids: Sequence[str] | str,
        storage_class: Literal["Standard", "IA", "Archive", "ColdArchive"],
        scope: Literal["All", "SourceFile"] | None = None,
        restore_tier: Literal["Expedited", "Standard", "Bulk"] | None = None,
        allow_update_without_time_limit: bool | None = None,
    ) -> UpdateMediaStorageClassResponse:
        """Move videos and audio files to another class of storage. See
        `Client.update_media_storage_class`.
        """
        from .operations.update_media_storage_class import UpdateMediaStorageClassRequest

        return await self.send(
            UpdateMediaStorageClassRequest(
                media_ids=media_ids,
                storage_class=storage_class,
                scope=scope,
                restore_tier=restore_tier,
                allow_update_without_time_limit=allow_update_without_time_limit,
            )
        )

    async def batch_get_media_infos(
        self,
        *,
        media_ids: Sequence[str] | str | None = None,
        reference_ids: Sequence[str] | str | None = None,
    ) -> BatchGetMediaInfosResponse:
        """Look up several videos and audio files together with their source files and streams. See
        `Client.batch_get_media_infos`.
        """
        from .operations.batch_get_media_infos import BatchGetMediaInfosRequest

        return await self.send(
            BatchGetMediaInfosRequest(media_ids=media_ids, reference_ids=reference_ids)
        )

    async def delete_mezzanines(
        self,
        *,
        video_ids: Sequence[str] | str | None = None,
        force: bool | None = None,
        reference_ids: Sequence[str] | str | None = None,
    ) -> DeleteMezzaninesResponse:
        """Delete the source files of videos and audio files, and keep the streams. See
        `Client.delete_mezzanines`.
        """
        from .operations.delete_mezzanines import DeleteMezzaninesRequest

        return await self.send(
            DeleteMezzaninesRequest(video_ids=video_ids, force=force, reference_ids=reference_ids)
        )

    async def delete_stream(
        self,
        *,
        job_ids: Sequence[str] | str,
        video_id: str | None = None,
        reference_id: str | None = None,
    ) -> DeleteStreamResponse:
        """Delete streams of one video or audio file. See `Client.delete_stream`."""
        from .operations.delete_stream import DeleteStreamRequest

        return await self.send(
            DeleteStreamRequest(job_ids=job_ids, video_id=video_id, reference_id=reference_id)
        )

    async def delete_video(
        self,
        *,
        video_ids: Sequence[str] | str | None = None,
        reference_ids: Sequence[str] | str | None = None,
    ) -> DeleteVideoResponse:
        """Delete videos and audio files with all that belongs to them. See `Client.delete_video`."""
        from .operations.delete_video import DeleteVideoRequest

        return await self.send(DeleteVideoRequest(video_ids=video_ids, reference_ids=reference_ids))

    async def describe_media_distribution(
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
        """Count the videos and audio files that were created in each hour, day, week or month. See
        `Client.describe_media_distribution`.
        """
        from .operations.describe_media_distribution import DescribeMediaDistributionRequest

        return await self.send(
            DescribeMediaDistributionRequest(
                start_time=start_time,
                end_time=end_time,
                storage_class=storage_class,
                interval=interval,
            )
        )

    async def get_mezzanine_info(
        self,
        *,
        video_id: str | None = None,
        auth_timeout: int | None = None,
        output_type: Literal["oss", "cdn"] | None = None,
        addition_type: Sequence[Literal["video", "audio"]] | str | None = None,
        reference_id: str | None = None,
    ) -> GetMezzanineInfoResponse:
        """Look up the source file of a video or audio file, with an address to fetch it from. See
        `Client.get_mezzanine_info`.
        """
        from .operations.get_mezzanine_info import GetMezzanineInfoRequest

        return await self.send(
            GetMezzanineInfoRequest(
                video_id=video_id,
                auth_timeout=auth_timeout,
                output_type=output_type,
                addition_type=addition_type,
                reference_id=reference_id,
            )
        )

    async def get_video_info(
        self, *, video_id: str | None = None, reference_id: str | None = None
    ) -> GetVideoInfoResponse:
        """Look up one video or audio file. See `Client.get_video_info`."""
        from .operations.get_video_info import GetVideoInfoRequest

        return await self.send(GetVideoInfoRequest(video_id=video_id, reference_id=reference_id))

    async def get_video_infos(
        self,
        *,
        video_ids: Sequence[str] | str | None = None,
        reference_ids: Sequence[str] | str | None = None,
    ) -> GetVideoInfosResponse:
        """Look up several videos and audio files at once. See `Client.get_video_infos`."""
        from .operations.get_video_infos import GetVideoInfosRequest

        return await self.send(
            GetVideoInfosRequest(video_ids=video_ids, reference_ids=reference_ids)
        )

    async def get_video_list(
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
        """List videos and audio files, page by page. See `Client.get_video_list`."""
        from .operations.get_video_list import GetVideoListRequest

        return await self.send(
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

    async def update_video_info(
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
        """Change the title, labels, cover and so on of one video or audio file. See
        `Client.update_video_info`.
        """
        from .operations.update_video_info import UpdateVideoInfoRequest

        return await self.send(
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

    async def update_video_infos(
        self, *, update_content: Sequence[UpdateVideoContent | Mapping[str, object] | str] | str
    ) -> UpdateVideoInfosResponse:
        """Change the titles, labels, covers and so on of several videos and audio files at once.
        See `Client.update_video_infos`.
        """
        from .operations.update_video_infos import UpdateVideoInfosRequest

        return await self.send(UpdateVideoInfosRequest(update_content=update_content))

    async def delete_attached_media(
        self, *, media_ids: Sequence[str] | str
    ) -> DeleteAttachedMediaResponse:
        """Delete watermark images, subtitles and materials. See `Client.delete_attached_media`."""
        from .operations.delete_attached_media import DeleteAttachedMediaRequest

        return await self.send(DeleteAttachedMediaRequest(media_ids=media_ids))

    async def get_attached_media_info(
        self,
        *,
        media_ids: Sequence[str] | str,
        auth_timeout: int | None = None,
        output_type: Literal["oss", "cdn"] | None = None,
    ) -> GetAttachedMediaInfoResponse:
        """Look up watermark images, subtitles and materials, and get addresses to fetch them from.
        See `Client.get_attached_media_info`.
        """
        from .operations.get_attached_media_info import GetAttachedMediaInfoRequest

        return await self.send(
            GetAttachedMediaInfoRequest(
                media_ids=media_ids, auth_timeout=auth_timeout, output_type=output_type
            )
        )

    async def update_attached_media_infos(
        self, *, update_content: Sequence[AttachedMediaUpdate | Mapping[str, object] | str] | str
    ) -> UpdateAttachedMediaInfosResponse:
        """Change the titles, descriptions, tags or categories of watermark images, subtitles and
        materials. See `Client.update_attached_media_infos`.
        """
        from .operations.update_attached_media_infos import UpdateAttachedMediaInfosRequest

        return await self.send(UpdateAttachedMediaInfosRequest(update_content=update_content))

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

    async def get_image_infos(
        self,
        *,
        image_ids: Sequence[str] | str,
        auth_timeout: int | None = None,
        output_type: Literal["oss", "cdn"] | None = None,
    ) -> GetImageInfosResponse:
        """Look up several images and get addresses to view them at. See `Client.get_image_infos`."""
        from .operations.get_image_infos import GetImageInfosRequest

        return await self.send(
            GetImageInfosRequest(
                image_ids=image_ids, auth_timeout=auth_timeout, output_type=output_type
            )
        )

    async def list_snapshots(
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
        """List the snapshots of a video, page by page. See `Client.list_snapshots`."""
        from .operations.list_snapshots import ListSnapshotsRequest

        return await self.send(
            ListSnapshotsRequest(
                video_id=video_id,
                snapshot_type=snapshot_type,
                auth_timeout=auth_timeout,
                page_size=page_size,
                page_no=page_no,
            )
        )

    async def update_image_infos(
        self, *, update_content: Sequence[ImageUpdate | Mapping[str, object] | str] | str
    ) -> UpdateImageInfosResponse:
        """Change the titles, descriptions, tags or categories of images. See
        `Client.update_image_infos`.
        """
        from .operations.update_image_infos import UpdateImageInfosRequest

        return await self.send(UpdateImageInfosRequest(update_content=update_content))

    async def delete_dynamic_image(
        self, *, video_id: str, dynamic_image_ids: Sequence[str] | str | None = None
    ) -> DeleteDynamicImageResponse:
        """Detach animated images from their video. See `Client.delete_dynamic_image`."""
        from .operations.delete_dynamic_image import DeleteDynamicImageRequest

        return await self.send(
            DeleteDynamicImageRequest(video_id=video_id, dynamic_image_ids=dynamic_image_ids)
        )

    async def list_dynamic_image(self, *, video_id: str) -> ListDynamicImageResponse:
        """List the animated images that were made from a video. See `Client.list_dynamic_image`."""
        from .operations.list_dynamic_image import ListDynamicImageRequest

        return await self.send(ListDynamicImageRequest(video_id=video_id))

    async def submit_dynamic_image_job(
        self,
        *,
        video_id: str,
        dynamic_image_template_id: str,
        override_params: DynamicImageOverrides | Mapping[str, object] | str | None = None,
    ) -> SubmitDynamicImageJobResponse:
        """Start to make an animated image from a part of a video. See
        `Client.submit_dynamic_image_job`.
        """
        from .operations.submit_dynamic_image_job import SubmitDynamicImageJobRequest

        return await self.send(
            SubmitDynamicImageJobRequest(
                video_id=video_id,
                dynamic_image_template_id=dynamic_image_template_id,
                override_params=override_params,
            )
        )

    async def submit_preprocess_jobs(
        self, *, video_id: str, preprocess_type: Literal["LivePreprocess"]
    ) -> SubmitPreprocessJobsResponse:
        """Start to transcode a video for use in a production studio. See
        `Client.submit_preprocess_jobs`.
        """
        from .operations.submit_preprocess_jobs import SubmitPreprocessJobsRequest

        return await self.send(
            SubmitPreprocessJobsRequest(video_id=video_id, preprocess_type=preprocess_type)
        )

    async def submit_snapshot_job(
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
        """Start to take snapshots from a video. See `Client.submit_snapshot_job`."""
        from .operations.submit_snapshot_job import SubmitSnapshotJobRequest

        return await self.send(
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

    async def submit_transcode_jobs(
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
        """Start to transcode a video. See `Client.submit_transcode_jobs`."""
        from .operations.submit_transcode_jobs import SubmitTranscodeJobsRequest

        return await self.send(
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

    async def submit_workflow_job(
        self, *, workflow_id: str, media_id: str | None = None
    ) -> SubmitWorkflowJobResponse:
        """Start a workflow for a video. See `Client.submit_workflow_job`."""
        from .operations.submit_workflow_job import SubmitWorkflowJobRequest

        return await self.send(SubmitWorkflowJobRequest(workflow_id=workflow_id, media_id=media_id))

    async def add_transcode_template_group(
        self,
        *,
        name: str | None = None,
        transcode_template_list: Sequence[TranscodeTemplateSettings | Mapping[str, object] | str]
        | str
        | None = None,
        transcode_template_group_id: str | None = None,
        app_id: str | None = None,
    ) -> AddTranscodeTemplateGroupResponse:
        """Create a group of transcoding templates, or add templates to one. See
        `Client.add_transcode_template_group`.
        """
        from .operations.add_transcode_template_group import AddTranscodeTemplateGroupRequest

        return await self.send(
            AddTranscodeTemplateGroupRequest(
                name=name,
                transcode_template_list=transcode_template_list,
                transcode_template_group_id=transcode_template_group_id,
                app_id=app_id,
            )
        )

    async def delete_transcode_template_group(
        self,
        *,
        transcode_template_group_id: str,
        transcode_template_ids: Sequence[str] | str | None = None,
        force_del_group: Literal["true", "false"] | None = None,
    ) -> DeleteTranscodeTemplateGroupResponse:
        """Delete templates of a group, or the whole group of transcoding templates. See
        `Client.delete_transcode_template_group`.
        """
        from .operations.delete_transcode_template_group import DeleteTranscodeTemplateGroupRequest

        return await self.send(
            DeleteTranscodeTemplateGroupRequest(
                transcode_template_group_id=transcode_template_group_id,
                transcode_template_ids=transcode_template_ids,
                force_del_group=force_del_group,
            )
        )

    async def get_transcode_template_group(
        self, *, transcode_template_group_id: str
    ) -> GetTranscodeTemplateGroupResponse:
        """Look up a group of transcoding templates with all its templates. See
        `Client.get_transcode_template_group`.
        """
        from .operations.get_transcode_template_group import GetTranscodeTemplateGroupRequest

        return await self.send(
            GetTranscodeTemplateGroupRequest(
                transcode_template_group_id=transcode_template_group_id
            )
        )

    async def list_transcode_template_group(
        self, *, app_id: str | None = None
    ) -> ListTranscodeTemplateGroupResponse:
        """List the groups of transcoding templates. See `Client.list_transcode_template_group`."""
        from .operations.list_transcode_template_group import ListTranscodeTemplateGroupRequest

        return await self.send(ListTranscodeTemplateGroupRequest(app_id=app_id))

    async def set_default_transcode_template_group(
        self, *, transcode_template_group_id: str
    ) -> SetDefaultTranscodeTemplateGroupResponse:
        """Make a group of transcoding templates the default one. See
        `Client.set_default_transcode_template_group`.
        """
        from .operations.set_default_transcode_template_group import (
            SetDefaultTranscodeTemplateGroupRequest,
        )

        return await self.send(
            SetDefaultTranscodeTemplateGroupRequest(
                transcode_template_group_id=transcode_template_group_id
            )
        )

    async def update_transcode_template_group(
        self,
        *,
        transcode_template_group_id: str,
        name: str | None = None,
        transcode_template_list: Sequence[TranscodeTemplateSettings | Mapping[str, object] | str]
        | str
        | None = None,
        locked: Literal["Enabled", "Disabled"] | None = None,
    ) -> UpdateTranscodeTemplateGroupResponse:
        """Change a group of transcoding templates or its templates, or lock and unlock it. See
        `Client.update_transcode_template_group`.
        """
        from .operations.update_transcode_template_group import UpdateTranscodeTemplateGroupRequest

        return await self.send(
            UpdateTranscodeTemplateGroupRequest(
                transcode_template_group_id=transcode_template_group_id,
                name=name,
                transcode_template_list=transcode_template_list,
                locked=locked,
            )
        )

    async def add_vod_template(
        self,
        *,
        name: str,
        template_type: Literal["Snapshot", "DynamicImage"],
        template_config: SnapshotTemplateConfig | Mapping[str, object] | str,
        app_id: str | None = None,
    ) -> AddVodTemplateResponse:
        """Create a template for snapshots or for animated images. See `Client.add_vod_template`."""
        from .operations.add_vod_template import AddVodTemplateRequest

        return await self.send(
            AddVodTemplateRequest(
                name=name,
                template_type=template_type,
                template_config=template_config,
                app_id=app_id,
            )
        )

    async def delete_vod_template(self, *, vod_template_id: str) -> DeleteVodTemplateResponse:
        """Delete a template for snapshots or for animated images. See `Client.delete_vod_template`."""
        from .operations.delete_vod_template import DeleteVodTemplateRequest

        return await self.send(DeleteVodTemplateRequest(vod_template_id=vod_template_id))

    async def get_vod_template(self, *, vod_template_id: str) -> GetVodTemplateResponse:
        """Look up a template for snapshots or for animated images. See `Client.get_vod_template`."""
        from .operations.get_vod_template import GetVodTemplateRequest

        return await self.send(GetVodTemplateRequest(vod_template_id=vod_template_id))

    async def list_vod_template(
        self, *, template_type: Literal["Snapshot", "DynamicImage"], app_id: str | None = None
    ) -> ListVodTemplateResponse:
        """List the templates for snapshots or for animated images. See `Client.list_vod_template`."""
        from .operations.list_vod_template import ListVodTemplateRequest

        return await self.send(ListVodTemplateRequest(template_type=template_type, app_id=app_id))

    async def update_vod_template(
        self,
        *,
        vod_template_id: str,
        name: str | None = None,
        template_config: SnapshotTemplateConfig | Mapping[str, object] | str | None = None,
    ) -> UpdateVodTemplateResponse:
        """Change the name or the settings of a template for snapshots. See
        `Client.update_vod_template`.
        """
        from .operations.update_vod_template import UpdateVodTemplateRequest

        return await self.send(
            UpdateVodTemplateRequest(
                vod_template_id=vod_template_id, name=name, template_config=template_config
            )
        )

    async def get_transcode_summary(
        self, *, video_ids: Sequence[str] | str
    ) -> GetTranscodeSummaryResponse:
        """Look up how the transcoding of several videos is getting on. See
        `Client.get_transcode_summary`.
        """
        from .operations.get_transcode_summary import GetTranscodeSummaryRequest

        return await self.send(GetTranscodeSummaryRequest(video_ids=video_ids))

    async def get_transcode_task(
        self, *, transcode_task_id: str | None = None, job_ids: Sequence[str] | str | None = None
    ) -> GetTranscodeTaskResponse:
        """Look up a transcoding task with its jobs, or single jobs. See
        `Client.get_transcode_task`.
        """
        from .operations.get_transcode_task import GetTranscodeTaskRequest

        return await self.send(
            GetTranscodeTaskRequest(transcode_task_id=transcode_task_id, job_ids=job_ids)
        )

    async def list_transcode_task(
        self,
        *,
        video_id: str,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> ListTranscodeTaskResponse:
        """List the transcoding tasks of a video, page by page. See `Client.list_transcode_task`."""
        from .operations.list_transcode_task import ListTranscodeTaskRequest

        return await self.send(
            ListTranscodeTaskRequest(
                video_id=video_id,
                start_time=start_time,
                end_time=end_time,
                page_size=page_size,
                page_no=page_no,
            )
        )

    async def get_job_detail(
        self, *, job_id: str, job_type: Literal["transcode", "snapshot", "ai", "workflow"]
    ) -> GetJobDetailResponse:
        """Look up a job of the last six months. See `Client.get_job_detail`."""
        from .operations.get_job_detail import GetJobDetailRequest

        return await self.send(GetJobDetailRequest(job_id=job_id, job_type=job_type))

    async def list_job_info(
        self, *, media_id: str, job_type: Literal["transcode", "snapshot", "ai"]
    ) -> ListJobInfoResponse:
        """List the jobs of one kind that were run for a video in the last six months. See
        `Client.list_job_info`.
        """
        from .operations.list_job_info import ListJobInfoRequest

        return await self.send(ListJobInfoRequest(media_id=media_id, job_type=job_type))
