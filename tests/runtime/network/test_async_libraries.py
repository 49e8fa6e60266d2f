"""What an asynchronous client does with the library that it was told to use."""

from __future__ import annotations

import asyncio
import sys

import pytest

from apsara_core import ConfigurationError, RequestTimeout, Timeout, TransportError
from apsara_core.network import httpx_library
from tests.runtime.chaos.faulty_server import answer, reset, stall
from tests.runtime.loopback import Reply
from tests.runtime.sample_api import (
    READ,
    AsyncClient,
    Client,
    GetMediaRefreshJobsRequest,
    GetVideoInfoRequest,
)


@pytest.fixture
def options(async_library, key):
    return {"credentials": key, "http_client": async_library}


def test_waiting_for_one_of_its_own_connections_has_a_limit(options, faulty, monkeypatch):
    monkeypatch.setattr(httpx_library, "CONNECTIONS", 1)
    faulty.script = [stall()]

    async def run():
        async with AsyncClient(endpoint=faulty.url, **options) as client:
            patient = asyncio.create_task(client.send(READ))
            await asyncio.to_thread(faulty.arrived.wait, 10)
            hurried = client.with_options(timeout=Timeout(pool=0.02), retry=None)
            with pytest.raises(RequestTimeout) as caught:
                await hurried.send(READ)
            late = client.with_options(timeout=Timeout(total=0.05), retry=None)
            with pytest.raises(RequestTimeout) as ended:
                await late.send(READ)
            patient.cancel()
            with pytest.raises(asyncio.CancelledError):
                await patient
            assert (await client.send(READ)).title == "Autumn"
            return caught.value, ended.value

    by_limit, by_deadline = asyncio.run(run())
    assert (by_limit.phase, by_limit.request_sent) == ("pool", False)
    assert "the pool timeout of 0.02 s ran out" in str(by_limit)
    assert (by_deadline.phase, by_deadline.request_sent) == ("pool", False)
    assert "the deadline of 0.05 s ran out" in str(by_deadline)
    assert len(faulty.received) == 2


def test_closing_ends_the_calls_that_are_under_way(options, faulty):
    faulty.usual = stall()

    async def run():
        client = AsyncClient(endpoint=faulty.url, retry=None, **options)
        call = asyncio.create_task(client.send(READ))
        await asyncio.to_thread(faulty.arrived.wait, 10)
        await client.aclose()
        with pytest.raises(TransportError) as caught:
            await call
        return caught.value

    assert asyncio.run(run()).request_sent


def test_the_next_call_after_a_lost_connection_opens_another(options, faulty):
    faulty.script = [answer(), reset(), answer()]

    async def run():
        async with AsyncClient(endpoint=faulty.url, retry=None, **options) as client:
            await client.send(READ)
            with pytest.raises(TransportError):
                await client.send(READ)
            return (await client.send(READ)).title

    assert asyncio.run(run()) == "Autumn"
    assert faulty.connections == 2


def test_no_library_sends_a_get_again_by_itself(options, faulty, sources):
    faulty.script = [answer(), reset(), answer()]

    async def run():
        async with AsyncClient(endpoint=faulty.url, sources=sources, **options) as client:
            return [await client.send(GetMediaRefreshJobsRequest(media_id="m-1")) for _ in range(2)]

    asyncio.run(run())
    assert [received.method for received in faulty.received] == ["GET"] * 3
    nonces = {received.headers["x-acs-signature-nonce"] for received in faulty.received}
    assert len(nonces) == 3


def test_what_goes_on_the_wire_is_the_same(key, server):
    def sent(name):
        async def run():
            made = AsyncClient(endpoint=server.url, credentials=key, http_client=name)
            async with made as client:
                await client.send(GetVideoInfoRequest(video_id="ü / + ~*%2F"))

        asyncio.run(run())
        received = server.received.pop()
        changing = {"authorization", "x-acs-date", "x-acs-signature-nonce"}
        headers = {name: text for name, text in received.headers.items() if name not in changing}
        return received.method, received.target, headers, received.body

    reference = sent("httpx")
    assert "GetVideoInfo" in reference[2].values()
    for name in ("httpx2", "aiohttp"):
        pytest.importorskip(name)
        assert sent(name) == reference


def test_headers_of_an_answer_are_found_in_any_case(options, server):
    server.usual = Reply(headers={"X-Owner": "J\xfcrgen", "X-Acs-Request-Id": "R-7"})

    async def run():
        async with AsyncClient(endpoint=server.url, **options) as client:
            return await client.send_raw(READ)

    headers = asyncio.run(run()).headers
    assert headers["x-acs-request-id"] == headers["X-ACS-Request-Id"] == "R-7"
    str(headers["x-owner"]).encode()  # can be printed, whatever the server sent


class TestAiohttp:
    def test_a_synchronous_client_cannot_use_it(self, key):
        with pytest.raises(ConfigurationError, match=r"cannot be 'aiohttp': .* an asynchronous"):
            Client(region="cn-shanghai", credentials=key, http_client="aiohttp")

    def test_it_has_to_be_installed(self, key, monkeypatch):
        monkeypatch.setitem(sys.modules, "aiohttp", None)
        with pytest.raises(ConfigurationError, match="pip install aiohttp"):
            AsyncClient(region="cn-shanghai", credentials=key, http_client="aiohttp")

    def test_a_broken_installation_is_not_taken_for_none(self, key, monkeypatch, tmp_path):
        monkeypatch.delitem(sys.modules, "aiohttp", raising=False)
        (tmp_path / "aiohttp.py").write_text("import a_library_that_is_missing\n")
        monkeypatch.syspath_prepend(str(tmp_path))
        with pytest.raises(ModuleNotFoundError, match="a_library_that_is_missing"):
            AsyncClient(region="cn-shanghai", credentials=key, http_client="aiohttp")

    def test_a_proxy_that_it_cannot_use_is_one_clear_error(self, key, monkeypatch):
        pytest.importorskip("aiohttp")
        monkeypatch.setenv("ALL_PROXY", "socks5://user:secret@127.0.0.1:9")

        async def run():
            options = {"region": "cn-shanghai", "credentials": key, "http_client": "aiohttp"}
            async with AsyncClient(**options) as client:
                await client.send(READ)

        with pytest.raises(ConfigurationError, match="a socks5 proxy, which aiohttp") as caught:
            asyncio.run(run())
        assert "secret" not in str(caught.value)

    def test_a_proxy_that_refuses_has_not_seen_the_request(self, key, server, monkeypatch):
        pytest.importorskip("aiohttp")
        monkeypatch.setenv("HTTPS_PROXY", server.url)

        async def run():
            options = {"region": "cn-shanghai", "credentials": key, "http_client": "aiohttp"}
            async with AsyncClient(retry=None, **options) as client:
                await client.send(READ)

        with pytest.raises(TransportError) as caught:
            asyncio.run(run())
        assert (caught.value.phase, caught.value.request_sent) == ("connect", False)
        assert "the proxy refused" in str(caught.value)


def test_no_other_name_is_taken(key):
    for kind in (Client, AsyncClient):
        with pytest.raises(ConfigurationError, match="http_client cannot be 'requests'"):
            kind(region="cn-shanghai", credentials=key, http_client="requests")
