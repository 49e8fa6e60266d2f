"""Whole answers: missing fields, what is kept, and objects that are read at the first touch."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import threading

import attrs
import pytest

from apsara_core import schema
from tests.runtime.schema.sample_api import (
    Category,
    SubmitEverythingResponse,
    UploadAddress,
    UploadAuth,
    UserData,
    Video,
)

BODY = {
    "RequestId": "R-1",
    "Total": "2",
    "Done": "true",
    "VideoList": {
        "Video": [
            {"VideoId": "v1", "Title": "one", "Size": 5, "Snapshots": {"Snapshot": ["s"]}},
            {"VideoId": "v2", "Size": "large", "New": {"a": 1}},
        ]
    },
    "UserData": '{"Extend":"x"}',
    "Category": {"Name": "a", "SubCategories": {"Category": [{"Name": "b"}]}},
    "Surprise": [1, 2],
}


def answer(body: dict | None = None) -> SubmitEverythingResponse:
    return schema.decode(SubmitEverythingResponse, copy.deepcopy(BODY if body is None else body))


CLONES = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "old pickle": lambda value: pickle.loads(pickle.dumps(value, protocol=2)),
}


def test_fields_are_read():
    found = answer()
    assert (found.request_id, found.total, found.done, found.ratio) == ("R-1", 2, True, None)
    assert [video.video_id for video in found.video_list] == ["v1", "v2"]
    assert found.video_list[0].snapshots == ["s"]
    assert found.user_data.extend == "x"
    assert found.category.sub_categories[0].name == "b"


@schema.model
class _Shelf(schema.Response):
    ids: list[str] = schema.field("Ids", schema.ListOf(schema.Text()), default=())
    size: int = schema.field("Size", schema.Integer(), default=7)


@pytest.mark.parametrize("body", [{}, {"Ids": None, "Size": None}, {"Ids": [], "Size": "much"}])
def test_what_does_not_arrive_is_its_default(body):
    found = schema.decode(_Shelf, body)
    assert (list(found.ids), found.size) == ([], 7)


def test_a_missing_required_field_explains_itself():
    found = answer()
    with pytest.raises(schema.MissingFieldError) as caught:
        _ = found.upload_address
    assert isinstance(caught.value, AttributeError)
    assert str(caught.value) == (
        "SubmitEverythingResponse: upload_address (UploadAddress) did not arrive, "
        "or not as a JSON text; what did arrive is in .raw"
    )
    assert getattr(found, "upload_address", 5) == 5
    assert not hasattr(found, "upload_address")
    assert found == answer()
    assert "upload_address" not in repr(found)


def test_other_attributes_are_missing_as_usual():
    found = answer()
    for owner in (found, found.video_list[0]):
        with pytest.raises(AttributeError, match="has no attribute 'titel'") as caught:
            _ = owner.titel
        assert not isinstance(caught.value, schema.MissingFieldError)


def test_nothing_is_lost():
    found = answer()
    assert found.raw == BODY
    assert json.loads(json.dumps(found.raw)) == BODY
    assert found.unknown_fields == {"Surprise": [1, 2]}
    assert found.video_list[1].unknown_fields == {"New": {"a": 1}}
    assert found.video_list[1].raw["Size"] == "large"
    assert found.user_data.raw_text == '{"Extend":"x"}'
    assert found.raw_text is None
    found.raw.clear()
    assert found.raw == BODY


def test_misfits_have_paths():
    (found,) = answer().misfits
    assert found.path == "VideoList.Video[1].Size"
    assert found.python_path == "video_list[1].size"


def test_what_the_caller_makes_has_nothing_raw():
    made = SubmitEverythingResponse(
        request_id="R", upload_address=UploadAddress(endpoint="e", bucket="b", file_name="f")
    )
    assert made.raw == {}
    assert made.unknown_fields == {}
    assert made.misfits == ()
    assert made.upload_address.raw_text is None


@pytest.mark.parametrize("clone", CLONES.values(), ids=CLONES)
def test_answers_can_be_copied(clone):
    original = answer()
    again = clone(original)
    assert type(again) is SubmitEverythingResponse
    assert again == original
    assert again.raw == BODY
    assert again.misfits == original.misfits
    assert again.user_data.raw_text == '{"Extend":"x"}'
    assert not hasattr(again, "upload_address")


@pytest.mark.parametrize("clone", CLONES.values(), ids=CLONES)
def test_objects_inside_can_be_copied_untouched(clone):
    again = clone(answer().video_list[0])
    assert type(again) is Video
    assert again.title == "one"
    assert again.raw == BODY["VideoList"]["Video"][0]


def test_evolve_keeps_what_arrived():
    changed = attrs.evolve(answer().video_list[0], title="two")
    assert (changed.title, changed.video_id) == ("two", "v1")
    assert changed.raw["Title"] == "one"
    user_data = attrs.evolve(answer().user_data, extend=None)
    assert user_data.raw_text == '{"Extend":"x"}'
    complete = {**BODY, "UploadAddress": {"Endpoint": "e", "Bucket": "b", "FileName": "f"}}
    assert attrs.evolve(answer(complete), total=7).raw == complete


def test_objects_are_equal_by_their_fields():
    video = answer().video_list[0]
    assert video == Video(video_id="v1", title="one", size=5, snapshots=["s"])
    assert video != Video(video_id="v1", title="two", size=5, snapshots=["s"])
    assert video != answer().user_data
    assert video != "v1"
    assert UserData(additional_properties={"a": 1}) != UserData()
    with pytest.raises(TypeError):
        hash(video)


# --- objects that are read at the first touch


def test_an_untouched_object_is_an_instance_and_becomes_a_plain_one():
    video = answer().video_list[0]
    assert isinstance(video, Video)
    assert video.__class__ is Video
    assert type(video) is Video


@pytest.mark.parametrize(
    "touch",
    [
        lambda video: video.title,
        repr,
        lambda video: video == video,  # noqa: PLR0124
        lambda video: video.raw,
        lambda video: setattr(video, "title", "mine"),
        lambda video: delattr(video, "title"),
        lambda video: hasattr(video, "nothing"),
        attrs.asdict,
        pickle.dumps,
    ],
)
def test_any_touch_reads_all_fields(touch):
    video = answer().video_list[0]
    touch(video)
    assert type(video) is Video
    assert video.size == 5


def test_what_the_caller_sets_first_stays():
    video = answer().video_list[0]
    video.title = "mine"
    assert (video.title, video.video_id) == ("mine", "v1")


def test_threads_see_a_complete_object():
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(100):
            video = answer().video_list[0]
            barrier = threading.Barrier(4)
            seen: list[object] = []

            def look(video=video, barrier=barrier, seen=seen):
                barrier.wait()
                try:
                    seen.append((video.snapshots, video.video_id))
                except Exception as error:  # noqa: BLE001 - the assertion below shows it
                    seen.append(error)

            threads = [threading.Thread(target=look) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert seen == [(["s"], "v1")] * 4
    finally:
        sys.setswitchinterval(interval)


def test_deep_answers_are_read_level_by_level():
    body: dict = {"Name": "leaf"}
    for _ in range(5000):
        body = {"Name": "a", "SubCategories": [body]}
    found = schema.decode(SubmitEverythingResponse, {"RequestId": "R", "Category": body})
    place = found.category
    for _ in range(5000):
        (place,) = place.sub_categories
    assert place.name == "leaf"
    assert [misfit.expected for misfit in found.misfits] == ["at most 64 levels"]


@schema.model
class _Folder(schema.Object):
    name: str = schema.field("Name", schema.Text())
    parent: _Folder | None = schema.field("Parent", schema.ObjectOf(lambda: _Folder), default=None)


@schema.model
class _FolderResponse(schema.Response):
    folder: _Folder = schema.field("Folder", schema.ObjectOf(lambda: _Folder))


def test_objects_in_objects_of_their_own_class_are_read_level_by_level():
    body: dict = {"Name": "root"}
    for _ in range(5000):
        body = {"Name": "a", "Parent": body}
    place = schema.decode(_FolderResponse, {"Folder": body}).folder
    for _ in range(5000):
        place = place.parent
    assert (place.name, place.parent) == ("root", None)


def test_documentation_and_names_of_classes_survive():
    category = answer().category
    assert type(category).__name__ == "Category"
    assert type(category).__doc__ == Category.__doc__
    assert UploadAuth.__slots__
    assert not hasattr(
        UploadAuth(access_key_id="", access_key_secret="", security_token=""), "__dict__"
    )
