"""Our client, called by Python names, in each of its ways."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import Any

import apsara_vod
from apsara_core import AccessKey
from tests.witnesses.connections import close_later

KINDS = ("v3-sync", "v3-async", "v1-sync", "v1-async")


def our_key(key: Any) -> AccessKey:
    return AccessKey(key.access_key_id, key.access_key_secret, key.security_token)


def call(
    url: str, key: Any, kind: str, method: str, values: dict[str, Any], *, validate: bool = True
) -> Any:
    """Call the generated method, with one attempt; the client is kept for the next call."""
    names = (key.access_key_id, key.access_key_secret, key.security_token)
    client = _client(url, names, kind, validate)
    if kind.endswith("-sync"):
        return getattr(client, method)(**values)
    return _loop().run(getattr(client, method)(**values))


@cache
def _client(url: str, names: tuple[str | None, ...], kind: str, validate: bool) -> Any:
    signature, _, way = kind.partition("-")
    options = {
        "endpoint": url,
        "credentials": AccessKey(*names),
        "signature": signature,
        "retry": None,
        "validate": validate,
    }
    if way == "sync":
        client = apsara_vod.Client(**options)
        close_later(client.close)
    else:
        # Made after its loop, and so closed before it.
        loop = _loop()
        client = apsara_vod.AsyncClient(**options)
        close_later(lambda: loop.run(client.aclose()))
    close_later(_client.cache_clear)
    return client


@cache
def _loop() -> asyncio.Runner:
    runner = asyncio.Runner()
    close_later(runner.close)
    close_later(_loop.cache_clear)
    return runner
