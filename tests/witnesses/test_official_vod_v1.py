"""aliyun-python-sdk-core and aliyun-python-sdk-vod, unchanged, against the local service: JSON and XML."""

from __future__ import annotations

import attrs
import pytest

from tests.toolkit.callers import Ticket, png
from tests.witnesses.official_v1 import REGION, OfficialV1, exceptions

# The only public methods that leave the answer in XML are deprecated in the SDK, in favour of one that always asks for JSON.
pytestmark = pytest.mark.filterwarnings(
    r"ignore:implementation_of_do_action\(\) method is deprecated:DeprecationWarning"
)


@pytest.fixture
def vod(service):
    return OfficialV1(service.vod_url, service.credentials)


@pytest.fixture(params=["typed", "common"])
def make(request, vod):
    """Both ways to make a request: a class of the operation, and one for any operation."""
    return getattr(vod, request.param)


def texts(element):
    """The direct children of an XML element."""
    return {child.tag: child.text for child in element}


def test_an_image_upload_is_created_in_json(vod, make):
    slot = vod.json(make("CreateUploadImage", {"ImageType": "default", "Title": "标题 a*b~c+d"}))
    assert Ticket(slot).request("PUT", png(3, 2)).status == 200
    info = vod.json(make("GetImageInfo", {"ImageId": slot["ImageId"]}))["ImageInfo"]
    assert (info["Status"], info["Title"]) == ("Normal", "标题 a*b~c+d")


def test_an_image_upload_is_created_in_xml(vod, make):
    title = '<标题> & "a"*b~c+d ]]>'
    status, document = vod.xml(make("CreateUploadImage", {"ImageType": "default", "Title": title}))
    assert (status, document.tag) == (200, "CreateUploadImageResponse")
    slot = texts(document)
    assert Ticket(slot).request("PUT", png(3, 2)).status == 200
    status, document = vod.xml(make("GetImageInfo", {"ImageId": slot["ImageId"]}))
    assert (status, document.tag) == (200, "GetImageInfoResponse")
    info = document.find("ImageInfo")
    assert (info.findtext("Status"), info.findtext("Title")) == ("Normal", title)
    assert info.findtext("Mezzanine/Width") == "3"


def test_xml_lists_are_nested(vod, make):
    top = vod.json(make("AddCategory", {"CateName": "x"}))["Category"]["CateId"]
    for name in ("one", "two"):
        status, document = vod.xml(make("AddCategory", {"CateName": name, "ParentId": top}))
        assert (status, document.findtext("Category/CateName")) == (200, name)
    _, document = vod.xml(make("GetCategories", {"CateId": top, "SortBy": "CreationTime:Asc"}))
    assert [each.text for each in document.findall("SubCategories/Category/CateName")] == [
        "one",
        "two",
    ]


def test_a_video_upload_is_created_and_refreshed(vod, make):
    slot = vod.json(make("CreateUploadVideo", {"FileName": "a.mp4", "Title": "film"}))
    again = vod.json(make("RefreshUploadVideo", {"VideoId": slot["VideoId"]}))
    assert again["UploadAddress"] == slot["UploadAddress"]
    assert Ticket(again).request("PUT", b"bytes").status == 200
    video = vod.json(make("GetVideoInfo", {"VideoId": slot["VideoId"]}))["Video"]
    assert (video["Status"], video["Size"]) == ("Normal", 5)


def test_an_attached_file_becomes_a_watermark(vod, make):
    slot = vod.json(make("CreateUploadAttachedMedia", {"BusinessType": "watermark"}))
    assert Ticket(slot).request("PUT", png(2, 2)).status == 200
    parameters = {"Name": "w", "Type": "Image", "FileUrl": slot["FileURL"], "WatermarkConfig": "{}"}
    added = vod.json(make("AddWatermark", parameters))["WatermarkInfo"]
    assert added["FileUrl"] == slot["FileURL"]


def test_an_image_is_deleted(vod, make):
    slot = vod.json(make("CreateUploadImage", {"ImageType": "default"}))
    vod.json(make("DeleteImage", {"DeleteImageType": "ImageId", "ImageIds": slot["ImageId"]}))
    with pytest.raises(exceptions.ServerException) as caught:
        vod.json(make("GetImageInfo", {"ImageId": slot["ImageId"]}))
    assert caught.value.get_error_code() == "NoSuchResource"


def test_the_endpoint_may_be_set_for_a_region(vod):
    vod.client.add_endpoint(REGION, "vod", vod.host)
    request = vod.typed("CreateUploadImage", {"ImageType": "default"}, endpoint=False)
    assert "UploadAuth" in vod.json(request)


def test_an_error_in_json_is_the_official_exception(vod, make):
    with pytest.raises(exceptions.ServerException) as caught:
        vod.json(make("GetImageInfo", {"ImageId": "0" * 32}))
    error = caught.value
    assert (error.get_error_code(), error.get_http_status()) == ("NoSuchResource", 404)
    assert len(error.get_request_id()) == 36
    assert error.get_error_msg() == "The specified resource ImageId does not exist."


def test_an_error_in_xml_is_a_document(vod, make):
    status, document = vod.xml(make("GetImageInfo", {"ImageId": "0" * 32}))
    assert (status, document.tag) == (404, "Error")
    found = texts(document)
    assert found["Code"] == "NoSuchResource"
    assert found["HostId"] == "127.0.0.1"
    assert len(found["RequestId"]) == 36


def test_a_wrong_secret_is_told_from_a_wrong_signature(service):
    """The SDK compares its own text to sign with the one in the message, and names the secret when they are equal."""
    vod = OfficialV1(service.vod_url, attrs.evolve(service.credentials, access_key_secret="wrong"))
    parameters = {"ImageType": "default", "Title": "a:b c*d~e 标题"}
    with pytest.raises(exceptions.ServerException) as caught:
        vod.json(vod.typed("CreateUploadImage", parameters))
    assert caught.value.get_error_code() == "InvalidAccessKeySecret"
    assert caught.value.get_http_status() == 400


def test_an_unknown_key_is_noticed(service):
    vod = OfficialV1(service.vod_url, attrs.evolve(service.credentials, access_key_id="nobody"))
    with pytest.raises(exceptions.ServerException) as caught:
        vod.json(vod.typed("GetCategories", {}))
    assert caught.value.get_error_code() == "InvalidAccessKeyId.NotFound"


def test_a_session_may_call(service):
    vod = OfficialV1(service.vod_url, service.issue_session())
    assert "UploadAuth" in vod.json(vod.typed("CreateUploadImage", {"ImageType": "default"}))
