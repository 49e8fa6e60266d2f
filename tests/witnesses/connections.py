"""The connections that the official SDKs keep open for as long as a process lives.

Left to the garbage collector, each would be a ResourceWarning in whatever test runs by then.
"""

from __future__ import annotations

from collections.abc import Callable

_CLOSERS: list[Callable[[], object]] = []


def close_later(closer: Callable[[], object]) -> None:
    """Have something closed when the tests of this module are over."""
    _CLOSERS.append(closer)


def close_all() -> None:
    """Close what was opened since the last time."""
    while _CLOSERS:
        _CLOSERS.pop()()
