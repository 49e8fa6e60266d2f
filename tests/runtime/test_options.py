from __future__ import annotations

import asyncio
import inspect

import pytest

from apsara_core import (
    ConfigurationError,
    Hook,
    Retry,
    Throttled,
    Timeout,
    ValidationError,
    Violation,
)
from apsara_core.settings import CallOptions
from tests.runtime.loopback import Reply, error_reply
from tests.runtime.sample_api import (
    READ,
    WRITE,
    AsyncClient,
    Client,
    CreateUploadImageRequest,
    GetVideoInfoRequest,
)

LONG = GetVideoInfoRequest(video_id="v" * 65)


@pytest.fixture
def client(server, key, sources):
    with Client(endpoint=server.url, credentials=key, sources=sources) as made:
        yield made


class TestCopies:
    def test_a_copy_has_other_options_and_the_original_its_own(self, client, server):
        server.usual = error_reply(400, "Throttling")
        copy = client.with_options(retry=None, validate=False, timeout=3)
        for one, attempts in ((copy, 1), (client, 3)):
            server.received.clear()
            with pytest.raises(Throttled):
                one.send(READ)
            assert len(server.received) == attempts
        with pytest.raises(ValidationError):
            client.send(LONG)
        assert set(copy._settings.limits.values()) == {3}
        assert client._settings.limits == Timeout().as_dict()

    def test_the_generated_methods_are_there(self, client):
        assert client.with_options(timeout=1).get_video_info(video_id="v").title == "Autumn"

    def test_one_call_takes_them_too(self, caller, server, key, sources):
        options = {"endpoint": server.url, "credentials": key, "sources": sources}
        one_off = {"retry": None, "headers": {"x-a": "b"}, "validate": False}

        def check(settings, before):
            assert settings is before
            first, second, *rest = server.received
            assert len(rest) == 3
            assert first.headers["x-a"] == second.headers["x-a"] == "b"
            assert "x-a" not in rest[0].headers
            assert server.connections == 1

        def run():
            with Client(**options) as client:
                before = client._settings
                for send in (client.send, client.send_raw):
                    with pytest.raises(Throttled):
                        send(LONG, **one_off)
                with pytest.raises(Throttled):
                    client.send(READ)
                check(client._settings, before)

        async def run_async():
            async with AsyncClient(**options) as client:
                before = client._settings
                for send in (client.send, client.send_raw):
                    with pytest.raises(Throttled):
                        await send(LONG, **one_off)
                with pytest.raises(Throttled):
                    await client.send(READ)
                check(client._settings, before)

        server.usual = error_reply(400, "Throttling")
        run() if caller.kind == "sync" else asyncio.run(run_async())

    def test_the_options_of_a_call_are_those_of_a_copy(self):
        parameters = inspect.signature(Client.with_options).parameters
        assert [*CallOptions.__annotations__] == [name for name in parameters if name != "self"]

    def test_what_is_not_given_stays(self, client):
        copy = client.with_options(timeout=3).with_options(validate=False)
        assert set(copy._settings.limits.values()) == {3}
        assert copy._settings.validate is False
        assert copy._settings.credentials is client._settings.credentials

    def test_keys_come_from_the_same_provider(self, server, key):
        class Provider:
            asked = 0

            def get(self):
                self.asked += 1
                return key

        provider = Provider()
        with Client(endpoint=server.url, credentials=provider) as client:
            client.send(READ)
            client.with_options(timeout=3).send(READ)
        assert provider.asked == 2

    def test_no_time_limit_means_the_usual_ones(self, client, library, key):
        assert (
            client.with_options(timeout=3).with_options(timeout=None)._settings.limits
            == Timeout().as_dict()
        )
        with library.Client(timeout=33) as own:
            its = Client(region="cn-shanghai", credentials=key, http_client=own, timeout=2)
            assert set(its.with_options(timeout=None)._settings.limits.values()) == {33}

    def test_another_region_has_another_endpoint(self, key):
        with Client(endpoint="http://127.0.0.1:9", credentials=key) as client:
            copy = client.with_options(region="cn-beijing")
            assert (copy.region, copy.endpoint) == (
                "cn-beijing",
                "https://vod.cn-beijing.aliyuncs.com",
            )
            both = copy.with_options(endpoint="http://127.0.0.1:8")
            assert (both.region, both.endpoint) == ("cn-beijing", "http://127.0.0.1:8")
            assert client.endpoint == "http://127.0.0.1:9"

    def test_connections_are_shared(self, client, server):
        for number in range(5):
            client.with_options(headers={"x-number": str(number)}).send(READ)
        client.send(READ)
        assert server.connections == 1
        numbers = [received.headers.get("x-number") for received in server.received]
        assert numbers == ["0", "1", "2", "3", "4", None]

    def test_an_asynchronous_client_has_them_too(self, server, key):
        async def run():
            async with AsyncClient(endpoint=server.url, credentials=key) as client:
                copy = client.with_options(headers={"X-A": "b"})
                async with copy:
                    await copy.send(READ)
                await client.send(READ)

        asyncio.run(run())
        assert server.connections == 1
        assert server.received[0].headers["x-a"] == "b"

    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            ({"timeout": -1}, "timeout must be a number"),
            ({"retry": 3}, "retry must be an apsara_core.Retry"),
            ({"retry": Retry}, "retry must be an apsara_core.Retry"),
            ({"region": "CN"}, "region must be a region id"),
            ({"endpoint": "vod"}, "put https:// in front"),
            ({"validate": None}, "validate must be True or False"),
            ({"headers": None}, "headers must be a mapping"),
            ({"checks": len}, "checks must be a list of functions"),
            ({"checks": [3]}, "checks must be a list of functions"),
            ({"hooks": Hook()}, "hooks must be a list of objects of apsara_core.Hook"),
            ({"hooks": [Hook]}, "hooks must be a list of objects of apsara_core.Hook"),
        ],
    )
    def test_what_cannot_work_is_said_at_once(self, client, options, sentence):
        with pytest.raises(ConfigurationError, match=sentence):
            client.with_options(**options)
        with pytest.raises(ConfigurationError, match=sentence):
            client.send(READ, **options)


class TestClosing:
    def test_closing_a_copy_leaves_the_original_alone(self, client, server):
        copy = client.with_options(timeout=3)
        with copy:
            copy.send(READ)
        with pytest.raises(ConfigurationError, match="is closed: make a new one"):
            copy.send(READ)
        client.send(READ)
        client.with_options(timeout=4).send(READ)
        assert server.connections == 1

    def test_closing_the_original_ends_its_copies(self, client):
        copy = client.with_options(timeout=3)
        client.close()
        with pytest.raises(ConfigurationError, match="is closed: make a new one"):
            copy.send(READ)
        assert repr(copy).endswith(", closed>")
        copy.close()

    def test_the_same_for_asynchronous_clients(self, server, key):
        async def run():
            client = AsyncClient(endpoint=server.url, credentials=key)
            copy, other = client.with_options(timeout=3), client.with_options(timeout=4)
            await copy.send(READ)
            await copy.aclose()
            await other.send(READ)
            await client.aclose()
            for one in (client, copy, other):
                with pytest.raises(ConfigurationError, match="is closed: make a new one"):
                    await one.send(READ)

        asyncio.run(run())
        assert server.connections == 1


class TestHeaders:
    def test_they_are_added_to_each_request_and_not_signed(self, caller, server, key):
        caller.call(
            READ, endpoint=server.url, credentials=key, headers={"X-Request-Source": " nightly "}
        )
        headers = server.received[0].headers
        assert headers["x-request-source"] == "nightly"
        assert "x-request-source" not in headers["authorization"]

    @pytest.mark.parametrize(
        ("headers", "sentence"),
        [
            ({"Host": "evil"}, "Host is written by the client itself"),
            ({"authorization": "hide-me"}, "authorization is written by the client"),
            ({"Content-Length": "5"}, "Content-Length is written by the client"),
            ({"Transfer-Encoding": "chunked"}, "Transfer-Encoding is written by the client"),
            ({"User-Agent": "x"}, "use its argument user_agent"),
            ({"x-acs-action": "DeleteVideo"}, "would be part of the signature"),
            ({"a b": "c"}, "'a b' is not a name of a header"),
            ({"": "c"}, "'' is not a name of a header"),
            ({7: "c"}, "7 is not a name of a header"),
            ({"a": "hide-me\r\nx: y"}, "the value of a must be printable ASCII"),
            ({"a": "hide-mé"}, "the value of a must be printable ASCII"),
            ({"a": None}, "the value of a must be printable ASCII"),
        ],
    )
    def test_what_would_break_the_request_is_refused(self, key, headers, sentence):
        with pytest.raises(ConfigurationError) as caught:
            Client(region="cn-shanghai", credentials=key, headers=headers)
        assert sentence in str(caught.value)
        assert "hide-me" not in str(caught.value)


def no_emoji(request):
    title = getattr(request, "title", None)
    if title and not title.isascii():
        yield Violation("title", "Title", "house-style", None, title, "title (Title): ASCII only")


class TestChecks:
    BAD = CreateUploadImageRequest(image_type="nonsense", title="Herbst 🍂")

    def test_they_report_together_with_the_rules_of_the_operation(self, caller, server, key):
        with pytest.raises(ValidationError) as caught:
            caller.call(self.BAD, endpoint=server.url, credentials=key, checks=[no_emoji])
        assert [violation.rule for violation in caught.value.violations] == ["enum", "house-style"]
        text = str(caught.value)
        assert "title (Title): ASCII only" in text
        assert "Client(validate=False)" in text
        assert server.received == []

    def test_a_request_without_violations_is_sent(self, caller, server, key):
        caller.call(WRITE, endpoint=server.url, credentials=key, checks=[no_emoji, lambda r: []])
        assert len(server.received) == 1

    def test_the_switch_counts_for_them_too(self, caller, server, key):
        server.usual = Reply(200, b'{"ImageId": "i"}')
        caller.call(
            self.BAD, endpoint=server.url, credentials=key, checks=[no_emoji], validate=False
        )
        assert len(server.received) == 1

    def test_a_copy_can_have_others(self, client):
        strict = client.with_options(checks=[no_emoji])
        request = CreateUploadImageRequest(image_type="cover", title="é")
        with pytest.raises(ValidationError):
            strict.send(request)
        client.send(request)
        strict.with_options(checks=[]).send(request)


class TestRaw:
    def test_the_answer_comes_beside_the_response(self, server, key, sources):
        body = b'{"RequestId": "R-1", "Title":  "Autumn"}'
        server.script = [
            error_reply(503, "ServiceUnavailable"),
            Reply(200, body, {"Content-Type": "application/json", "X-Trace": "t-1"}),
        ]

        def check(raw):
            assert raw.response.title == "Autumn"
            assert (raw.status, raw.body, raw.attempts) == (200, body, 2)
            assert raw.headers["x-trace"] == "t-1"
            assert repr(raw).startswith("<RawResponse 200: GetVideoInfoResponse(")

        with Client(endpoint=server.url, credentials=key, sources=sources) as client:
            check(client.send_raw(READ))

    def test_for_asynchronous_clients_too(self, server, key):
        async def run():
            async with AsyncClient(endpoint=server.url, credentials=key) as client:
                return await client.send_raw(READ)

        raw = asyncio.run(run())
        assert raw.response.title == "Autumn"
        assert raw.body == server.usual.body

    def test_errors_are_the_same(self, client, server):
        server.usual = error_reply(404, "InvalidVideo.NotFound")
        with pytest.raises(Exception, match=r"InvalidVideo\.NotFound"):
            client.send_raw(READ)
