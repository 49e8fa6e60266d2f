from __future__ import annotations

import asyncio
import gzip
import sys
import zlib

import pytest

from apsara_core import ConfigurationError, DecodeError, ServiceError
from apsara_core.network import httpx_library
from tests.runtime.loopback import Loopback, Reply
from tests.runtime.sample_api import READ, AsyncClient, Client, GetVideoInfoRequest


def test_ten_calls_use_one_connection(caller, server, key):
    caller.call(*[READ] * 10, endpoint=server.url, credentials=key)
    assert len(server.received) == 10
    assert server.connections == 1


def pool_of(slot):
    """The pool of the library's transport that a slot sends by."""
    return slot.dispatch.__self__._pool


def test_ten_clients_share_one_tls_context(library, key, monkeypatch):
    made = []
    original = library.create_ssl_context

    def counting(*arguments, **options):
        made.append(original(*arguments, **options))
        return made[-1]

    monkeypatch.setattr(library, "create_ssl_context", counting)
    monkeypatch.setattr(httpx_library, "_libraries", {})
    clients = [Client(region="cn-shanghai", credentials=key) for _ in range(10)]
    contexts = {id(pool_of(client._connection._slots.take())._ssl_context) for client in clients}
    for client in clients:
        client.close()
    assert len(made) == 1
    assert contexts == {id(made[0])}


def test_idle_connections_are_dropped_before_the_gateway_drops_them(library):
    assert httpx_library.KEEPALIVE_SECONDS < 10
    made = httpx_library.named(None)
    for slot in (made.slot(proxied=False), made.async_slot(proxied=False)):
        assert pool_of(slot)._keepalive_expiry == httpx_library.KEEPALIVE_SECONDS


def test_a_proxy_of_the_environment_is_used(caller, server, key, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", server.url)
    answer = caller.call(READ, endpoint="http://vod.cn-shanghai.aliyuncs.com", credentials=key)
    assert answer.title == "Autumn"
    assert server.received[0].target == "http://vod.cn-shanghai.aliyuncs.com/?VideoId=v-1"
    assert server.received[0].headers["host"] == "vod.cn-shanghai.aliyuncs.com"


@pytest.mark.parametrize("text", [None, "no certificate"])
def test_certificates_that_cannot_be_read_are_one_clear_error(
    caller, key, monkeypatch, tmp_path, text
):
    file = tmp_path / "company.pem"
    if text is not None:
        file.write_text(text)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setattr(httpx_library, "_libraries", {})
    with pytest.raises(ConfigurationError, match="certificates to trust cannot be read") as caught:
        caller.call(READ, region="cn-shanghai", credentials=key)
    assert "company.pem" in str(caught.value)


def test_no_proxy_is_honoured(caller, server, key, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    caller.call(READ, endpoint=server.url, credentials=key)
    assert server.received[0].target == "/?VideoId=v-1"


class TestCallersOwnClient:
    def test_it_is_used_and_left_open(self, library, server, key):
        with library.Client() as own:
            with Client(endpoint=server.url, credentials=key, http_client=own) as client:
                client.send(READ)
            assert not own.is_closed
            with Client(endpoint=server.url, credentials=key, http_client=own) as client:
                client.send(READ)
        assert server.connections == 1

    def test_an_asynchronous_one_too(self, library, server, key):
        async def run():
            async with library.AsyncClient() as own:
                options = {"endpoint": server.url, "credentials": key, "http_client": own}
                async with AsyncClient(**options) as client:
                    await client.send(READ)
                assert not own.is_closed
                async with AsyncClient(**options) as client:
                    await client.send(READ)

        asyncio.run(run())
        assert server.connections == 1

    def test_its_defaults_cannot_change_the_request(self, library, server, key):
        with library.Client(
            auth=("user", "password"),
            headers={"x-acs-action": "DeleteVideo"},
            cookies={"a": "b"},
            params={"Extra": "1"},
            base_url="http://127.0.0.1:9/prefix",
            follow_redirects=True,
        ) as own:
            Client(endpoint=server.url, credentials=key, http_client=own).send(READ)
        [received] = server.received
        assert received.target == "/?VideoId=v-1"
        assert received.headers["authorization"].startswith("ACS3-HMAC-SHA256 ")
        assert received.headers["x-acs-action"] == "GetVideoInfo"
        assert "cookie" not in received.headers

    def test_its_time_limits_count_unless_others_are_given(self, library, key):
        options = {"region": "cn-shanghai", "credentials": key}
        with library.Client(timeout=33) as own:
            its = Client(http_client=own, **options)._settings.limits
            given = Client(http_client=own, timeout=4, **options)._settings.limits
        assert set(its.values()) == {33}
        assert set(given.values()) == {4}
        with Client(**options) as ours:
            assert ours._settings.limits == {
                "connect": 5.0,
                "read": 10.0,
                "write": 10.0,
                "pool": 10.0,
            }

    def test_the_wrong_kind_is_one_clear_error(self, library, key):
        options = {"region": "cn-shanghai", "credentials": key}
        name = library.__name__
        with pytest.raises(ConfigurationError) as caught:
            Client(http_client=library.AsyncClient(), **options)
        assert f"give this one an {name}.Client" in str(caught.value)
        with library.Client() as own, pytest.raises(ConfigurationError) as caught:
            AsyncClient(http_client=own, **options)
        assert f"give this one an {name}.AsyncClient" in str(caught.value)

    def test_a_class_derived_from_it_is_recognised(self, library, server, key):
        class Derived(library.Client):
            pass

        with Derived() as own:
            Client(endpoint=server.url, credentials=key, http_client=own).send(READ)
        assert len(server.received) == 1

    def test_either_library_is_taken_whichever_is_selected(self, server, key):
        httpx = pytest.importorskip("httpx")
        httpx_library.select("httpx2")
        try:
            with httpx.Client() as own:
                Client(endpoint=server.url, credentials=key, http_client=own).send(READ)
        finally:
            httpx_library.select(None)
        assert len(server.received) == 1

    def test_a_closed_one_is_one_clear_error(self, library, server, key):
        own = library.Client()
        own.close()
        client = Client(endpoint=server.url, credentials=key, http_client=own)
        with pytest.raises(ConfigurationError, match=r"http_client .* is closed"):
            client.send(READ)


def test_fifty_calls_at_a_time_keep_fifty_connections(async_library, server, key):
    options = {"endpoint": server.url, "credentials": key, "http_client": async_library}
    options["timeout"] = 60  # on a busy machine a second try would be a second connection

    async def rounds():
        async with AsyncClient(**options) as client:
            for _ in range(3):
                await asyncio.gather(*[client.send(READ) for _ in range(50)])

    asyncio.run(rounds())
    assert len(server.received) == 150
    assert server.connections <= 50


def test_httpx2_is_preferred(key):
    pytest.importorskip("httpx2")
    assert httpx_library.named(None).module.__name__ == "httpx2"


def test_httpx_is_enough(monkeypatch):
    monkeypatch.setattr(httpx_library, "_libraries", {})
    monkeypatch.setitem(sys.modules, "httpx2", None)
    assert httpx_library.named(None).module.__name__ == "httpx"


def test_neither_is_one_clear_error(monkeypatch, key):
    monkeypatch.setattr(httpx_library, "_libraries", {})
    monkeypatch.setitem(sys.modules, "httpx2", None)
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(ConfigurationError) as caught:
        Client(region="cn-shanghai", credentials=key)
    assert "pip install httpx2" in str(caught.value)


def test_a_broken_installation_is_not_taken_for_none(monkeypatch, tmp_path):
    monkeypatch.setattr(httpx_library, "_libraries", {})
    monkeypatch.delitem(sys.modules, "httpx2", raising=False)
    (tmp_path / "httpx2.py").write_text("import a_library_that_is_missing\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModuleNotFoundError, match="a_library_that_is_missing"):
        httpx_library.named(None)


def test_a_compressed_answer_is_unpacked(caller, server, key):
    body = gzip.compress(b'{"RequestId":"R-1","Title":"Winter"}')
    server.usual = Reply(200, body, {"Content-Encoding": "gzip"})
    assert caller.call(READ, endpoint=server.url, credentials=key).title == "Winter"


@pytest.mark.parametrize("coding", ["br", "zstd", "GZIP, gzip"])
def test_what_could_unpack_to_any_length_is_not_unpacked(httpx_caller, server, key, coding):
    body = gzip.compress(gzip.compress(b'{"Title":"Winter"}'))
    server.usual = Reply(200, body, {"Content-Encoding": coding})
    with pytest.raises(DecodeError, match="cannot be decompressed"):
        httpx_caller.call(READ, endpoint=server.url, credentials=key)


@pytest.mark.parametrize("wbits", [zlib.MAX_WBITS, -zlib.MAX_WBITS], ids=["zlib", "raw"])
def test_both_kinds_of_deflate_are_unpacked(caller, server, key, wbits):
    packer = zlib.compressobj(wbits=wbits)
    body = packer.compress(b'{"Title":"Winter"}') + packer.flush()
    server.usual = Reply(200, body, {"Content-Encoding": "deflate"})
    assert caller.call(READ, endpoint=server.url, credentials=key).title == "Winter"


@pytest.mark.parametrize(
    "address",
    [
        "http://user:secret@127.0.0.1:x",
        "http://user:secret@[::1",
        "http://user:secret/@host:1",
        "socks5://user:secret@h",
        "foo://user:secret@h:1",
    ],
)
def test_a_proxy_that_is_none_is_one_clear_error(caller, key, monkeypatch, address):
    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setenv("ALL_PROXY", address)
    with pytest.raises(ConfigurationError, match="the environment names a") as caught:
        caller.call(READ, region="cn-shanghai", credentials=key)
    assert "secret" not in f"{caught.value!r} {caught.value.__cause__!r}"


def test_a_redirect_is_not_followed_and_the_other_host_gets_nothing(caller, server, key):
    other = Loopback()
    with other:
        server.usual = Reply(302, b"", {"Location": f"{other.url}/?stolen=1"})
        with pytest.raises(ServiceError) as caught:
            caller.call(READ, endpoint=server.url, credentials=key)
        assert caught.value.http_status == 302
        assert "redirect to 127.0.0.1" in str(caught.value)
        assert other.connections == 0
    assert len(server.received) == 1


def test_a_callers_transport_sees_a_complete_address(httpx_caller, key):
    def handler(request):
        assert request.url.host == "vod.cn-shanghai.aliyuncs.com"
        assert request.url.path == "/"
        assert request.url.params["VideoId"] == "v-1"
        assert request.url.query == b"VideoId=v-1"
        assert str(request.url) == "https://vod.cn-shanghai.aliyuncs.com/?VideoId=v-1"
        assert request.url.copy_with(host="other").params["VideoId"] == "v-1"
        assert request.content == b""
        return httpx_caller.http.Response(200, json={"Title": "T"})

    assert httpx_caller.through(handler, READ, region="cn-shanghai", credentials=key).title == "T"


def test_parameters_of_any_length_are_sent(httpx_caller, key):
    text = "文" * 50_000

    def handler(request):
        assert len(request.url.raw_path) > 400_000
        return httpx_caller.http.Response(200, json={"Title": request.url.params["VideoId"]})

    answer = httpx_caller.through(
        handler,
        GetVideoInfoRequest(video_id=text),
        region="cn-shanghai",
        credentials=key,
        validate=False,
    )
    assert answer.title == text
