"""The service's own verification against what the official clients recorded, and what it refuses."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from tests.toolkit.callers import Caller, send, stamp
from vodkit.emulator.vod import signature_v1, signature_v3

DATA = Path(__file__).parent.parent / "data"
V1 = json.loads((DATA / "sign_v1.json").read_text("utf-8"))["vectors"]
V3 = json.loads((DATA / "sign_v3.json").read_text("utf-8"))["vectors"]


@pytest.mark.parametrize("vector", V1, ids=[vector["name"] for vector in V1])
def test_v1_signs_what_the_official_clients_sign(vector):
    given = vector["input"]
    text = signature_v1.string_to_sign(given["method"], {**given["query"], **given["form"]})
    assert text == vector["string_to_sign"]
    assert signature_v1.sign(given["access_key_secret"], text) == vector["signature"]


@pytest.mark.parametrize("vector", V3, ids=[vector["name"] for vector in V3])
def test_v3_signs_what_the_official_clients_sign(vector):
    given = vector["input"]
    authorization = signature_v3.read_authorization(vector["authorization"])
    assert authorization is not None
    assert ";".join(authorization.signed_headers) == vector["signed_headers"]
    canonical = signature_v3.canonical_request(
        method=given["method"],
        path=given["path"],
        query=given["query"],
        headers={name.lower(): value for name, value in given["headers"].items()},
        signed_headers=authorization.signed_headers,
        payload_hash=vector["hashed_payload"],
    )
    assert canonical == vector["canonical_request"]
    assert signature_v3.sign(given["access_key_secret"], canonical) == vector["signature"]
    assert authorization.signature == vector["signature"]


def _replayable(vectors):
    return [
        vector
        for vector in vectors
        if vector["input"]["access_key_id"] == "testid"
        and not vector["input"]["security_token"]
        and "\t" not in json.dumps(vector["input"].get("headers", {}))
    ]


@pytest.mark.parametrize("vector", _replayable(V3), ids=[v["name"] for v in _replayable(V3)])
def test_recorded_v3_requests_are_let_in_once(pinned, vector):
    service, clock = pinned
    given = vector["input"]
    clock.now = _seconds(given["headers"], "x-acs-date")
    headers = {**given["headers"], "authorization": vector["authorization"]}
    first = send(
        service.vod_url, given["method"], vector["wire_target"], headers, given["body"].encode()
    )
    assert first.status == 200 or first.code not in {
        "SignatureDoesNotMatch",
        "IncompleteSignature",
    }, first.body
    if first.code != "InvalidApi.NotFound":  # other products' operations end before authentication
        again = send(
            service.vod_url, given["method"], vector["wire_target"], headers, given["body"].encode()
        )
        assert (again.status, again.code) == (400, "SignatureNonceUsed")


@pytest.mark.parametrize("vector", _replayable(V1), ids=[v["name"] for v in _replayable(V1)])
def test_recorded_v1_requests_are_let_in_once(pinned, vector):
    service, clock = pinned
    given = vector["input"]
    clock.now = _seconds(given["query"], "Timestamp")
    # The clients send their action as a header too, also in form V1.
    headers = {
        "x-acs-action": given["query"]["Action"],
        "content-type": "application/x-www-form-urlencoded",
    }
    first = send(
        service.vod_url, given["method"], vector["wire_target"], headers, given["body"].encode()
    )
    assert first.status == 200 or first.code not in {
        "SignatureDoesNotMatch",
        "IncompleteSignature",
    }, first.body
    if first.code not in {"InvalidApi.NotFound", "InvalidVersion"}:
        again = send(
            service.vod_url, given["method"], vector["wire_target"], headers, given["body"].encode()
        )
        assert (again.status, again.code) == (400, "SignatureNonceUsed")


def _seconds(fields, name):
    value = next(text for key, text in fields.items() if key.lower() == name.lower())
    return datetime.fromisoformat(value).timestamp()


@pytest.fixture(params=["v1", "v3"])
def call(request, vod):
    return getattr(vod, request.param)


def test_both_forms_take_queries_and_form_bodies_by_get_and_post(call):
    title = "标题 a*b~c+d &=%"
    for reply in (
        call("CreateUploadImage", {"ImageType": "default", "Title": title}),
        call("CreateUploadImage", {"ImageType": "default", "Title": title}, method="GET"),
        call("CreateUploadImage", {"Title": title}, form={"ImageType": "default"}),
        call(
            "CreateUploadImage", {"ImageType": "default", "Title": title}, path="/CreateUploadImage"
        ),
    ):
        assert reply.status == 200, reply.body
        info = call("GetImageInfo", {"ImageId": reply.json["ImageId"]}).json["ImageInfo"]
        assert info["Title"] == title


def test_wrong_keys_are_refused(call, vod, vectors):
    catalogue = {entry["code"]: entry["http_status"] for entry in vectors("errors")["gateway"]}
    vod.secret += "x"
    reply = call("GetCategories")
    assert (reply.status, reply.code) == (400, "SignatureDoesNotMatch")
    vod.key_id = "nobody"
    reply = call("GetCategories")
    assert (reply.status, reply.code) == (404, "InvalidAccessKeyId.NotFound")
    assert catalogue["InvalidAccessKeyId.NotFound"] == 404


def test_a_tampered_parameter_is_noticed(call):
    reply = call("GetCategories", {"PageNo": "1"}, tamper={"PageNo": "2"})
    assert (reply.status, reply.code) == (400, "SignatureDoesNotMatch")
    assert call("GetCategories", tamper={"PageSize": "2"}).code == "SignatureDoesNotMatch"


def test_v1_shows_the_text_it_signed_behind_the_first_colon(vod):
    reply = vod.v1("GetCategories", tamper={"PageNo": "2"})
    before, _, text = reply.json["Message"].partition(":")
    assert before.endswith("server string to sign is")
    assert text.startswith("POST&%2F&AccessKeyId")
    assert vod.secret not in reply.body.decode()


def test_a_tampered_body_is_noticed(vod):
    reply = vod.v3(
        "AddCategory", form={"CateName": "a"}, headers={"x-acs-content-sha256": "0" * 64}
    )
    assert (reply.status, reply.code) == (400, "SignatureDoesNotMatch")


@pytest.mark.parametrize("minutes", [-16, 16])
def test_clocks_that_are_too_far_off(pinned, description, minutes):
    service, clock = pinned
    caller = Caller(service.vod_url, "testid", "testsecret", clock=lambda: clock.now + minutes * 60)
    for call in (caller.v1, caller.v3):
        assert (call("GetCategories").status, call("GetCategories").code) == (
            400,
            "InvalidTimeStamp.Expired",
        )
    caller.clock = lambda: clock.now + minutes * 60 * 14 / 16
    assert caller.v1("GetCategories").status == caller.v3("GetCategories").status == 200


def test_times_in_another_form(vod):
    bad = "2026-01-02 03:04:05"
    assert vod.v1("GetCategories", override={"Timestamp": bad}).code == "InvalidTimeStamp.Format"
    assert vod.v3("GetCategories", headers={"x-acs-date": bad}).code == "InvalidTimeStamp.Format"


def test_a_nonce_is_used_once_and_may_be_used_again_later(pinned):
    service, clock = pinned
    caller = Caller(service.vod_url, "testid", "testsecret", clock=clock)
    nonce = {"x-acs-signature-nonce": "the-same"}
    assert caller.v3("GetCategories", headers=nonce).status == 200
    clock.now += 10 * 60
    assert caller.v3("GetCategories", headers=nonce).code == "SignatureNonceUsed"
    assert (
        caller.v1("GetCategories", override={"SignatureNonce": "the-same"}).code
        == "SignatureNonceUsed"
    )
    clock.now += 16 * 60
    assert caller.v3("GetCategories", headers=nonce).status == 200


def test_a_refused_request_does_not_use_up_its_nonce(vod):
    nonce = {"x-acs-signature-nonce": "kept-for-the-owner"}
    good = vod.secret
    vod.secret = "wrong"
    assert vod.v3("GetCategories", headers=nonce).code == "SignatureDoesNotMatch"
    vod.secret = good
    assert vod.v3("GetCategories", headers=nonce).status == 200


@pytest.mark.parametrize(
    "name", ["host", "x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"]
)
def test_v3_needs_its_headers_signed(vod, name):
    reply = vod.v3("GetCategories", drop=name, unsigned={} if name != "host" else None)
    assert (reply.status, reply.code) == (400, "IncompleteSignature")
    assert name in reply.json["Message"]


def test_v3_takes_unsigned_headers_of_http_libraries(vod):
    # aiohttp adds a content type to an empty POST, after signing.
    reply = vod.v3(
        "GetCategories",
        unsigned={"Content-Type": "application/octet-stream", "Accept-Encoding": "gzip"},
    )
    assert reply.status == 200


@pytest.mark.parametrize(
    "name", ["AccessKeyId", "SignatureNonce", "Timestamp", "SignatureMethod", "SignatureVersion"]
)
def test_v1_needs_its_parameters(vod, name):
    assert vod.v1("GetCategories", override={name: None}).code == "IncompleteSignature"


def test_other_signature_methods(vod):
    assert (
        vod.v1("GetCategories", override={"SignatureMethod": "HMAC-MD5"}).code
        == "InvalidSignatureMethod"
    )


def test_actions_and_versions(vod):
    assert vod.v1(None).code == "MissingAction"
    assert vod.v3("GetCategories", drop="x-acs-action").code == "MissingAction"
    assert vod.v1("GetCategories", override={"Version": None}).code == "InvalidVersion"
    assert vod.v3("GetCategories", headers={"x-acs-version": "2016-01-01"}).code == "InvalidVersion"
    for reply in (
        vod.v1("GetCategory"),
        vod.v3("GetCategory"),
        vod.v3("GetCategories", path="/AddCategory"),
    ):
        assert (reply.status, reply.code) == (404, "InvalidApi.NotFound")
    # GetMediaRefreshJobs takes GET only, and is described but not served.
    assert vod.v3("GetMediaRefreshJobs").code == "InvalidApi.NotFound"
    assert (vod.v3("GetMediaRefreshJobs", method="GET").status) == 501


def test_other_methods_and_no_signature_at_all(service, vod):
    assert send(service.vod_url, "DELETE", "/").code == "UnsupportedHTTPMethod"
    reply = send(
        service.vod_url,
        "GET",
        "/?Action=GetCategories&Version=2017-03-21",
        {"Accept": "application/json"},
    )
    assert (reply.status, reply.code) == (400, "IncompleteSignature")
    reply = send(
        service.vod_url,
        "GET",
        "/?Action=GetCategories&Version=2017-03-21",
        {"Authorization": "ACS3-HMAC-SHA256 nonsense"},
    )
    assert reply.status in {400, 404}


def test_sessions_stand_for_the_account_and_their_token_is_checked(service, vod):
    session = service.issue_session(seconds=60)
    vod.key_id, vod.secret, vod.token = (
        session.access_key_id,
        session.access_key_secret,
        session.security_token,
    )
    assert vod.v1("GetCategories").status == vod.v3("GetCategories").status == 200
    vod.token = f"{session.security_token}x"
    for call in (vod.v1, vod.v3):
        assert call("GetCategories").code == "InvalidSecurityToken.MismatchWithAccessKey"
    vod.token = None
    for call in (vod.v1, vod.v3):
        assert call("GetCategories").code == "MissingSecurityToken"
    assert "x" not in repr(session).partition("access_key_secret")[2]


def test_a_token_with_the_accounts_own_key(vod):
    vod.token = "anything"
    assert vod.v3("GetCategories").code == "InvalidSecurityToken.MismatchWithAccessKey"


def test_a_session_expires(pinned):
    service, clock = pinned
    session = service.issue_session(seconds=60)
    caller = Caller(
        service.vod_url,
        session.access_key_id,
        session.access_key_secret,
        session.security_token,
        clock=clock,
    )
    assert caller.v3("GetCategories").status == 200
    clock.now += 60
    assert caller.v3("GetCategories").code == "InvalidSecurityToken.Expired"


def test_an_upload_credential_calls_no_operation(vod, ticket):
    vod.key_id, vod.secret, vod.token = ticket.key_id, ticket.secret, ticket.token
    assert (vod.v3("GetCategories").status, vod.v3("GetCategories").code) == (403, "NoPermission")


def test_the_service_clock_is_in_the_date_header(pinned):
    service, clock = pinned
    assert stamp(clock.now) == "2026-01-02T03:04:05Z"
    assert send(service.vod_url, "GET", "/").headers["date"] == "Fri, 02 Jan 2026 03:04:05 GMT"
