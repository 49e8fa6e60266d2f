"""One local service for most tests, and one whose clock the tests set."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.toolkit.callers import Caller, Ticket
from vodkit.emulator import Emulator

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def description() -> Any:
    return json.loads((HERE / "description.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def vectors() -> Any:
    def load(name: str) -> Any:
        return json.loads((HERE.parent / "data" / f"{name}.json").read_text(encoding="utf-8"))

    return load


@pytest.fixture(scope="session")
def service(description: Any) -> Iterator[Emulator]:
    with Emulator(description=description, max_object_bytes=3 * 1024 * 1024) as running:
        yield running


@pytest.fixture
def vod(service: Emulator) -> Caller:
    return Caller(
        service.vod_url, service.credentials.access_key_id, service.credentials.access_key_secret
    )


@pytest.fixture
def ticket(vod: Caller) -> Ticket:
    return Ticket(vod.v3("CreateUploadImage", {"ImageType": "default"}).json)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="session")
def _pinned(description: Any) -> Iterator[tuple[Emulator, Clock]]:
    clock = Clock(1767323045.0)  # 2026-01-02T03:04:05Z, the time of the recorded requests
    with Emulator(
        description=description,
        clock=clock,
        access_key_id="testid",
        access_key_secret="testsecret",
        seed=7,
    ) as running:
        yield running, clock


@pytest.fixture
def pinned(_pinned: tuple[Emulator, Clock]) -> tuple[Emulator, Clock]:
    running, clock = _pinned
    clock.now = 1767323045.0
    return running, clock
