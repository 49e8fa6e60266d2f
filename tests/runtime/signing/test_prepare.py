from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, strategies

from apsara_core import AccessKey
from apsara_core.endpoints import parse
from apsara_core.signing import v1, v3
from apsara_core.signing.prepare import Attempt, prepare
from tests.runtime.sample_api import CREATE_UPLOAD_IMAGE, GET_MEDIA_REFRESH_JOBS
from tests.runtime.vectors import load

WIRE = load("wire")
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
VARIANTS = {variant["name"]: variant for variant in WIRE["variants"]}
UPLOADS = [op["wire"] for op in WIRE["operations"] if op["action"] == "CreateUploadImage"]


def prepared(parameters, signature="v3", *, token=None, operation=CREATE_UPLOAD_IMAGE, now=NOW):
    attempt = Attempt(
        endpoint=parse("https://vod.cn-shanghai.aliyuncs.com"),
        key=AccessKey("testid", "testsecret", token),
        signature=signature,
        user_agent="test",
        now=now,
        nonce="0" * 32,
    )
    return prepare(operation, parameters, attempt)


def query_of(request):
    return dict(parse_qsl(urlsplit(request.target).query, keep_blank_values=True))


@pytest.mark.parametrize("wire", UPLOADS)
def test_the_official_sdk_sends_the_same_parameters(wire):
    request = prepared(wire["query"])
    assert request.method == wire["method"]
    assert query_of(request) == wire["query"]
    fixed = {"x-acs-action", "x-acs-version", "accept", "x-acs-content-sha256"}
    assert {name: request.headers[name] for name in fixed} == {
        name: wire["fixed_headers"][name] for name in fixed
    }


@pytest.mark.parametrize("name", ["v3_sync_ak", "v3_sync_sts"])
def test_v3_signs_host_and_the_x_acs_headers(name):
    recorded = VARIANTS[name]
    token = recorded["fixed_headers"].get("x-acs-security-token")
    request = prepared(recorded["query"], token=token)
    signed = request.headers["authorization"].partition("SignedHeaders=")[2].partition(",")[0]
    # `accept` and `user-agent` may change on the way; the provider's name is informative.
    left_out = {"accept", "user-agent", "x-acs-credentials-provider"}
    assert set(signed.split(";")) == set(recorded["signed_headers"].split(";")) - left_out
    for header in ("x-acs-accesskey-id", "x-acs-security-token"):
        assert request.headers.get(header) == recorded["fixed_headers"].get(header)


def test_v3_signs_what_goes_out():
    request = prepared({"ImageType": "default", "Title": "标题 a*b~c+d"})
    names = request.headers["authorization"].partition("SignedHeaders=")[2].partition(",")[0]
    signed = v3.sign(
        method="POST",
        query=request.target.removeprefix("/?"),
        headers={name: request.headers[name] for name in names.split(";")},
        body_hash=v3.EMPTY_BODY_HASH,
        access_key_id="testid",
        access_key_secret="testsecret",
    )
    assert request.headers["authorization"] == signed.authorization


@pytest.mark.parametrize("name", ["v1_sync_ak", "v1_sync_sts"])
def test_v1_sends_the_recorded_parameters(name):
    recorded = VARIANTS[name]["query"]
    own = {name: recorded[name] for name in ("ImageType", "Title") if name in recorded}
    request = prepared(own, "v1", token=recorded.get("SecurityToken"))
    query = query_of(request)
    assert query.keys() == recorded.keys()
    varying = {"Timestamp", "SignatureNonce", "Signature", "Format"}
    assert {n: v for n, v in query.items() if n not in varying} == {
        n: v for n, v in recorded.items() if n not in varying
    }
    signature = query.pop("Signature")
    assert signature == v1.sign("POST", query, "testsecret")


def test_get_only_where_the_operation_has_no_post():
    assert prepared({}).method == "POST"
    assert prepared({"MediaId": "x"}, operation=GET_MEDIA_REFRESH_JOBS).method == "GET"


def test_times_are_sent_in_utc():
    shanghai = timezone(timedelta(hours=8))
    request = prepared({}, now=datetime(2026, 1, 2, 11, 4, 5, 999_999, tzinfo=shanghai))
    assert request.headers["x-acs-date"] == "2026-01-02T03:04:05Z"


def test_without_parameters_there_is_no_query():
    assert prepared({}).target == "/"


def test_sensitive_parameters_are_marked_and_masked():
    request = prepared({"ImageType": "default", "SSLPri": "private-text"})
    assert "SSLPri" in request.hidden
    assert request.shown_url.endswith("/?ImageType=default&SSLPri=***")


def test_the_address_of_v1_shows_no_credentials():
    request = prepared({"ImageType": "default"}, "v1", token="the-token")
    assert "the-token" in request.target
    for secret in ("the-token", "testid", query_of(request)["Signature"]):
        assert secret not in request.shown_url
    assert "ImageType=default" in request.shown_url


def test_a_request_does_not_give_itself_away():
    request = prepared({"ImageType": "default"}, token="the-token")
    assert repr(request) == (
        "<HttpRequest CreateUploadImage: POST https://vod.cn-shanghai.aliyuncs.com/>"
    )
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(request)


@given(
    strategies.dictionaries(
        strategies.text("ABCabc.123", min_size=1),
        strategies.text(strategies.characters(codec="utf-8")),
    ),
    strategies.sampled_from(["v1", "v3"]),
)
def test_every_value_arrives_as_it_was_given(parameters, signature):
    request = prepared(parameters, signature)
    assert parameters.items() <= query_of(request).items()
    assert request.target.isascii()
