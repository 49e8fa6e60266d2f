"""For the same input our client sends what the vendor's SDKs send: as recorded, and live."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apsara_core import schema
from apsara_vod import OPERATIONS
from tests.witnesses import official_v3, ours
from tests.witnesses.official_v1 import OfficialV1
from tests.witnesses.official_v3 import OfficialV3
from tests.witnesses.parameter_values import instance, typed, whole_requests
from vodkit.emulator import AccessKeyPair

WIRE = json.loads((Path(__file__).parent.parent / "data" / "wire.json").read_text("utf-8"))
RECORDED = [each for each in WIRE["operations"] if each["action"] in OPERATIONS]
VARIANTS = {each["name"]: each for each in WIRE["variants"]}
VERSION = "2017-03-21"
KEY = AccessKeyPair(access_key_id="testid", access_key_secret="testsecret")
TOKEN_KEY = attrs.evolve(KEY, security_token="tok")

# What the form V1 adds to the query, besides the parameters of the operation.
V1_VARIES = {"Timestamp", "SignatureNonce", "Signature"}
V1_FIXED = {
    "Version": VERSION,
    "SignatureMethod": "HMAC-SHA1",
    "SignatureVersion": "1.0",
    "AccessKeyId": KEY.access_key_id,
}

# Inputs of the vendor's models that its documentation does not have (protocol.md, section 1).
LEGACY = {"OwnerId", "OwnerAccount", "ResourceOwnerId", "ResourceOwnerAccount", "SecurityToken"}
LEGACY |= {"GenerateThumbnail", "EnableFirstFrameCover"}


def test_every_operation_is_recorded():
    assert len(OPERATIONS) == 10
    assert {each["action"] for each in RECORDED} == set(OPERATIONS)


@pytest.fixture(scope="module")
def heard(listener):
    """Let something be sent, and return the request that arrived."""

    def hear(step, *arguments, **options):
        listener.received.clear()
        step(*arguments, **options)
        (request,) = listener.received
        return request

    return hear


@pytest.fixture(scope="module")
def send_ours(listener, heard):
    def send(kind, operation, values, *, key=KEY, validate=True):
        method = OPERATIONS[operation].method_name
        return heard(ours.call, listener.url, key, kind, method, values, validate=validate)

    return send


@pytest.fixture(scope="module")
def send_official(listener, heard):
    def send(kind, operation, parameters, *, key=KEY):
        method = OPERATIONS[operation].method_name
        return heard(OfficialV3(listener.url, key, kind).call, operation, method, parameters)

    return send


def parameters_of(request, kind, operation, key=KEY):
    """The operation's own parameters, after a look at everything around them."""
    assert request.target.partition("?")[0] == "/"
    assert request.body == b""
    query = request.query
    if kind.startswith("v3"):
        assert request.headers["x-acs-action"] == operation
        assert request.headers["x-acs-version"] == VERSION
        return query
    assert query.pop("Action") == operation
    assert query.pop("Format").upper() == "JSON"
    assert {name: query.pop(name) for name in V1_FIXED} == V1_FIXED
    assert all(query.pop(name) for name in V1_VARIES)
    assert query.pop("SecurityToken", None) == key.security_token
    return query


# --- recorded


def by_python_name(recorded, form):
    """The recorded input, by the names of our client and in one of the forms that it takes."""
    known = {each.wire_name: each for each in OPERATIONS[recorded["action"]].parameters}
    return {
        known[name].python_name: form(known[name].type, value)
        for name, value in recorded["parameters"].items()
    }


FORMS = {"ready": lambda type_, value: value, "typed": typed, "classes": instance}


@pytest.mark.parametrize("kind", ours.KINDS)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("recorded", RECORDED, ids=[each["action"] for each in RECORDED])
def test_recorded_requests_are_sent_alike(recorded, form, kind, send_ours):
    operation, wire = recorded["action"], recorded["wire"]
    sent = send_ours(kind, operation, by_python_name(recorded, FORMS[form]))
    assert sent.method == wire["method"]
    assert parameters_of(sent, kind, operation) == wire["query"]
    if kind.startswith("v3"):
        fixed = {
            name: value
            for name, value in wire["fixed_headers"].items()
            if name != "accept-encoding"
        }
        assert {name: sent.headers.get(name) for name in fixed} == fixed


def test_the_typed_forms_are_tried():
    forms = {
        type(value)
        for recorded in RECORDED
        for form in FORMS
        for value in by_python_name(recorded, FORMS[form]).values()
    }
    assert {"str", "int", "list", "dict", "UserData", "WatermarkConfig"} <= {
        each.__name__ for each in forms
    }


@pytest.mark.parametrize("recorder", ["official", "ours"])
@pytest.mark.parametrize(
    "name", ["v3_sync_ak", "v3_sync_sts", "v3_async_ak", "v1_sync_ak", "v1_sync_sts"]
)
def test_recorded_variants_are_sent_alike(name, recorder, send_ours, send_official):
    variant = VARIANTS[name]
    kind = name.rpartition("_")[0].replace("_", "-")
    key = TOKEN_KEY if name.endswith("sts") else KEY
    query = dict(variant["query"])
    if kind.startswith("v1"):
        own = {"Action", "Format", "SecurityToken", *V1_FIXED, *V1_VARIES}
        query = {name: value for name, value in query.items() if name not in own}
    if recorder == "official":
        sent = send_official(kind, "CreateUploadImage", query, key=key)
    else:
        names = {
            each.wire_name: each.python_name for each in OPERATIONS["CreateUploadImage"].parameters
        }
        values = {names[name]: value for name, value in query.items()}
        sent = send_ours(kind, "CreateUploadImage", values, key=key)
    assert parameters_of(sent, kind, "CreateUploadImage", key) == query
    assert set(sent.query) == set(variant["query"])
    for header in ("x-acs-action", "x-acs-accesskey-id", "x-acs-security-token"):
        if kind.startswith("v3"):
            assert sent.headers.get(header) == variant["fixed_headers"].get(header)


# --- live


@pytest.mark.parametrize("kind", ["v3-sync", "v1-sync"])
@pytest.mark.parametrize("operation", OPERATIONS)
@settings(max_examples=15)
@given(data=st.data())
def test_any_input_is_sent_alike(operation, kind, data, send_ours, send_official):
    described = OPERATIONS[operation]
    values, parameters = data.draw(whole_requests(described))
    valid = not schema.violations(described.request_type(**values))
    sent = send_ours(kind, operation, values, validate=valid)
    official = send_official(kind, operation, parameters)
    assert sent.method == official.method
    assert parameters_of(sent, kind, operation) == parameters_of(official, kind, operation)


def full(operation):
    """A valid value for each parameter, as far as the rules let all of them stand together."""
    values = {
        "FileName": "D:\\a b/标题+*~%2F&=?#.mp4",
        "OriginalFileName": "标题.png",
        "FileSize": "10485760" if operation == "CreateUploadAttachedMedia" else 10485760,
        "Title": "标题 a*b~c+d & 'e' \"f\" <g>\t\n",
        "Description": "é" * 20,
        "Tags": "t1,标签,a b",
        "UserData": '{"MessageCallback":{"CallbackType":"http","CallbackURL":"https://example.com/a?b=c&d"},"Extend":{"标":[1,null,true]},"AccelerateConfig":{"Type":"oss","Domain":"https://example.com"},"Other":"x"}',
        "WatermarkConfig": '{"Width":"55","Height":55,"Dx":0.25,"ReferPos":"TopRight","Other":{"a":[]}}',
        "CateId": 1000361,
        "CateIds": "1298,813",
        "ParentId": -1,
        "PageNo": 2,
        "PageSize": 100,
        "AuthTimeout": 3600,
        "MediaExt": "png",
        "ImageIds": "i1,i2",
        "ImageURLs": "https://example.com/a.png?x=1&y=%20,https://example.com/b.png",
        "FileUrl": "https://example.com/标/w.png",
        "ReferenceId": "ref-12345678",
        "StorageLocation": "outin-0001.oss-cn-shanghai.aliyuncs.com",
        "SortBy": "CreationTime:Asc",
    }
    found = {}
    for each in OPERATIONS[operation].parameters:
        first = getattr(each.type, "enum", ()) or getattr(
            getattr(each.type, "item", None), "enum", ()
        )
        found[each.wire_name] = values.get(each.wire_name) or (
            first[0] if first else f"a {each.wire_name} ü"
        )
    return found


@pytest.mark.parametrize("kind", ours.KINDS)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_parameter_is_sent_alike(operation, form, kind, send_ours, send_official):
    parameters = full(operation)
    values = by_python_name({"action": operation, "parameters": parameters}, FORMS[form])
    assert len(values) == len(OPERATIONS[operation].parameters)
    sent = send_ours(kind, operation, values)
    official = send_official(kind, operation, parameters)
    assert sent.method == official.method == "POST"
    found = parameters_of(sent, kind, operation)
    assert found == parameters_of(official, kind, operation)
    assert found == {name: str(value) for name, value in parameters.items()}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_older_sdk_sends_every_parameter_alike(operation, listener, heard, send_ours):
    parameters = full(operation)
    older = OfficialV1(listener.url, KEY)
    official = heard(older.json, older.typed(operation, parameters))
    values = by_python_name({"action": operation, "parameters": parameters}, FORMS["typed"])
    sent = send_ours("v1-sync", operation, values)
    assert sent.method == official.method
    found = parameters_of(official, "v1-sync", operation)
    # Not of the operation: the older SDK adds them to each request.
    assert (found.pop("RegionId"), found.pop("SignatureType")) == ("cn-shanghai", "")
    assert found == parameters_of(sent, "v1-sync", operation)


@pytest.mark.parametrize("kind", ["v3-sync", "v1-sync"])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_nothing_and_an_empty_text_are_told_apart(operation, kind, send_ours, send_official):
    parameters = {each.wire_name: "" for each in OPERATIONS[operation].parameters}
    values = {each.python_name: "" for each in OPERATIONS[operation].parameters}
    sent = send_ours(kind, operation, values, validate=False)
    official = send_official(kind, operation, parameters)
    assert (
        parameters_of(sent, kind, operation)
        == parameters_of(official, kind, operation)
        == parameters
    )
    sent = send_ours(kind, operation, dict.fromkeys(values), validate=False)
    official = send_official(kind, operation, {})
    assert parameters_of(sent, kind, operation) == parameters_of(official, kind, operation) == {}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_both_know_the_same_parameters(operation):
    model = getattr(official_v3.models, f"{operation}Request")()
    for name in list(vars(model)):
        setattr(model, name, "x")
    mine = {each.wire_name for each in OPERATIONS[operation].parameters}
    assert mine - set(model.to_map()) == set()
    assert set(model.to_map()) - mine - LEGACY == set()
