"""alibabacloud-vod20170321, unchanged, against the local service: sync and async, and with either signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs
import pytest

from tests.toolkit.callers import Ticket, png
from tests.witnesses.official_v3 import KINDS, OfficialV3, exceptions
from vodkit.emulator import Emulator

MEDIA_ID = re.compile(r"[0-9a-f]{32}")
REQUEST_ID = re.compile(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")


class Vod:
    """Calls by wire names; answers by wire names."""

    def __init__(self, service: Emulator, kind: str, **key: str | None) -> None:
        self._official = OfficialV3(service.vod_url, attrs.evolve(service.credentials, **key), kind)

    def call(self, operation: str, **parameters: object) -> dict:
        answer = self._official.call(operation, parameters)
        assert answer.status_code == 200
        found = answer.body.to_map()
        assert REQUEST_ID.fullmatch(found["RequestId"])
        return found

    def refused(self, operation: str, **parameters: object) -> Exception:
        with pytest.raises(exceptions.ClientException) as caught:
            self.call(operation, **parameters)
        error = caught.value
        assert REQUEST_ID.fullmatch(error.request_id)
        assert f"request id: {error.request_id}" in str(error)
        assert error.data["HostId"] == "127.0.0.1"
        return error


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def vod(service: Emulator, kind: str) -> Vod:
    return Vod(service, kind)


def test_an_image_upload_is_created(vod, service):
    slot = vod.call(
        "CreateUploadImage",
        ImageType="cover",
        Title="标题 a*b~c+d & 'e'",
        Tags="t1,标签",
        CateId=7,
        Description="",
        UserData='{"Extend":{"localId":"x"}}',
    )
    ticket = Ticket(slot)
    assert MEDIA_ID.fullmatch(slot["ImageId"])
    assert ticket.endpoint == service.oss_url
    assert slot["ImageURL"] == f"{service.oss_url}/{ticket.bucket}/{ticket.key}"
    info = vod.call("GetImageInfo", ImageId=slot["ImageId"])["ImageInfo"]
    told = {name: info[name] for name in ("Status", "Title", "Tags", "CateId", "ImageType")}
    assert told == {
        "Status": "Uploading",
        "Title": "标题 a*b~c+d & 'e'",
        "Tags": "t1,标签",
        "CateId": 7,
        "ImageType": "cover",
    }


def test_an_image_is_described_and_deleted(vod):
    slot = vod.call("CreateUploadImage", ImageType="default", OriginalFileName="D:\\a.jpg")
    picture = png(30, 20)
    assert Ticket(slot).request("PUT", picture).status == 200
    info = vod.call("GetImageInfo", ImageId=slot["ImageId"])["ImageInfo"]
    assert info["Status"] == "Normal"
    assert info["Mezzanine"]["Width"] == 30
    assert info["Mezzanine"]["Height"] == 20
    assert info["Mezzanine"]["OriginalFileName"] == "D:\\a.jpg"
    assert int(info["Mezzanine"]["FileSize"]) == len(picture)
    vod.call("DeleteImage", DeleteImageType="ImageId", ImageIds=slot["ImageId"])
    gone = vod.refused("GetImageInfo", ImageId=slot["ImageId"])
    assert (gone.code, gone.status_code) == ("NoSuchResource", 404)


def test_a_video_upload_is_created_and_refreshed(vod, kind):
    reference = f"witness-{kind}"
    slot = vod.call(
        "CreateUploadVideo", FileName="D:\\a.mp4", Title="film", FileSize=5, ReferenceId=reference
    )
    assert MEDIA_ID.fullmatch(slot["VideoId"])
    for which in ({"VideoId": slot["VideoId"]}, {"ReferenceId": reference}):
        again = vod.call("RefreshUploadVideo", **which)
        assert again["VideoId"] == slot["VideoId"]
        assert again["UploadAddress"] == slot["UploadAddress"]
        assert again["UploadAuth"] != slot["UploadAuth"]
    before = vod.call("GetVideoInfo", VideoId=slot["VideoId"])["Video"]
    assert (before["Status"], before["Title"]) == ("Uploading", "film")
    assert Ticket(again).request("PUT", b"bytes").status == 200
    after = vod.call("GetVideoInfo", ReferenceId=reference)["Video"]
    assert (after["VideoId"], after["Status"], after["Size"]) == (slot["VideoId"], "Normal", 5)


def test_an_attached_file_becomes_a_watermark(vod):
    slot = vod.call(
        "CreateUploadAttachedMedia", BusinessType="watermark", MediaExt="png", CateIds="1,2"
    )
    assert MEDIA_ID.fullmatch(slot["MediaId"])
    assert Ticket(slot).request("PUT", png(2, 2)).status == 200
    added = vod.call(
        "AddWatermark",
        Name="w",
        Type="Image",
        FileUrl=slot["FileURL"],
        WatermarkConfig='{"Width":"55","ReferPos":"TopRight"}',
    )["WatermarkInfo"]
    assert MEDIA_ID.fullmatch(added["WatermarkId"])
    assert added["FileUrl"] == slot["FileURL"]
    assert added["WatermarkConfig"] == '{"Width":"55","ReferPos":"TopRight"}'


def test_categories_are_added_and_listed(vod, kind):
    top = vod.call("AddCategory", CateName=f"分类 {kind}", ParentId=-1)["Category"]
    for name in ("one", "two"):
        vod.call("AddCategory", CateName=name, ParentId=top["CateId"])
    found = vod.call("GetCategories", CateId=top["CateId"], SortBy="CreationTime:Asc")
    assert found["Category"] == top
    assert found["SubTotal"] == 2
    children = found["SubCategories"]["Category"]
    assert [child["CateName"] for child in children] == ["one", "two"]
    assert {child["ParentId"] for child in children} == {top["CateId"]}
    nobody = vod.call("GetCategories", CateId=children[0]["CateId"])
    assert nobody["SubCategories"] == {"Category": []}


@pytest.mark.parametrize(
    ("operation", "parameters", "code", "status"),
    [
        ("GetImageInfo", {"ImageId": "0" * 32}, "NoSuchResource", 404),
        ("GetVideoInfo", {"VideoId": "0" * 32}, "InvalidVideo.NotFound", 404),
        ("RefreshUploadVideo", {"VideoId": "0" * 32}, "InvalidVideo.NotFound", 404),
        ("CreateUploadImage", {}, "MissingImageType", 400),
        ("CreateUploadImage", {"ImageType": "poster"}, "InvalidImageType", 400),
        ("GetVideoInfo", {}, "MissingParameter", 400),
    ],
)
def test_errors_are_the_official_ones(vod, operation, parameters, code, status):
    error = vod.refused(operation, **parameters)
    assert (error.code, error.status_code) == (code, status)


def test_a_wrong_secret_is_noticed(service, kind):
    error = Vod(service, kind, access_key_secret="wrong").refused("GetCategories")
    assert (error.code, error.status_code) == ("SignatureDoesNotMatch", 400)


def test_an_unknown_key_is_noticed(service, kind):
    error = Vod(service, kind, access_key_id="nobody").refused("GetCategories")
    assert (error.code, error.status_code) == ("InvalidAccessKeyId.NotFound", 404)


@pytest.fixture
def session(service: Emulator) -> Iterator[dict]:
    return attrs.asdict(service.issue_session())


def test_a_session_may_call(service, kind, session):
    assert MEDIA_ID.fullmatch(
        Vod(service, kind, **session).call("CreateUploadImage", ImageType="default")["ImageId"]
    )


@pytest.mark.parametrize(
    ("token", "code"),
    [("other", "InvalidSecurityToken.MismatchWithAccessKey"), (None, "MissingSecurityToken")],
)
def test_a_session_needs_its_token(service, kind, session, token, code):
    error = Vod(service, kind, **session | {"security_token": token}).refused("GetCategories")
    assert (error.code, error.status_code) == (code, 400)


def test_a_session_ends(service, kind, clock):
    clock.offset = -4000
    try:
        session = attrs.asdict(service.issue_session())
    finally:
        clock.offset = 0
    error = Vod(service, kind, **session).refused("GetCategories")
    assert (error.code, error.status_code) == ("InvalidSecurityToken.Expired", 400)


def test_a_clock_that_is_wrong_is_noticed(service, kind, clock):
    clock.offset = 1000
    try:
        error = Vod(service, kind).refused("GetCategories")
    finally:
        clock.offset = 0
    assert (error.code, error.status_code) == ("InvalidTimeStamp.Expired", 400)
