"""Our clients, with the HTTP library of one's choice."""

from __future__ import annotations

from upload_request import KEY

import apsara_vod


def make_client(library: str, endpoint: str) -> apsara_vod.Client:
    """A client on ``httpx`` or ``httpx2``."""
    return apsara_vod.Client(endpoint=endpoint, credentials=KEY, http_client=library)


def make_async_client(library: str, endpoint: str) -> apsara_vod.AsyncClient:
    """A client on ``httpx``, ``httpx2`` or ``aiohttp``."""
    return apsara_vod.AsyncClient(endpoint=endpoint, credentials=KEY, http_client=library)
