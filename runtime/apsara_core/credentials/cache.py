"""What a provider of temporary keys remembers, and who may refresh it. No I/O, no waiting."""

from __future__ import annotations

import threading
from datetime import datetime
from typing import NamedTuple

from ..access_key import AccessKey
from .flight import Flight
from .lifetime import LONGEST_PAUSE, Held, held, pause
from .steps import Tried
from .temporary_key import TemporaryKey


class Failed(NamedTuple):
    """The last refresh failed, and it is too early for another."""

    tried: Tried


class Lead(NamedTuple):
    """Whoever gets it does the refresh, and ends the flight by `Cache.store` or another."""

    flight: Flight


class Follow(NamedTuple):
    """Somebody else does the refresh: wait for it, and ask again."""

    flight: Flight


class Cache:
    """The grant in use, the refresh under way, and the failures since the last good one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: Held | None = None
        self._flight: Flight | None = None
        self._failures = 0
        self._tried: Tried = ()
        self._closed_until: datetime | None = None

    def fresh(self, now: datetime) -> AccessKey | None:
        """Return the key if nothing has to be done: the usual case, without the lock."""
        current = self._held
        return current.grant.key if current is not None and current.fresh(now) else None

    def turn(
        self, now: datetime, rejected: AccessKey | None, *, blocks: bool
    ) -> AccessKey | Lead | Follow | Failed:
        """Say what the caller does next.

        Args:
            now: the current time.
            rejected: a key that the service refused; it is not handed out.
            blocks: whether the caller would hold up its thread while it waits.
        """
        with self._lock:
            current = self._held
            if current is not None and current.grant.key == rejected:
                current = None
            if current is not None and current.fresh(now):
                return current.grant.key
            usable = current is not None and current.usable(now)
            if self._pauses(now):
                return current.grant.key if current and usable else Failed(self._tried)
            if self._flight is None or self._flight.lost:
                self._flight = Flight()
                return Lead(self._flight)
            if current and usable and not current.pressing(now):
                return current.grant.key
            if blocks and self._flight.own:
                # Blocking would never end: this thread's event loop is the one that refreshes.
                return current.grant.key if current and usable else Lead(Flight())
            return Follow(self._flight)

    def _pauses(self, now: datetime) -> bool:
        end = self._closed_until
        # A later end than any pause has means that the clock was set back.
        return end is not None and now < end <= now + LONGEST_PAUSE

    def store(self, flight: Flight, grant: TemporaryKey, now: datetime) -> None:
        """End a refresh that brought a grant."""
        with self._lock:
            self._held = held(grant, now)
            self._failures = 0
            self._closed_until = None
            self._clear(flight)
        flight.land(grant.key)

    def fail(self, flight: Flight, tried: Tried, now: datetime, chance: float) -> None:
        """End a refresh that brought nothing, and keep the next ones away for a while."""
        with self._lock:
            self._failures += 1
            self._tried = tried
            self._closed_until = now + pause(self._failures, chance)
            self._clear(flight)
        flight.land()

    def abandon(self, flight: Flight, fault: Exception | None = None) -> None:
        """End a refresh that came to nothing without the source having said so.

        Args:
            flight: the refresh.
            fault: what all who wait for it are to raise. Without it, the refresh was interrupted,
                and one of them does it instead.
        """
        with self._lock:
            self._clear(flight)
        flight.land(fault)

    def kept(self, now: datetime) -> AccessKey | None:
        """Return the key that is left, if it is still valid."""
        current = self._held
        return current.grant.key if current is not None and current.usable(now) else None

    def _clear(self, flight: Flight) -> None:
        if self._flight is flight:
            self._flight = None

    def __repr__(self) -> str:
        current = self._held
        return f"<Cache {current.grant!r}>" if current else "<Cache, empty>"
