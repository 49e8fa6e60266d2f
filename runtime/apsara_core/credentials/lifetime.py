"""When temporary keys are renewed, and how long a failed renewal is left alone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from .temporary_key import TemporaryKey

EARLY = timedelta(minutes=15)
"""Before the end of its life a key is renewed by whoever needs one, while the others go on with it:
the official SDKs call a key stale at this point."""

URGENT = timedelta(minutes=3)
"""Before its end everybody waits for the new one: a request may be under way for a while."""

FIRST_PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(minutes=1)
_MOST_DOUBLINGS = 6


class Held(NamedTuple):
    """A grant, and when it has to be renewed."""

    grant: TemporaryKey
    early: datetime | None
    urgent: datetime | None

    def usable(self, now: datetime) -> bool:
        """Whether it is still valid."""
        return self.grant.expires is None or now < self.grant.expires

    def fresh(self, now: datetime) -> bool:
        """Whether nothing has to be done about it."""
        return self.early is None or now < self.early

    def pressing(self, now: datetime) -> bool:
        """Whether the new one has to be waited for."""
        return self.urgent is not None and now >= self.urgent


def held(grant: TemporaryKey, now: datetime) -> Held:
    """Plan the renewal of a grant that was received *now*.

    Short-lived keys (15 minutes is the shortest that STS gives) would be stale from the beginning
    by fixed limits: at most a quarter of their life counts as early, at most a tenth as urgent.
    """
    if grant.expires is None:
        return Held(grant, None, None)
    life = grant.expires - now
    return Held(grant, grant.expires - min(EARLY, life / 4), grant.expires - min(URGENT, life / 10))


def pause(failures: int, chance: float) -> timedelta:
    """Return how long to wait after so many *failures* in a row: 1 s, 2 s, 4 s ... 60 s.

    Args:
        failures: 1 or more.
        chance: a number from 0 up to but not including 1; it takes away up to half, so that many
            processes do not come back at the same moment.
    """
    whole = FIRST_PAUSE * (1 << min(failures - 1, _MOST_DOUBLINGS))
    return min(whole, LONGEST_PAUSE) * (1 - chance / 2)
