"""Formats, envelopes and the checking of parameters."""

from __future__ import annotations

import contextlib
import json
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.toolkit.callers import Caller, send
from vodkit.emulator import Emulator
from vodkit.emulator.vod.coercion import BadText, read_json, read_parameters
from vodkit.emulator.vod.description import read_description
from vodkit.emulator.vod.errors import VodError
from vodkit.emulator.vod.validation import ParameterCheck
from vodkit.emulator.wire.xml import xml_document
from vodkit.errors import EmulatorError

REQUEST_ID = re.compile(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")


@pytest.mark.parametrize("format_", ["JSON", "json", "Json"])
def test_v1_answers_json_in_any_case(vod, format_):
    reply = vod.v1("GetCategories", format_=format_)
    assert reply.headers["content-type"] == "application/json;charset=utf-8"
    assert REQUEST_ID.fullmatch(reply.json["RequestId"])
    assert reply.headers["x-acs-request-id"] == reply.json["RequestId"]


@pytest.mark.parametrize("format_", [None, "XML", "xml"])
def test_v1_answers_xml_otherwise(vod, format_):
    reply = vod.v1("GetCategories", format_=format_)
    assert reply.headers["content-type"] == "text/xml;charset=utf-8"
    assert reply.xml.tag == "GetCategoriesResponse"


def test_v3_answers_what_is_accepted(vod):
    assert (
        vod.v3("GetCategories", accept="*/*").headers["content-type"].startswith("application/json")
    )
    assert vod.v3("GetCategories", accept="text/xml").xml.tag == "GetCategoriesResponse"
    assert vod.v3("GetCategories", accept="application/xml").xml.tag == "GetCategoriesResponse"


def test_error_envelopes(vod, vectors):
    envelope = vectors("errors")["envelope"]
    reply = vod.v3("GetImageInfo", {"ImageId": "none"})
    assert reply.headers["content-type"] == envelope["json"]["content_type"]
    assert set(reply.json) == set(envelope["json"]["keys"])
    assert reply.json["HostId"] == "127.0.0.1"
    assert reply.json["Recommend"] == (
        f"https://api.aliyun.com/troubleshoot?q=NoSuchResource&product=vod&requestId={reply.json['RequestId']}"
    )
    reply = vod.v1("GetImageInfo", {"ImageId": "none"}, format_=None)
    assert reply.headers["content-type"] == envelope["xml"]["content_type"]
    assert reply.xml.tag == envelope["xml"]["root"]
    assert set(envelope["xml"]["children"]) <= {child.tag for child in reply.xml}
    assert reply.status == 404


def test_wrapped_lists_in_both_formats(vod):
    parent = vod.v3("AddCategory", {"CateName": "parent"}).json["Category"]["CateId"]
    empty = vod.v3("GetCategories", {"CateId": str(parent)}).json
    assert empty["SubCategories"] == {"Category": []}
    for name in ("a", "b"):
        vod.v3("AddCategory", {"CateName": name, "ParentId": str(parent)})
    answer = vod.v3("GetCategories", {"CateId": str(parent), "SortBy": "CreationTime:Asc"}).json
    assert [child["CateName"] for child in answer["SubCategories"]["Category"]] == ["a", "b"]
    document = vod.v1("GetCategories", {"CateId": str(parent)}, format_="XML").xml
    assert {child.findtext("CateName") for child in document.findall("SubCategories/Category")} == {
        "a",
        "b",
    }
    assert document.findtext("SubTotal") == "2"


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({}, "MissingImageType"),
        ({"ImageType": ""}, "MissingImageType"),
        ({"ImageType": "other"}, "InvalidImageType"),
        ({"ImageType": "default", "Title": "x" * 129}, "InvalidTitle"),
        ({"ImageType": "default", "CateId": "one"}, "InvalidCateId"),
        ({"ImageType": "default", "CateId": "9" * 5000}, "InvalidCateId"),
        ({"ImageType": "default", "CateId": str(2**63)}, "InvalidCateId"),
        ({"ImageType": "default", "Tags": ",".join("abcdefghijklmnopq")}, "InvalidTags"),
        ({"ImageType": "default", "Tags": "a," + "b" * 33}, "InvalidTags"),
        ({"ImageType": "default", "UserData": "{"}, "InvalidUserData"),
        ({"ImageType": "default", "UserData": "[]"}, "InvalidUserData"),
        ({"ImageType": "default", "UserData": '{"MessageCallback":{}}'}, "InvalidUserData"),
        (
            {"ImageType": "default", "UserData": json.dumps({"Extend": "x" * 513})},
            "InvalidUserData",
        ),
        (
            {"ImageType": "default", "UserData": json.dumps({"Extend": {"a": "中" * 170}})},
            "InvalidUserData",
        ),
        ({"ImageType": "default", "UserData": "[" * 100_000}, "InvalidUserData"),
        ({"ImageType": "default", "StorageLocation": "../../etc"}, "InvalidStorage.NotFound"),
        ({"ImageType": "default", "OriginalFileName": "a.exe"}, "InvalidOriginalFileName"),
    ],
)
def test_parameters_that_are_refused(vod, parameters, code):
    reply = (
        vod.v3("CreateUploadImage", form=parameters) if parameters else vod.v3("CreateUploadImage")
    )
    assert reply.code == code
    assert reply.status == (404 if code.endswith("NotFound") else 400)


def test_messages_say_what_is_wrong(vod):
    assert vod.v3("CreateUploadImage").json["Message"] == "ImageType is mandatory for this action."
    message = vod.v3("CreateUploadImage", {"ImageType": "other"}).json["Message"]
    assert "ImageType" in message
    assert "enum" in message
    assert "default, cover" in message
    nested = vod.v3("CreateUploadImage", {"ImageType": "default", "Tags": "a," + "b" * 33}).json[
        "Message"
    ]
    assert "Tags[1]" in nested
    assert "maxLength" in nested


@pytest.mark.parametrize(
    "parameters",
    [
        {"Title": "中" * 128},
        {"Tags": ""},
        {"Tags": ",".join("abcdefghijklmnop")},
        {"CateId": ""},
        {"Description": ""},
        {"OwnerId": "7", "SomethingNew": "x"},
        {
            "UserData": '{"MessageCallback":"{\\"CallbackURL\\":\\"http://example.com\\"}","Extend":"text"}'
        },
        {"UserData": json.dumps({"Extend": {"a": "中" * 168}}, ensure_ascii=False)},
    ],
)
def test_parameters_that_are_taken(vod, parameters):
    reply = vod.v3("CreateUploadImage", {"ImageType": "default", **parameters})
    assert reply.status == 200, reply.body


def test_documented_codes_for_lengths_and_tags(vod):
    video = {"Title": "t", "FileName": "a.mp4"}
    assert vod.v3("CreateUploadVideo", {**video, "Title": "x" * 129}).code == "LengthExceededMax"
    assert (
        vod.v3("CreateUploadVideo", {**video, "Tags": ",".join("abcdefghijklmnopq")}).code
        == "TagsExceededMax"
    )
    assert vod.v3("CreateUploadVideo", {**video, "ReferenceId": "a b"}).code == "InvalidReferenceId"


def test_rules_across_parameters(vod):
    reply = vod.v3("RefreshUploadVideo")
    assert reply.code == "MissingParameter"
    assert "One of VideoId and ReferenceId is needed" in reply.json["Message"]
    assert (
        vod.v3("AddWatermark", {"Type": "Image", "Name": "n", "WatermarkConfig": "{}"}).code
        == "MissingFileUrl"
    )


def test_sensitive_values_are_not_repeated():
    parameters = {"properties": {"Key": {"type": "string", "maxLength": 3, "x-sensitive": True}}}
    service = read_description(
        {"product": "p", "version": "v", "operations": {"A": {"parameters": parameters}}}
    )
    with pytest.raises(VodError) as caught:
        ParameterCheck(service.operations["A"], service, "characters").read({"Key": "hush"})
    assert "hush" not in str(caught.value)
    assert "maxLength" in str(caught.value)


@pytest.fixture
def times():
    """The check of an operation whose times have an order, and a longest span under a condition."""
    time = {"type": "string", "format": "date-time"}
    span = {"from": "StartTime", "to": "EndTime", "seconds": 3600}
    parameters = {
        "type": "object",
        "properties": {"StartTime": time, "EndTime": time, "By": {"type": "string"}},
        "allOf": [
            {"description": "EndTime is later.", "x-ascending": ["StartTime", "EndTime"]},
            {
                "description": "By minutes, an hour at most.",
                "if": {"properties": {"By": {"const": "minutes"}}, "required": ["By"]},
                "then": {"x-max-span": span},
            },
        ],
    }
    service = read_description(
        {"product": "p", "version": "v", "operations": {"A": {"parameters": parameters}}}
    )
    return ParameterCheck(service.operations["A"], service, "characters")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"StartTime": "2026-01-01T02:00:00Z", "EndTime": "2026-01-01T01:00:00Z"}, "is later"),
        (
            {
                "StartTime": "2026-01-01T00:00:00Z",
                "EndTime": "2026-01-01T01:00:01Z",
                "By": "minutes",
            },
            "an hour at most",
        ),
        ({"StartTime": "2026-01-01T00:00:00Z", "EndTime": "2026-01-01T01:00:01Z"}, None),
        (
            {
                "StartTime": "2026-01-01T00:00:00Z",
                "EndTime": "2026-01-01T01:00:00Z",
                "By": "minutes",
            },
            None,
        ),
        ({"EndTime": "2026-01-01T01:00:00Z", "By": "minutes"}, None),
    ],
)
def test_rules_about_two_times(times, given, said):
    if said is None:
        assert times.read(given) == given
        return
    with pytest.raises(VodError, match=said) as caught:
        times.read(given)
    assert (caught.value.code, caught.value.status) == ("InvalidParameter", 400)


def test_lengths_in_bytes_on_request(description):
    operation = read_description(description).operations["CreateUploadImage"]
    check = ParameterCheck(operation, read_description(description), "bytes")
    assert check.read({"ImageType": "default", "Title": "中" * 42})
    with pytest.raises(VodError) as caught:
        check.read({"ImageType": "default", "Title": "中" * 43})
    assert caught.value.code == "InvalidTitle"


def test_every_style_of_value():
    schema = {
        "properties": {
            "Force": {"type": "boolean"},
            "Times": {"type": "array", "x-style": "json", "items": {"type": "integer"}},
            "Tag": {
                "type": "array",
                "x-style": "repeat",
                "items": {
                    "type": "object",
                    "properties": {"Key": {"type": "string"}, "Size": {"type": "integer"}},
                },
            },
            "Ids": {"type": "array", "x-style": "comma", "items": {"$ref": "#/$defs/Id"}},
            "Ratio": {"type": "number"},
            "Either": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
            "Empty": {"type": "integer"},
        }
    }
    given_ = {
        "Force": "True",
        "Times": "[1000, 2500]",
        "Tag.2.Key": "b",
        "Tag.10.Key": "c",
        "Tag.1.Key": "a",
        "Tag.1.Size": "5",
        "Tag.x.Key": "no",
        "Tag.99999999.Key": "no",
        "Ids": "1,2",
        "Ratio": "1.5",
        "Either": "x",
        "Empty": "",
    }
    values, problems = read_parameters(given_, schema, {"Id": {"type": "integer"}})
    assert problems == {}
    assert values == {
        "Force": True,
        "Times": [1000, 2500],
        "Tag": [{"Key": "a", "Size": 5}, {"Key": "b"}, {"Key": "c"}],
        "Ids": [1, 2],
        "Ratio": 1.5,
        "Either": "x",
    }
    _, problems = read_parameters(
        {"Force": "yes", "Times": "7", "Ids": "1,x", "Ratio": "nan"},
        schema,
        {"Id": {"type": "integer"}},
    )
    assert set(problems) == {"Force", "Times", "Ids", "Ratio"}


@given(
    st.dictionaries(
        st.sampled_from(["ImageType", "Title", "Tags", "CateId", "UserData", "ImageExt", "X"]),
        st.text(max_size=200),
    )
)
def test_any_text_is_taken_or_refused(description_module, values):
    check = description_module
    refused = None
    try:
        read = check.read(values)
    except VodError as error:
        refused = error
    else:
        assert read["ImageType"] in {"default", "cover"}
    if refused:
        assert refused.status == 400
        assert refused.code.startswith(("Missing", "Invalid"))


@pytest.fixture(scope="module")
def description_module(description):
    service = read_description(description)
    return ParameterCheck(service.operations["CreateUploadImage"], service, "characters")


@given(st.text())
def test_json_text_is_read_or_refused(text):
    with contextlib.suppress(BadText):
        read_json(text)


@given(st.text())
def test_xml_can_always_be_read_back(text):
    read = ET.fromstring(xml_document("A", {"B": text})).findtext("B") or ""
    assert len(read) == len(text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.text(st.characters(codec="latin-1", exclude_characters="\r\n\0 "), max_size=60),
    st.sampled_from(["GET", "POST"]),
)
def test_any_target_gets_an_error_envelope(service, junk, method):
    from urllib.parse import quote

    reply = send(service.vod_url, method, f"/?{quote(junk, safe='%&=+')}")
    assert reply.status in {400, 404}
    assert reply.code


@pytest.mark.parametrize(
    "target",
    [
        "/?Title=%FF",
        "/?a=1&a=2",
        "/?" + "&".join(f"p{n}=1" for n in range(1200)),
        "/?x=" + "y" * 140_000,
    ],
)
def test_requests_out_of_bounds(service, target):
    reply = send(service.vod_url, "GET", target)
    assert (reply.status, reply.code) == (400, "InvalidParameter")


def test_a_body_out_of_bounds(service):
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    reply = send(service.vod_url, "POST", "/", headers, b"a=" + b"b" * (1024 * 1024))
    assert (reply.status, reply.code) == (400, "InvalidParameter")


def test_a_fault_inside_is_an_envelope_and_logs_no_values(description, caplog, monkeypatch):
    from vodkit.emulator.vod import gateway

    def broken(state, parameters):
        raise RuntimeError(f"secret {parameters}")

    monkeypatch.setattr(gateway, "HANDLERS", {"GetCategories": broken})
    with Emulator(description=description) as service:
        caller = Caller(
            service.vod_url,
            service.credentials.access_key_id,
            service.credentials.access_key_secret,
        )
        reply = caller.v3("GetCategories", {"PageNo": "3"})
    assert (reply.status, reply.code) == (500, "InternalError")
    assert b"Traceback" not in reply.body
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {},
        {"product": "vod"},
        {"product": 1, "version": "", "operations": {}},
        {"product": "", "version": "", "operations": {"A": {}}},
    ],
)
def test_descriptions_in_another_format(document):
    with pytest.raises(EmulatorError) as caught:
        read_description(document)
    assert "description" in str(caught.value)


def test_what_stands_in_names_is_gathered() -> None:
    node = {
        "type": "object",
        "properties": {
            "Name": {"type": "string"},
            "Disk.Size": {"type": "integer"},
            "Children": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
            "Position": {"type": "array", "items": {"type": "number"}},
        },
    }
    counts = {"type": "object", "additionalProperties": {"type": "integer"}, "x-style": "flat"}
    schema = {
        "properties": {
            "Node": {"type": "array", "items": {"$ref": "#/$defs/Node"}, "x-style": "repeat"},
            "Tree": {"$ref": "#/$defs/Node", "x-style": "flat"},
            "Counts": counts,
            "Absent": counts,
        }
    }
    given_ = {
        "Node.1.Name": "a",
        "Node.1.Disk.Size": "10",
        "Node.1.Children.2.Name": "c",
        "Node.1.Children.1.Position.1": "0.5",
        "Node.1.Children.1.Position.2": "odd",
        "Node.2.New.Part": "x",
        "Tree.Children.1.Name": "d",
        "Counts.a": "1",
        "Counts.b": "2",
    }
    values, problems = read_parameters(given_, schema, {"Node": node})
    assert problems == {}
    assert values == {
        "Node": [
            {
                "Name": "a",
                "Disk.Size": 10,
                "Children": [{"Position": [0.5, "odd"]}, {"Name": "c"}],
            },
            {"New": {"Part": "x"}},
        ],
        "Tree": {"Children": [{"Name": "d"}]},
        "Counts": {"a": 1, "b": 2},
    }
    deep = ".".join(["Node.1", *["Children.1"] * 500, "Name"])
    values, _ = read_parameters({deep: "x", f"Node.{'0' * 5000}.Name": "x"}, schema, {"Node": node})
    assert list(values) == ["Node"]
