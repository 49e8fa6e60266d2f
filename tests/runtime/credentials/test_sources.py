from __future__ import annotations

import json

import pytest

from apsara_core import AccessKey, ConfigurationError, CredentialsError
from apsara_core.credentials import (
    AssumeRoleCredentials,
    EcsCredentials,
    EnvironmentCredentials,
    OidcCredentials,
    StsPlace,
    UriCredentials,
)
from apsara_core.credentials.surroundings import Surroundings
from apsara_core.http_message import HttpRequest
from apsara_core.signing import v3
from tests.runtime.credentials.world import PROVIDER, ROLE, ROLES_PATH
from tests.runtime.loopback import Reply


def reason(world, provider):
    with pytest.raises(CredentialsError) as caught:
        world.key(provider)
    assert len(caught.value.tried) == 1
    return caught.value.tried[0][1]


class TestMetadata:
    def make(self, world, **options):
        options = {"endpoint": world.services.url, "environment": {}, **options}
        return EcsCredentials(sources=world.sources, **options)

    def test_a_session_token_comes_first(self, world):
        assert world.key(self.make(world)) == AccessKey("STS.key-1", "secret-1", "token-1")
        token, listing, keys = world.services.received
        assert (token.method, token.target) == ("PUT", "/latest/api/token")
        assert token.headers["x-aliyun-ecs-metadata-token-ttl-seconds"] == "21600"
        assert (listing.method, listing.target) == ("GET", ROLES_PATH)
        assert keys.target == f"{ROLES_PATH}web"
        for later in (listing, keys):
            assert later.headers["x-aliyun-ecs-metadata-token"] == "metadata-session"

    @pytest.mark.parametrize("given", ["argument", "variable"])
    def test_a_known_role_saves_a_request(self, world, given):
        if given == "argument":
            provider = self.make(world, role_name="db")
        else:
            provider = self.make(world, environment={"ALIBABA_CLOUD_ECS_METADATA": "db"})
        world.key(provider)
        assert [each.target for each in world.services.received[1:]] == [f"{ROLES_PATH}db"]

    @pytest.mark.parametrize(
        "reply", [Reply(404, b""), Reply(200, b""), Reply(200, b"two words"), Reply(raw=b"")]
    )
    def test_without_a_session_token_it_is_asked_as_of_old(self, world, reply):
        world.services.metadata_token = reply
        assert world.key_id(self.make(world)) == "STS.key-1"
        assert "x-aliyun-ecs-metadata-token" not in world.services.received[-1].headers

    def test_unless_that_is_switched_off(self, world):
        world.services.metadata_token = Reply(403, b"")
        for options in (
            {"token_needed": True},
            {"environment": {"ALIBABA_CLOUD_IMDSV1_DISABLED": "true"}},
        ):
            assert "gives no session token (HTTP 403)" in reason(world, self.make(world, **options))
        assert {each.method for each in world.services.received} == {"PUT"}

    def test_it_can_be_switched_off_altogether(self, world):
        provider = self.make(world, environment={"ALIBABA_CLOUD_ECS_METADATA_DISABLED": "true"})
        assert "switched off" in reason(world, provider)
        assert world.services.received == []

    @pytest.mark.parametrize("name", ["../user-data", "a/b", "<html>", "r" * 65])
    def test_a_strange_role_name_is_not_asked_for(self, world, name):
        world.services.role_name = name
        assert "role's name" in reason(world, self.make(world))
        assert len(world.services.received) == 2

    def test_proxies_are_passed_by(self, world, monkeypatch):
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        assert world.key_id(self.make(world)) == "STS.key-1"


ANSWERS = [
    (Reply(500, b"<html>hide-me</html>"), "the service answered HTTP 500"),
    (Reply(302, b"", {"Location": "http://127.0.0.1:9/"}), "the service answered HTTP 302"),
    (Reply(200, b"hide-me"), "the answer is not a JSON object"),
    (Reply(200, b"[" * 100_000), "the answer is longer than 64 KiB"),
    (Reply(200, b"[" * 60_000), "the answer is not a JSON object"),
    (Reply(200, b"[1]"), "the answer is not a JSON object"),
    (Reply(200, b"{}" + b" " * 70_000), "the answer is longer than 64 KiB"),
    (
        Reply(200, b"no gzip at all", {"Content-Encoding": "gzip"}),
        "the answer cannot be decompressed",
    ),
    (Reply(200, b'{"Code": "Failed"}'), "the answer's Code is Failed, not Success"),
    (Reply(200, b'{"Code": "hide me"}'), "the answer's Code is something else, not Success"),
    (
        Reply(200, b'{"Code": "Success", "AccessKeyId": "hide-me"}'),
        "AccessKeySecret and SecurityToken and Expiration are missing",
    ),
]
PARTS = {
    "Code": "Success",
    "AccessKeyId": "id",
    "AccessKeySecret": "hide-me",
    "SecurityToken": "token",
    "Expiration": "2026-01-02T09:04:05Z",
}
BROKEN_PARTS = [
    ({"Expiration": "tomorrow"}, "Expiration is no time such as 2026-01-02T09:04:05Z"),
    ({"Expiration": 1767344645}, "Expiration is no time such as 2026-01-02T09:04:05Z"),
    ({"AccessKeyId": 7}, "access_key_id must be a text, got int"),
    ({"AccessKeySecret": "hide-me\n"}, "access_key_secret holds a blank, a line feed"),
    ({"SecurityToken": "\ud800"}, "security_token holds a blank, a line feed"),
    ({"AccessKeySecret": ""}, "AccessKeySecret is missing"),
]
ANSWERS += [
    (Reply(200, json.dumps({**PARTS, **broken}).encode()), sentence)
    for broken, sentence in BROKEN_PARTS
]


class TestUri:
    def make(self, world, path="/keys", **options):
        return UriCredentials(f"{world.services.url}{path}", sources=world.sources, **options)

    @pytest.mark.parametrize(("reply", "sentence"), ANSWERS, ids=[text for _, text in ANSWERS])
    def test_what_cannot_be_used_is_said_without_showing_it(self, world, reply, sentence):
        world.services.refusal = reply
        said = reason(world, self.make(world))
        assert sentence in said
        assert "hide" not in said

    @pytest.mark.parametrize(
        "end", ["2026-01-02T09:04:05Z", "2026-01-02T17:04:05+08:00", "2026-01-02T09:04:05"]
    )
    def test_forms_of_the_time(self, world, end):
        world.services.refusal = Reply(200, json.dumps({**PARTS, "Expiration": end}).encode())
        provider = self.make(world)
        world.key(provider)
        assert provider._cache._held.grant.expires.isoformat() == "2026-01-02T09:04:05+00:00"

    @pytest.mark.parametrize(
        "uri",
        [
            "http://keys.example/",
            "http://10.0.0.1/",
            "ftp://127.0.0.1/",
            "keys",
            "https://",
            "http://[",
            "https://a b/",
            "https://user:hide-me@keys.example/",
        ],
    )
    def test_keys_do_not_travel_unprotected(self, uri):
        with pytest.raises(ConfigurationError) as caught:
            UriCredentials(uri)
        assert "hide-me" not in str(caught.value)

    @pytest.mark.parametrize(
        "uri",
        [
            "https://keys.example/a?b=c",
            "http://localhost:81/",
            "http://127.8.8.8/",
            "http://[::1]:7/x",
            "http://100.100.100.200/x",
        ],
    )
    def test_these_are_protected(self, uri):
        UriCredentials(uri)

    def test_a_bad_variable_is_a_reason(self, world):
        provider = UriCredentials(
            environment={"ALIBABA_CLOUD_CREDENTIALS_URI": "http://10.0.0.1/hide-me"},
            sources=world.sources,
        )
        said = reason(world, provider)
        assert "unprotected" in said
        assert "hide-me" not in said


class TestRole:
    def make(self, world, source=AccessKey("LTAIexample", "example-secret"), **options):  # noqa: B008 - immutable
        options = {"role_arn": ROLE, "sts": StsPlace(world.services.url), **options}
        return AssumeRoleCredentials(source, sources=world.sources, **options)

    def test_the_request_is_signed_with_the_sources_key(self, world):
        provider = self.make(
            world, session_name="nightly", duration_seconds=900, policy='{"a": 1}', external_id="ex"
        )
        assert world.key(provider) == AccessKey("STS.key-1", "secret-1", "token-1")
        (request,) = world.services.received
        assert request.query == {
            "RoleArn": ROLE,
            "RoleSessionName": "nightly",
            "DurationSeconds": "900",
            "Policy": '{"a": 1}',
            "ExternalId": "ex",
        }
        headers = request.headers
        assert headers["x-acs-action"] == "AssumeRole"
        assert headers["x-acs-version"] == "2015-04-01"
        names = headers["authorization"].partition("SignedHeaders=")[2].partition(",")[0]
        signed = v3.sign(
            method=request.method,
            query=request.target.partition("?")[2],
            headers={name: headers[name] for name in names.split(";")},
            body_hash=v3.EMPTY_BODY_HASH,
            access_key_id="LTAIexample",
            access_key_secret="example-secret",
        )
        assert headers["authorization"] == signed.authorization

    def test_roles_can_be_chained(self, world):
        first = EcsCredentials(endpoint=world.services.url, environment={}, sources=world.sources)
        second = self.make(world, first)
        assert world.key_id(self.make(world, second)) == "STS.key-3"
        asked = [
            each.headers["x-acs-accesskey-id"]
            for each in world.services.received
            if "x-acs-action" in each.headers
        ]
        assert asked == ["STS.key-1", "STS.key-2"]

    def test_the_source_without_a_key_is_named(self, world):
        said = reason(world, self.make(world, EnvironmentCredentials(environment={})))
        assert said.startswith("its source, environment, has no key: ALIBABA_CLOUD_ACCESS_KEY_ID")

    def test_another_provider_as_source_is_asked_in_its_own_way(self, world):
        class Own:
            def get(self):
                return AccessKey("own-id", "own-secret")

            async def get_async(self):
                return AccessKey("own-async-id", "own-secret")

        world.key(self.make(world, Own()))
        expected = "own-id" if world.kind == "sync" else "own-async-id"
        assert f"Credential={expected}," in world.services.received[0].headers["authorization"]

    def test_the_service_says_why_not(self, world):
        body = {"Code": "NoPermission", "Message": "not for\nexample-secret", "RequestId": "R"}
        world.services.refusal = Reply(403, json.dumps(body).encode())
        said = reason(world, self.make(world))
        assert said == "the service answered HTTP 403, NoPermission: not for ***"

    @pytest.mark.parametrize("body", [b"{}", b'{"Credentials": null}', b'{"Credentials": "x"}'])
    def test_an_answer_without_a_key(self, world, body):
        world.services.refusal = Reply(200, body)
        assert reason(world, self.make(world)) == "the answer has no Credentials"

    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            ({"role_arn": ""}, "role_arn (RoleArn)"),
            ({"duration_seconds": 60}, "at least 900 needed"),
            ({"session_name": "two words"}, "role_session_name (RoleSessionName)"),
            ({"source": None}, "credentials must be an apsara_core.AccessKey"),
            ({"source": ("id", "hide-me")}, "got tuple"),
        ],
    )
    def test_what_cannot_work_is_said_at_once(self, world, options, sentence):
        with pytest.raises(ConfigurationError) as caught:
            self.make(world, **options)
        assert sentence in str(caught.value)
        assert "hide-me" not in str(caught.value)

    def test_the_external_id_is_not_shown(self, world):
        provider = self.make(world, external_id="hide-me")
        assert "hide-me" not in f"{provider!r}{vars(provider)!r}{provider._request!r}"


class TestPlaceOfSts:
    @pytest.mark.parametrize(
        ("options", "environment", "url"),
        [
            ({}, {}, "https://sts.aliyuncs.com"),
            ({"region": "cn-beijing"}, {}, "https://sts.cn-beijing.aliyuncs.com"),
            ({"region": "cn-beijing", "vpc": True}, {}, "https://sts-vpc.cn-beijing.aliyuncs.com"),
            ({"vpc": True}, {}, "https://sts.aliyuncs.com"),
            (
                {},
                {
                    "ALIBABA_CLOUD_STS_REGION": "cn-hangzhou",
                    "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED": "true",
                },
                "https://sts-vpc.cn-hangzhou.aliyuncs.com",
            ),
            ({"endpoint": "http://127.0.0.1:8080"}, {}, "http://127.0.0.1:8080"),
        ],
    )
    def test_it_follows_from_what_is_given(self, options, environment, url):
        place = StsPlace(**options, surroundings=Surroundings(environment))
        assert place.resolve().url == url

    @pytest.mark.parametrize("region", ["evil.example/", "a@b", "a b", "x#y"])
    def test_a_region_cannot_lead_elsewhere(self, world, region):
        provider = AssumeRoleCredentials(
            AccessKey("id", "secret"),
            role_arn=ROLE,
            sts=StsPlace(region=region),
            sources=world.sources,
        )
        assert "is not a region id" in reason(world, provider)


class TestOidc:
    def make(self, world, **options):
        token = world.home / "token"
        token.write_text("header.payload.signature\n")
        options = {
            "role_arn": ROLE,
            "provider_arn": PROVIDER,
            "token_file": str(token),
            "sts": StsPlace(world.services.url),
            "environment": {},
            **options,
        }
        return OidcCredentials(sources=world.sources, **options)

    def test_the_token_goes_into_the_body_and_nothing_is_signed(self, world):
        world.key(self.make(world, session_name="pod-7"))
        (request,) = world.services.received
        assert request.method == "POST"
        assert "authorization" not in request.headers
        assert request.form == {
            "RoleArn": ROLE,
            "OIDCProviderArn": PROVIDER,
            "OIDCToken": "header.payload.signature",
            "RoleSessionName": "pod-7",
            "DurationSeconds": "3600",
        }
        assert request.query["Action"] == "AssumeRoleWithOIDC"
        assert request.query["Timestamp"] == "2026-01-02T03:00:00Z"

    def test_the_file_is_read_at_each_renewal(self, world):
        provider = self.make(world)
        world.key(provider)
        (world.home / "token").unlink()
        (world.home / "new").write_text("new-token")
        (world.home / "token").symlink_to(world.home / "new")
        world.clock.turn(minutes=50)
        world.key(provider)
        assert world.services.received[1].form["OIDCToken"] == "new-token"

    def test_the_token_is_masked_where_the_service_repeats_it(self, world):
        body = {"Code": "AuthenticationFail", "Message": "bad: header.payload.signature"}
        world.services.refusal = Reply(400, json.dumps(body).encode())
        assert reason(world, self.make(world)).endswith("AuthenticationFail: bad: ***")

    def test_reasons(self, world):
        world.home.joinpath("empty").write_text(" \n")
        assert "is empty" in reason(world, self.make(world, token_file=f"{world.home}/empty"))
        assert "does not exist" in reason(world, self.make(world, token_file="/nowhere/token"))
        assert "at least 900" in reason(world, self.make(world, duration_seconds=1))
        assert "ALIBABA_CLOUD_ROLE_ARN is not set" in reason(world, self.make(world, role_arn=None))
        assert world.services.received == []


def test_requests_keep_what_they_carry_to_themselves(world):
    provider = UriCredentials("https://keys.example/path?access=hide-me")
    step = next(provider.steps())
    assert isinstance(step.request, HttpRequest)
    assert "hide-me" not in f"{step!r}{step.request.shown_url}{provider!r}{vars(provider)!r}"
