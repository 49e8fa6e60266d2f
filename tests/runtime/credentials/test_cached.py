"""Keys that a function of the caller's own fetches."""

from __future__ import annotations

import asyncio
import copy
import functools
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from apsara_core import AccessKey, ConfigurationError, CredentialsError
from apsara_core.credentials import (
    AssumeRoleCredentials,
    AsyncCachedCredentials,
    AsyncCredentialsProvider,
    CachedCredentials,
    CredentialsProvider,
    StsPlace,
    TemporaryKey,
)
from tests.runtime.credentials.world import ROLE
from tests.runtime.leaks import deep_locals
from tests.runtime.loopback import error_reply
from tests.runtime.sample_api import READ, AsyncClient, Client

MANY = 50


class Vault:
    """Hands out `own-1`, `own-2` ...; synchronously and asynchronously."""

    def __init__(self, clock):
        self.clock = clock
        self.life = timedelta(hours=1)
        self.calls = []
        self.error = None
        self.gate = None
        self.asked = threading.Event()

    def _key(self, how):
        self.calls.append(how)
        self.asked.set()
        return TemporaryKey(
            AccessKey(f"own-{len(self.calls)}", "own-secret", "own-token"),
            None if self.life is None else self.clock.now() + self.life,
        )

    def fetch(self):
        made = self._key("sync")
        if self.gate is not None:
            self.gate.wait(20)
        if self.error is not None:
            raise self.error
        return made

    async def fetch_async(self):
        made = self._key("async")
        for _ in range(5):
            await asyncio.sleep(0)
        if self.error is not None:
            raise self.error
        return made


def waits_for(provider):
    """Count whoever comes to wait for the refresh under way, in a semaphore."""
    end = provider._cache._flight._end
    waiting, result = threading.Semaphore(0), end.result
    end.result = lambda seconds: (waiting.release(), result(seconds))[1]
    return waiting


@pytest.fixture
def vault(world):
    return Vault(world.clock)


@pytest.fixture(params=["fetch", "both", "async"])
def provider(request, world, vault):
    if request.param == "fetch":
        return CachedCredentials(vault.fetch, sources=world.sources)
    if request.param == "both":
        return CachedCredentials(vault.fetch, vault.fetch_async, sources=world.sources)
    if world.kind == "sync":
        pytest.skip("for asynchronous clients only")
    return AsyncCachedCredentials(vault.fetch_async, sources=world.sources)


class TestCaching:
    def test_a_fresh_key_is_kept_and_renewed_before_it_expires(self, world, vault, provider):
        assert world.key_id(provider) == "own-1"
        world.clock.turn(minutes=44)
        assert world.key_id(provider) == "own-1"
        world.clock.turn(minutes=2)
        assert world.key_id(provider) == "own-2"
        assert len(vault.calls) == 2

    def test_a_key_without_an_end_is_kept_until_the_service_refuses_it(
        self, world, vault, provider
    ):
        vault.life = None
        old = world.key(provider)
        world.clock.turn(days=9999)
        assert world.key(provider) == old
        assert world.key(provider, rejected=old).access_key_id == "own-2"
        assert world.key(provider, rejected=old).access_key_id == "own-2"
        assert len(vault.calls) == 2

    def test_a_key_that_expired_already_is_refused(self, world, vault, provider):
        vault.life = timedelta(seconds=-1)
        for _ in range(2):
            with pytest.raises(
                CredentialsError, match=r"own source: its key expired at .* already"
            ):
                world.key(provider)
        assert len(vault.calls) == 1

    def test_which_function_is_called(self, world, vault):
        world.key(CachedCredentials(vault.fetch, vault.fetch_async, sources=world.sources))
        world.key(CachedCredentials(vault.fetch, sources=world.sources))
        assert vault.calls == [world.kind, "sync"]

    def test_a_role_is_assumed_with_its_key(self, world, vault):
        own = CachedCredentials(vault.fetch, sources=world.sources)
        role = AssumeRoleCredentials(
            own, role_arn=ROLE, sts=StsPlace(world.services.url), sources=world.sources
        )
        assert world.key_id(role) == "STS.key-1"
        assert world.services.received[0].headers["x-acs-accesskey-id"] == "own-1"


class TestFaults:
    def test_an_error_reaches_the_caller(self, world, vault, provider):
        vault.error = LookupError("the vault is sealed")
        for calls in (1, 2):
            with pytest.raises(LookupError, match="sealed") as caught:
                world.key(provider)
            assert len(vault.calls) == calls
            # Its traceback leads to the fault.
            assert caught.traceback[-1].name in {"fetch", "fetch_async"}

    def test_but_not_while_a_key_is_left(self, world, vault, provider, caplog):
        world.key(provider)
        vault.error = LookupError("hide-me")
        world.clock.turn(minutes=46)
        assert world.key_id(provider) == "own-1"
        assert "own source: its source raised LookupError" in caplog.text
        assert "hide-me" not in caplog.text
        assert world.key_id(provider) == "own-1"
        assert len(vault.calls) == 2  # it is left alone for a while
        world.clock.turn(minutes=15)
        with pytest.raises(LookupError):
            world.key(provider)

    def test_one_after_a_rejected_key_reaches_the_caller(self, world, vault, provider):
        old = world.key(provider)
        vault.error = LookupError("the vault is sealed")
        with pytest.raises(LookupError):
            world.key(provider, rejected=old)

    def test_a_credentials_error_of_the_function_keeps_its_words(self, world, vault, provider):
        vault.error = CredentialsError("the vault is sealed")
        with pytest.raises(CredentialsError, match=r"own source: .*the vault is sealed"):
            world.key(provider)

    @pytest.mark.parametrize(
        ("wrong", "kind"),
        [(AccessKey("id", "hide-me"), "AccessKey"), (("id", "hide-me"), "tuple"), (None, "None")],
    )
    def test_what_is_no_key_is_said_without_showing_it(self, world, wrong, kind):
        async def fetch_async():
            return wrong

        provider = CachedCredentials(lambda: wrong, fetch_async, sources=world.sources)
        with pytest.raises(ConfigurationError, match=f"TemporaryKey.*, got {kind}") as caught:
            world.key(provider)
        seen = [str(caught.value), *deep_locals(caught.value.__traceback__)]
        assert "hide-me" not in "".join(seen)

    def test_a_function_that_returns_a_coroutine_is_said(self, world, vault):
        def fetch():
            return vault.fetch_async()

        provider = CachedCredentials(fetch, sources=world.sources)
        with pytest.raises(ConfigurationError, match="got coroutine"):
            world.key(provider)

    def test_a_function_that_cannot_be_awaited_is_said(self, vault):
        provider = AsyncCachedCredentials(vault.fetch)
        with pytest.raises(
            ConfigurationError, match=r"must be one with async .*, got TemporaryKey"
        ):
            asyncio.run(provider.get_async())


class TestManyCallers:
    def test_threads_fetch_once(self, world, vault):
        provider = CachedCredentials(vault.fetch, sources=world.sources)
        vault.gate = threading.Event()
        start = threading.Barrier(MANY + 1)

        def one():
            start.wait()
            return provider.get().access_key_id

        with ThreadPoolExecutor(MANY) as pool:
            results = [pool.submit(one) for _ in range(MANY)]
            start.wait()
            vault.gate.set()
            assert {result.result(20) for result in results} == {"own-1"}
        assert vault.calls == ["sync"]

    @pytest.mark.parametrize("kind", [CachedCredentials, AsyncCachedCredentials])
    def test_tasks_fetch_once(self, world, vault, kind):
        fetch = vault.fetch if kind is CachedCredentials else vault.fetch_async
        provider = kind(fetch, sources=world.sources)

        async def run():
            return await asyncio.gather(*(provider.get_async() for _ in range(MANY)))

        assert {key.access_key_id for key in asyncio.run(run())} == {"own-1"}
        assert len(vault.calls) == 1

    def test_threads_that_wait_for_a_fetch_hear_of_its_error(self, world, vault):
        provider = CachedCredentials(vault.fetch, sources=world.sources)
        vault.gate, vault.error = threading.Event(), LookupError("the vault is sealed")
        with ThreadPoolExecutor(MANY) as pool:
            leader = pool.submit(provider.get)
            assert vault.asked.wait(20)
            waiting = waits_for(provider)
            others = [pool.submit(provider.get) for _ in range(MANY - 1)]
            for _ in others:
                assert waiting.acquire(timeout=20)
            vault.gate.set()
            errors = [each.exception(20) for each in (leader, *others)]
        assert {type(error) for error in errors} == {LookupError}
        assert vault.calls == ["sync"]

    def test_a_failed_renewal_is_no_concern_of_those_with_a_valid_key(self, world, vault):
        provider = CachedCredentials(vault.fetch, sources=world.sources)
        old = provider.get()
        world.clock.turn(minutes=58)  # everybody waits for the new one
        vault.asked.clear()
        vault.gate, vault.error = threading.Event(), LookupError("the vault is sealed")
        with ThreadPoolExecutor(2) as pool:
            leader = pool.submit(provider.renew, old)
            assert vault.asked.wait(20)
            waiting = waits_for(provider)
            other = pool.submit(provider.get)
            assert waiting.acquire(timeout=20)
            vault.gate.set()
            assert isinstance(leader.exception(20), LookupError)
            assert other.result(20) == old
        assert len(vault.calls) == 3

    def test_tasks_that_wait_for_a_fetch_hear_of_its_error(self, world, vault):
        provider = AsyncCachedCredentials(vault.fetch_async, sources=world.sources)
        vault.error = LookupError("the vault is sealed")

        async def run():
            tasks = (provider.get_async() for _ in range(MANY))
            return await asyncio.gather(*tasks, return_exceptions=True)

        assert {type(error) for error in asyncio.run(run())} == {LookupError}
        assert vault.calls == ["async"]


class TestClients:
    def test_an_async_function_alone_is_refused_by_a_synchronous_client(self, world, vault):
        provider = AsyncCachedCredentials(vault.fetch_async)
        assert isinstance(provider, AsyncCredentialsProvider)
        assert not isinstance(provider, CredentialsProvider)
        with pytest.raises(ConfigurationError) as caught:
            Client(endpoint=world.services.url, credentials=provider)
        assert str(caught.value) == (
            "the credentials provider AsyncCachedCredentials has get_async() alone, which an "
            "asynchronous client can ask: a synchronous one needs a method get()"
        )

    def test_a_call_whose_key_is_refused_goes_for_another(self, world, vault, provider, server):
        server.answer = None
        server.script = [error_reply(400, "InvalidSecurityToken.Expired")]
        if world.kind == "sync":
            with Client(endpoint=server.url, credentials=provider) as client:
                assert client.send(READ).title == "Autumn"
        else:

            async def run():
                async with AsyncClient(endpoint=server.url, credentials=provider) as client:
                    return await client.send(READ)

            assert asyncio.run(run()).title == "Autumn"
        ids = [each.headers["x-acs-accesskey-id"] for each in server.received]
        assert ids == ["own-1", "own-2"]


class Callable:
    async def __call__(self):
        raise NotImplementedError


class TestWhatIsGiven:
    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            ((None,), "fetch must be a function that gets a new key, got NoneType"),
            ((("id", "hide-me"),), "fetch must be a function that gets a new key, got tuple"),
            ((print, "hide-me"), "fetch_async must be a function that gets a new key, got str"),
            ((Vault.fetch_async,), "fetch is an asynchronous function: give it to Async"),
            ((functools.partial(Vault.fetch_async, None),), "fetch is an asynchronous function"),
            ((Callable(),), "fetch is an asynchronous function"),
        ],
    )
    def test_what_cannot_work_is_said_at_once(self, arguments, sentence):
        with pytest.raises(ConfigurationError) as caught:
            CachedCredentials(*arguments)
        assert sentence in str(caught.value)
        assert "hide-me" not in str(caught.value)

    def test_an_async_provider_needs_a_function_too(self):
        with pytest.raises(ConfigurationError, match="must be a function"):
            AsyncCachedCredentials("hide-me")

    def test_nothing_is_shown_and_nothing_pickled(self, world, provider):
        world.key(provider)
        shown = f"{provider!r}{provider}{getattr(provider, '__dict__', '')!r}"
        assert "own-secret" not in shown
        assert "own-token" not in shown
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(provider)


class TestTemporaryKey:
    KEY = AccessKey("LTAIabcdef", "hide-me", "hide-me-too")

    @pytest.mark.parametrize(
        ("key", "expires", "sentence"),
        [
            (KEY, datetime(2026, 1, 2), "expires has no time zone"),  # noqa: DTZ001 - on purpose
            (KEY, 1767344645, "expires must be a datetime with a time zone, or None.*, got int"),
            (KEY, "2026-01-02T03:04:05Z", "expires must be a datetime .*, got str"),
            (("id", "hide-me"), None, "the key of a TemporaryKey must be an AccessKey, got tuple"),
        ],
    )
    def test_what_cannot_work_is_said_without_showing_it(self, key, expires, sentence):
        with pytest.raises(ConfigurationError, match=sentence) as caught:
            TemporaryKey(key, expires)
        assert "hide-me" not in str(caught.value)
        assert "hide-me" not in repr([entry.frame.f_locals for entry in caught.traceback[1:]])

    def test_any_time_zone_will_do(self):
        end = datetime.fromisoformat("2026-01-02T17:04:05+08:00")
        assert TemporaryKey(self.KEY, end).expires == datetime(2026, 1, 2, 9, 4, 5, tzinfo=UTC)

    def test_it_keeps_its_secrets(self):
        key = TemporaryKey(self.KEY, None)
        assert repr(key) == "TemporaryKey(AccessKey('LTAI***', '***', security_token='***'), None)"
        for travel in (pickle.dumps, copy.copy):
            with pytest.raises(TypeError, match="cannot be pickled"):
                travel(key)

    def test_it_is_immutable(self):
        key = TemporaryKey(self.KEY, None)
        with pytest.raises(AttributeError, match="immutable"):
            key.expires = datetime.now(UTC)
        with pytest.raises(AttributeError, match="immutable"):
            del key.key
