"""What a process holds: memory, memory blocks of Python, threads, open files and sockets."""

from __future__ import annotations

import gc
import os
import resource
import sys
import threading
import tracemalloc
from dataclasses import dataclass
from pathlib import Path

_STATUS = Path("/proc/self/statm")
_TASKS = Path("/proc/self/task")
_DESCRIPTORS = Path("/proc/self/fd" if sys.platform == "linux" else "/dev/fd")


@dataclass(frozen=True)
class Usage:
    """What a process holds at one moment.

    Attributes:
        resident: bytes of resident memory; where there is no /proc, the most that there ever were.
        traced: bytes that `tracemalloc` knows of, if it runs.
        blocks: how many blocks Python's allocator has given out: one object more shows.
        threads: of the operating system, where it tells.
        descriptors: open files, pipes and sockets.
    """

    resident: int
    traced: int
    blocks: int
    threads: int
    descriptors: int

    def since(self, before: Usage) -> dict[str, int]:
        """How much there is more of each."""
        return {name: value - getattr(before, name) for name, value in vars(self).items()}


def usage_now() -> Usage:
    """Count, after the garbage collector has been."""
    gc.collect()
    blocks = sys.getallocatedblocks()
    return Usage(
        resident=_resident(),
        traced=tracemalloc.get_traced_memory()[0],
        blocks=blocks,
        threads=sum(1 for _ in _TASKS.iterdir()) if _TASKS.is_dir() else threading.active_count(),
        descriptors=sum(1 for _ in _DESCRIPTORS.iterdir()),
    )


def _resident() -> int:
    if _STATUS.is_file():
        return int(_STATUS.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
