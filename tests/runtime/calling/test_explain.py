from __future__ import annotations

import asyncio
import gzip
import hashlib
import shutil
import subprocess
from datetime import UTC, datetime

import pytest

from apsara_core import AccessKey, ConfigurationError, CredentialsError, Sources, ValidationError
from tests.runtime.loopback import Reply
from tests.runtime.sample_api import (
    READ,
    AsyncClient,
    Client,
    CreateUploadImageRequest,
    GetMediaRefreshJobsRequest,
    GetVideoInfoRequest,
)

SECRET = "SECRETsecret0123456789/+x"
TOKEN = "TOKENtoken+0123456789/abc=="
PRIVATE = "PRIVATE key/of a certificate"
KEY = AccessKey("LTAIexample1234", SECRET, TOKEN)


@pytest.fixture
def vod(server):
    with Client(endpoint=server.url, credentials=KEY) as client:
        yield client
    assert server.connections == 0


def test_it_shows_what_would_be_sent(server):
    with Client(endpoint=server.url, credentials=AccessKey("LTAIexample1234", SECRET)) as vod:
        shown = vod.explain(READ)
    assert (shown.operation, shown.method) == ("GetVideoInfo", "POST")
    assert shown.url == f"{server.url}/?VideoId=v-1"
    assert shown.headers["x-acs-action"] == "GetVideoInfo"
    assert shown.canonical_request.startswith("POST\n/\nVideoId=v-1\nhost:127.0.0.1")
    digest = hashlib.sha256(shown.canonical_request.encode()).hexdigest()
    assert shown.string_to_sign == f"ACS3-HMAC-SHA256\n{digest}"
    assert server.connections == 0


def test_an_operation_can_be_named(vod):
    shown = vod.explain("CreateUploadImage", image_type="cover", title="Herbst")
    assert shown.url.endswith("/?ImageType=cover&Title=Herbst")


def test_printed_it_reads_from_top_to_bottom(vod):
    text = str(vod.explain(READ))
    titles = [line for line in text.splitlines() if line and not line.startswith(" ")]
    assert titles == [
        "GetVideoInfo: built and signed, not sent",
        "Request",
        "Headers",
        "Canonical request",
        "String to sign",
        "As a command",
    ]


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize("signature", ["v3", "v1"])
@pytest.mark.parametrize(
    "request_",
    [
        GetVideoInfoRequest(video_id='it\'s $(exit 3) `id` "%" [1-3]{a,b}\n#?&é'),
        GetMediaRefreshJobsRequest(media_id="m"),
    ],
    ids=["post", "get"],
)
def test_the_command_sends_the_request(server, request_, signature):
    """In a shell, by curl: what arrives is what a call sends, but for what is masked."""
    body = b'{"RequestId":"R-1","Title":"Autumn"}'
    server.usual = Reply(200, gzip.compress(body), {"Content-Encoding": "gzip"})
    now = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    sources = Sources(now=lambda: now, nonce=lambda: "0" * 32)
    options = {"signature": signature, "sources": sources, "headers": {"x-mine": "it's mine"}}
    with Client(endpoint=server.url, credentials=KEY, **options) as client:
        client.send(request_)
        command = client.explain(request_).curl
    run = subprocess.run(["sh", "-c", command], capture_output=True, check=True)
    assert run.stdout == body
    by_call, by_curl = server.received
    assert (by_curl.method, by_curl.body) == (by_call.method, by_call.body)
    for sent, shown in ((by_call.query, by_curl.query), (by_call.headers, by_curl.headers)):
        assert shown.keys() == sent.keys()
        masked = {name for name, text in shown.items() if "***" in text}
        assert {n: shown[n] for n in shown.keys() - masked} == {
            n: sent[n] for n in sent.keys() - masked
        }
        assert masked <= {
            *("AccessKeyId", "SecurityToken", "Signature"),
            *("x-acs-accesskey-id", "x-acs-security-token", "authorization"),
        }


@pytest.mark.parametrize("signature", ["v3", "v1"])
def test_secrets_are_masked(server, signature):
    request = CreateUploadImageRequest(image_type="cover", private_key=PRIVATE)
    with Client(endpoint=server.url, credentials=KEY, signature=signature) as vod:
        shown = vod.explain(request)
    text = f"{shown}{shown!r}{vars(shown)}"
    for needle in ("SECRETsecret", "TOKENtoken", "LTAIexample1234", "PRIVATE"):
        assert needle not in text
    assert "LTAI***" in text or signature == "v1"
    assert "***" in shown.url
    if signature == "v3":
        assert shown.headers["authorization"].endswith("Signature=***")
    else:
        assert shown.canonical_request == ""
        assert shown.string_to_sign.startswith("POST&%2F&AccessKeyId%3DLTAI***%26")
        assert "Canonical request" not in str(shown)


def test_extra_headers_and_options_are_part_of_it(vod):
    copy = vod.with_options(headers={"x-mine": "1"}, endpoint="http://127.0.0.1:9")
    shown = copy.explain(READ)
    assert shown.headers["x-mine"] == "1"
    assert shown.url.startswith("http://127.0.0.1:9/")


def test_it_is_checked_like_a_call(vod):
    with pytest.raises(ValidationError):
        vod.explain(GetVideoInfoRequest(video_id="v" * 65))
    vod.with_options(validate=False).explain(GetVideoInfoRequest(video_id="v" * 65))
    with pytest.raises(ConfigurationError, match="there is no operation 'GetVideo'"):
        vod.explain("GetVideo")
    with pytest.raises(ConfigurationError, match="a request object has its own"):
        vod.explain(READ, video_id="v")
    with pytest.raises(ConfigurationError, match="a request object such as"):
        vod.explain(None)


def test_an_asynchronous_client_explains_too(server):
    async def run():
        async with AsyncClient(endpoint=server.url, credentials=KEY) as vod:
            return await vod.explain("GetVideoInfo", video_id="v-1")

    assert asyncio.run(run()).url == f"{server.url}/?VideoId=v-1"


def test_an_asynchronous_provider_is_awaited(server):
    class Provider:
        async def get_async(self):
            return KEY

    async def run():
        async with AsyncClient(endpoint=server.url, credentials=Provider()) as vod:
            return await vod.explain(READ)

    assert asyncio.run(run()).headers["x-acs-accesskey-id"] == "LTAI***"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_without_a_key_there_is_nothing_to_show(server, kind):
    class Nothing:
        def get(self):
            raise CredentialsError("no source has a key")

    def explain():
        with Client(endpoint=server.url, credentials=Nothing()) as vod:
            vod.explain(READ)

    async def explain_async():
        async with AsyncClient(endpoint=server.url, credentials=Nothing()) as vod:
            await vod.explain(READ)

    run = explain if kind == "sync" else lambda: asyncio.run(explain_async())
    with pytest.raises(CredentialsError, match="no source has a key"):
        run()


def test_a_generated_client_finds_its_operations():
    import apsara_vod

    class Derived(apsara_vod.Client):
        pass

    with Derived(region="cn-shanghai", credentials=KEY) as vod:
        shown = vod.explain("CreateUploadImage", image_type="default")
    assert shown.url == "https://vod.cn-shanghai.aliyuncs.com/?ImageType=default"
