"""Which HTTP libraries are installed; the first is the one that figures are held against."""

from __future__ import annotations

import importlib.util


def installed() -> tuple[str, ...]:
    """httpx, of which the goals speak, and httpx2 if it is there."""
    return tuple(name for name in ("httpx", "httpx2") if importlib.util.find_spec(name))
