"""The OSS half: who may write what, and what comes back."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.toolkit.callers import Caller, Ticket, png, send
from vodkit.emulator.dimensions import image_dimensions
from vodkit.emulator.oss import signature_v1, signature_v4
from vodkit.emulator.oss.addressing import read_target
from vodkit.emulator.oss.errors import OssError
from vodkit.emulator.oss.ranges import read_range
from vodkit.emulator.store.crc64 import crc64
from vodkit.emulator.store.credentials import TemporaryCredential
from vodkit.emulator.store.media import Media
from vodkit.emulator.wire.incoming import Incoming

OSS = json.loads((Path(__file__).parent.parent / "data" / "oss.json").read_text("utf-8"))
REQUESTS = OSS["requests"]
SERVED = [r for r in REQUESTS if r["operation"] in {"PutObject", "HeadObject", "GetObject"}]


def _incoming(request):
    path, _, query = request["target"].partition("?")
    headers = {name.lower(): value for name, value in request["headers"]}
    return Incoming(method=request["method"], raw_path=path, query=query.encode(), headers=headers)


@pytest.mark.parametrize("request_", REQUESTS, ids=[r["name"] for r in REQUESTS])
def test_recorded_signatures_are_computed_alike(request_):
    http = _incoming(request_)
    target = read_target(http, None)
    assert (target.bucket, target.object_key) == (OSS["bucket"], OSS["key"])
    secret = OSS["credentials"]["access_key_secret"]
    if request_["signature_version"] == "v1":
        text = signature_v1.string_to_sign(http.method, target, http.headers)
        assert text == request_["string_to_sign"]
        assert signature_v1.sign(secret, text) == request_["signature"]
        return
    authorization = signature_v4.read_authorization(http.headers["authorization"])
    assert authorization is not None
    canonical = signature_v4.canonical_request(
        http.method, target, http.headers, authorization.additional_headers
    )
    assert canonical == request_["canonical_request"]
    text = signature_v4.string_to_sign(http.headers["x-oss-date"], authorization.scope, canonical)
    assert text == request_["string_to_sign"]
    assert (
        signature_v4.sign(secret, authorization, text)
        == authorization.signature
        == request_["signature"]
    )


@pytest.mark.parametrize("request_", SERVED, ids=[r["name"] for r in SERVED])
def test_recorded_requests_are_served(pinned, request_):
    service, clock = pinned
    state = service._app.state
    if state.credentials.find("STS.testid") is None:
        state.credentials.add(
            TemporaryCredential(
                bucket=OSS["bucket"],
                object_key=OSS["key"],
                expires_at=clock.now + 3000,
                **OSS["credentials"],
            ),
            clock.now,
        )
        state.media.add(
            Media(
                media_id="0" * 32,
                kind="image",
                bucket=OSS["bucket"],
                object_key=OSS["key"],
                created_at=0,
                modified_at=0,
                fields={},
            )
        )
    headers = {
        name: value
        for name, value in request_["headers"]
        if name.lower() not in {"content-length", "transfer-encoding", "connection"}
    }
    chunked = any(name.lower() == "transfer-encoding" for name, _ in request_["headers"])
    body = request_["body"].encode()
    reply = send(
        service.oss_url,
        request_["method"],
        request_["target"],
        headers,
        iter([body]) if chunked else body,
    )
    if request_["operation"] == "HeadObject" and reply.status == 404:
        pytest.skip("nothing was put before")
    assert reply.status == 200, reply.body
    assert reply.headers["x-oss-hash-crc64ecma"] == str(crc64(b"hello"))
    # The very same request signed for another key, with another token or another method does not pass.
    swapped = {**headers, **{name: "other" for name in headers if "security-token" in name}}
    assert (
        send(service.oss_url, request_["method"], request_["target"], swapped, body).status == 403
    )
    moved = request_["target"].replace("image", "imago")
    assert send(service.oss_url, request_["method"], moved, headers, body).status == 403


def test_crc_samples():
    for sample in OSS["crc64"]["samples"]:
        assert str(crc64(sample["data_utf8"].encode())) == sample["crc64ecma"]
    combined = OSS["crc64"]["combine"]
    assert (
        str(crc64(combined["second"].encode(), crc64(combined["first"].encode())))
        == combined["whole"]
    )


def test_the_answer_to_a_put(ticket):
    body = b"a" * 100_000
    reply = ticket.request("PUT", body, headers={"content-type": "image/png"})
    assert (reply.status, reply.body) == (200, b"")
    digest = hashlib.md5(body)
    assert reply.headers["etag"] == f'"{digest.hexdigest().upper()}"'
    assert base64.b64decode(reply.headers["content-md5"]) == digest.digest()
    assert reply.headers["x-oss-hash-crc64ecma"] == str(crc64(body))
    assert len(reply.headers["x-oss-request-id"]) == 24
    assert reply.headers["server"] == "AliyunOSS"
    assert "date" in reply.headers
    head = ticket.request("HEAD")
    assert (head.status, head.headers["content-length"], head.headers["content-type"]) == (
        200,
        "100000",
        "image/png",
    )
    assert head.headers["etag"] == reply.headers["etag"]
    assert head.headers["x-oss-object-type"] == "Normal"


def test_large_bodies_come_back_whole(ticket):
    body = bytes(range(256)) * 9000 + b"end"
    sent = [body[start : start + 70_001] for start in range(0, len(body), 70_001)]
    assert ticket.request("PUT", iter(sent)).status == 200
    path = f"/{ticket.bucket}/{ticket.key}"
    assert send(ticket.endpoint, "GET", path).body == body
    part = send(ticket.endpoint, "GET", path, {"Range": "bytes=1048570-1048590"})
    assert (part.status, part.body) == (206, body[1048570:1048591])
    assert part.headers["content-range"] == f"bytes 1048570-1048590/{len(body)}"
    assert send(ticket.endpoint, "GET", path, {"Range": "bytes=-5"}).body == body[-5:]
    beyond = send(ticket.endpoint, "GET", path, {"Range": f"bytes={len(body)}-"})
    assert (beyond.status, beyond.code) == (416, "InvalidRange")


def test_an_object_can_be_replaced_and_empty(ticket):
    for body in (b"first", b"", b"second"):
        assert ticket.request("PUT", body).status == 200
        assert send(ticket.endpoint, "GET", f"/{ticket.bucket}/{ticket.key}").body == body


@given(st.text(max_size=30), st.integers(0, 50))
def test_ranges_are_within_the_object(header, size):
    for text in (header, f"bytes={header}"):
        with contextlib.suppress(OssError):
            found = read_range(text, size)
            assert found is None or 0 <= found[0] <= found[1] < size


def test_only_the_issued_credential_writes_and_only_there(service, vod, ticket):
    other = Ticket(vod.v3("CreateUploadImage", {"ImageType": "default"}).json)
    account = service.credentials
    for reply, code in (
        (send(ticket.endpoint, "PUT", f"/{ticket.bucket}/{ticket.key}", {}, b"x"), "AccessDenied"),
        (ticket.request("PUT", b"x", key=other.key), "AccessDenied"),
        (ticket.request("PUT", b"x", bucket="outin-another"), "AccessDenied"),
        (ticket.request("PUT", b"x", secret="wrong"), "SignatureDoesNotMatch"),
        (ticket.request("PUT", b"x", token="wrong"), "InvalidSecurityToken"),
        (ticket.request("PUT", b"x", token=""), "InvalidSecurityToken"),
        (ticket.request("PUT", b"x", token=other.token), "InvalidSecurityToken"),
        (ticket.request("PUT", b"x", key_id="STS.nobody"), "InvalidAccessKeyId"),
        (
            ticket.request(
                "PUT",
                b"x",
                key_id=account.access_key_id,
                secret=account.access_key_secret,
                token="",
            ),
            "AccessDenied",
        ),
        (
            ticket.request("PUT", b"x", target=f"/{other.bucket}/{other.key}"),
            "SignatureDoesNotMatch",
        ),
    ):
        assert (reply.status, reply.code) == (403, code)
    assert ticket.request("HEAD").status == 404


def test_credentials_expire_and_clocks_matter(pinned):
    service, clock = pinned
    caller = Caller(service.vod_url, "testid", "testsecret", clock=clock)
    ticket = Ticket(caller.v3("CreateUploadImage", {"ImageType": "default"}).json)
    clock.now += 2999
    assert ticket.auth["ExpireUTCTime"] == "2026-01-02T03:54:05Z"
    assert ticket.request("PUT", b"x", now=clock.now).status == 200
    skewed = ticket.request("PUT", b"x", now=clock.now + 901)
    assert (skewed.status, skewed.code) == (403, "RequestTimeTooSkewed")
    assert skewed.xml.findtext("MaxAllowedSkewMilliseconds") == "900000"
    clock.now += 1
    expired = ticket.request("PUT", b"x", now=clock.now)
    assert (expired.status, expired.code) == (403, "SecurityTokenExpired")


def test_digests_are_checked(vod, ticket):
    good = base64.b64encode(hashlib.md5(b"hello").digest()).decode()
    bad = ticket.request("PUT", b"hellO", headers={"content-md5": good})
    assert (bad.status, bad.code) == (400, "InvalidDigest")
    assert ticket.request("PUT", b"hello", headers={"content-md5": "?"}).code == "InvalidDigest"
    info = vod.v3("GetImageInfo", {"ImageId": ticket.fields["ImageId"]}).json["ImageInfo"]
    assert info["Status"] == "Uploading"
    assert ticket.request("PUT", b"hello", headers={"content-md5": good}).status == 200


def test_uploads_that_are_too_large(service, ticket):
    limit = 3 * 1024 * 1024
    for body in (b"x" * (limit + 1), iter([b"x" * 1024 * 1024] * 4)):
        reply = ticket.request("PUT", body)
        assert (reply.status, reply.code) == (400, "EntityTooLarge")
    assert (
        ticket.request("PUT", b"", headers={"content-length": str(5 * 1024**3 + 1)}).code
        == "EntityTooLarge"
    )
    assert ticket.request("HEAD").status == 404
    assert ticket.request("PUT", b"x" * limit).status == 200
    left = service._app.state.connection.execute(
        "SELECT count(*) FROM chunks WHERE bytes_id NOT IN (SELECT bytes_id FROM objects)"
    )
    assert left.fetchone()[0] == 0


def test_reading_is_public_but_a_wrong_signature_is_not_passed_over(ticket):
    ticket.request("PUT", b"x", headers={"content-type": "text/html"})
    reply = send(ticket.endpoint, "GET", f"/{ticket.bucket}/{ticket.key}")
    assert (reply.status, reply.headers["content-security-policy"]) == (200, "sandbox")
    assert ticket.request("GET", secret="wrong").code == "SignatureDoesNotMatch"
    head = ticket.request("HEAD", secret="wrong")
    assert (head.status, head.body) == (403, b"")
    assert b"<Code>SignatureDoesNotMatch</Code>" in base64.b64decode(head.headers["x-oss-err"])
    cached = send(
        ticket.endpoint,
        "GET",
        f"/{ticket.bucket}/{ticket.key}",
        {"If-None-Match": reply.headers["etag"]},
    )
    assert (cached.status, cached.body) == (304, b"")


def test_error_documents(ticket):
    reply = send(ticket.endpoint, "GET", f"/{ticket.bucket}/nothing")
    assert (reply.status, reply.headers["content-type"].partition(";")[0]) == (
        404,
        "application/xml",
    )
    assert reply.xml.tag == "Error"
    assert reply.xml.findtext("RequestId") == reply.headers["x-oss-request-id"]
    assert reply.xml.findtext("HostId")
    assert reply.code == "NoSuchKey"
    assert send(ticket.endpoint, "GET", "/outin-unknown/a").code == "NoSuchBucket"


@pytest.mark.parametrize(
    ("method", "target", "code"),
    [
        ("GET", "/a/b", "InvalidBucketName"),
        ("GET", "/bucket_1/b", "InvalidBucketName"),
        ("GET", "/outin-b/", "InvalidObjectName"),
        ("GET", "/outin-b//x", "InvalidObjectName"),
        ("GET", "/outin-b/%5Cx", "InvalidObjectName"),
        ("GET", "/outin-b/%FF", "InvalidObjectName"),
        ("GET", "/outin-b/" + "x" * 1024, "InvalidObjectName"),
        ("GET", "/outin-b/../../etc/passwd", "NoSuch"),
        ("GET", "/outin-b/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "NoSuch"),
        ("GET", "/outin-b/x%00y", "NoSuch"),
        ("GET", "/outin-b/x?a=%FF", "InvalidArgument"),
        ("POST", "/outin-b/x?uploads", "NotImplemented"),
        ("PUT", "/outin-b/x?partNumber=1&uploadId=1", "NotImplemented"),
        ("GET", "/outin-b/x?uploadId=1", "NotImplemented"),
        ("DELETE", "/outin-b/x", "NotImplemented"),
        ("PUT", "/outin-b/x?Signature=a&OSSAccessKeyId=b&Expires=1", "NotImplemented"),
        ("PUT", "/outin-b/x", "AccessDenied"),
    ],
)
def test_requests_that_are_refused(service, method, target, code):
    reply = send(service.oss_url, method, target)
    assert reply.code is not None
    assert reply.code.startswith(code)


@pytest.mark.parametrize(
    "authorization",
    [
        "OSS",
        "OSS x",
        "OSS4-HMAC-SHA256 ",
        "OSS4-HMAC-SHA256 Credential=a/b/c",
        "OSS4-HMAC-SHA256 Credential=a/20260102/cn-shanghai/oss/aliyun_v4_request,Signature=",
    ],
)
def test_authorization_that_cannot_be_read(service, authorization):
    reply = send(
        service.oss_url,
        "PUT",
        "/outin-b/x",
        {"Authorization": authorization, "Date": "yesterday"},
        b"x",
    )
    assert (reply.status, reply.code) == (403, "AccessDenied")


def test_the_bucket_may_stand_in_the_host_name(ticket):
    ticket.request("PUT", b"x")
    reply = send(
        ticket.endpoint, "GET", f"/{ticket.key}", {"Host": f"{ticket.bucket}.localhost:80"}
    )
    assert (reply.status, reply.body) == (200, b"x")
    assert (
        ticket.request(
            "PUT", b"y", target=f"/{ticket.key}", headers={"Host": f"{ticket.bucket}.localhost"}
        ).status
        == 200
    )


def test_names_of_clients_never_become_paths_on_disk(vod):
    made = vod.v3(
        "CreateUploadImage", {"ImageType": "default", "OriginalFileName": "../../../tmp/evil.png"}
    ).json
    assert ".." not in Ticket(made).key


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (png(3, 2), (3, 2)),
        (b"GIF89a\x05\x00\x07\x00", (5, 7)),
        (bytes.fromhex("ffd8ffe000044a46ffc0000b080010002003"), (32, 16)),
        (b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + bytes.fromhex("090000130000"), (10, 20)),
        (
            b"RIFF\0\0\0\0WEBPVP8L" + bytes(4) + b"\x2f" + (9 | 19 << 14).to_bytes(4, "little"),
            (10, 20),
        ),
        (b"RIFF\0\0\0\0WEBPVP8 " + bytes(7) + bytes.fromhex("9d012a0a001400"), (10, 20)),
        (b"\xff\xd8\xff\xe0\x00\x00", None),
        (b"hello", None),
        (b"", None),
    ],
)
def test_dimensions(data, size):
    assert image_dimensions(data) == size


@given(
    st.sampled_from(
        [
            b"",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            b"GIF89a",
            b"\xff\xd8",
            b"\xff\xd8\xff\xc0",
            b"RIFF\0\0\0\0WEBPVP8 ",
            b"RIFF\0\0\0\0WEBPVP8L",
            b"RIFF\0\0\0\0WEBPVP8X",
        ]
    ),
    st.binary(max_size=64),
)
def test_damaged_headers_never_crash(start, rest):
    size = image_dimensions(start + rest)
    assert size is None or (len(size) == 2 and all(isinstance(one, int) for one in size))
