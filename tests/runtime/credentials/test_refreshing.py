from __future__ import annotations

import asyncio
import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from apsara_core import AccessKey, CredentialsError
from apsara_core.credentials import AssumeRoleCredentials, EcsCredentials, UriCredentials
from apsara_core.credentials.cache import Cache, Follow, Lead
from apsara_core.credentials.lifetime import EARLY, LONGEST_PAUSE, URGENT, held, pause
from apsara_core.credentials.refreshing import RefreshingCredentials
from apsara_core.credentials.temporary_key import TemporaryKey
from tests.runtime.credentials.world import ROLE, Clock
from tests.runtime.loopback import Reply

MANY = 50


@pytest.fixture
def provider(world):
    return UriCredentials(f"{world.services.url}/keys", sources=world.sources)


def requests_for_keys(world):
    return len([each for each in world.services.received if each.target == "/keys"])


class TestTime:
    def test_a_fresh_key_is_kept(self, world, provider):
        assert world.key_id(provider) == "STS.key-1"
        world.clock.turn(minutes=44)
        assert world.key_id(provider) == "STS.key-1"
        assert requests_for_keys(world) == 1

    def test_it_is_renewed_before_it_expires(self, world, provider):
        world.key(provider)
        world.clock.turn(minutes=46)
        assert world.key_id(provider) == "STS.key-2"

    def test_the_shortest_keys_are_not_stale_from_the_beginning(self, world, provider):
        world.services.life = timedelta(minutes=15)
        world.key(provider)
        world.clock.turn(minutes=11)
        assert world.key_id(provider) == "STS.key-1"
        world.clock.turn(minutes=1)
        assert world.key_id(provider) == "STS.key-2"

    def test_a_key_that_expired_before_it_came_is_refused(self, world, provider):
        world.services.life = timedelta(seconds=-1)
        with pytest.raises(CredentialsError, match=r"expired at .* already, and this machine's"):
            world.key(provider)

    def test_a_clock_that_is_set_back_does_not_lock_anybody_out(self, world, provider):
        world.services.refusal = Reply(500, b"")
        with pytest.raises(CredentialsError):
            world.key(provider)
        world.services.refusal = None
        world.clock.turn(days=-1)
        assert world.key_id(provider) == "STS.key-1"


class TestAFailingRefresh:
    def test_the_old_key_is_used_while_it_lasts(self, world, provider, caplog):
        world.key(provider)
        world.services.refusal = Reply(500, b"")
        for minutes in (46, 12, 1):
            world.clock.turn(minutes=minutes)
            assert world.key_id(provider) == "STS.key-1"
        assert "the key is used on, since renewing it failed: credentials URI" in caplog.text
        world.clock.turn(minutes=2)
        with pytest.raises(CredentialsError, match="HTTP 500"):
            world.key(provider)

    def test_it_is_left_alone_for_longer_and_longer(self, world, provider):
        world.services.refusal = Reply(500, b"")
        asked = []
        for _ in range(16):
            with pytest.raises(CredentialsError):
                world.key(provider)
            asked.append(requests_for_keys(world))
            world.clock.turn(seconds=1)
        assert asked == [1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5]

    def test_a_good_one_forgets_the_failures(self, world, provider):
        world.services.refusal = Reply(500, b"")
        for _ in range(5):
            with pytest.raises(CredentialsError):
                world.key(provider)
            world.clock.turn(minutes=2)
        world.services.refusal = None
        assert world.key_id(provider) == "STS.key-1"


class TestRenewing:
    def test_a_refused_key_is_replaced_once_for_all(self, world, provider):
        old = world.key(provider)
        assert world.key(provider, rejected=old).access_key_id == "STS.key-2"
        assert world.key(provider, rejected=old).access_key_id == "STS.key-2"
        assert requests_for_keys(world) == 2

    def test_its_failure_is_said(self, world, provider):
        old = world.key(provider)
        world.services.refusal = Reply(404, b"")
        with pytest.raises(CredentialsError, match="HTTP 404"):
            world.key(provider, rejected=old)
        # By the clock it is valid, and another caller may be luckier with it.
        assert world.key(provider) == old


class TestManyCallers:
    def test_threads_ask_once(self, world, provider):
        world.services.gate = threading.Event()
        start = threading.Barrier(MANY + 1)

        def one():
            start.wait()
            return provider.get().access_key_id

        with ThreadPoolExecutor(MANY) as pool:
            results = [pool.submit(one) for _ in range(MANY)]
            start.wait()
            world.services.gate.set()
            assert {result.result(20) for result in results} == {"STS.key-1"}
        assert requests_for_keys(world) == 1

    def test_tasks_ask_once(self, world, provider):
        async def run():
            return await asyncio.gather(*(provider.get_async() for _ in range(MANY)))

        assert {key.access_key_id for key in asyncio.run(run())} == {"STS.key-1"}
        assert requests_for_keys(world) == 1

    def test_threads_and_tasks_of_several_loops_ask_once(self, world, provider):
        world.services.gate = threading.Event()
        start = threading.Barrier(11)

        async def some():
            return await asyncio.gather(*(provider.get_async() for _ in range(5)))

        def loop():
            start.wait()
            return {key.access_key_id for key in asyncio.run(some())}

        def thread():
            start.wait()
            return {provider.get().access_key_id}

        with ThreadPoolExecutor(10) as pool:
            results = [pool.submit(each) for each in (loop, thread) * 5]
            start.wait()
            world.services.gate.set()
            assert all(result.result(20) == {"STS.key-1"} for result in results)
        assert requests_for_keys(world) == 1

    def test_nobody_waits_while_the_old_key_is_good(self, world, provider):
        world.key(provider)
        world.clock.turn(minutes=46)
        world.services.asked.clear()
        world.services.gate = threading.Event()
        with ThreadPoolExecutor(1) as pool:
            leader = pool.submit(provider.get)
            world.services.asked.wait(20)
            assert world.key_id(provider) == "STS.key-1"
            world.services.gate.set()
            assert leader.result(20).access_key_id == "STS.key-2"

    def test_all_hear_of_a_failure_that_happened_once(self, world, provider):
        world.services.refusal = Reply(500, b"")

        async def run():
            tasks = [provider.get_async() for _ in range(MANY)]
            return await asyncio.gather(*tasks, return_exceptions=True)

        assert {type(result) for result in asyncio.run(run())} == {CredentialsError}
        assert requests_for_keys(world) == 1

    def test_a_cancelled_task_hands_the_refresh_on(self, world, provider):
        world.services.gate = threading.Event()

        async def run():
            first = asyncio.create_task(provider.get_async())
            second = asyncio.create_task(provider.get_async())
            third = asyncio.create_task(provider.get_async())
            await asyncio.to_thread(world.services.asked.wait, 20)
            third.cancel()
            first.cancel()
            world.services.gate.set()
            key = await second
            return key, await asyncio.gather(first, third, return_exceptions=True)

        key, cancelled = asyncio.run(run())
        assert key.access_key_id.startswith("STS.key-")
        assert [type(each) for each in cancelled] == [asyncio.CancelledError] * 2

    def test_blocking_in_the_loop_that_refreshes_is_no_deadlock(self, world, provider):
        world.services.gate = threading.Event()

        async def run():
            task = asyncio.create_task(provider.get_async())
            await asyncio.to_thread(world.services.asked.wait, 20)
            gate, world.services.gate = world.services.gate, None
            key = provider.get()
            gate.set()
            return key, await task

        assert all(key.access_key_id for key in asyncio.run(run()))

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
    @pytest.mark.filterwarnings("ignore::DeprecationWarning")
    def test_a_fork_does_not_wait_for_a_refresh_of_its_parent(self, world, provider):
        cache = provider._cache
        assert isinstance(cache.turn(world.clock.now(), None, blocks=True), Lead)
        child = os.fork()
        if not child:
            fine = isinstance(cache.turn(world.clock.now(), None, blocks=True), Lead)
            os.kill(os.getpid(), signal.SIGKILL if fine else signal.SIGTERM)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


class TestOtherProvidersAsSource:
    class Source:
        def __init__(self):
            self.error = None

        def get(self):
            if self.error:
                raise self.error
            return AccessKey("source-id", "source-secret")

    def test_their_errors_go_to_the_caller(self, world):
        source = self.Source()
        source.error = LookupError("the vault is sealed")
        role = AssumeRoleCredentials(source, role_arn=ROLE, sources=world.sources)
        for _ in range(2):
            with pytest.raises(LookupError, match="sealed"):
                world.key(role)

    def test_but_not_while_a_key_is_left(self, world, caplog):
        from apsara_core.credentials import StsPlace

        source = self.Source()
        role = AssumeRoleCredentials(
            source, role_arn=ROLE, sts=StsPlace(world.services.url), sources=world.sources
        )
        assert world.key_id(role) == "STS.key-1"
        source.error = LookupError("hide-me")
        world.clock.turn(minutes=46)
        assert world.key_id(role) == "STS.key-1"
        assert "its source raised LookupError" in caplog.text
        assert "hide-me" not in caplog.text


class TestPlans:
    def test_limits_of_a_long_life(self):
        now = Clock().now()
        plan = held(TemporaryKey(AccessKey("i", "s"), now + timedelta(hours=6)), now)
        assert (plan.grant.expires - plan.early, plan.grant.expires - plan.urgent) == (
            EARLY,
            URGENT,
        )

    def test_pauses_grow_and_end(self):
        seconds = [pause(failures, 0.0).total_seconds() for failures in range(1, 9)]
        assert seconds == [1, 2, 4, 8, 16, 32, 60, 60]
        assert pause(10**9, 0.999) >= LONGEST_PAUSE / 2

    def test_only_one_leads_and_the_rest_follow(self):
        cache, now = Cache(), Clock().now()
        lead = cache.turn(now, None, blocks=True)
        turns = []
        thread = threading.Thread(target=lambda: turns.append(cache.turn(now, None, blocks=True)))
        thread.start()
        thread.join()
        assert isinstance(lead, Lead)
        assert isinstance(turns[0], Follow)
        assert turns[0].flight is lead.flight

    def test_representations_say_whose_keys_they_are(self, world):
        shown = repr(EcsCredentials(sources=world.sources))
        assert shown == "<EcsCredentials: ECS RAM role>"
        assert issubclass(EcsCredentials, RefreshingCredentials)
