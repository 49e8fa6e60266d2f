"""A small API in the shape of generated code, for tests of the runtime alone."""

from __future__ import annotations

from typing import Literal

import apsara_core
import apsara_core.schema as _s

SERVICE = _s.Service(
    product="vod",
    version="2017-03-21",
    title="A sample",
    endpoints={
        "cn-shanghai": "vod.cn-shanghai.aliyuncs.com",
        "cn-hangzhou": "vod.cn-shanghai.aliyuncs.com",
    },
    endpoint_pattern="vod.{region}.aliyuncs.com",
    errors=(
        _s.ErrorCode("InvalidTimeStamp.Expired", 400, "The time is wrong.", advice="Set it."),
        _s.ErrorCode("InvalidVideo.NotFound", 404, "What every operation says."),
    ),
)


@_s.model
class GetVideoInfoResponse(_s.Response):
    request_id: str | None = _s.field("RequestId", _s.Text(), default=None)
    title: str = _s.field("Title", _s.Text())
    size: int | None = _s.field("Size", _s.Integer(), default=None)


@_s.model
class GetVideoInfoRequest(_s.Request[GetVideoInfoResponse]):
    video_id: str = _s.field("VideoId", _s.Text(max_length=64))


@_s.model
class CreateUploadImageResponse(_s.Response):
    request_id: str | None = _s.field("RequestId", _s.Text(), default=None)
    image_id: str = _s.field("ImageId", _s.Text())


@_s.model
class CreateUploadImageRequest(_s.Request[CreateUploadImageResponse]):
    image_type: Literal["default", "cover"] = _s.field(
        "ImageType", _s.Text(enum=("default", "cover"))
    )
    title: str | None = _s.field("Title", _s.Text(max_length=128), default=None)
    private_key: str | None = _s.field("SSLPri", _s.Text(sensitive=True), default=None)


@_s.model
class GetMediaRefreshJobsResponse(_s.Response):
    request_id: str | None = _s.field("RequestId", _s.Text(), default=None)


@_s.model
class GetMediaRefreshJobsRequest(_s.Request[GetMediaRefreshJobsResponse]):
    media_id: str = _s.field("MediaId", _s.Text())


def _operation(
    name, method_name, request, response, *, reads_only, methods=("POST", "GET"), errors=()
):
    return _s.operation(
        name=name,
        method_name=method_name,
        summary="A sample.",
        service=SERVICE,
        request=request,
        response=response,
        reads_only=reads_only,
        methods=methods,
        ram_action=f"vod:{name}",
        errors=errors,
        rules=(),
    )


GET_VIDEO_INFO = _operation(
    "GetVideoInfo",
    "get_video_info",
    GetVideoInfoRequest,
    GetVideoInfoResponse,
    reads_only=True,
    errors=(_s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),),
)
CREATE_UPLOAD_IMAGE = _operation(
    "CreateUploadImage",
    "create_upload_image",
    CreateUploadImageRequest,
    CreateUploadImageResponse,
    reads_only=False,
)
GET_MEDIA_REFRESH_JOBS = _operation(
    "GetMediaRefreshJobs",
    "get_media_refresh_jobs",
    GetMediaRefreshJobsRequest,
    GetMediaRefreshJobsResponse,
    reads_only=True,
    methods=("GET",),
)


OPERATIONS = {
    described.name: described
    for described in (GET_VIDEO_INFO, CREATE_UPLOAD_IMAGE, GET_MEDIA_REFRESH_JOBS)
}


class Client(apsara_core.BaseClient):
    _service = SERVICE

    def get_video_info(self, *, video_id: str) -> GetVideoInfoResponse:
        return self.send(GetVideoInfoRequest(video_id=video_id))


class AsyncClient(apsara_core.AsyncBaseClient):
    _service = SERVICE

    async def get_video_info(self, *, video_id: str) -> GetVideoInfoResponse:
        return await self.send(GetVideoInfoRequest(video_id=video_id))


READ = GetVideoInfoRequest(video_id="v-1")
WRITE = CreateUploadImageRequest(image_type="default", title="Autumn")
