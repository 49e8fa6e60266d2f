from __future__ import annotations

import gc
import stat
import threading
from pathlib import Path

import pytest

from tests.runtime.chaos.faulty_server import FaultyServer

DESCRIPTORS = Path("/proc/self/fd")


def what_is_open():
    """How many sockets this process has, and its threads."""
    sockets = 0
    for descriptor in DESCRIPTORS.iterdir():
        try:
            sockets += stat.S_ISSOCK(descriptor.stat().st_mode)
        except OSError:  # the one that lists the folder
            continue
    return sockets, set(threading.enumerate())


@pytest.fixture
def nothing_leaks():
    """No socket and no thread is left when a test is over; tasks are counted by `Caller`."""
    if not DESCRIPTORS.is_dir():
        pytest.skip("sockets are counted in /proc")
    before = what_is_open()
    yield
    if what_is_open() != before:
        # Tracebacks that a test has kept may hold a connection; what the collector finds is no leak.
        gc.collect()
    assert what_is_open() == before


@pytest.fixture
def faulty(nothing_leaks):
    with FaultyServer() as running:
        yield running
