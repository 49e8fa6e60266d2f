"""Our clients, with the HTTP library of one's choice."""

from __future__ import annotations

from typing import cast

from upload_request import KEY

import apsara_vod
from apsara_core.network.http_protocols import AsyncLibraryName, LibraryName


def make_client(library: str, endpoint: str) -> apsara_vod.Client:
    """A client on ``httpx`` or ``httpx2``."""
    name = cast("LibraryName", library)
    return apsara_vod.Client(endpoint=endpoint, credentials=KEY, http_client=name)


def make_async_client(library: str, endpoint: str) -> apsara_vod.AsyncClient:
    """A client on ``httpx``, ``httpx2`` or ``aiohttp``."""
    name = cast("AsyncLibraryName", library)
    return apsara_vod.AsyncClient(endpoint=endpoint, credentials=KEY, http_client=name)
