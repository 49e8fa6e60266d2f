"""What the calls of a client, and of all its copies, learn from each other."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .retry_budget import RetryBudget

if TYPE_CHECKING:
    from .sources import Sources

_NONE = timedelta()


class ClientState:
    """The retry budget, and by how much the clock of this machine is off.

    Attributes:
        budget: what repeats are paid from.
        clock_offset: what to add to this machine's time to get the service's.
    """

    __slots__ = ("budget", "clock_offset")

    def __init__(self, budget: RetryBudget | None = None) -> None:
        self.budget = RetryBudget() if budget is None else budget
        self.clock_offset = _NONE

    def now(self, sources: Sources) -> datetime:
        """Return the current time by the service's clock, as far as it is known."""
        now = sources.now()
        return now + self.clock_offset if self.clock_offset is not _NONE else now
