"""What becomes of the values that arrive."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from apsara_core import schema
from apsara_core.schema import (
    AnyValue,
    Boolean,
    Integer,
    JsonText,
    ListOf,
    MapOf,
    Number,
    ObjectOf,
    Text,
    Timestamp,
)
from tests.runtime.schema.one_field import answer_with, misfit, received
from tests.runtime.schema.sample_api import Category, Tag, UploadAddress, UploadAuth, UserData

TICKETS = json.loads(
    (Path(__file__).parent / "data" / "upload_credentials.json").read_text("utf-8")
)


@pytest.mark.parametrize(
    ("type_", "arrived", "expected"),
    [
        (Text(), "", ""),
        (Text(max_length=1, enum=("a",)), "longer", "longer"),
        (Text(), 5, "5"),
        (Text(), 1.5, "1.5"),
        (Text(), True, "true"),
        (Integer(), 5, 5),
        (Integer(), "5", 5),
        (Integer(), " -5 ", -5),
        (Integer(), 5.0, 5),
        (Integer(), "5.0", 5),
        (Integer(bits=32), 2**40, 2**40),
        (Integer(), "", None),
        (Integer(), None, None),
        (Number(), 1.5, 1.5),
        (Number(), 1, 1.0),
        (Number(), "1.5e3", 1500.0),
        (Number(), "", None),
        (Boolean(), True, True),
        (Boolean(), "TRUE", True),
        (Boolean(), "False", False),
        (Boolean(), 0, False),
        (Boolean(), "", None),
        (AnyValue(), {"a": [1]}, {"a": [1]}),
        (ListOf(Text()), ["a", "b"], ["a", "b"]),
        (ListOf(Text()), ["a", 5], ["a", "5"]),
        (ListOf(Text()), [], []),
        (ListOf(Text()), "", []),
        (ListOf(Text()), "a", ["a"]),
        (ListOf(Integer()), 5, [5]),
        (ListOf(Text(), wrapper="Item"), {"Item": ["a"]}, ["a"]),
        (ListOf(Text(), wrapper="Item"), ["a"], ["a"]),
        (ListOf(Text(), wrapper="Item"), {"Item": "a"}, ["a"]),
        (ListOf(Text(), wrapper="Item"), {"Item": ""}, []),
        (ListOf(Text(), wrapper="Item"), {"Item": None}, []),
        (ListOf(Text(), wrapper="Item"), {}, []),
        (ListOf(Text()), {"Item": ["a"]}, ["a"]),
        (ListOf(Text(), style="comma"), "a,b", ["a", "b"]),
        (ListOf(Integer(), style="json"), "[1, 2]", [1, 2]),
        (MapOf(Integer()), {"a": "1"}, {"a": 1}),
        (MapOf(Integer()), '{"a":1}', {"a": 1}),
        (MapOf(Integer()), "", {}),
        (JsonText(AnyValue()), '{"a":1}', {"a": 1}),
        (JsonText(AnyValue()), "", None),
        (JsonText(AnyValue()), "null", None),
        (JsonText(AnyValue()), {"a": 1}, {"a": 1}),
        (ObjectOf(lambda: Tag), "", None),
    ],
)
def test_values_are_taken_as_what_they_stand_for(type_, arrived, expected):
    found = received(type_, arrived)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("type_", "arrived", "expected", "got"),
    [
        (Text(), {}, "text", "a mapping"),
        (Text(), [], "text", "a list"),
        (Integer(), "x", "an integer", "text"),
        (Integer(), 1.5, "an integer", "a number"),
        (Integer(), True, "an integer", "a boolean"),
        (Integer(), [], "an integer", "a list"),
        (Number(), "NaN", "a number", "text"),
        (Boolean(), "yes", "a boolean", "text"),
        (Boolean(), 2, "a boolean", "an integer"),
        (Timestamp(), "2026-01-02", "a point in time", "text"),
        (Timestamp(), 1767312000, "a point in time", "an integer"),
        (ObjectOf(lambda: Tag), 5, "an object", "an integer"),
        (ObjectOf(lambda: Tag), "text", "an object", "text"),
        (ListOf(ObjectOf(lambda: Tag)), "text", "a list", "text"),
        (ListOf(Integer(), style="json"), "1", "a list", "text"),
        (MapOf(Integer()), [1], "a mapping", "a list"),
        (JsonText(AnyValue()), "{", "a JSON text", "text that is none"),
        (JsonText(AnyValue(), base64=True), "*", "Base64 of a JSON text", "text that is none"),
    ],
)
def test_a_misfit_costs_the_value_only(type_, arrived, expected, got):
    assert misfit(type_, arrived) == schema.Misfit("Value", "value", expected, got)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04Z", datetime(2026, 1, 2, 3, 4, tzinfo=UTC)),
        ("2026-01-02T03:04:05.678Z", datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)),
        ("2026-01-02T03:04:05.123456789Z", datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)),
        ("2026-01-02t03:04:05z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T11:04:05+08:00", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T11:04:05+0800", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02 03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ],
)
def test_times_arrive_in_many_spellings(text, expected):
    assert received(Timestamp(), text) == expected


def test_an_offset_is_kept():
    found = received(Timestamp(), "2026-01-02T11:04:05+08:00")
    assert found.utcoffset() == timezone(timedelta(hours=8)).utcoffset(None)


@pytest.mark.parametrize(
    "text",
    [
        "2026-13-02T03:04:05Z",
        "2026-01-02T25:04:05Z",
        "2026-01-02T03:04:05",
        "20260102T030405Z",
        "x",
    ],
)
def test_what_is_no_time_is_a_misfit(text):
    misfit(Timestamp(), text)


def test_list_items_that_do_not_fit_are_left_out_and_reported():
    answer = answer_with(ListOf(Integer(), wrapper="N"), {"N": [1, "x", None, 4]})
    assert answer.value == [1, 4]
    assert [(found.path, found.got) for found in answer.misfits] == [
        ("Value.N[1]", "text"),
        ("Value.N[2]", "None"),
    ]


def test_map_values_that_do_not_fit_are_left_out_and_reported():
    answer = answer_with(MapOf(Integer()), {"a": 1, "b": "x", "c": None, 5: 6})
    assert answer.value == {"a": 1, 5: 6}
    assert [found.path for found in answer.misfits] == ["Value.b", "Value.c"]


def test_a_wrapper_and_a_field_of_the_item_may_have_one_name():
    @schema.model
    class Episode(schema.Object):
        episode: str = schema.field("Episode", Text())

    type_ = ListOf(ObjectOf(lambda: Episode), wrapper="Episode")
    for arrived in ({"Episode": {"Episode": "e-1"}}, {"Episode": [{"Episode": "e-1"}]}):
        assert [item.episode for item in received(type_, arrived)] == ["e-1"]


def test_a_single_object_stands_for_a_list_of_one():
    tags = ListOf(ObjectOf(lambda: Tag), wrapper="Tag")
    one = {"Key": "a", "Value": "b"}
    for arrived in (one, [one], {"Tag": one}, {"Tag": [one]}):
        assert received(tags, arrived) == [Tag(key="a", value="b")]
    for arrived in (one, [one], {"Anything": [one]}):
        assert received(ListOf(ObjectOf(lambda: Tag)), arrived) == [Tag(key="a", value="b")]
    tree = {"SubCategories": [{"Name": "a"}]}  # no wrapper, but a field of the item
    (found,) = received(ListOf(ObjectOf(lambda: Category)), tree)
    assert found.sub_categories == [Category(name="a")]


@pytest.mark.parametrize("case", TICKETS["valid"], ids=lambda case: case["name"])
def test_tickets_are_read(case):
    model = {"UploadAddress": UploadAddress, "UploadAuth": UploadAuth}[case["kind"]]
    type_ = JsonText(ObjectOf(lambda: model), base64=True)
    for text in (case["base64"], case["base64"].rstrip("=")):
        found = received(type_, text)
        assert isinstance(found, model)
        assert found.raw == case["json"]
        assert found.raw_text == text
        assert found.raw.keys() >= {
            field.wire_name for field in schema.wire_fields(model) if field.required
        }


@pytest.mark.parametrize("case", TICKETS["invalid"], ids=lambda case: case["name"])
def test_broken_tickets_cost_nothing_else(case):
    answer = answer_with(JsonText(ObjectOf(lambda: UploadAddress), base64=True), case["base64"])
    if case["name"] == "swapped":
        with pytest.raises(schema.MissingFieldError, match="Endpoint"):
            _ = answer.value.endpoint
    else:
        assert answer.value is None
        assert len(answer.misfits) == 1
    assert answer.raw == {"Value": case["base64"]}


def test_an_expiration_in_text_is_a_number_of_seconds():
    text = base64.b64encode(
        b'{"Expiration":"3000","ExpireUTCTime":"2026-01-02T03:54:05Z"}'
    ).decode()
    found = received(JsonText(ObjectOf(lambda: UploadAuth), base64=True), text)
    assert found.expiration == 3000
    assert found.expire_utc_time == datetime(2026, 1, 2, 3, 54, 5, tzinfo=UTC)


def test_an_object_may_arrive_as_text_and_a_text_as_object():
    for type_ in (ObjectOf(lambda: UserData), JsonText(ObjectOf(lambda: UserData))):
        for arrived in ('{"Extend":{"a":1}}', {"Extend": {"a": 1}}):
            assert received(type_, arrived) == UserData(extend={"a": 1})
