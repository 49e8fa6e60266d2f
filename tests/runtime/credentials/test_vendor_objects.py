"""Objects of the vendor's package serve as credentials; stand-ins with their methods here."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
import threading
from types import SimpleNamespace

import pytest

from apsara_core import AccessKey, ConfigurationError, CredentialsError
from apsara_core.credentials import AssumeRoleCredentials, StsPlace, VendorCredentials
from apsara_core.provider import ask_async
from tests.runtime.credentials.world import ROLE, World
from tests.runtime.sample_api import READ, AsyncClient, Client


class TheirClient:
    def __init__(self, key_id="their-id", token=None):
        self._model = SimpleNamespace(
            access_key_id=key_id, access_key_secret="hide-me", security_token=token
        )

    def get_credential(self):
        return self._model

    async def get_credential_async(self):
        return SimpleNamespace(**{**vars(self._model), "access_key_id": "their-async-id"})


class TheirProvider:
    """The older form: methods in place of attributes, and no asynchronous half."""

    def get_credentials(self):
        return SimpleNamespace(
            get_access_key_id=lambda: "their-id",
            get_access_key_secret=lambda: "hide-me",
            get_security_token=lambda: "their-token",
        )


def send(kind, server, credentials):
    if kind == "sync":
        with Client(endpoint=server.url, credentials=credentials) as client:
            client.send(READ)
    else:

        async def run():
            async with AsyncClient(endpoint=server.url, credentials=credentials) as client:
                await client.send(READ)

        asyncio.run(run())
    return server.received[-1].headers


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_client_takes_both_forms(kind, server):
    expected = "their-id" if kind == "sync" else "their-async-id"
    assert f"Credential={expected}," in send(kind, server, TheirClient())["authorization"]
    assert send(kind, server, TheirProvider())["x-acs-security-token"] == "their-token"


def test_a_role_takes_them_as_source(world):
    role = AssumeRoleCredentials(
        TheirProvider(), role_arn=ROLE, sts=StsPlace(world.services.url), sources=world.sources
    )
    assert world.key_id(role) == "STS.key-1"
    assert world.services.received[0].headers["x-acs-security-token"] == "their-token"


def test_a_bearer_token_cannot_sign():
    with pytest.raises(CredentialsError, match="no AccessKey pair"):
        VendorCredentials(TheirClient(key_id=None)).get()


def test_what_is_none_of_theirs_is_refused():
    with pytest.raises(ConfigurationError, match="get_credential"):
        VendorCredentials(object())
    with pytest.raises(ConfigurationError, match="got the class TheirClient itself"):
        Client(region="cn-shanghai", credentials=TheirClient)


def test_nothing_is_shown_and_nothing_is_pickled():
    provider = VendorCredentials(TheirClient())
    assert repr(provider) == "<VendorCredentials of a TheirClient>"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(provider)


class TestAsynchronousProviders:
    class Own:
        async def get_async(self):
            return AccessKey("own-id", "own-secret")

    def test_an_asynchronous_client_awaits_them(self, server):
        assert "Credential=own-id," in send("async", server, self.Own())["authorization"]

    def test_a_renewal_without_await_runs_in_a_thread(self):
        threads = []

        class Half(self.Own):
            def renew(self, rejected):
                threads.append(threading.get_ident())
                return AccessKey(f"after-{rejected.access_key_id}", "own-secret")

        key = asyncio.run(ask_async(Half(), AccessKey("own-id", "own-secret")))
        assert key.access_key_id == "after-own-id"
        assert threads != [threading.get_ident()]

    def test_a_synchronous_client_says_what_it_needs(self):
        with pytest.raises(ConfigurationError, match=r"Own has get_async\(\) alone"):
            Client(region="cn-shanghai", credentials=self.Own())

    def test_a_synchronous_provider_does_not_hold_up_the_loop(self, server):
        threads = set()

        class Blocking:
            def get(self):
                threads.add(threading.get_ident())
                return AccessKey("own-id", "own-secret")

        send("async", server, Blocking())
        assert threads
        assert threading.get_ident() not in threads


AK = {"name": "a", "mode": "AK", "access_key_id": "cli-id", "access_key_secret": "cli-secret"}


class TestTheirPackage:
    """Theirs and ours find the same key in the same variables and files."""

    PROGRAM = """
import sys
from alibabacloud_credentials.client import Client
from apsara_core import DefaultCredentials
from apsara_core.credentials import VendorCredentials
theirs = Client()
ours = DefaultCredentials().get()
assert VendorCredentials(theirs).get() == ours, (theirs.get_credential().access_key_id, ours)
print(ours.access_key_id)
"""

    @pytest.fixture(autouse=True)
    def _installed(self):
        pytest.importorskip("alibabacloud_credentials.client")

    def compare(self, world):
        path = ":".join(filter(None, sys.path))
        world.without_metadata()
        done = subprocess.run(
            [sys.executable, "-c", self.PROGRAM],
            capture_output=True,
            text=True,
            check=False,
            env={**world.environment, "HOME": str(world.home), "PYTHONPATH": path},
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    @pytest.fixture
    def world(self, server, tmp_path):
        return World(server, tmp_path, "sync")

    def test_variables(self, world):
        world.environment |= {
            "ALIBABA_CLOUD_ACCESS_KEY_ID": "env-id",
            "ALIBABA_CLOUD_ACCESS_KEY_SECRET": "env-secret",
            "ALIBABA_CLOUD_SECURITY_TOKEN": "env-token",
        }
        world.write_cli(AK)
        assert self.compare(world) == "env-id"

    def test_profiles_of_the_command_line_tool(self, world):
        sts = {
            **AK,
            "name": "b",
            "mode": "StsToken",
            "access_key_id": "b-id",
            "sts_token": "t",
        }
        world.write_cli(AK, sts, current="b")
        assert self.compare(world) == "b-id"
        world.environment["ALIBABA_CLOUD_PROFILE"] = "a"
        assert self.compare(world) == "cli-id"

    def test_the_credentials_file(self, world):
        world.write_ini(
            "[default]\ntype = access_key\naccess_key_id = ini-id # mine\n"
            "access_key_secret = ini-secret\n"
        )
        assert self.compare(world) == "ini-id"

    def test_an_address(self, world):
        world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = f"{world.services.url}/keys"
        world.services.refusal = None
        world.services._next_key = lambda: {
            "AccessKeyId": "uri-id",
            "AccessKeySecret": "uri-secret",
            "SecurityToken": "uri-token",
            "Expiration": "2099-01-01T00:00:00Z",
        }
        assert self.compare(world) == "uri-id"
