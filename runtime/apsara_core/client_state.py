"""What the calls of a client, and of all its copies, learn from each other."""

from __future__ import annotations

from datetime import timedelta

from .retrying.retry_budget import RetryBudget

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
