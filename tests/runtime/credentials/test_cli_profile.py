from __future__ import annotations

import json
import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apsara_core import AccessKey, CredentialsError
from apsara_core.credentials import CliProfileCredentials
from apsara_core.credentials.cli_modes import source_of
from apsara_core.credentials.cli_profile import Profiles
from apsara_core.credentials.context import Context
from apsara_core.credentials.process import output_of
from apsara_core.credentials.steps import RunProcess, Unavailable
from apsara_core.credentials.surroundings import Surroundings
from apsara_core.sources import Sources
from tests.runtime.credentials.world import PROVIDER, ROLE

KEY = {"access_key_id": "cli-id", "access_key_secret": "cli-secret"}
AK = {"name": "dev", "mode": "AK", **KEY}
HOUR = 3600


def reason(world, **options):
    world.without_metadata()
    with pytest.raises(CredentialsError) as caught:
        world.key(world.default(**options))
    return dict(caught.value.tried)["CLI profile"]


OTHER = {**AK, "name": "other", "access_key_id": "other-id"}


class TestWhichProfile:
    def test_the_current_one(self, world):
        world.write_cli(AK, OTHER, current="other")
        assert world.key_id(world.default()) == "other-id"

    def test_a_variable_names_another(self, world):
        world.write_cli(AK, OTHER)
        world.environment["ALIBABA_CLOUD_PROFILE"] = "other"
        assert world.key_id(world.default()) == "other-id"

    def test_arguments_go_before_variables(self, world):
        path = world.write_cli(AK, OTHER)
        world.environment["ALIBABA_CLOUD_CLI_PROFILE_DISABLED"] = "true"
        provider = CliProfileCredentials("other", file=path, environment=world.environment)
        assert world.key_id(provider) == "other-id"


class TestModes:
    def use(self, world, *profiles, **options):
        world.write_cli(*profiles)
        return world.key(world.default(**options))

    def test_ak(self, world):
        assert self.use(world, {**AK, "sts_token": "ignored"}) == AccessKey("cli-id", "cli-secret")

    def test_sts_token(self, world):
        key = self.use(world, {**AK, "mode": "StsToken", "sts_token": "cli-token"})
        assert key == AccessKey("cli-id", "cli-secret", "cli-token")

    def test_ram_role_arn(self, world):
        role = {
            "mode": "RamRoleArn",
            "ram_role_arn": ROLE,
            "ram_session_name": "night",
            "expired_seconds": 900,
            "external_id": "ex",
            "policy": "{}",
            "sts_token": "ignored",
        }
        assert self.use(world, {**AK, **role}).access_key_id == "STS.key-1"
        (request,) = world.services.received
        assert request.query == {
            "RoleArn": ROLE,
            "RoleSessionName": "night",
            "DurationSeconds": "900",
            "ExternalId": "ex",
            "Policy": "{}",
        }
        assert "x-acs-security-token" not in request.headers

    def test_ecs_ram_role(self, world):
        profile = {"name": "dev", "mode": "EcsRamRole", "ram_role_name": "web"}
        assert self.use(world, profile).access_key_id == "STS.key-1"
        assert len(world.services.received) == 2

    def test_a_role_of_the_machines_role(self, world):
        profile = {"name": "dev", "mode": "RamRoleArnWithRoleName", "ram_role_arn": ROLE}
        assert self.use(world, profile).access_key_id == "STS.key-2"
        assert world.services.received[-1].headers["x-acs-accesskey-id"] == "STS.key-1"

    def test_chained_roles(self, world):
        link = {"mode": "ChainableRamRoleArn", "ram_role_arn": ROLE}
        first = {"name": "first", "source_profile": "second", **link}
        second = {"name": "second", "source_profile": "dev", **link}
        assert self.use(world, first, second, AK).access_key_id == "STS.key-2"
        assert "Credential=cli-id," in world.services.received[0].headers["authorization"]
        assert world.services.received[1].headers["x-acs-accesskey-id"] == "STS.key-1"

    @pytest.mark.parametrize("session", ["ram_session_name", "role_session_name"])
    def test_oidc(self, world, session):
        (world.home / "token").write_text("oidc-token")
        profile = {
            "name": "dev",
            "mode": "OIDC",
            "oidc_provider_arn": PROVIDER,
            "oidc_token_file": f"{world.home}/token",
            "ram_role_arn": ROLE,
            session: "pod",
        }
        assert self.use(world, profile).access_key_id == "STS.key-1"
        assert world.services.received[0].form["RoleSessionName"] == "pod"

    def test_credentials_uri(self, world):
        uri = f"{world.services.url}/keys"
        profile = {"name": "dev", "mode": "CredentialsURI", "credentials_uri": uri}
        assert self.use(world, profile).access_key_id == "STS.key-1"

    def cloud_sso(self, world, **fields):
        return {
            "name": "dev",
            "mode": "CloudSSO",
            "cloud_sso_sign_in_url": f"{world.services.url}/example/login",
            "cloud_sso_account_id": "1234",
            "cloud_sso_access_config": "ac-1",
            "access_token": "sso-token",
            "cloud_sso_access_token_expire": int(world.clock.now().timestamp()) + HOUR,
            **fields,
        }

    def test_cloud_sso(self, world):
        assert self.use(world, self.cloud_sso(world)).access_key_id == "STS.key-1"
        (request,) = world.services.received
        assert (request.method, request.target) == ("POST", "/cloud-credentials")
        assert request.headers["authorization"] == "Bearer sso-token"
        assert json.loads(request.body) == {"AccountId": "1234", "AccessConfigurationId": "ac-1"}

    def test_cloud_sso_that_has_run_out(self, world):
        world.write_cli(self.cloud_sso(world))
        world.clock.turn(hours=2)
        assert "run 'aliyun configure --mode CloudSSO'" in reason(world)
        assert world.services.received == []

    def oauth(self, world, **fields):
        now = int(world.clock.now().timestamp())
        return {
            **AK,
            "mode": "OAuth",
            "sts_token": "cli-token",
            "sts_expiration": now + HOUR,
            "oauth_site_type": "CN",
            "oauth_access_token": "oauth-token",
            "oauth_access_token_expire": now + 2 * HOUR,
            **fields,
        }

    def test_oauth_takes_the_keys_that_the_tool_keeps(self, world):
        assert self.use(world, self.oauth(world)).security_token == "cli-token"

    def test_oauth_exchanges_its_token_after_that(self, world, monkeypatch):
        monkeypatch.setattr("apsara_core.credentials.signed_in._SITES", {"CN": world.services.url})
        world.write_cli(self.oauth(world))
        chain = world.default()
        world.key(chain)
        world.clock.turn(minutes=61)
        assert world.key(chain).access_key_id == "STS.key-1"
        (request,) = world.services.received
        assert (request.method, request.target) == ("POST", "/v1/exchange")
        assert request.headers["authorization"] == "Bearer oauth-token"

    def test_oauth_that_has_run_out(self, world):
        world.write_cli(self.oauth(world))
        world.clock.turn(hours=3)
        assert "run 'aliyun configure --mode OAuth'" in reason(world)

    def test_the_file_is_read_again_when_a_key_is_refused(self, world):
        chain = world.default()
        profile = {**AK, "mode": "StsToken", "sts_token": "old-token"}
        world.write_cli(profile)
        old = world.key(chain)
        world.write_cli({**profile, "sts_token": "new-token"})
        assert world.key(chain) == old
        assert world.key(chain, rejected=old).security_token == "new-token"


PROFILE = {"name": "dev"}
ROLE_PROFILE = {**AK, "mode": "RamRoleArn", "ram_role_arn": ROLE}


@pytest.mark.parametrize(
    ("profiles", "sentence"),
    [
        ([], "names no current profile"),
        ([{**AK, "name": "x"}, {"name": "dev", "mode": "ak"}], "mode 'ak' is not known"),
        ([PROFILE], "mode None is not known"),
        ([{**PROFILE, "mode": 7}], "mode is no text"),
        ([{**PROFILE, "mode": "RsaKeyPair"}], "mode RsaKeyPair needs RSA signatures"),
        ([{**PROFILE, "mode": "BearerToken"}], "mode BearerToken has no key"),
        ([{**PROFILE, "mode": "Anonymous"}], "mode Anonymous has no key"),
        ([{**AK, "access_key_secret": ""}], "access_key_secret is missing"),
        ([{**AK, "access_key_secret": ["hide-me"]}], "access_key_secret is no text"),
        ([{**AK, "access_key_secret": "hide-me\n"}], "access_key_secret holds a blank"),
        ([{**AK, "mode": "StsToken"}], "sts_token is missing"),
        ([{**AK, "mode": "RamRoleArn"}], "ram_role_arn is missing"),
        ([{**ROLE_PROFILE, "expired_seconds": 60}], "at least 900 needed"),
        ([{**ROLE_PROFILE, "expired_seconds": "soon"}], "expired_seconds is no whole number"),
        ([{**ROLE_PROFILE, "expired_seconds": True}], "expired_seconds is no whole number"),
        (
            [{**PROFILE, "mode": "CredentialsURI", "credentials_uri": "http://10.0.0.1/hide-me"}],
            "unprotected",
        ),
        (
            [{**PROFILE, "mode": "CloudSSO", "cloud_sso_sign_in_url": "http://sso.example/"}],
            "unprotected",
        ),
        ([{**AK, "mode": "OAuth", "oauth_site_type": "MARS"}], "neither CN nor INTL"),
        ([{**AK, "mode": "OAuth", "sts_expiration": 10**15}], "sts_expiration is no time"),
        ([{**PROFILE, "mode": "External", "process_command": "hide-me"}], "has to be allowed"),
        (
            [{**ROLE_PROFILE, "mode": "ChainableRamRoleArn", "source_profile": "dev"}],
            "source_profile leads in a circle: dev -> dev",
        ),
        (
            [{**ROLE_PROFILE, "mode": "ChainableRamRoleArn", "source_profile": "x"}],
            "has no profile 'x'",
        ),
    ],
)
def test_what_is_wrong_is_said_without_the_value(world, profiles, sentence):
    world.write_cli(*profiles, current="dev" if profiles else None)
    said = reason(world)
    assert sentence in said
    assert "hide-me" not in said


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is not a JSON object"),
        ('{"current": "hide-me', "is not a JSON object"),
        ("[]", "is not a JSON object"),
        ("[" * 100_000, "is not a JSON object"),
        ("{}", "has no list of profiles"),
        ('{"profiles": {}}', "has no list of profiles"),
        ('{"profiles": [null, 7, {}]}', "names no current profile"),
        ('{"current": "x", "profiles": [null, {"name": 7}]}', "has no profile 'x'"),
    ],
    ids=range(8),
)
def test_what_no_tool_wrote_is_refused(world, text, sentence):
    world.write_cli(text=text)
    said = reason(world)
    assert sentence in said
    assert "hide-me" not in said


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda values: (
        st.lists(values, max_size=3) | st.dictionaries(st.text(max_size=8), values, max_size=3)
    ),
    max_leaves=8,
)
FIELDS = (
    "access_key_id",
    "access_key_secret",
    "sts_token",
    "ram_role_arn",
    "source_profile",
    "expired_seconds",
    "oidc_token_file",
    "sts_expiration",
    "cloud_sso_sign_in_url",
    "credentials_uri",
    "process_command",
)
MODES = st.sampled_from(
    [
        "AK",
        "StsToken",
        "RamRoleArn",
        "EcsRamRole",
        "OIDC",
        "ChainableRamRoleArn",
        "CloudSSO",
        "OAuth",
        "External",
        "CredentialsURI",
        "RsaKeyPair",
    ]
)
PROFILES = st.builds(
    lambda mode, fields: {"name": "a", "mode": mode, **fields},
    MODES | JSON,
    st.dictionaries(st.sampled_from(FIELDS), JSON | st.sampled_from(["a", "b"])),
)


@given(
    st.text(max_size=60)
    | JSON.map(json.dumps)
    | st.lists(PROFILES).map(lambda listed: json.dumps({"current": "a", "profiles": listed}))
)
def test_any_file_is_read_or_refused_in_one_sentence(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "config.json"
    try:
        profiles = Profiles(path, text)
        source = source_of("a", profiles, Context(Surroundings({}), Sources()))
        next(source.steps())
    except Unavailable as error:
        refused = error.reason
    except StopIteration as done:
        refused = ""
        found = done.value.key
    else:
        return  # it would ask a service
    assert "\n" not in refused
    assert refused or isinstance(found, AccessKey)


class TestFiles:
    def test_what_is_no_file_of_profiles(self, world):
        path = world.write_cli(AK)
        path.unlink()
        path.mkdir()
        assert reason(world) == f"{path} is not a regular file"
        path.rmdir()
        os.mkfifo(path)
        world.clock.turn(minutes=2)
        assert reason(world) == f"{path} is not a regular file"
        path.unlink()
        path.symlink_to("/dev/zero")
        assert reason(world) == f"{path} is not a regular file"
        path.unlink()
        path.symlink_to(path)
        assert "cannot be read (" in reason(world)
        path.unlink()
        path.write_bytes(b" " * (1024 * 1024 + 1))
        assert reason(world) == f"{path} is longer than 1024 KiB"
        path.write_bytes("{}".encode("utf-16"))
        assert "is not in UTF-8 (byte 1)" in reason(world)

    def test_links_and_byte_order_marks_are_fine(self, world):
        path = world.write_cli(AK)
        text = path.read_text()
        path.unlink()
        (world.home / "real").write_text(f"\ufeff{text}", "utf-8")
        path.symlink_to(world.home / "real")
        assert world.key_id(world.default()) == "cli-id"

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
    def test_a_file_of_somebody_else(self, world):
        path = world.write_cli(AK)
        path.chmod(0)
        assert reason(world) == f"{path} cannot be read (Permission denied)"

    def test_without_a_home_nothing_is_there(self, world, monkeypatch):
        monkeypatch.setattr("pathlib.Path.home", lambda: (_ for _ in ()).throw(RuntimeError))
        assert "the home folder is not known" in reason(world, home=None)


PRINTED = {
    "mode": "StsToken",
    "access_key_id": "p-id",
    "access_key_secret": "p-secret",
    "sts_token": "p-token",
}


class TestExternal:
    PROGRAM = "import json; print(json.dumps({output!r}))"

    def write(self, world, code):
        program = world.home / "program.py"
        program.write_text(code)
        profile = {
            "name": "dev",
            "mode": "External",
            "process_command": f"'{sys.executable}' {program} --flag",
        }
        return world.write_cli(profile)

    def printing(self, world, output):
        return self.write(world, self.PROGRAM.format(output=output))

    def test_it_is_run_if_that_is_allowed(self, world):
        self.printing(world, {**PRINTED, "expiration": "2026-01-02T04:00:00Z"})
        chain = world.default(allow_process=True)
        assert world.key(chain) == AccessKey("p-id", "p-secret", "p-token")
        world.clock.turn(minutes=61)
        with pytest.raises(CredentialsError, match="expired at 2026-01-02 04:00:00"):
            world.key(chain)

    def test_a_lasting_key(self, world):
        self.printing(
            world, {"mode": "AK", "access_key_id": "p-id", "access_key_secret": "p-secret"}
        )
        chain = world.default(allow_process=True)
        assert world.key(chain) == AccessKey("p-id", "p-secret")

    @pytest.mark.parametrize(
        ("output", "sentence"),
        [
            ({}, "neither AK nor StsToken"),
            ({"mode": "AK"}, "access_key_id and access_key_secret are missing"),
            ({**PRINTED, "sts_token": ""}, "prints no sts_token"),
            ({**PRINTED, "expiration": "hide-me"}, "expiration is no time"),
            ([], "does not print a JSON object"),
            ({"x": "y" * 70_000}, "does not print a JSON object"),
        ],
        ids=range(6),
    )
    def test_what_it_prints_is_read_with_care(self, world, output, sentence):
        self.printing(world, output)
        said = reason(world, allow_process=True)
        assert sentence in said
        assert "hide-me" not in said

    def test_its_failure_is_said_without_its_words(self, world, capfd):
        self.write(world, "import sys; print('hide-me'); sys.exit('hide-me')")
        said = reason(world, allow_process=True)
        assert "ended with status 1" in said
        assert "hide-me" not in said + "".join(capfd.readouterr())

    @pytest.mark.skipif(os.name != "posix", reason="files have modes on POSIX")
    def test_a_file_that_others_may_change_runs_nothing(self, world):
        self.printing(world, PRINTED).chmod(0o620)
        assert "others may change the file" in reason(world, allow_process=True)

    @pytest.mark.parametrize("command", ["'open", " "])
    def test_what_is_no_command(self, world, command):
        world.write_cli({"name": "dev", "mode": "External", "process_command": command})
        assert "process_command is no command" in reason(world, allow_process=True)

    def test_no_shell_reads_the_command(self, world):
        marker = world.home / "marker"
        world.write_cli(
            {"name": "dev", "mode": "External", "process_command": f"true; touch {marker}"}
        )
        assert "its program cannot be started" in reason(world, allow_process=True)
        assert not marker.exists()

    def test_it_may_not_take_for_ever(self):
        slow = RunProcess([sys.executable, "-c", "import threading; threading.Event().wait()"], 0.2)
        outcome = output_of(slow, slow.seconds)
        assert outcome.reason == "its program did not end within 0.2 s"
        assert repr(slow) == "RunProcess(***)"
