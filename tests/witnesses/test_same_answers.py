"""Of one and the same answer, the vendor's model and our response object hold the same, field by field."""

from __future__ import annotations

import copy
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apsara_vod import OPERATIONS
from tests.runtime.loopback import Reply
from tests.toolkit.callers import Caller, Ticket, png
from tests.witnesses import official_v3, ours, vendor_differences
from tests.witnesses.answer_values import differences, made_to_fit, whole_answer
from tests.witnesses.heard import KEY
from tests.witnesses.official_v3 import OfficialV3
from tests.witnesses.parameter_values import by_python_name, whole_parameters
from vodkit.emulator import Emulator


def any_input(operation):
    """A request that our client lets through, where the answer is what matters."""
    described = OPERATIONS[operation]
    return by_python_name(described, whole_parameters(described), "ready")


@pytest.fixture(scope="module")
def read_both(listener):
    """Let both clients read the same bytes; return the vendor's model as a map, and our object."""

    client = OfficialV3(listener.url, KEY)

    def read(operation, body):
        method = OPERATIONS[operation].method_name
        reply = Reply(200, body, {"Content-Type": "application/json;charset=utf-8"})
        listener.script[:] = [reply, reply]
        official = client.call(operation, {})
        mine = ours.call(listener.url, KEY, "v3-sync", method, any_input(operation))
        return official.body.to_map(), mine

    return read


class Answers:
    """What the local service answers, byte by byte."""

    def __init__(self, service: Emulator) -> None:
        key = service.credentials
        self._caller = Caller(service.vod_url, key.access_key_id, key.access_key_secret)

    def json(self, operation: str, **parameters: str) -> bytes:
        reply = self._caller.v3(operation, parameters)
        assert reply.status == 200, reply.body
        return reply.body

    def fields(self, operation: str, **parameters: str) -> dict:
        return json.loads(self.json(operation, **parameters))


@pytest.fixture
def answers(service):
    return Answers(service)


def image(answers):
    slot = answers.fields(
        "CreateUploadImage",
        ImageType="cover",
        Title="标题",
        Tags="a,b",
        CateId=str(category(answers)),
        Description="d",
        OriginalFileName="a.png",
    )
    Ticket(slot).request("PUT", png(3, 2))
    return slot


def video(answers, **more):
    slot = answers.fields("CreateUploadVideo", FileName="a.mp4", Title="标题", **more)
    Ticket(slot).request("PUT", b"bytes")
    return slot["VideoId"]


def category(answers):
    return answers.fields("AddCategory", CateName="标")["Category"]["CateId"]


def tree(answers):
    top = str(category(answers))
    for name in ("one", "two"):
        answers.fields("AddCategory", CateName=name, ParentId=top)
    return top


USER_DATA = '{"Extend":{"a":[1]},"MessageCallback":{"CallbackURL":"http://example.com"}}'
WHOLE = {
    "AddCategory": lambda made: {"CateName": "a", "ParentId": str(category(made))},
    "AddWatermark": lambda made: {
        "Name": "w",
        "Type": "Image",
        "FileUrl": image(made)["FileURL"],
        "WatermarkConfig": '{"Width":"5","Other":1}',
    },
    "CreateUploadAttachedMedia": lambda made: {"BusinessType": "watermark"},
    "CreateUploadImage": lambda made: {"ImageType": "default"},
    "CreateUploadVideo": lambda made: {"FileName": "a.mp4", "Title": "t"},
    "DeleteImage": lambda made: {"DeleteImageType": "ImageId", "ImageIds": image(made)["ImageId"]},
    "GetCategories": lambda made: {"CateId": tree(made)},
    "GetImageInfo": lambda made: {"ImageId": image(made)["ImageId"]},
    "GetVideoInfo": lambda made: {
        "VideoId": video(made, UserData=USER_DATA, CoverURL="http://e/a")
    },
    "RefreshUploadVideo": lambda made: {"VideoId": video(made)},
}
SPARSE = {
    "AddWatermark": lambda made: {"Name": "w", "Type": "Text", "WatermarkConfig": "{}"},
    "GetCategories": lambda made: {"CateId": str(category(made))},
    "GetImageInfo": lambda made: {
        "ImageId": made.fields("CreateUploadImage", ImageType="default")["ImageId"]
    },
    "GetVideoInfo": lambda made: {
        "VideoId": made.fields("CreateUploadVideo", FileName="a.mp4", Title="t")["VideoId"]
    },
}
CASES = [
    pytest.param(name, make, id=f"{name}-{kind}")
    for kind, cases in (("whole", WHOLE), ("sparse", SPARSE))
    for name, make in cases.items()
]


@pytest.mark.parametrize(("operation", "make"), CASES)
def test_an_answer_of_the_local_service_is_read_alike(operation, make, answers, read_both):
    body = answers.json(operation, **make(answers))
    official, mine = read_both(operation, body)
    assert differences(official, mine) == []
    # Neither of the two knows less than the service says.
    assert official == {
        name: value for name, value in json.loads(body).items() if value is not None
    }
    assert mine.raw == json.loads(body)
    assert mine.unknown_fields == {}
    assert mine.misfits == ()


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_field_of_the_official_model_is_read_alike(operation, read_both):
    model = getattr(official_v3.models, f"{operation}ResponseBody")
    document = made_to_fit(OPERATIONS[operation].response_type, whole_answer(model).to_map())
    official, mine = read_both(operation, json.dumps(document).encode())
    assert official == document
    found = {re.sub(r"\[[0-9]+\]", "", each) for each in differences(official, mine)}
    assert found == {each for name, each in vendor_differences.ANSWERS if name == operation}
    assert mine.misfits == ()


def test_a_difference_would_be_noticed(read_both):
    document = made_to_fit(
        OPERATIONS["GetVideoInfo"].response_type,
        whole_answer(official_v3.models.GetVideoInfoResponseBody).to_map(),
    )
    official, mine = read_both("GetVideoInfo", json.dumps(document).encode())
    for name in official["Video"]:
        changed = copy.deepcopy(official)
        value = changed["Video"][name]
        changed["Video"][name] = {"Snapshot": []} if isinstance(value, dict) else None
        (found,) = differences(changed, mine)
        assert found.startswith(f"Video.{name}: ")


@settings(max_examples=20)
@given(title=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30))
def test_any_text_is_signed_by_both_and_answered_to_both(service, title):
    """The local service verifies every signature, so the two clients encode any text as it does."""
    made, read = OPERATIONS["CreateUploadImage"], OPERATIONS["GetImageInfo"]
    for kind in ("v3-sync", "v1-sync"):
        official = OfficialV3(service.vod_url, service.credentials, kind)
        slot = official.call(made.name, {"ImageType": "default", "Title": title})
        values = {"image_type": "default", "title": title}
        mine = ours.call(service.vod_url, service.credentials, kind, made.method_name, values)
        found = official.call(read.name, {"ImageId": mine.image_id})
        values = {"image_id": slot.body.image_id}
        own = ours.call(service.vod_url, service.credentials, kind, read.method_name, values)
        assert (found.body.image_info.title or "") == (own.image_info.title or "") == title
