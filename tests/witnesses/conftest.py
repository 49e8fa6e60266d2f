"""The local service, and a server that only listens, for the vendor's own clients."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from functools import cache, partial

import pytest

from apsara_vod import OPERATIONS
from tests.runtime.loopback import Loopback, Received
from tests.witnesses import ours
from tests.witnesses.connections import close_all
from tests.witnesses.heard import KEY
from tests.witnesses.official_v3 import OfficialV3
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


@pytest.fixture(scope="module")
def heard(listener: Listener) -> Callable[..., Received]:
    """Let something be sent, and return the request that arrived."""

    def hear(step, *arguments, **options):
        listener.received.clear()
        step(*arguments, **options)
        (request,) = listener.received
        return request

    return hear


@pytest.fixture(scope="module")
def send_ours(listener: Listener, heard: Callable[..., Received]) -> Callable[..., Received]:
    """Let our client send, by Python names."""

    def send(kind, operation, values, *, key=KEY, validate=True):
        method = OPERATIONS[operation].method_name
        return heard(ours.call, listener.url, key, kind, method, values, validate=validate)

    return send


@pytest.fixture(scope="module")
def send_official(listener: Listener, heard: Callable[..., Received]) -> Callable[..., Received]:
    """Let the vendor's current SDK send, by the service's names."""
    client = cache(partial(OfficialV3, listener.url))

    def send(kind, operation, parameters, *, key=KEY):
        return heard(client(key, kind).call, operation, parameters)

    return send
