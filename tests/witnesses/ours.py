"""Our client, called by Python names, in each of its ways."""

from __future__ import annotations

import asyncio
from typing import Any

import apsara_vod
from apsara_core import AccessKey

KINDS = ("v3-sync", "v3-async", "v1-sync", "v1-async")


def our_key(key: Any) -> AccessKey:
    return AccessKey(key.access_key_id, key.access_key_secret, key.security_token)


def call(
    url: str, key: Any, kind: str, method: str, values: dict[str, Any], *, validate: bool = True
) -> Any:
    """Call the generated method, with one attempt."""
    signature, _, way = kind.partition("-")
    options = {
        "endpoint": url,
        "credentials": our_key(key),
        "signature": signature,
        "retry": None,
        "validate": validate,
    }
    if way == "sync":
        with apsara_vod.Client(**options) as client:
            return getattr(client, method)(**values)

    async def run() -> Any:
        async with apsara_vod.AsyncClient(**options) as client:
            return await getattr(client, method)(**values)

    return asyncio.run(run())
