"""What a program with a synchronous client may and may not write."""

from collections.abc import Iterable
from typing import Any, assert_type

from apsara_core import (
    AccessKey,
    CallError,
    CallView,
    Explanation,
    FailedAttempt,
    Hook,
    HttpResponse,
    RawResponse,
    Retry,
    RetryBudget,
    ServiceError,
    Timeout,
    Violation,
    schema,
)
from apsara_vod import (
    Client,
    CreateUploadImageRequest,
    CreateUploadImageResponse,
    GetVideoInfoRequest,
    GetVideoInfoResponse,
    GetVideoListRequest,
    GetVideoListResponse,
    MessageCallback,
    SearchMediaRequest,
    UserData,
)

key = AccessKey("id", "secret")


class Twice:
    def wait(self, failed: FailedAttempt, /) -> float | None:
        return 1.0 if failed.attempt < 2 else None


class Never:
    def wait(self) -> float:
        return 1.0


class Count(Hook):
    def after_answer(self, call: CallView, answer: HttpResponse) -> None:
        assert_type(call.operation, str)
        assert_type(answer.status, int)

    def on_error(self, call: CallView, error: CallError) -> None:
        assert_type(error.attempts, int)


def no_emoji(request: schema.Request[Any]) -> Iterable[Violation]:
    return []


def bad_check(request: str) -> Iterable[Violation]:
    return []


with Client(
    region="cn-shanghai",
    credentials=key,
    retry=Twice(),
    retry_budget=RetryBudget(capacity=10),
    checks=[no_emoji],
    hooks=[Count()],
    headers={"x-mine": "1"},
    timeout=Timeout(total=20),
) as vod:
    assert_type(vod, Client)
    slot = vod.create_upload_image(image_type="default", tags=["a"], user_data={"Extend": {}})
    assert_type(slot, CreateUploadImageResponse)
    assert_type(slot.image_id, str)
    request = CreateUploadImageRequest(image_type="cover")
    assert_type(vod.send(request), CreateUploadImageResponse)
    assert_type(vod.send_raw(request), RawResponse[CreateUploadImageResponse])
    assert_type(vod.send_raw(request).response.image_id, str)
    assert_type(vod.send_raw(request).body, bytes)
    assert_type(vod.with_options(timeout=3, retry=None), Client)
    assert_type(vod.with_options(retry=Retry(), validate=False).send(request).image_id, str)
    assert_type(vod.explain(request), Explanation)
    assert_type(vod.explain("CreateUploadImage", image_type="cover"), Explanation)
    assert_type(vod.send(request, timeout=1, headers={"x-mine": "1"}), CreateUploadImageResponse)
    assert_type(vod.send_raw(request, retry=None).attempts, int)
    nested = UserData(message_callback=MessageCallback(callback_url="http://host/"))
    vod.create_upload_image(image_type="default", user_data=nested)

    videos = GetVideoListRequest(page_size=10)
    pages = vod.pages(videos)
    assert_type(next(pages), GetVideoListResponse)
    assert_type(list(vod.pages(videos, cursor=pages.cursor)), list[GetVideoListResponse])
    items = vod.items(videos)
    assert_type(next(items).video_id, str)
    assert_type(items.cursor, str)
    assert_type(vod.wait(GetVideoInfoRequest(video_id="v"), within=5), GetVideoInfoResponse)
    try:
        vod.get_video_info(video_id="v")
    except ServiceError as error:
        assert_type(error.advice, str | None)
        assert_type(error.http_status, int)
        assert_type(error.retryable, bool)

    vod.create_upload_image(image_type="poster")  # expect: error
    vod.create_upload_image()  # expect: error
    vod.create_upload_image("default")  # expect: error
    vod.create_upload_image(image_type="default", title=5)  # expect: error
    vod.create_upload_image(image_type="default", tags=[1])  # expect: error
    vod.create_upload_image(image_type="default", titel="a")  # expect: error
    vod.create_upload_image(image_type="default", user_data=5)  # expect: error
    UserData(message_callback=MessageCallback(callback_type=5))  # expect: error
    UserData(accelerate_config=5)  # expect: error
    UserData(message_callback=MessageCallback(callback_type=["http"]))  # expect: error
    UserData(message_callback=UserData())  # expect: error
    vod.send(request, timeout="1")  # expect: error
    vod.send(request, verify=False)  # expect: error
    vod.items(GetVideoInfoRequest(video_id="v"))  # expect: error
    vod.pages(videos, cursor=5)  # expect: error
    next(vod.items(SearchMediaRequest())).titel  # expect: error
    vod.wait(videos, within="5")  # expect: error
    vod.create_upload_images(image_type="default")  # expect: error
    vod.send("GetVideoInfo")  # expect: error
    vod.send(slot)  # expect: error
    vod.send(CreateUploadImageRequest())  # expect: error
    vod.send_raw(request).titel  # expect: error
    vod.with_options(timeout="3")  # expect: error
    vod.with_options(retry=3)  # expect: error
    vod.with_options(retry=Never())  # expect: error
    vod.with_options(region=None)  # expect: error
    vod.with_options(verify=False)  # expect: error
    vod.with_options(headers={"a": 1})  # expect: error
    vod.with_options(checks=[bad_check])  # expect: error
    vod.with_options(hooks=[Count])  # expect: error
    slot.image_id = 5  # expect: error

Client(region="cn-shanghai", credentials="id")  # expect: error
Client(region="cn-shanghai", credentials=("id", "secret"))  # expect: error
Client(region="cn-shanghai", credentials=key, signature="v4")  # expect: error
Client(region="cn-shanghai", credentials=key, verify=False)  # expect: error
Timeout("5")  # expect: error
Retry(attempts=3)  # expect: error


async def wrong() -> None:
    await vod.get_video_info(video_id="v")  # expect: error
    await vod.send(request)  # expect: error
    await vod.wait(GetVideoInfoRequest(video_id="v"))  # expect: error
    async for _ in vod.items(videos):  # expect: error
        pass
    async with vod:  # expect: error
        pass
