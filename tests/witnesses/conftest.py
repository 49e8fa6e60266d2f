"""The local service, and a server that only listens, for the vendor's own clients."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator

import pytest

from tests.runtime.loopback import Loopback
from tests.witnesses.connections import close_all
from vodkit.emulator import Emulator

# What the official clients and the libraries below them read from the environment: proxies, credentials, user agents, logging.
_PREFIXES = ("ALIBABA", "ALIYUN", "OSS_")
_NAMES = {"DEBUG", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"}


@pytest.fixture(scope="module", autouse=True)
def _alone() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            upper = name.upper()
            if upper.endswith("_PROXY") or upper.startswith(_PREFIXES) or upper in _NAMES:
                patch.delenv(name)
        yield
    close_all()


class Clock:
    """The time of day, moved by some seconds."""

    def __init__(self) -> None:
        self.offset = 0.0

    def __call__(self) -> float:
        return time.time() + self.offset


@pytest.fixture(scope="module")
def clock() -> Clock:
    """The clock of `service`; a test that moves it puts it back."""
    return Clock()


@pytest.fixture(scope="module")
def service(clock: Clock) -> Iterator[Emulator]:
    """The local service as a user starts it: with the description that was generated."""
    with Emulator(clock=clock) as running:
        yield running


class Listener(Loopback):
    """A `Loopback` that takes uploads, too, with a length or in chunks."""

    def __init__(self) -> None:
        super().__init__()
        base = self.RequestHandlerClass

        class Handler(base):
            def do_PUT(self) -> None:
                if self.headers.get("transfer-encoding") == "chunked":
                    while size := int(self.rfile.readline(), 16):
                        self.rfile.read(size + 2)
                    self.rfile.readline()
                self.do_POST()

        self.RequestHandlerClass = Handler


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """A server that keeps every request and answers what it is told to."""
    with Listener() as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield running
        running.silent.set()
        running.shutdown()
        thread.join()
