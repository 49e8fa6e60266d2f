"""What a program with keys of its own may and may not write."""

from datetime import UTC, datetime, timedelta
from typing import assert_type

from apsara_core import AccessKey
from apsara_core.credentials import (
    AssumeRoleCredentials,
    AsyncCachedCredentials,
    AsyncCredentialsProvider,
    CachedCredentials,
    CredentialsProvider,
    TemporaryKey,
)
from apsara_vod import AsyncClient, Client

key = AccessKey("id", "secret")


def fetch() -> TemporaryKey:
    return TemporaryKey(key, expires=datetime.now(UTC) + timedelta(hours=1))


async def fetch_async() -> TemporaryKey:
    return TemporaryKey(key, None)


def fetch_bare() -> AccessKey:
    return key


def fetch_one(name: str) -> TemporaryKey:
    return TemporaryKey(AccessKey(name, "secret"), None)


both = CachedCredentials(fetch, fetch_async)
provider: CredentialsProvider = both
async_provider: AsyncCredentialsProvider = AsyncCachedCredentials(fetch_async)
assert_type(both.get(), AccessKey)
assert_type(fetch().expires, datetime | None)
assert_type(fetch().key, AccessKey)

Client(region="cn-shanghai", credentials=CachedCredentials(fetch))
Client(region="cn-shanghai", credentials=CachedCredentials(lambda: fetch_one("id")))
AsyncClient(region="cn-shanghai", credentials=both)
AsyncClient(region="cn-shanghai", credentials=AsyncCachedCredentials(fetch_async))
AssumeRoleCredentials(both, role_arn="acs:ram::1234567890123456:role/uploader")

Client(region="cn-shanghai", credentials=AsyncCachedCredentials(fetch_async))  # expect: error
Client(region="cn-shanghai", credentials=fetch)  # expect: error
CachedCredentials(fetch_async)  # expect: error
CachedCredentials(fetch, fetch)  # expect: error
CachedCredentials(fetch_bare)  # expect: error
CachedCredentials(fetch_one)  # expect: error
CachedCredentials(fetch_async=fetch_async)  # expect: error
AsyncCachedCredentials(fetch)  # expect: error
TemporaryKey(key)  # expect: error
TemporaryKey(key, "2026-01-02T03:04:05Z")  # expect: error
TemporaryKey(("id", "secret"), None)  # expect: error


async def right() -> None:
    assert_type(await both.get_async(), AccessKey)
    assert_type(await AsyncCachedCredentials(fetch_async).renew_async(key), AccessKey)
    AsyncCachedCredentials(fetch_async).get()  # expect: error
