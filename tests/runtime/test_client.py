from __future__ import annotations

import asyncio

import pytest

from apsara_core import (
    AccessKey,
    ApsaraError,
    ConfigurationError,
    Retry,
    Throttled,
    Timeout,
    ValidationError,
)
from tests.runtime.loopback import error_reply
from tests.runtime.sample_api import (
    READ,
    WRITE,
    AsyncClient,
    Client,
    GetMediaRefreshJobsRequest,
    GetVideoInfoRequest,
)


def test_a_call_gets_its_typed_answer(caller, server, key):
    answer = caller.call(READ, endpoint=server.url, credentials=key)
    assert answer.title == "Autumn"
    assert answer.request_id == "R-1"
    [received] = server.received
    assert received.method == "POST"
    assert received.query == {"VideoId": "v-1"}
    assert received.body == b""
    assert received.headers["x-acs-action"] == "GetVideoInfo"
    assert received.headers["host"] == server.url.removeprefix("http://")
    assert received.headers["content-length"] == "0"


def test_the_generated_method_takes_the_same_way(caller, server, key):
    if caller.kind == "sync":
        with Client(endpoint=server.url, credentials=key) as client:
            assert client.get_video_info(video_id="v-1").title == "Autumn"
    else:

        async def run():
            async with AsyncClient(endpoint=server.url, credentials=key) as client:
                return (await client.get_video_info(video_id="v-1")).title

        assert asyncio.run(run()) == "Autumn"


def test_an_operation_without_post_is_sent_with_get(caller, server, key):
    caller.call(GetMediaRefreshJobsRequest(media_id="m"), endpoint=server.url, credentials=key)
    assert server.received[0].method == "GET"


def test_signature_v1_sends_everything_in_the_query(caller, server):
    key = AccessKey("the-id", "the-secret", "the-token")
    caller.call(READ, endpoint=server.url, credentials=key, signature="v1")
    query = server.received[0].query
    assert query["Action"] == "GetVideoInfo"
    assert query["SecurityToken"] == "the-token"
    assert query["Signature"]
    assert "authorization" not in server.received[0].headers


def test_the_user_agent_has_the_callers_part(caller, server, key):
    caller.call(READ, endpoint=server.url, credentials=key, user_agent="shop/2.0")
    assert server.received[0].headers["user-agent"].startswith("apsara-core/")
    assert server.received[0].headers["user-agent"].endswith(" shop/2.0")


def test_a_request_that_breaks_rules_is_not_sent(caller, server, key):
    with pytest.raises(ValidationError):
        caller.call(GetVideoInfoRequest(video_id="v" * 65), endpoint=server.url, credentials=key)
    assert server.received == []


def test_validation_can_be_switched_off(caller, server, key):
    request = GetVideoInfoRequest(video_id="v" * 65)
    caller.call(request, endpoint=server.url, credentials=key, validate=False)
    assert server.received[0].query["VideoId"] == "v" * 65


def test_a_failed_attempt_is_repeated_with_a_new_signature(caller, server, key, sources, waits):
    server.script = [
        error_reply(503, "ServiceUnavailable"),
        error_reply(400, "Throttling.User", **{"x-acs-retry-after": "1500"}),
    ]
    answer = caller.call(WRITE, endpoint=server.url, credentials=key, sources=sources)
    assert answer.request_id == "R-1"
    assert waits == [0.05, 1.5]
    nonces = {received.headers["x-acs-signature-nonce"] for received in server.received}
    signatures = {received.headers["authorization"] for received in server.received}
    assert len(nonces) == len(signatures) == 3


def test_the_last_error_is_raised_with_the_number_of_attempts(caller, server, key, sources, waits):
    server.usual = error_reply(400, "Throttling")
    with pytest.raises(Throttled) as caught:
        caller.call(READ, endpoint=server.url, credentials=key, sources=sources)
    assert caught.value.attempts == 3
    assert len(server.received) == 3
    assert waits == [0.05, 0.1]


def test_without_a_retry_policy_there_is_one_attempt(caller, server, key, sources):
    server.usual = error_reply(400, "Throttling")
    with pytest.raises(Throttled):
        caller.call(READ, endpoint=server.url, credentials=key, sources=sources, retry=None)
    assert len(server.received) == 1


def test_every_attempt_asks_the_provider_for_the_key(caller, server, sources):
    class Rotating:
        def __init__(self):
            self.count = 0

        def get(self):
            self.count += 1
            return AccessKey(f"id{self.count}", "secret")

    server.script = [error_reply(503, "ServiceUnavailable")]
    caller.call(READ, endpoint=server.url, credentials=Rotating(), sources=sources)
    used = [received.headers["authorization"] for received in server.received]
    assert "Credential=id1," in used[0]
    assert "Credential=id2," in used[1]


class TestArguments:
    @pytest.mark.parametrize("kind", [Client, AsyncClient])
    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            ({}, "the client needs a region"),
            ({"region": "CN"}, "region must be a region id"),
            ({"endpoint": "vod.aliyuncs.com"}, "put https:// in front"),
            ({"endpoint": "ftp://vod.aliyuncs.com"}, "neither https nor http"),
            ({"signature": "v2"}, "signature must be 'v3' or 'v1', got 'v2'"),
            ({"timeout": 0}, "timeout must be a number of seconds above 0"),
            ({"timeout": True}, "timeout must be a number"),
            ({"timeout": "5"}, "timeout must be a number"),
            ({"timeout": float("nan")}, "timeout must be a number"),
            ({"retry": 3}, "retry must be an apsara_core.Retry"),
            ({"validate": "no"}, "validate must be True or False"),
            ({"user_agent": "line\nfeed"}, "user_agent must be printable ASCII"),
            ({"user_agent": 7}, "user_agent must be printable ASCII"),
            ({"http_client": object()}, "http_client must be an httpx2."),
            ({"credentials": 7}, "credentials must be an apsara_core.AccessKey"),
            ({"credentials": ("id", "hide-me")}, "got tuple"),
            ({"credentials": {"secret": "hide-me"}}, "got dict"),
            ({"credentials": AccessKey}, "got the class AccessKey itself"),
        ],
    )
    def test_what_cannot_work_is_said_at_once(self, kind, options, sentence, key):
        usual = {"credentials": key}
        if options and not {"region", "endpoint"} & options.keys():
            usual["region"] = "cn-shanghai"
        with pytest.raises(ConfigurationError) as caught:
            kind(**{**usual, **options})
        assert sentence in str(caught.value)
        assert "hide-me" not in str(caught.value)
        assert "\n" not in str(caught.value)

    def test_a_provider_that_hands_out_something_else_is_named(self, caller, server):
        class Wrong:
            def get(self):
                return ("id", "hide-me")

        with pytest.raises(ConfigurationError) as caught:
            caller.call(READ, endpoint=server.url, credentials=Wrong())
        assert "must return an apsara_core.AccessKey, got tuple" in str(caught.value)

    def test_errors_of_a_provider_are_not_disguised(self, caller, server):
        class Broken:
            def get(self):
                raise LookupError("vault is sealed")

        with pytest.raises(LookupError, match="vault is sealed"):
            caller.call(READ, endpoint=server.url, credentials=Broken())

    @pytest.mark.parametrize("value", [None, "GetVideoInfo", {"VideoId": "v"}, GetVideoInfoRequest])
    def test_only_requests_can_be_sent(self, caller, server, key, value):
        with pytest.raises(ConfigurationError, match="a request object such as"):
            caller.call(value, endpoint=server.url, credentials=key)

    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            ({"max_attempts": 0}, "Retry.max_attempts"),
            ({"max_attempts": 2.0}, "Retry.max_attempts"),
            ({"base": -1}, "Retry.base"),
            ({"cap": float("inf")}, "Retry.cap"),
            ({"server_wait_cap": "9"}, "Retry.server_wait_cap"),
        ],
    )
    def test_a_retry_policy_is_checked(self, options, sentence):
        with pytest.raises(ConfigurationError, match=sentence):
            Retry(**options)

    def test_a_timeout_is_checked(self):
        with pytest.raises(ConfigurationError, match="the read timeout must be"):
            Timeout(read=0)
        assert Timeout(read=None).read is None


class TestLife:
    def test_properties_and_repr(self, key):
        with Client(region="cn-shanghai", credentials=key) as client:
            assert client.region == "cn-shanghai"
            assert client.endpoint == "https://vod.cn-shanghai.aliyuncs.com"
            assert repr(client) == "<Client https://vod.cn-shanghai.aliyuncs.com, signature v3>"
        assert repr(client).endswith(", closed>")

    @pytest.mark.parametrize("kind", [Client, AsyncClient])
    def test_one_that_could_not_be_made_can_be_shown(self, kind, key):
        half_made = kind.__new__(kind)
        with pytest.raises(ConfigurationError):
            half_made.__init__(credentials=key)
        assert repr(half_made) == f"<{kind.__name__}, not ready>"

    def test_use_after_close_is_one_clear_error(self, caller, server, key):
        async def later():
            client = AsyncClient(endpoint=server.url, credentials=key)
            await client.aclose()
            await client.aclose()
            await client.send(READ)

        def sync():
            client = Client(endpoint=server.url, credentials=key)
            client.close()
            client.close()
            client.send(READ)

        with pytest.raises(ConfigurationError, match="is closed: make a new one"):
            sync() if caller.kind == "sync" else asyncio.run(later())

    def test_an_asynchronous_client_stays_with_its_event_loop(self, library, server, key):
        client = AsyncClient(endpoint=server.url, credentials=key)

        async def first():
            await client.send(READ)
            # Closed here, so that no socket is left for the garbage collector to complain about.
            await client._connection._exchange.aclose()

        asyncio.run(first())
        with pytest.raises(ConfigurationError, match="one client per event loop"):
            asyncio.run(client.send(READ))

    def test_many_calls_at_once(self, library, server, key):
        async def run():
            async with AsyncClient(endpoint=server.url, credentials=key) as client:
                return await asyncio.gather(*(client.send(READ) for _ in range(20)))

        assert [answer.title for answer in asyncio.run(run())] == ["Autumn"] * 20


def test_every_error_is_an_apsara_error(caller, server, key):
    server.usual = error_reply(404, "InvalidVideo.NotFound")
    with pytest.raises(ApsaraError):
        caller.call(READ, endpoint=server.url, credentials=key)
