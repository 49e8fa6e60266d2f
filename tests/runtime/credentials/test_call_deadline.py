"""The deadline of a call that waits for its key."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from apsara_core import AccessKey, AuthenticationError, Hook, RequestTimeout, Timeout
from apsara_core.credentials import CachedCredentials, TemporaryKey, UriCredentials
from apsara_core.credentials.cache import Cache, Follow, Lead
from tests.runtime.chaos.faulty_server import FaultyServer, refusal
from tests.runtime.sample_api import READ, WRITE, AsyncClient, Client

OPERATION = type(WRITE).__operation__.name
SHORT = Timeout(total=0.1)


@pytest.fixture
def api():
    """The service that is called; keys come from `world.services`, which may stand still."""
    with FaultyServer() as server:
        yield server


@pytest.fixture
def gate(world):
    """While it is closed, nobody gets a key."""
    world.services.gate = threading.Event()
    yield world.services.gate
    world.services.gate.set()


@pytest.fixture
def provider(world):
    return UriCredentials(f"{world.services.url}/keys", sources=world.sources)


def requests_for_keys(world):
    return len(world.services.received)


def signed_by(api):
    return [each.headers["x-acs-accesskey-id"] for each in api.received]


def call(world, api, provider, request=READ, timeout=SHORT, **options):
    """Make one call in the way of the test's kind of client."""
    options |= {"endpoint": api.url, "credentials": provider, "timeout": timeout}
    if world.kind == "sync":
        with Client(**options) as client:
            return client.send(request)
    return asyncio.run(call_async(request, options))


async def call_async(request, options):
    async with AsyncClient(**options) as client:
        return await client.send(request)


class Wrapped:
    """A provider of somebody's own that asks one of this library."""

    def __init__(self, inner):
        self.inner = inner

    def get(self):
        return self.inner.get()


class WrappedAsync(Wrapped):
    async def get_async(self):
        return await self.inner.get_async()


class TestOneCaller:
    @pytest.mark.usefixtures("gate")
    @pytest.mark.parametrize("wrapped", [None, Wrapped, WrappedAsync])
    def test_the_call_ends_before_anything_was_sent(self, world, api, provider, wrapped):
        errors = []

        class Note(Hook):
            def on_error(self, call, error):
                errors.append(error)

        outer = wrapped(provider) if wrapped else provider
        with pytest.raises(RequestTimeout) as caught:
            call(world, api, outer, WRITE, hooks=[Note()])
        error = caught.value
        assert str(error) == (
            f"{OPERATION}: the deadline of 0.1 s ran out before the request was sent, "
            f"while the credentials were awaited; host 127.0.0.1:{api.port}"
        )
        assert (error.request_sent, error.attempts, error.retryable) == (False, 1, True)
        assert (error.operation, error.host) == (OPERATION, f"127.0.0.1:{api.port}")
        assert errors == [error]
        assert api.received == []
        assert provider._cache._failures == 0

    def test_nothing_is_held_against_the_source(self, world, api, provider, gate):
        with pytest.raises(RequestTimeout):
            call(world, api, provider)
        gate.set()
        call(world, api, provider, timeout=None)
        assert len(api.received) == 1

    @pytest.mark.usefixtures("gate")
    def test_an_old_key_is_used_after_half_of_the_time(self, world, api, provider, caplog):
        world.services.gate.set()
        world.key(provider)
        world.services.gate.clear()
        world.clock.turn(minutes=46)
        call(world, api, provider, timeout=Timeout(total=0.6))
        assert signed_by(api) == ["STS.key-1"]
        if world.kind == "sync":
            assert "credentials URI: it takes longer than a call could wait" in caplog.text

    @pytest.mark.usefixtures("gate")
    def test_also_when_everybody_waits_for_the_new_one(self, world, api, provider):
        world.services.gate.set()
        world.key(provider)
        world.services.gate.clear()
        world.services.asked.clear()
        world.clock.turn(minutes=58)
        with ThreadPoolExecutor(1) as pool:
            leader = pool.submit(provider.get)
            assert world.services.asked.wait(20)
            call(world, api, provider, timeout=Timeout(total=0.6))
            assert signed_by(api) == ["STS.key-1"]
            world.services.gate.set()
            assert leader.result(20).access_key_id == "STS.key-2"

    def test_a_refused_key_that_is_not_renewed_in_time(self, world, api, provider, gate):
        gate.set()
        world.key(provider)
        gate.clear()
        api.usual = refusal("InvalidSecurityToken.Expired")
        with pytest.raises(AuthenticationError) as caught:
            call(world, api, provider, timeout=Timeout(total=0.3))
        assert caught.value.__notes__ == [
            "not repeated: the deadline of 0.3 s leaves no time for it"
        ]
        assert len(api.received) == 1

    @pytest.mark.usefixtures("gate")
    def test_without_a_deadline_nobody_is_in_a_hurry(self, world, api, provider):
        release = threading.Timer(0.15, world.services.gate.set)
        release.start()
        call(world, api, provider, timeout=Timeout(connect=0.1))
        release.join()
        assert signed_by(api) == ["STS.key-1"]


class TestSeveralCallers:
    def test_waiting_for_another_thread_ends(self, world, api, provider, gate):
        with ThreadPoolExecutor(1) as pool:
            leader = pool.submit(provider.get)
            assert world.services.asked.wait(20)
            with pytest.raises(RequestTimeout, match="while the credentials were awaited"):
                call(world, api, provider)
            gate.set()
            assert leader.result(20).access_key_id == "STS.key-1"
        assert requests_for_keys(world) == 1

    def test_a_thread_that_leaves_hands_the_refresh_on(self, world, api, provider, gate):
        options = {"endpoint": api.url, "credentials": provider}

        def in_a_hurry():
            with Client(**options, timeout=SHORT) as client:
                client.send(READ)

        with ThreadPoolExecutor(2) as pool:
            first = pool.submit(in_a_hurry)
            assert world.services.asked.wait(20)
            world.services.asked.clear()
            second = pool.submit(provider.get)
            assert isinstance(first.exception(20), RequestTimeout)
            assert world.services.asked.wait(20)
            gate.set()
            assert second.result(20).access_key_id.startswith("STS.key-")
        assert requests_for_keys(world) == 2

    def test_a_refresh_of_an_event_loop_goes_on_for_the_others(self, world, api, provider, gate):
        options = {"endpoint": api.url, "credentials": provider}

        async def run():
            first = asyncio.create_task(call_async(READ, {**options, "timeout": SHORT}))
            second = asyncio.create_task(provider.get_async())
            with pytest.raises(RequestTimeout):
                await first
            gate.set()
            return await second

        assert asyncio.run(run()).access_key_id == "STS.key-1"
        assert requests_for_keys(world) == 1

    def test_and_for_the_next_call(self, world, api, provider, gate):
        options = {"endpoint": api.url, "credentials": provider, "timeout": SHORT}

        async def run():
            for _ in range(2):
                with pytest.raises(RequestTimeout):
                    await call_async(READ, options)
            flight = provider._cache._flight
            gate.set()
            await flight.wait_async()
            await call_async(READ, options)

        asyncio.run(run())
        assert signed_by(api) == ["STS.key-1"]
        assert requests_for_keys(world) == 1


class TestEndsOfEventLoops:
    def test_a_loop_that_ends_hands_the_refresh_on(self, world, provider, gate):
        async def run():
            task = asyncio.create_task(provider.get_async())
            await asyncio.to_thread(world.services.asked.wait, 20)
            return task

        assert asyncio.run(run()).cancelled()
        gate.set()
        assert provider.get().access_key_id.startswith("STS.key-")
        assert requests_for_keys(world) == 2

    def test_a_refresh_that_is_cancelled_before_it_began_is_begun_anew(self, world, provider):
        async def run():
            caller = asyncio.create_task(provider.get_async())
            await asyncio.sleep(0)
            (refresh,) = asyncio.all_tasks() - {caller, asyncio.current_task()}
            assert refresh.get_name() == "refresh of <UriCredentials: credentials URI>"
            refresh.cancel()
            return await caller

        assert asyncio.run(run()).access_key_id == "STS.key-1"
        assert requests_for_keys(world) == 1

    def test_a_loop_that_was_closed_in_the_middle_is_not_waited_for(self, world):
        loop = asyncio.new_event_loop()

        class Task:
            get_loop = staticmethod(lambda: loop)

        cache = Cache()
        lead = cache.turn(world.clock.now(), None, blocks=False)
        lead.flight.carried_by(Task())
        assert isinstance(cache.turn(world.clock.now(), None, blocks=False), Follow)
        loop.close()
        assert isinstance(cache.turn(world.clock.now(), None, blocks=False), Lead)


class TestProvidersOfTheCallersOwn:
    def test_an_asynchronous_one_is_cancelled(self, world, api):
        ends = []

        class Hanging:
            async def get_async(self):
                try:
                    await asyncio.Event().wait()
                finally:
                    ends.append("cancelled")

        options = {"endpoint": api.url, "credentials": Hanging(), "timeout": SHORT}
        with pytest.raises(RequestTimeout, match="while the credentials were awaited"):
            asyncio.run(call_async(READ, options))
        assert ends == ["cancelled"]

    def test_one_in_a_thread_is_left_to_itself(self, world, api):
        over = threading.Event()

        class Blocking:
            def get(self):
                over.wait(20)
                return AccessKey("id", "secret")

        async def run():
            options = {"endpoint": api.url, "credentials": Blocking(), "timeout": SHORT}
            try:
                await call_async(READ, options)
            finally:
                over.set()

        with pytest.raises(RequestTimeout, match="while the credentials were awaited"):
            asyncio.run(run())
        assert api.received == []

    def test_a_time_out_of_its_own_goes_to_the_caller(self, world, api):
        class Failing:
            def get(self):
                raise TimeoutError("the vault's own")

            async def get_async(self):
                raise TimeoutError("the vault's own")

        with pytest.raises(TimeoutError, match="the vault's own"):
            call(world, api, Failing(), timeout=Timeout(total=60))

    @pytest.mark.usefixtures("gate")
    def test_a_function_that_fetches_hears_of_the_deadline_through_ours(self, world, api, provider):
        """The keys of a key: the inner provider ends with the call, and so does the outer."""

        def fetch():
            raise AssertionError(provider.get())

        own = CachedCredentials(fetch, sources=world.sources)
        with (
            Client(endpoint=api.url, credentials=own, timeout=SHORT) as client,
            pytest.raises(RequestTimeout, match="while the credentials were awaited"),
        ):
            client.send(READ)

    @pytest.mark.usefixtures("gate")
    def test_and_of_half_of_it_while_an_old_key_is_left(self, world, api, provider):
        fetches = []

        def fetch():
            fetches.append(1)
            key = AccessKey("own-1", "secret", "t") if len(fetches) == 1 else provider.get()
            return TemporaryKey(key, world.clock.now() + timedelta(hours=1))

        own = CachedCredentials(fetch, sources=world.sources)
        own.get()
        world.clock.turn(minutes=46)
        with Client(endpoint=api.url, credentials=own, timeout=Timeout(total=0.6)) as client:
            client.send(READ)
        assert signed_by(api) == ["own-1"]
        assert len(fetches) == 2
