from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies

from apsara_core import (
    AccessKey,
    AuthenticationError,
    DecodeError,
    InvalidParameter,
    InvalidRequest,
    NotFound,
    PermissionDenied,
    ServerError,
    ServiceError,
    Throttled,
)
from apsara_core.http_message import HttpResponse
from apsara_core.judging.judge import SUCCESSES, accepted, refused
from tests.runtime.vectors import load, named

KEY = AccessKey("testid", "testsecret", "token+with/odd=characters")
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
SAMPLES = load("errors")["samples"]
CLASSES = {
    "signature_mismatch_json": AuthenticationError,
    "nonce_used_json": AuthenticationError,
    "timestamp_expired_json": AuthenticationError,
    "access_key_not_found_json": AuthenticationError,
    "throttling_user_json": Throttled,
    "throttling_user_retry_after": Throttled,
    "missing_image_type_json": InvalidParameter,
    "no_such_resource_json": NotFound,
    "forbidden_ram_json": PermissionDenied,
    "no_permission_with_detail_json": PermissionDenied,
    "internal_error_json": ServerError,
    "service_unavailable_json": ServerError,
    "nonce_used_xml": AuthenticationError,
    "not_found_xml_spaced_charset": NotFound,
    "lower_case_keys_json": InvalidParameter,
    "html_502": ServerError,
    "empty_503": ServerError,
    "json_without_content_type": InvalidParameter,
    "json_array_body": InvalidRequest,
}


def judged(status, body, headers=None, *, reads_only=True):
    lower = {name.lower(): value for name, value in (headers or {}).items()}
    response = HttpResponse(status, lower, body)
    if status in SUCCESSES:
        return accepted(response, "GetImageInfo")
    return refused(response, "GetImageInfo", reads_only=reads_only, secrets=KEY.secrets(), now=NOW)


def of_sample(sample):
    return judged(sample["http_status"], sample["body"].encode(), sample["headers"])


@pytest.mark.parametrize("sample", **named([s for s in SAMPLES if s["http_status"] != 200]))
def test_recorded_error(sample):
    error = of_sample(sample)
    assert type(error) is CLASSES[sample["name"]]
    assert error.http_status == sample["http_status"]
    assert error.operation == "GetImageInfo"
    if "{" in sample["body"]:
        body = {name.lower(): value for name, value in json.loads(sample["body"]).items()}
        assert error.code == body.get("code", "InvalidParameter")
        assert error.message == body["message"]
        assert error.request_id == body["requestid"]
        assert error.host_id == body.get("hostid")
        assert error.recommendation == body.get("recommend")
    assert f"HTTP {error.http_status}" in str(error)
    assert "\n" not in str(error)


def test_all_samples_have_an_expectation():
    assert {s["name"] for s in SAMPLES} - CLASSES.keys() == {"error_body_with_http_200"}


def test_an_error_body_under_a_200_is_data():
    [sample] = [s for s in SAMPLES if s["http_status"] == 200]
    assert of_sample(sample)["Code"] == "InternalError"


def test_the_text_of_an_error_says_all_that_support_asks_for():
    [sample] = [s for s in SAMPLES if s["name"] == "no_such_resource_json"]
    assert str(of_sample(sample)) == (
        "GetImageInfo: NoSuchResource (HTTP 404): The specified resource ImageId does not exist. "
        "[request id 0E8F7B3D-3C1A-4D52-9B7E-6A5F4C3B2A10] See "
        "https://api.aliyun.com/troubleshoot?q=NoSuchResource&product=vod"
        "&requestId=0E8F7B3D-3C1A-4D52-9B7E-6A5F4C3B2A10"
    )


def test_what_else_the_error_body_holds_is_kept():
    [sample] = [s for s in SAMPLES if s["name"] == "no_permission_with_detail_json"]
    error = of_sample(sample)
    assert set(error.details) == {"AccessDeniedDetail"}


def test_the_wait_that_the_service_asks_for():
    [sample] = [s for s in SAMPLES if s["name"] == "throttling_user_retry_after"]
    assert of_sample(sample).retry_after == 1.5


@pytest.mark.parametrize(
    "content_type",
    ["text/xml;charset=utf-8", "text/xml; charset=UTF-8", "application/xml", "text/plain", ""],
)
def test_an_xml_error_is_read_whatever_its_content_type(content_type):
    body = b"<?xml version='1.0'?><Error><Code>NoSuchResource</Code><Message>gone</Message></Error>"
    error = judged(404, body, {"Content-Type": content_type})
    assert type(error) is NotFound
    assert (error.code, error.message) == ("NoSuchResource", "gone")


def test_the_request_id_of_the_header_stands_in_for_a_missing_one():
    headers = {"x-acs-request-id": "H-1"}
    assert judged(200, b'{"Title": "T"}', headers)["RequestId"] == "H-1"
    assert judged(200, b'{"RequestId": "B-1"}', headers)["RequestId"] == "B-1"
    assert judged(502, b"<html></html>", headers).request_id == "H-1"
    assert judged(200, b"", headers).request_id == "H-1"
    assert judged(400, b'{"RequestId": "B-1", "Code": "X"}', headers).request_id == "B-1"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "is empty"),
        (b'{"Title": "T', "is no valid JSON"),
        (b"[]", "is a JSON array"),
        (b"<html><body>login</body></html>", "is an HTML page"),
    ],
)
def test_an_accepted_call_with_an_unreadable_answer(body, reason):
    error = judged(200, body, {"Content-Type": "text/html", "x-acs-request-id": "H-1"})
    assert type(error) is DecodeError
    assert error.http_status == 200
    assert error.request_id == "H-1"
    assert error.content_type == "text/html"
    assert not error.retryable
    assert reason in str(error)
    assert "HTTP 200" in str(error)


@pytest.mark.parametrize("status", [201, 202])
def test_every_2xx_is_a_success(status):
    assert judged(status, b'{"RequestId": "R"}') == {"RequestId": "R"}


@pytest.mark.parametrize(
    ("location", "named_host"),
    [
        ("https://login.example/?next=/", "login.example"),
        ("/elsewhere", "another path of the same host"),
        ("http://[", "another path of the same host"),
        ("", "another path of the same host"),
    ],
)
def test_a_redirect_names_status_and_host(location, named_host):
    error = judged(307, b"<html></html>", {"Location": location})
    assert type(error) is ServiceError
    assert error.http_status == 307
    assert f"redirect to {named_host}, which is not followed" in str(error)


@pytest.mark.parametrize(
    ("status", "code", "read", "write"),
    [
        (400, "Throttling.User", True, True),
        (503, "ServiceUnavailable", True, True),
        (500, "InternalError", True, False),
        (403, "ServiceBusy", True, False),
        (502, "", True, False),
        (400, "SignatureNonceUsed", True, False),
        (404, "NoSuchResource", False, False),
        (400, "InvalidTimeStamp.Expired", False, False),
    ],
)
def test_retryable_depends_on_what_the_operation_does(status, code, read, write):
    body = json.dumps({"Code": code}).encode()
    assert judged(status, body, reads_only=True).retryable is read
    assert judged(status, body, reads_only=False).retryable is write


@pytest.mark.parametrize(
    "echo",
    [
        "token+with/odd=characters",
        "token%2Bwith%2Fodd%3Dcharacters",
        "token%2bwith%2fodd%3dcharacters",
        "token%252Bwith%252Fodd%253Dcharacters",
        "key testsecret",
    ],
)
def test_credentials_that_the_gateway_repeats_are_masked(echo):
    message = f"server string to sign is:POST&%2F&SecurityToken%3D{echo}%26Version%3D1"
    body = {"Code": "SignatureDoesNotMatch", "Message": message, "Deep": [{"Echo": message}]}
    error = judged(400, json.dumps(body).encode())
    shown = f"{error}{error.message}{error.details}{vars(error)}"
    assert "odd" not in shown
    assert "testsecret" not in shown
    assert "***" in error.message
    assert "Version%3D1" in error.message


def test_control_characters_from_the_network_stay_visible_and_harmless():
    body = json.dumps({"Code": "X", "Message": "a\nb\x1b[31m\ud800"}).encode()
    text = str(judged(400, body))
    assert "a\\nb\\x1b[31m\\ud800" in text
    text.encode()


@given(
    strategies.integers(200, 599),
    strategies.binary() | strategies.sampled_from([s["body"].encode() for s in SAMPLES]),
    strategies.dictionaries(
        strategies.sampled_from(
            ["content-type", "location", "retry-after", "x-acs-retry-after", "x-acs-request-id"]
        ),
        strategies.text(),
    ),
)
def test_every_answer_is_data_or_an_error_with_its_status(status, body, headers):
    verdict = judged(status, body, headers)
    if isinstance(verdict, ServiceError | DecodeError):
        assert verdict.http_status == status
        assert str(verdict)
    else:
        assert status < 300


@pytest.mark.parametrize("levels", [33, 600, 900])
def test_details_as_deep_as_the_sender_likes_are_cut(levels):
    body = b'{"Code": "InvalidVideo.NotFound", "Message": "m", "Extra": %s1%s}' % (
        b'{"a":' * levels,
        b"}" * levels,
    )
    error = judged(404, body)
    assert error.code == "InvalidVideo.NotFound"
    inner, depth = error.details["Extra"], 0
    while isinstance(inner, dict):
        inner, depth = inner["a"], depth + 1
    assert (inner, depth) == ("***", 32)
