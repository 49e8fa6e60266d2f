"""What a program with an asynchronous client may and may not write."""

from collections.abc import Mapping
from typing import assert_type

from apsara_core import AccessKey, AsyncHook, CallView, Explanation, Hook, RawResponse
from apsara_vod import (
    AsyncClient,
    Client,
    GetVideoInfoRequest,
    GetVideoInfoResponse,
    GetVideoListRequest,
    GetVideoListResponse,
)

key = AccessKey("id", "secret")


class Slow(AsyncHook):
    async def before_send(self, call: CallView) -> Mapping[str, str] | None:
        return {"x-attempt": str(call.attempt)}


class Wrong(AsyncHook):
    def before_send(self, call: CallView) -> Mapping[str, str] | None:  # expect: error
        return None


async def right() -> None:
    async with AsyncClient(region="cn-shanghai", credentials=key, hooks=[Slow(), Hook()]) as vod:
        assert_type(vod, AsyncClient)
        answer = await vod.get_video_info(video_id="v")
        assert_type(answer, GetVideoInfoResponse)
        request = GetVideoInfoRequest(video_id="v")
        assert_type(await vod.send(request), GetVideoInfoResponse)
        assert_type(await vod.send_raw(request), RawResponse[GetVideoInfoResponse])
        assert_type(await vod.explain(request), Explanation)
        assert_type(vod.with_options(timeout=2), AsyncClient)

        assert_type(await vod.send(request, timeout=1), GetVideoInfoResponse)
        assert_type(await vod.wait(request, "normal"), GetVideoInfoResponse)

        videos = GetVideoListRequest(page_size=10)
        async for page in vod.pages(videos):
            assert_type(page, GetVideoListResponse)
        items = vod.items(videos)
        async for item in items:
            assert_type(item.video_id, str)
        assert_type(items.cursor, str)

        (vod.send(request)).video  # expect: error
        vod.wait(request).video  # expect: error
        vod.send(request)  # expect: error
        await items  # expect: error
        for _ in vod.items(videos):  # expect: error
            pass
        await vod.send(request, timeout="1")  # expect: error
        vod.get_video_info(video_id="v").request_id  # expect: error
        await vod.create_upload_image()  # expect: error
        await vod.with_options(timeout=2)  # expect: error
        vod.close()  # expect: error
        with vod:  # expect: error
            pass


Client(region="cn-shanghai", credentials=key, hooks=[Slow()])  # expect: error
