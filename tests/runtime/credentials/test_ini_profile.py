from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apsara_core import AccessKey, CredentialsError
from apsara_core.credentials import IniProfileCredentials
from apsara_core.credentials.ini_profile import sections_of
from apsara_core.credentials.steps import Unavailable
from tests.runtime.credentials.world import PROVIDER, ROLE

KEY = "access_key_id = ini-id\naccess_key_secret = ini-secret\n"
ORDINARY = f"[default]\ntype = access_key\n{KEY}"


def reason(world, **options):
    world.without_metadata()
    with pytest.raises(CredentialsError) as caught:
        world.key(world.default(**options))
    return dict(caught.value.tried)["credentials file"]


class TestWhichFileAndSection:
    def test_the_newer_name_goes_first(self, world):
        world.write_ini(ORDINARY.replace("ini-id", "old-id"), "credentials")
        assert world.key_id(world.default()) == "old-id"
        world.write_ini(ORDINARY)
        assert world.key_id(world.default()) == "ini-id"

    def test_a_variable_names_another(self, world):
        path = world.home / "elsewhere"
        path.write_text(ORDINARY)
        world.environment["ALIBABA_CLOUD_CREDENTIALS_FILE"] = str(path)
        assert world.key_id(world.default()) == "ini-id"
        path.unlink()
        assert reason(world) == f"{path} does not exist"

    def test_a_variable_names_the_section(self, world):
        path = world.write_ini(
            f"{ORDINARY}\n[other]\ntype=access_key\n{KEY}".replace("ini-id", "x", 1)
        )
        world.environment["ALIBABA_CLOUD_PROFILE"] = "other"
        assert world.key_id(world.default()) == "ini-id"
        world.environment["ALIBABA_CLOUD_PROFILE"] = "none"
        assert reason(world) == f"{path} has no section [none]"

    def test_arguments_go_before_variables(self, world):
        path = world.home / "mine"
        path.write_text(ORDINARY.replace("default", "mine"))
        provider = IniProfileCredentials("mine", file=path, environment=world.environment)
        assert world.key_id(provider) == "ini-id"


class TestTypes:
    def test_comments_and_a_byte_order_mark(self, world):
        world.write_ini(f"\ufeff# first\n; second\n{ORDINARY}".replace("ini-id", "ini-id # mine"))
        assert world.key(world.default()) == AccessKey("ini-id", "ini-secret")

    def test_a_percent_sign_is_a_character(self, world):
        world.write_ini(ORDINARY.replace("ini-secret", "a%(b)%c"))
        assert world.key(world.default()) == AccessKey("ini-id", "a%(b)%c")

    def test_sts(self, world):
        world.write_ini(f"[default]\ntype = sts\n{KEY}security_token = ini-token\n")
        assert world.key(world.default()) == AccessKey("ini-id", "ini-secret", "ini-token")

    def test_ram_role_arn(self, world):
        world.write_ini(
            f"[default]\ntype = ram_role_arn\n{KEY}role_arn = {ROLE}\nrole_session_name = night\n"
        )
        assert world.key_id(world.default()) == "STS.key-1"
        (request,) = world.services.received
        assert (request.query["RoleArn"], request.query["RoleSessionName"]) == (ROLE, "night")
        assert "Credential=ini-id," in request.headers["authorization"]

    def test_oidc_role_arn(self, world):
        (world.home / "token").write_text("oidc-token")
        world.write_ini(
            f"[default]\ntype = oidc_role_arn\nrole_arn = {ROLE}\noidc_provider_arn = {PROVIDER}\n"
            f"oidc_token_file_path = {world.home}/token\n"
        )
        assert world.key_id(world.default()) == "STS.key-1"
        assert world.services.received[0].form["OIDCToken"] == "oidc-token"

    def test_ecs_ram_role(self, world):
        world.write_ini("[default]\ntype = ecs_ram_role\nrole_name = web\n")
        assert world.key_id(world.default()) == "STS.key-1"
        assert len(world.services.received) == 2


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "has no section [default]"),
        ("hide-me\n", "line 1: a [section] has to come first"),
        ("[default]\nhide-me\n", "line 2: it is neither a [section] nor key = value"),
        ("[default]\na = hide-me\na = hide-me\n", "line 3: a key stands there twice"),
        ("[default]\n[default]\n", "line 2: a section stands there twice"),
        ("[default]\n", "section [default] of"),
        ("[default]\ntype = rsa_key_pair\n", "needs RSA signatures"),
        ("[default]\ntype = other\n", "type 'other' is none of access_key, sts, ram_role_arn"),
        ("[default]\ntype = access_key\naccess_key_id = id\n", "access_key_secret is missing"),
        (f"[default]\ntype = sts\n{KEY}", "security_token is missing"),
        (ORDINARY.replace("ini-secret", "hide me"), "access_key_secret holds a blank"),
        (f"[default]\ntype = ram_role_arn\n{KEY}", "role_arn is missing"),
        (
            f"[default]\ntype = ram_role_arn\n{KEY}role_arn=r\nrole_session_name=a b\n",
            "role_session_name",
        ),
    ],
)
def test_what_is_wrong_is_said_without_the_line(world, text, sentence):
    world.write_ini(text)
    said = reason(world)
    assert sentence in said
    assert "hide" not in said
    assert "\n" not in said


WORD = st.text(st.characters(codec="utf-8", exclude_characters="\n\r#"), max_size=20)


@given(
    st.text(max_size=200)
    | st.lists(st.tuples(WORD, WORD)).map(
        lambda pairs: "[default]\n" + "\n".join(f"{name}={value}" for name, value in pairs)
    )
)
def test_any_text_is_read_or_refused_in_one_line(text):
    refused, sections = None, {}
    try:
        sections = sections_of(text, "file")
    except Unavailable as error:
        refused = error
    for fields in sections.values():
        assert all("#" not in value for value in fields.values())
    if refused is not None:
        assert "\n" not in refused.reason
        assert refused.__context__ is None


NAME = st.from_regex(r"[a-z_]{1,12}", fullmatch=True)
VALUE = st.from_regex(r"[!-\"$-:<-~]{1,30}", fullmatch=True)


@given(st.dictionaries(NAME, VALUE, max_size=6))
def test_what_is_written_is_read(fields):
    text = "[default]\n" + "".join(f"{name} = {value}\n" for name, value in fields.items())
    assert sections_of(text, "file") == {"default": fields}
