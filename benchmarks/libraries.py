"""Which libraries are installed; the first of `installed` is what figures are held against."""

from __future__ import annotations

import importlib.util
from typing import Literal

Mode = Literal["sync", "async"]

_LIBRARIES: dict[Mode, tuple[str, ...]] = {
    "sync": ("httpx", "httpx2"),
    "async": ("httpx", "httpx2", "aiohttp"),
}


ORJSON = importlib.util.find_spec("orjson") is not None
"""Whether our client reads answers by it."""


def installed(mode: Mode) -> tuple[str, ...]:
    """httpx, of which the goals speak, and the others that are there and know this mode."""
    return tuple(name for name in _LIBRARIES[mode] if importlib.util.find_spec(name))
