"""Independent pieces of work in two processes, where the system makes a second one cheaply."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")


def both(first: Callable[[], T], second: Callable[[], T]) -> tuple[T, T]:
    """What two functions return, ``second`` worked out by another process meanwhile.

    The other process can only send a result. If none comes, whatever the reason, this one works
    it out as well, and so raises what there is to raise: errors are the same with and without it.
    """
    if not _can_split():
        return first(), second()
    split = multiprocessing.get_context("fork")
    receiving, sending = split.Pipe(duplex=False)
    process = split.Process(target=_send, args=(receiving, sending, second), daemon=True)
    process.start()
    sending.close()
    try:
        done = first()
        try:
            return done, receiving.recv()
        except (EOFError, OSError):
            return done, second()
    finally:
        receiving.close()  # a process that still sends fails, and ends
        process.join()


def _can_split() -> bool:
    """Two cores, and a copy of this process that works: elsewhere and with threads it may not."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return False
    return len(os.sched_getaffinity(0)) > 1


def _send(receiving: Connection, sending: Connection, work: Callable[[], object]) -> None:
    receiving.close()  # our copy: with it open, nobody would tell us that the reader has gone
    with contextlib.suppress(Exception, KeyboardInterrupt):
        sending.send(work())
