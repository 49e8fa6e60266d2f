"""Whether this process is a child that was forked since a connection was opened."""

from __future__ import annotations

import os

generation: int = 0
"""Counts up in each child process."""

_abandoned: list[object] = []
"""Connection pools of the parent. To let go of them would close them, and closing takes locks that
another thread of the parent may have held."""


def abandon(pool: object) -> None:
    """Keep *pool*, of the parent process, untouched until this process ends."""
    _abandoned.append(pool)


def _count() -> None:
    global generation  # noqa: PLW0603 - one number for the whole process
    generation += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_count)
