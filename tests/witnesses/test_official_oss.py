"""oss2 and alibabacloud-oss-v2, unchanged, against the local service, with the credential of an upload ticket."""

from __future__ import annotations

import hashlib
from urllib.parse import urlsplit

import pytest

from tests.runtime.loopback import Reply
from tests.toolkit.callers import Caller, Ticket, png, send
from tests.witnesses.official_oss import ANYBODY, WITNESSES, Inconsistent, Refused
from tests.witnesses.official_v3 import OfficialV3
from vodkit.emulator.store.crc64 import crc64

PICTURE = png(40, 30)


@pytest.fixture
def vod(service):
    official = OfficialV3(service.vod_url, service.credentials)

    def call(operation, **parameters):
        return official.call(operation, parameters).body.to_map()

    return call


@pytest.fixture
def ticket(vod):
    return Ticket(vod("CreateUploadImage", ImageType="default", OriginalFileName="a.png"))


@pytest.fixture(params=list(WITNESSES))
def witness(request):
    """Make one of the vendor's clients for a ticket."""
    return WITNESSES[request.param]


def fetched(url):
    parts = urlsplit(url)
    return send(f"{parts.scheme}://{parts.netloc}", "GET", parts.path)


def refused(step, *arguments):
    with pytest.raises(Refused) as caught:
        step(*arguments)
    assert len(caught.value.request_id) == 24
    return caught.value.code, caught.value.status


def test_an_image_is_put_and_read_back(witness, vod, ticket, tmp_path):
    storage = witness(ticket)
    etag, crc = storage.put(PICTURE)
    assert etag == hashlib.md5(PICTURE).hexdigest().upper()
    assert crc == str(crc64(PICTURE))
    assert storage.head() == (len(PICTURE), crc)
    assert storage.get(tmp_path) == PICTURE
    info = vod("GetImageInfo", ImageId=ticket.fields["ImageId"])["ImageInfo"]
    assert info["Status"] == "Normal"
    assert (info["Mezzanine"]["Width"], info["Mezzanine"]["Height"]) == (40, 30)
    for url in (ticket.fields["ImageURL"], info["URL"], info["Mezzanine"]["FileURL"]):
        reply = fetched(url)
        assert (reply.status, reply.headers["content-type"]) == (200, "image/png")
        assert reply.body == PICTURE


def test_a_large_object_arrives_whole(witness, ticket, tmp_path):
    data = bytes(range(256)) * 4096 + b"x"
    storage = witness(ticket)
    storage.put(data)
    assert storage.get(tmp_path) == data


def test_an_empty_object_arrives(witness, ticket, tmp_path):
    storage = witness(ticket)
    storage.put(b"")
    assert storage.head() == (0, "0")
    assert storage.get(tmp_path) == b""


def test_a_second_upload_replaces_the_first(witness, ticket, tmp_path):
    storage = witness(ticket)
    storage.put(b"first")
    storage.put(b"second")
    assert storage.get(tmp_path) == b"second"


def test_a_refreshed_video_ticket_serves_as_well(witness, vod, tmp_path):
    slot = vod("CreateUploadVideo", FileName="a.mp4", Title="film")
    again = vod("RefreshUploadVideo", VideoId=slot["VideoId"])
    witness(Ticket(slot)).put(b"first cut")
    witness(Ticket(again)).put(b"final cut")
    assert witness(Ticket(slot)).get(tmp_path) == b"final cut"
    assert vod("GetVideoInfo", VideoId=slot["VideoId"])["Video"]["Status"] == "Normal"


def test_a_key_with_every_kind_of_character_is_addressed(witness, ticket):
    """No ticket is for this key; that the answer is AccessDenied shows that the signature was right."""
    ticket.key = "image/a b+c*d~e'(f)!g&h=i%2Fj,k:l@m$标题/ü.png"
    assert refused(witness(ticket).put, b"x") == ("AccessDenied", 403)


def test_another_bucket_is_refused(witness, ticket):
    ticket.bucket = "somebody-elses"
    assert refused(witness(ticket).put, b"x") == ("AccessDenied", 403)
    assert refused(witness(ticket).head) == ("AccessDenied", 403)


def test_another_key_is_refused(witness, ticket):
    ticket.key = ticket.key + ".other"
    assert refused(witness(ticket).put, b"x") == ("AccessDenied", 403)


def test_what_was_not_put_is_not_found(witness, ticket, tmp_path):
    assert refused(witness(ticket).head) == ("NoSuchKey", 404)
    assert refused(witness(ticket).get, tmp_path) == ("NoSuchKey", 404)


def test_an_expired_credential_is_refused(witness, service, clock):
    key = service.credentials
    caller = Caller(service.vod_url, key.access_key_id, key.access_key_secret, clock=clock)
    clock.offset = -3001
    try:
        ticket = Ticket(caller.v3("CreateUploadImage", {"ImageType": "default"}).json)
    finally:
        clock.offset = 0
    assert refused(witness(ticket).put, b"x") == ("SecurityTokenExpired", 403)
    assert refused(witness(ticket).head) == ("SecurityTokenExpired", 403)


def test_a_clock_that_is_wrong_is_noticed(witness, ticket, clock):
    clock.offset = 1000
    try:
        assert refused(witness(ticket).put, b"x") == ("RequestTimeTooSkewed", 403)
    finally:
        clock.offset = 0


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("secret", "SignatureDoesNotMatch"),
        ("key_id", "InvalidAccessKeyId"),
        ("token", "InvalidSecurityToken"),
    ],
)
def test_a_wrong_part_of_the_credential_is_noticed(witness, ticket, part, code):
    setattr(ticket, part, "STS.other")
    assert refused(witness(ticket).put, b"x") == (code, 403)
    assert refused(witness(ticket).head) == (code, 403)


@pytest.mark.parametrize("anybody", list(ANYBODY.values()), ids=list(ANYBODY))
def test_anybody_may_read_and_only_the_ticket_may_write(anybody, ticket, tmp_path):
    WITNESSES["oss2-v4"](ticket).put(b"bytes")
    assert anybody(ticket).get(tmp_path) == b"bytes"
    assert refused(anybody(ticket).put, b"x") == ("AccessDenied", 403)
    ticket.key += ".other"
    assert refused(anybody(ticket).get, tmp_path) == ("NoSuchKey", 404)
    ticket.bucket = "somebody-elses"
    assert refused(anybody(ticket).get, tmp_path) == ("NoSuchBucket", 404)
    assert refused(anybody(ticket).head) == ("NoSuchBucket", 404)


def test_the_account_key_is_no_upload_credential(witness, ticket, service):
    ticket.key_id = service.credentials.access_key_id
    ticket.secret = service.credentials.access_key_secret
    assert refused(witness(ticket).put, b"x") == ("AccessDenied", 403)


def test_the_check_of_what_was_put_is_on(witness, ticket, listener):
    ticket.endpoint = listener.url
    listener.script.append(Reply(200, b"", {"x-oss-hash-crc64ecma": "1", "ETag": '"x"'}))
    with pytest.raises(Inconsistent):
        witness(ticket).put(PICTURE)


# The async client has no method that compares what it reads.
@pytest.mark.parametrize("name", [name for name in WITNESSES if not name.endswith("async")])
def test_the_check_of_what_is_read_is_on(name, ticket, listener, tmp_path):
    ticket.endpoint = listener.url
    listener.script.append(Reply(200, PICTURE, {"x-oss-hash-crc64ecma": "1"}))
    with pytest.raises(Inconsistent):
        WITNESSES[name](ticket).get(tmp_path)
