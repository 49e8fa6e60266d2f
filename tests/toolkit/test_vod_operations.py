"""What the ten operations do."""

from __future__ import annotations

import re

import pytest

from tests.toolkit.callers import Caller, Ticket, png, send
from vodkit.emulator import Emulator

HEX32 = re.compile(r"[0-9a-f]{32}")


def test_an_image_from_ticket_to_bytes(vod):
    fields = {
        "Title": "秋",
        "Tags": "a,b",
        "Description": "d",
        "CateId": "1000361",
        "OriginalFileName": "D:\\a.PNG",
    }
    made = vod.v3("CreateUploadImage", {"ImageType": "cover", "ImageExt": "gif", **fields}).json
    ticket = Ticket(made)
    assert HEX32.fullmatch(made["ImageId"])
    # ImageExt wins over the extension of OriginalFileName.
    assert re.fullmatch(r"image/cover/[0-9A-F]{32}\.gif", ticket.key)
    assert set(ticket.auth) == {
        "AccessKeyId",
        "AccessKeySecret",
        "SecurityToken",
        "Expiration",
        "ExpireUTCTime",
        "Region",
    }
    assert ticket.auth["AccessKeyId"].startswith("STS.")
    assert (ticket.auth["Expiration"], ticket.auth["Region"]) == ("3000", "cn-shanghai")
    info = vod.v3("GetImageInfo", {"ImageId": made["ImageId"]}).json["ImageInfo"]
    assert (info["Status"], info["Title"], info["Tags"], info["CateId"]) == (
        "Uploading",
        "秋",
        "a,b",
        1000361,
    )
    assert "URL" not in info
    assert "Mezzanine" not in info
    body = png(31, 17)
    assert ticket.request("PUT", body).status == 200
    info = vod.v3("GetImageInfo", {"ImageId": made["ImageId"]}).json["ImageInfo"]
    assert (info["Status"], info["URL"], info["ImageType"]) == ("Normal", made["ImageURL"], "cover")
    assert info["Mezzanine"] == {
        "FileURL": made["FileURL"],
        "OriginalFileName": "D:\\a.PNG",
        "FileSize": str(len(body)),
        "Width": 31,
        "Height": 17,
    }
    for url in (made["ImageURL"], made["FileURL"]):
        assert (
            send(url, "GET", url.partition("/outin")[1] + url.partition("/outin")[2]).body == body
        )


@pytest.mark.parametrize(
    ("parameters", "extension"),
    [
        ({}, "png"),
        ({"OriginalFileName": "D:\\x.JPEG"}, "jpeg"),
        ({"OriginalFileName": "x"}, "png"),
        ({"ImageExt": "jpg", "OriginalFileName": "x.gif"}, "jpg"),
    ],
)
def test_extensions_of_images(vod, parameters, extension):
    made = vod.v3("CreateUploadImage", {"ImageType": "default", **parameters}).json
    assert Ticket(made).key.endswith(f".{extension}")


def test_each_call_makes_another_image(vod):
    first, second = (vod.v3("CreateUploadImage", {"ImageType": "default"}).json for _ in range(2))
    assert first["ImageId"] != second["ImageId"]
    assert Ticket(first).key != Ticket(second).key
    assert Ticket(first).key_id != Ticket(second).key_id


def test_deleting_images(vod):
    made = [vod.v3("CreateUploadImage", {"ImageType": "default"}).json for _ in range(3)]
    tickets = [Ticket(one) for one in made]
    for ticket in tickets:
        ticket.request("PUT", b"x")
    ids = ",".join([made[0]["ImageId"], "0" * 32])
    assert vod.v3("DeleteImage", {"DeleteImageType": "ImageId", "ImageIds": ids}).status == 200
    assert (
        vod.v3("DeleteImage", {"DeleteImageType": "ImageId", "ImageIds": ids}).code
        == "NoSuchResource"
    )
    urls = f"{made[1]['ImageURL']}?auth_key=1,https://{tickets[2].bucket}.oss-cn-shanghai.aliyuncs.com/{tickets[2].key}"
    assert vod.v3("DeleteImage", {"DeleteImageType": "ImageURL", "ImageURLs": urls}).status == 200
    for one, ticket in zip(made, tickets, strict=True):
        assert vod.v3("GetImageInfo", {"ImageId": one["ImageId"]}).code == "NoSuchResource"
        assert send(ticket.endpoint, "GET", f"/{ticket.bucket}/{ticket.key}").code == "NoSuchKey"
        assert ticket.request("PUT", b"x").code == "InvalidAccessKeyId"


def test_deleting_by_video(vod):
    video = vod.v3("CreateUploadVideo", {"Title": "t", "FileName": "a.mp4"}).json["VideoId"]
    by_video = {"DeleteImageType": "VideoId", "VideoId": video}
    assert vod.v3("DeleteImage", by_video).code == "MissingImageType"
    assert (
        vod.v3("DeleteImage", {**by_video, "ImageType": "CoverSnapshot,NormalSnapshot"}).status
        == 200
    )
    assert (
        vod.v3("DeleteImage", {**by_video, "VideoId": "none", "ImageType": "All"}).code
        == "NoSuchResource"
    )
    assert vod.v3("DeleteImage", {"DeleteImageType": "ImageId"}).code == "MissingImageIds"


def test_videos(vod):
    given = {
        "Title": "t",
        "FileName": "D:\\v.MP4",
        "ReferenceId": "episode-0001",
        "CoverURL": "https://example.com/a.png",
    }
    made = vod.v3("CreateUploadVideo", given).json
    ticket = Ticket(made)
    assert ticket.key == f"sv/{made['VideoId']}/{made['VideoId']}.mp4"
    assert vod.v3("CreateUploadVideo", given).code == "InvalidReferenceId"
    fresh = Ticket(vod.v3("RefreshUploadVideo", {"ReferenceId": "episode-0001"}).json)
    assert (fresh.address, fresh.fields["VideoId"]) == (ticket.address, made["VideoId"])
    assert fresh.key_id != ticket.key_id
    video = vod.v3("GetVideoInfo", {"VideoId": made["VideoId"]}).json["Video"]
    assert (video["Status"], video["Snapshots"]) == ("Uploading", {"Snapshot": []})
    assert fresh.request("PUT", b"12345").status == 200
    video = vod.v3("GetVideoInfo", {"ReferenceId": "episode-0001"}).json["Video"]
    assert (video["Status"], video["Size"], video["CoverURL"]) == (
        "Normal",
        5,
        "https://example.com/a.png",
    )
    assert vod.v3("GetVideoInfo", {"VideoId": "none"}).code == "InvalidVideo.NotFound"
    assert vod.v3("RefreshUploadVideo", {"VideoId": "none"}).code == "InvalidVideo.NotFound"
    assert vod.v3("GetVideoInfo").code == "MissingParameter"


@pytest.mark.parametrize("name", ["a", "a.exe", "a.mp4/", ".mp4"])
def test_file_names_that_are_no_videos(vod, name):
    assert (
        vod.v3("CreateUploadVideo", {"Title": "t", "FileName": name}).code
        == "InvalidFileName.Extension"
    )


def test_attached_media_and_watermarks(vod):
    made = vod.v3(
        "CreateUploadAttachedMedia",
        {"BusinessType": "watermark", "FileName": "a.gif", "MediaExt": "png", "CateIds": "1,2"},
    ).json
    ticket = Ticket(made)
    assert re.fullmatch(r"watermark/[0-9A-F]{32}\.png", ticket.key)
    template = {
        "Type": "Image",
        "Name": "w",
        "WatermarkConfig": '{"Dx": "8"}',
        "FileUrl": made["FileURL"],
    }
    assert (vod.v3("AddWatermark", template).status, vod.v3("AddWatermark", template).code) == (
        404,
        "NoSuchResource",
    )
    assert ticket.request("PUT", png(1, 1)).status == 200
    added = vod.v3("AddWatermark", template).json["WatermarkInfo"]
    assert HEX32.fullmatch(added.pop("WatermarkId"))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", added.pop("CreationTime"))
    assert added == {"IsDefault": "NotDefault", **template}
    text = vod.v3("AddWatermark", {"Type": "Text", "Name": "w", "WatermarkConfig": "{}"}).json[
        "WatermarkInfo"
    ]
    assert "FileUrl" not in text
    assert (
        vod.v3("CreateUploadAttachedMedia", {"BusinessType": "subtitle", "MediaExt": "png"}).code
        == "InvalidMediaExt"
    )
    assert Ticket(
        vod.v3("CreateUploadAttachedMedia", {"BusinessType": "material"}).json
    ).key.endswith(".jpg")


def test_categories_have_three_levels(vod):
    parent = "-1"
    for level in range(3):
        added = vod.v3("AddCategory", {"CateName": f"l{level}", "ParentId": parent}).json[
            "Category"
        ]
        assert (added["Level"], added["Type"]) == (level, "default")
        parent = str(added["CateId"])
    assert vod.v3("AddCategory", {"CateName": "l3", "ParentId": parent}).code == "LevelExceededMax"
    assert (
        vod.v3("AddCategory", {"CateName": "x", "ParentId": "5"}).code == "InvalidCateId.NotFound"
    )
    assert vod.v3("GetCategories", {"CateId": "5"}).code == "InvalidCateId.NotFound"


def test_a_category_has_a_hundred_children(pinned):
    service, clock = pinned
    caller = Caller(service.vod_url, "testid", "testsecret", clock=clock)
    parent = str(caller.v3("AddCategory", {"CateName": "p"}).json["Category"]["CateId"])
    for number in range(100):
        assert (
            caller.v3("AddCategory", {"CateName": f"c{number}", "ParentId": parent}).status == 200
        )
    assert (
        caller.v3("AddCategory", {"CateName": "one too many", "ParentId": parent}).code
        == "SubTotalExceededMax"
    )
    page = caller.v3(
        "GetCategories",
        {"CateId": parent, "PageNo": "2", "PageSize": "30", "SortBy": "CreationTime:Asc"},
    ).json
    assert page["SubTotal"] == 100
    assert [item["CateName"] for item in page["SubCategories"]["Category"]] == [
        f"c{n}" for n in range(30, 60)
    ]
    newest = caller.v3("GetCategories", {"CateId": parent}).json["SubCategories"]["Category"]
    assert [item["CateName"] for item in newest] == [f"c{n}" for n in range(99, 89, -1)]
    beyond = caller.v3("GetCategories", {"CateId": parent, "PageNo": str(2**62)}).json
    assert beyond["SubCategories"]["Category"] == []


def test_material_categories_hang_below_one_that_is_there(vod):
    root = vod.v3("GetCategories", {"Type": "material"}).json["SubCategories"]["Category"][0]
    child = {"CateName": "c", "Type": "material"}
    assert vod.v3("AddCategory", child).code == "MissingParentId"
    added = vod.v3("AddCategory", {**child, "ParentId": str(root["CateId"])}).json["Category"]
    assert added["Level"] == 1
    assert (
        vod.v3("AddCategory", {**child, "ParentId": str(added["CateId"])}).code
        == "LevelExceededMax"
    )
    assert (
        vod.v3("AddCategory", {"CateName": "c", "ParentId": str(root["CateId"])}).code
        == "InvalidCateId.NotFound"
    )


def test_media_name_their_category(vod):
    category = vod.v3("AddCategory", {"CateName": "films"}).json["Category"]["CateId"]
    made = vod.v3("CreateUploadImage", {"ImageType": "default", "CateId": str(category)}).json
    info = vod.v3("GetImageInfo", {"ImageId": made["ImageId"]}).json["ImageInfo"]
    assert (info["CateId"], info["CateName"]) == (category, "films")


def test_wire_samples_of_the_official_sdk_are_taken(vod, vectors):
    served = {"CreateUploadImage", "CreateUploadVideo", "CreateUploadAttachedMedia", "AddCategory"}
    seen = set()
    for sample in vectors("wire")["operations"]:
        if sample["action"] in served:
            reply = vod.v3(sample["action"], sample["wire"]["query"])
            assert reply.status == 200 or reply.code == "InvalidCateId.NotFound", (
                sample["action"],
                reply.body,
            )
            seen.add(sample["action"])
    assert seen == served


def test_a_seed_repeats_ids_and_secrets(description):
    made = []
    for _ in range(2):
        with Emulator(description=description, seed=11, clock=lambda: 1767323045.0) as service:
            caller = Caller(
                service.vod_url,
                service.credentials.access_key_id,
                service.credentials.access_key_secret,
                clock=lambda: 1767323045.0,
            )
            answer = caller.v3("CreateUploadImage", {"ImageType": "default"}).json
            made.append((service.credentials, answer["ImageId"], Ticket(answer).auth))
    assert made[0] == made[1]
