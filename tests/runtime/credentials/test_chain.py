from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from datetime import timedelta

import pytest

from apsara_core import AccessKey, ApsaraError, ConfigurationError, CredentialsError
from apsara_core.credentials import DefaultCredentials
from tests.runtime.credentials.world import PROVIDER, ROLE, World
from tests.runtime.loopback import Reply
from tests.runtime.sample_api import READ, AsyncClient, Client

AK = {"name": "dev", "mode": "AK", "access_key_id": "cli-id", "access_key_secret": "cli-secret"}
INI = "[default]\ntype = access_key\naccess_key_id = ini-id\naccess_key_secret = ini-secret\n"


def set_environment(world):
    world.environment |= {
        "ALIBABA_CLOUD_ACCESS_KEY_ID": "env-id",
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET": "env-secret",
    }


def set_oidc(world):
    token = world.home / "token"
    token.write_text("oidc-token\n")
    world.environment |= {
        "ALIBABA_CLOUD_ROLE_ARN": ROLE,
        "ALIBABA_CLOUD_OIDC_PROVIDER_ARN": PROVIDER,
        "ALIBABA_CLOUD_OIDC_TOKEN_FILE": str(token),
    }


def set_uri(world):
    world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = f"{world.services.url}/keys?pod=7"


def asked(world):
    return [(each.method, each.target.partition("?")[0]) for each in world.services.received]


class TestOrder:
    def test_everything_is_there(self, world):
        set_environment(world)
        set_oidc(world)
        world.write_cli(AK)
        world.write_ini(INI)
        set_uri(world)
        assert world.key(world.default()) == AccessKey("env-id", "env-secret")
        assert asked(world) == []

    def test_then_the_role_of_a_pod(self, world):
        set_oidc(world)
        world.write_cli(AK)
        world.write_ini(INI)
        set_uri(world)
        assert world.key(world.default()) == AccessKey("STS.key-1", "secret-1", "token-1")
        (request,) = world.services.received
        assert request.query["Action"] == "AssumeRoleWithOIDC"
        assert "OIDCToken" not in request.target
        assert request.form["OIDCToken"] == "oidc-token"

    def test_then_the_profile_of_the_command_line_tool(self, world):
        world.write_cli(AK)
        world.write_ini(INI)
        set_uri(world)
        assert world.key_id(world.default()) == "cli-id"

    def test_then_the_credentials_file(self, world):
        world.write_ini(INI)
        set_uri(world)
        assert world.key_id(world.default()) == "ini-id"

    def test_then_the_role_of_the_machine(self, world):
        set_uri(world)
        assert world.key_id(world.default()) == "STS.key-1"
        assert [path for _, path in asked(world)] == [
            "/latest/api/token",
            "/latest/meta-data/ram/security-credentials/",
            "/latest/meta-data/ram/security-credentials/web",
        ]

    def test_then_the_uri(self, world):
        world.without_metadata()
        set_uri(world)
        assert world.key_id(world.default()) == "STS.key-1"
        assert asked(world) == [("GET", "/keys")]

    def test_what_is_switched_off_is_not_read(self, world):
        world.write_cli(AK)
        world.write_ini(INI)
        world.environment["ALIBABA_CLOUD_CLI_PROFILE_DISABLED"] = "TRUE"
        assert world.key_id(world.default()) == "ini-id"

    def test_an_empty_variable_is_absent(self, world):
        set_environment(world)
        world.environment["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = ""
        world.write_cli(AK)
        assert world.key_id(world.default()) == "cli-id"

    def test_a_token_makes_the_key_temporary(self, world):
        set_environment(world)
        world.environment["ALIBABA_CLOUD_SECURITY_TOKEN"] = "env-token"
        assert world.key(world.default()) == AccessKey("env-id", "env-secret", "env-token")


class TestNothingFound:
    def test_every_source_is_named_with_its_reason(self, world):
        world.services.metadata_token = Reply(404, b"")
        world.services.role_name = ""
        with pytest.raises(CredentialsError) as caught:
            world.key(world.default())
        assert dict(caught.value.tried) == {
            "environment": "ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET "
            "are not set",
            "OIDC role": "ALIBABA_CLOUD_ROLE_ARN and ALIBABA_CLOUD_OIDC_PROVIDER_ARN and "
            "ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set",
            "CLI profile": f"{world.home}/.aliyun/config.json does not exist",
            "credentials file": f"{world.home}/.alibabacloud/credentials.ini and "
            f"{world.home}/.alibabacloud/credentials do not exist",
            "ECS RAM role": "no RAM role is attached to this ECS instance",
            "credentials URI": "ALIBABA_CLOUD_CREDENTIALS_URI is not set",
        }
        text = str(caught.value)
        assert all(f"{name}: {reason}" in text for name, reason in caught.value.tried)
        assert "AccessKey(...)" in text
        assert isinstance(caught.value, ApsaraError)
        assert pickle.loads(pickle.dumps(caught.value)).tried == caught.value.tried
        assert copy.copy(caught.value).tried == caught.value.tried

    def test_a_machine_without_metadata_is_asked_once(self, world):
        chain = world.default(metadata_endpoint="http://127.0.0.1:9")
        with pytest.raises(CredentialsError) as caught:
            world.key(chain)
        assert "this machine has no metadata service" in dict(caught.value.tried)["ECS RAM role"]

    def test_the_next_call_does_not_search_again_at_once(self, world):
        world.services.role_name = ""
        chain = world.default()
        for _ in range(3):
            with pytest.raises(CredentialsError):
                world.key(chain)
        assert len(asked(world)) == 2
        set_environment(world)
        world.clock.turn(seconds=2)
        assert world.key_id(chain) == "env-id"


class TestTheChoice:
    def test_the_source_stays_the_same(self, world):
        chain = world.default()
        assert world.key_id(chain) == "STS.key-1"
        set_environment(world)
        world.clock.turn(minutes=50)
        assert world.key_id(chain) == "STS.key-2"

    def test_another_source_does_not_take_over_when_it_fails(self, world):
        set_oidc(world)
        chain = world.default()
        world.key(chain)
        world.write_cli(AK)
        world.services.refusal = Reply(403, b'{"Code": "NoPermission", "Message": "no"}')
        world.clock.turn(hours=2)
        with pytest.raises(CredentialsError) as caught:
            world.key(chain)
        assert caught.value.tried == (
            ("OIDC role", "the service answered HTTP 403, NoPermission: no"),
        )

    def test_a_source_that_was_set_up_and_failed_gets_another_chance(self, world, caplog):
        set_oidc(world)
        world.services.refusal = Reply(500, b"")
        world.without_metadata()
        path = world.write_cli(
            {
                "name": "kept",
                "mode": "OAuth",
                "access_key_id": "STS.kept",
                "access_key_secret": "kept-secret",
                "sts_token": "kept-token",
                "sts_expiration": int((world.clock.now() + timedelta(hours=1)).timestamp()),
            }
        )
        chain = world.default()
        assert world.key_id(chain) == "STS.kept"
        assert "OIDC role has no key: the service answered HTTP 500" in caplog.text
        path.unlink()
        world.services.refusal = None
        world.clock.turn(minutes=50)
        assert world.key_id(chain) == "STS.key-1"


class TestAProfileThatFails:
    """Somebody wrote it, so it should have worked: what is found behind it is used for a while."""

    def next_source(self, world, caplog):
        world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = f"{world.services.url}/keys"
        world.services.role_name = ""
        world.services.asked.clear()
        chain = world.default()
        assert world.key_id(chain) == "STS.key-1"
        assert chain._chosen is None
        return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]

    def test_a_role_of_a_machine_that_has_none(self, world, caplog):
        world.write_cli({"name": "dev", "mode": "EcsRamRole"})
        (warning,) = self.next_source(world, caplog)
        assert warning == (
            f"CLI profile has no key: profile 'dev' of {world.home}/.aliyun/config.json: "
            "no RAM role is attached to this ECS instance"
        )

    def test_a_role_of_a_machine_in_the_credentials_file(self, world, caplog):
        world.write_ini("[default]\ntype = ecs_ram_role\n")
        (warning,) = self.next_source(world, caplog)
        assert warning.startswith("credentials file has no key: section [default] of ")

    def test_a_token_file_that_nobody_named(self, world, caplog):
        world.write_cli(
            {"name": "dev", "mode": "OIDC", "ram_role_arn": ROLE, "oidc_provider_arn": PROVIDER}
        )
        (warning,) = self.next_source(world, caplog)
        assert warning.startswith("CLI profile has no key: profile 'dev' of ")
        assert warning.endswith(
            "config.json: oidc_token_file is missing, and ALIBABA_CLOUD_OIDC_TOKEN_FILE is not set"
        )

    def test_a_role_that_nobody_named_in_the_credentials_file(self, world, caplog):
        world.write_ini("[default]\ntype = oidc_role_arn\n")
        (warning,) = self.next_source(world, caplog)
        assert warning.endswith(": role_arn is missing, and ALIBABA_CLOUD_ROLE_ARN is not set")


class TestClients:
    def use(self, world, **options):
        if world.kind == "sync":
            with Client(**options) as client:
                return client.send(READ)

        async def run():
            async with AsyncClient(**options) as client:
                return await client.send(READ)

        import asyncio

        return asyncio.run(run())

    def test_a_client_without_credentials_searches_at_its_first_call(
        self, world, server, monkeypatch
    ):
        kind = Client if world.kind == "sync" else AsyncClient
        client = kind(endpoint=server.url)
        assert isinstance(client._settings.credentials, DefaultCredentials)
        for name in [name for name in os.environ if name.startswith("ALIBABA_CLOUD_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("ALIBABA_CLOUD_ACCESS_KEY_ID", "late-id")
        monkeypatch.setenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "late-secret")
        server.answer = None
        self.use(world, endpoint=server.url)
        assert "Credential=late-id," in server.received[0].headers["authorization"]

    def test_a_key_that_the_service_calls_expired_is_renewed(self, world, server):
        chain = world.default()
        assert world.key_id(chain) == "STS.key-1"
        keys = world.services._answer
        seen = []

        def answer(received):
            if "x-acs-action" not in received.headers:
                return keys(received)
            seen.append(received.headers["x-acs-accesskey-id"])
            if seen[-1] == "STS.key-1":
                return Reply(400, b'{"Code": "InvalidSecurityToken.Expired", "Message": "m"}')
            return Reply()

        server.answer = answer
        assert self.use(world, endpoint=server.url, credentials=chain).title == "Autumn"
        assert seen == ["STS.key-1", "STS.key-2"]

    def test_a_refresh_that_fails_after_that_is_the_error(self, world, server):
        chain = world.default()
        world.key(chain)
        expired = Reply(400, b'{"Code": "InvalidSecurityToken.Expired", "Message": "m"}')
        server.answer = lambda received: (
            expired if "x-acs-action" in received.headers else Reply(503, b"")
        )
        with pytest.raises(CredentialsError, match="ECS RAM role"):
            self.use(world, endpoint=server.url, credentials=chain)


def test_nothing_is_read_before_the_first_call():
    program = """
import os, sys
class Watched(dict):
    def __getitem__(self, name): raise AssertionError(name)
    get = __contains__ = __getitem__
import apsara_core
from tests.runtime.sample_api import Client
import apsara_core.credentials.default
os.environ = Watched()
opened = []
sys.addaudithook(lambda event, values: opened.append(values) if event.startswith(("open", "socket.", "subprocess.")) else None)
apsara_core.DefaultCredentials()
assert not opened, opened
"""
    subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )


@pytest.mark.parametrize("address", ["http://10.0.0.7", "ftp://127.0.0.1", "127.0.0.1", 7])
def test_unprotected_addresses_are_refused(address, tmp_path):
    for name in ("sts_endpoint", "metadata_endpoint"):
        with pytest.raises(ConfigurationError):
            DefaultCredentials(home=tmp_path, **{name: address})


def test_providers_cannot_be_pickled(server, tmp_path):
    with pytest.raises(TypeError, match="may hold secrets"):
        pickle.dumps(World(server, tmp_path, "sync").default())
