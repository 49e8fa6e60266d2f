"""What sources read and ask for stays where it is, whatever goes wrong."""

from __future__ import annotations

import asyncio
import json
import pickle
from datetime import UTC, datetime

import pytest

from apsara_core import AccessKey, ApsaraError
from apsara_core.credentials import (
    AssumeRoleCredentials,
    CachedCredentials,
    EcsCredentials,
    OidcCredentials,
    StsPlace,
    TemporaryKey,
    UriCredentials,
)
from tests.runtime.credentials.world import PROVIDER, ROLE
from tests.runtime.leaks import everything_about
from tests.runtime.loopback import Reply
from tests.runtime.sample_api import READ, AsyncClient, Client

SECRET = "SECRETsecret0123456789"
TOKEN = "TOKENtoken0123456789"
NEEDLES = ("SECRETsecret", "TOKENtoken")
PARTS = {
    "Code": "Success",
    "AccessKeyId": "STS.id",
    "AccessKeySecret": SECRET,
    "SecurityToken": TOKEN,
    "Expiration": "2026-01-02T04:00:00Z",
}


def echo(received, status):
    """A service that repeats in its message all that it was sent."""
    sent = f"{received.headers} {received.body.decode()} {received.target}"
    return Reply(status, json.dumps({"Code": "Refused", "Message": sent}).encode())


GOOD = Reply(200, json.dumps({**PARTS, "Credentials": PARTS, "CloudCredential": PARTS}).encode())
REPLIES = {
    "good": GOOD,
    "echo": lambda received: echo(received, 400),
    "echo in a good answer": lambda received: echo(received, 200),
    "echo in html": Reply(500, f"<p>{SECRET} {TOKEN}</p>".encode()),
    "half": Reply(200, GOOD.body[:-9]),
    "expired": Reply(200, GOOD.body.replace(b"2026-", b"2025-")),
    "broken key": Reply(200, GOOD.body.replace(b"STS.id", b"STS id")),
    "no time": Reply(200, GOOD.body.replace(b"2026-", b"soon")),
    "broken off": Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + GOOD.body),
    "hang-up": Reply(raw=b""),
}


def uri(world):
    return UriCredentials(
        f"{world.services.url}/{TOKEN}/keys?access={SECRET}", sources=world.sources
    )


def role(world):
    sts = StsPlace(world.services.url)
    source = AccessKey("LTAIexample", SECRET, TOKEN)
    return AssumeRoleCredentials(
        source, role_arn=ROLE, external_id=SECRET, sts=sts, sources=world.sources
    )


def oidc(world):
    (world.home / "token").write_text(TOKEN)
    return OidcCredentials(
        role_arn=ROLE,
        provider_arn=PROVIDER,
        token_file=f"{world.home}/token",
        sts=StsPlace(world.services.url),
        environment={"X": SECRET},
        sources=world.sources,
    )


def ecs(world):
    world.services.metadata_token = Reply(200, TOKEN.encode())
    return EcsCredentials(endpoint=world.services.url, environment={}, sources=world.sources)


def cli(**fields):
    def make(world):
        url = f"{world.services.url}/login"
        world.write_cli(
            {
                "name": "dev",
                "access_key_id": "id",
                "access_key_secret": SECRET,
                "sts_token": TOKEN,
                "ram_role_arn": ROLE,
                "external_id": SECRET,
                "access_token": TOKEN,
                "cloud_sso_sign_in_url": url,
                "cloud_sso_account_id": "1",
                "cloud_sso_access_config": "2",
                "cloud_sso_access_token_expire": 2**31,
                "process_command": f"false {SECRET}",
                **fields,
            }
        )
        world.without_metadata()
        world.environment["X"] = SECRET
        return world.default(allow_process=True)

    return make


def broken_file(text, write="write_cli"):
    def make(world):
        world.write_cli(text=text) if write == "write_cli" else world.write_ini(text)
        world.without_metadata()
        return world.default()

    return make


def half_an_environment(world):
    world.without_metadata()
    world.environment["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = SECRET
    return world.default()


def a_bad_environment(world):
    world.environment["ALIBABA_CLOUD_ACCESS_KEY_ID"] = "id"
    return half_an_environment_with_a_blank(world)


def half_an_environment_with_a_blank(world):
    world.without_metadata()
    world.environment["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = f"{SECRET} "
    return world.default()


SOURCES = {
    "uri": uri,
    "role": role,
    "oidc": oidc,
    "ecs": ecs,
    "cli role": cli(mode="RamRoleArn"),
    "cli sso": cli(mode="CloudSSO"),
}


def own(fetch):
    def make(world):
        return CachedCredentials(fetch, sources=world.sources)

    return make


def naive():
    return datetime(2026, 1, 2)  # noqa: DTZ001 - on purpose


LOCAL = {
    "own no key": own(lambda: (SECRET, TOKEN)),
    "own bare key": own(lambda: AccessKey("id", SECRET, TOKEN)),
    "own blank": own(lambda: TemporaryKey(AccessKey("i d", SECRET, TOKEN), None)),
    "own naive time": own(lambda: TemporaryKey(AccessKey("id", SECRET, TOKEN), naive())),
    "own expired": own(
        lambda: TemporaryKey(AccessKey("id", SECRET, TOKEN), naive().replace(year=2025, tzinfo=UTC))
    ),
    "cli external": cli(mode="External"),
    "cli broken key": cli(mode="StsToken", access_key_id="two words"),
    "cli no text": cli(mode="AK", access_key_secret=[SECRET]),
    "cli no json": broken_file(f'{{"access_key_secret": "{SECRET}'),
    "cli deep": broken_file("[" * 99_999 + SECRET),
    "ini no section": broken_file(f"access_key_secret = {SECRET}\n", "write_ini"),
    "ini no pair": broken_file(f"[default]\n{SECRET}\n", "write_ini"),
    "ini twice": broken_file(f"[default]\na={SECRET}\na={SECRET}\n", "write_ini"),
    "ini blank": broken_file(
        f"[default]\ntype=access_key\naccess_key_id=i d\naccess_key_secret={SECRET}\n", "write_ini"
    ),
    "half an environment": half_an_environment,
    "a bad environment": a_bad_environment,
}


def look(world, provider, caught):
    """Everything that a program could see of the provider and of what came of asking it."""
    yield f"{provider!r}{provider}{vars(provider)!r}"
    yield repr([getattr(value, "__dict__", "") for value in vars(provider).values()])
    with pytest.raises(TypeError) as refused:
        pickle.dumps(provider)
    yield str(refused.value)
    for error in caught:
        yield from everything_about(error)


def use(world, provider):
    """Ask the provider itself, and make a call with it."""
    caught = []
    for attempt in (lambda: world.key(provider), lambda: call(world, provider)):
        try:
            attempt()
        except ApsaraError as error:
            caught.append(error)
        world.clock.turn(minutes=3)
    return caught


def call(world, provider):
    if world.kind == "sync":
        with Client(endpoint=world.services.url, credentials=provider) as client:
            client.send(READ)
        return

    async def run():
        async with AsyncClient(endpoint=world.services.url, credentials=provider) as client:
            await client.send(READ)

    asyncio.run(run())


def search(world, provider, caught, everything_logged, capfd):
    printed = capfd.readouterr()
    records = everything_logged.records
    texts = [
        *look(world, provider, caught),
        everything_logged.text,
        *[record.getMessage() + repr(record.args) for record in records],
        printed.out,
        printed.err,
    ]
    for text in texts:
        for needle in NEEDLES:
            assert needle.lower() not in text.lower(), text


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("reply", REPLIES)
def test_nothing_leaks_from_what_is_asked(source, reply, world, everything_logged, capfd):
    provider = SOURCES[source](world)
    world.services.refusal = REPLIES[reply]
    caught = use(world, provider)
    # A good key makes the call fail on the stand-in's answer, or pass: both are searched.
    assert caught or reply == "good"
    search(world, provider, caught, everything_logged, capfd)
    assert any(needle in repr([world.services.received, GOOD.body]) for needle in NEEDLES)


@pytest.mark.parametrize("source", LOCAL)
def test_nothing_leaks_from_what_is_read(source, world, everything_logged, capfd):
    provider = LOCAL[source](world)
    caught = use(world, provider)
    assert len(caught) == 2
    search(world, provider, caught, everything_logged, capfd)
