"""The vendor's current SDK (alibabacloud-vod20170321), called by the service's names."""

from __future__ import annotations

import asyncio
from typing import Any, get_origin, get_type_hints

import pytest

from tests.witnesses.connections import close_later

_WHY = "the vendor's current SDK is not installed: see requirements/dev.in"
_client = pytest.importorskip("alibabacloud_vod20170321.client", reason=_WHY)
_core = pytest.importorskip("darabonba.core", reason=_WHY)
_utils_models = pytest.importorskip("alibabacloud_tea_openapi.utils_models", reason=_WHY)
models = pytest.importorskip("alibabacloud_vod20170321.models", reason=_WHY)
exceptions = pytest.importorskip("alibabacloud_tea_openapi.exceptions", reason=_WHY)

# Its methods are its own snake case (``get_urlupload_infos``): found by the letters alone.
_METHODS = {name.replace("_", ""): name for name in dir(_client.Client) if name[0] != "_"}

KINDS = ("v3-sync", "v3-async", "v1-sync", "v1-async")


class OfficialV3:
    """One client, in one of `KINDS`: how it signs, and whether its async methods are used.

    "v1" is what this SDK calls the signature algorithm v2.
    """

    def __init__(self, url: str, key: Any, kind: str = "v3-sync") -> None:
        signature, _, self._way = kind.partition("-")
        options = {"signature_algorithm": "v2"} if signature == "v1" else {}
        config = _utils_models.Config(
            access_key_id=key.access_key_id,
            access_key_secret=key.access_key_secret,
            security_token=key.security_token,
            endpoint=url.removeprefix("http://"),
            protocol="HTTP",
            **options,
        )
        self._client = _client.Client(config)
        close_later(_close_sessions)

    def call(self, operation: str, parameters: dict[str, Any]) -> Any:
        """Call an operation with parameters by their wire names, and return the SDK's answer."""
        method = _METHODS[operation.lower()]
        request = getattr(models, f"{operation}Request")().from_map(parameters)
        # A list that nobody gave is an empty one in the SDK's maps.
        known = {name: value for name, value in request.to_map().items() if value != []}
        given = {name: value for name, value in parameters.items() if value != []}
        assert known == given, "the SDK does not know one of the parameters"
        if self._way == "async":
            return asyncio.run(getattr(self._client, f"{method}_async")(request))
        return getattr(self._client, method)(request)


def operations() -> set[str]:
    """The names of all operations that the SDK knows."""
    requests = (name.removesuffix("Request") for name in dir(models) if name.endswith("Request"))
    return {name for name in requests if not name.endswith("Shrink")}


def parameters(operation: str) -> set[str]:
    """The names of all parameters that the SDK's model of a request has."""
    found = set()
    for name, hint in get_type_hints(getattr(models, f"{operation}Request").__init__).items():
        model = getattr(models, f"{operation}Request")()
        setattr(model, name, [] if get_origin(hint) is list else "x")
        found |= set(model.to_map())
    return found


def _close_sessions() -> None:
    # The SDK shares them among all its clients, and has no method that closes them.
    sessions = _core.DaraCore._sessions
    while sessions:
        sessions.popitem()[1].close()
