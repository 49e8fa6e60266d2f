"""A source of keys that drips or hangs holds nobody for longer than its limits."""

from __future__ import annotations

import asyncio
import functools
import re

import pytest

from apsara_core import AccessKey, CredentialsError, Timeout
from apsara_core.credentials import (
    AssumeRoleCredentials,
    AsyncCachedCredentials,
    EcsCredentials,
    OidcCredentials,
    StsPlace,
    UriCredentials,
    assume_role,
    ecs,
    oidc,
    refresh_limits,
    signed_in,
    uri,
)
from apsara_core.credentials.refresh_limits import SECONDS, RefreshLimits
from apsara_core.credentials.runner import run
from apsara_core.credentials.steps import Exchange, RunProcess, Unavailable
from apsara_core.credentials.temporary_key import TemporaryKey
from apsara_core.deadline import Limit
from apsara_core.errors import RequestTimeout
from apsara_core.provider_deadline import OutOfTime
from tests.runtime.chaos.faulty_server import FaultyServer, answer, trickle
from tests.runtime.credentials.world import PROVIDER, ROLE

PATIENT = {"connect": 60, "read": 60, "write": 60, "pool": 60}
ASKING = (assume_role, ecs, oidc, signed_in, uri)
"""The modules that send requests, with the limits that they send them under."""

DRIPS = {
    "headers": trickle(b"HTTP/1.1 200 OK\r\n", b"x-a: b\r\n"),
    "body": trickle(b"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n{", b" "),
    "body of a refusal": trickle(b"HTTP/1.1 500 No\r\nContent-Length: 60000\r\n\r\n{", b" "),
}


@pytest.fixture
def dripping():
    with FaultyServer() as server:
        server.usual = DRIPS["body"]
        yield server


@pytest.fixture
def short(monkeypatch):
    """No phase has a limit worth the name, and an exchange as a whole a short one."""
    for module in ASKING:
        monkeypatch.setattr(module, "TIMEOUT", Timeout(**PATIENT, total=0.15))


def token_file(world):
    (world.home / "token").write_text("a.b.c")
    return str(world.home / "token")


SOURCES = {
    "uri": lambda world, url: UriCredentials(f"{url}/keys", sources=world.sources),
    "ecs": lambda world, url: EcsCredentials(
        endpoint=url, environment={}, role_name="web", sources=world.sources
    ),
    "role": lambda world, url: AssumeRoleCredentials(
        AccessKey("id", "secret"), role_arn=ROLE, sts=StsPlace(url), sources=world.sources
    ),
    "oidc": lambda world, url: OidcCredentials(
        role_arn=ROLE,
        provider_arn=PROVIDER,
        token_file=token_file(world),
        sts=StsPlace(url),
        environment={},
        sources=world.sources,
    ),
}


class TestExchanges:
    @pytest.mark.usefixtures("short")
    @pytest.mark.parametrize(
        ("source", "stage"),
        [*((source, "body") for source in SOURCES), *(("uri", stage) for stage in DRIPS)],
    )
    def test_a_source_that_drips_is_cut_off(self, world, dripping, source, stage):
        dripping.usual = DRIPS[stage]
        with pytest.raises(CredentialsError) as caught:
            world.key(SOURCES[source](world, dripping.url))
        ((_, reason),) = caught.value.tried
        late = f"the deadline of 0.15 s ran out; host 127.0.0.1:{dripping.port}"
        if stage != "body of a refusal" or reason != "the service answered HTTP 500":
            assert reason.partition(": ")[2] == late
        # Without a session token, the metadata service is asked as of old.
        assert len(dripping.received) == (2 if source == "ecs" else 1)

    @pytest.mark.parametrize("module", ASKING, ids=lambda module: module.__name__)
    def test_every_exchange_has_a_limit_well_below_that_of_all(self, module):
        assert module.TIMEOUT.total <= SECONDS / 3


class TestWholeRefresh:
    def test_what_was_not_asked_says_so(self, world, dripping, monkeypatch):
        monkeypatch.setattr(refresh_limits, "SECONDS", 0.15)
        for module in ASKING:
            monkeypatch.setattr(module, "TIMEOUT", Timeout(**PATIENT, total=60))
        world.environment |= {
            "ALIBABA_CLOUD_ROLE_ARN": ROLE,
            "ALIBABA_CLOUD_OIDC_PROVIDER_ARN": PROVIDER,
            "ALIBABA_CLOUD_OIDC_TOKEN_FILE": token_file(world),
            "ALIBABA_CLOUD_CREDENTIALS_URI": f"{dripping.url}/keys",
        }
        world.write_cli({"name": "dev", "mode": "External", "process_command": "false"})
        provider = world.default(
            sts_endpoint=dripping.url, metadata_endpoint=dripping.url, allow_process=True
        )
        with pytest.raises(CredentialsError) as caught:
            world.key(provider)
        tried = dict(caught.value.tried)
        assert "the deadline of 0.15 s ran out; host" in tried["OIDC role"]
        left_out = "no time was left for it: 0.15 s are for all"
        assert tried["ECS RAM role"] == tried["credentials URI"] == left_out
        assert left_out in tried["CLI profile"]
        assert len(dripping.received) == 1

    def test_an_asynchronous_source_of_ones_own_that_hangs_is_cancelled(self, world, monkeypatch):
        monkeypatch.setattr(refresh_limits, "SECONDS", 0.03)
        ends = []

        async def hang():
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                ends.append("cancelled")
                raise

        class Hanging:
            get_async = staticmethod(hang)

            def get(self):
                raise NotImplementedError

        fetched = AsyncCachedCredentials(hang, sources=world.sources)
        role = AssumeRoleCredentials(Hanging(), role_arn=ROLE, sources=world.sources)
        for provider, name in ((fetched, "own source"), (role, "RAM role")):
            with pytest.raises(CredentialsError) as caught:
                asyncio.run(provider.get_async())
            [(tried, reason)] = caught.value.tried
            assert tried == name
            # What was left of the time for the whole refresh when the source was asked.
            said = re.fullmatch(r"it did not answer within (\S+) s", reason)
            assert said is not None
            assert 0 < float(said[1]) <= 0.03
        assert ends == ["cancelled"] * 2

    def test_a_time_out_of_its_own_is_an_error_like_any_other(self, world):
        async def fetch():
            raise TimeoutError("the vault's own")

        with pytest.raises(TimeoutError, match="the vault's own"):
            asyncio.run(AsyncCachedCredentials(fetch, sources=world.sources).get_async())


class Seconds:
    def __init__(self):
        self.time = 0.0

    def __call__(self):
        return self.time


class TestRules:
    @pytest.fixture
    def seconds(self):
        return Seconds()

    @pytest.mark.parametrize(
        ("total", "patience", "expected"),
        [(None, None, 60), (20, None, 20), (20, 7, 7), (90, 70, 60), (None, 7, 7)],
    )
    def test_the_shortest_limit_counts(self, seconds, total, patience, expected):
        limits = RefreshLimits(seconds, patience)
        phases = limits.exchange(Timeout(**PATIENT | {"read": None}, total=total))
        assert phases["read"] == expected
        assert isinstance(phases["read"], Limit)
        assert phases["read"].deadline.total == expected

    def test_a_program_gets_what_is_left(self, seconds):
        limits = RefreshLimits(seconds, 50)
        assert limits.seconds(30) == 30
        seconds.time = 45
        assert limits.seconds(30) == 5
        seconds.time = 70
        assert limits.seconds(30) == 0

    def late(self, seconds, until, result):
        """Steps whose first ends at *until*; they say what they were told."""
        self.told = []

        def steps():
            try:
                self.told.append((yield RunProcess(["x"], 1)))
                yield RunProcess(["y"], 1)
            except Unavailable as error:
                self.told.append(error.reason)
            return TemporaryKey(AccessKey("id", "secret"), None)

        def perform(step, limits):
            seconds.time = until
            return result

        return steps(), perform

    def test_after_the_limit_of_all_a_source_hears_that_it_is_left_out(self, seconds, monkeypatch):
        steps, perform = self.late(seconds, 61, b"")
        monkeypatch.setattr("apsara_core.credentials.runner._perform", perform)
        assert run(steps, RefreshLimits(seconds)).key.access_key_id == "id"
        assert self.told == [b"", "no time was left for it: 60 s are for all"]

    @pytest.mark.parametrize("result", [b"", Unavailable("late"), RequestTimeout("late")], ids=repr)
    def test_a_caller_without_patience_leaves_without_a_word(self, seconds, monkeypatch, result):
        steps, perform = self.late(seconds, 5, result)
        monkeypatch.setattr("apsara_core.credentials.runner._perform", perform)
        with pytest.raises(OutOfTime):
            run(steps, RefreshLimits(seconds, 5))
        assert self.told == ([b""] if result == b"" else [])

    def test_a_key_that_came_in_spite_of_it_is_kept(self, seconds, monkeypatch):
        def steps():
            yield RunProcess(["x"], 1)
            return TemporaryKey(AccessKey("id", "secret"), None)

        _, perform = self.late(seconds, 5, b"")
        monkeypatch.setattr("apsara_core.credentials.runner._perform", perform)
        assert run(steps(), RefreshLimits(seconds, 5)).key.access_key_id == "id"

    def test_the_step_before_the_limit_is_an_exchange_like_any_other(self, world, dripping):
        dripping.usual = answer(b'{"Code": "Failed"}')
        steps = UriCredentials(f"{dripping.url}/keys").steps()
        step = RefreshLimits(Seconds()).next_step(steps, None)
        assert isinstance(step, Exchange)
        assert functools.reduce(min, step.timeout.as_dict().values()) == 2
