"""A time limit over all attempts of a call, and the waits that it cuts short."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Self

_SHORTEST = 0.001
"""A limit of 0 would switch a socket to another mode instead of letting it time out."""


class Deadline:
    """The moment at which a call ends, whatever it is doing.

    Attributes:
        total: the seconds that the call was given.
    """

    __slots__ = ("_at", "_clock", "total")

    def __init__(self, total: float, clock: Callable[[], float]) -> None:
        self.total = total
        self._clock = clock
        self._at = clock() + total

    def left(self) -> float:
        """Return the seconds that are left; below 0 when it is over."""
        return self._at - self._clock()

    def limits(self, phases: Mapping[str, float | None]) -> dict[str, float | None]:
        """Cut the time limits of one attempt to what is left."""
        return {phase: Limit(seconds, self) for phase, seconds in phases.items()}


class Limit(float):
    """A time limit in seconds that knows the deadline of its call.

    As a number it is what was left when the attempt began. That is not enough for a phase of many
    small waits, such as a body that trickles in: the connections of our own ask again before each
    wait (`network.deadline_streams`).
    """

    __slots__ = ("deadline",)

    deadline: Deadline

    def __new__(cls, seconds: float | None, deadline: Deadline) -> Self:
        """Make the limit of *seconds*, or of none, within *deadline*."""
        left = deadline.left()
        made = super().__new__(cls, max(left if seconds is None else min(seconds, left), _SHORTEST))
        made.deadline = deadline
        return made

    def now(self) -> float:
        """Return the limit for a wait that begins now."""
        return max(min(self, self.deadline.left()), _SHORTEST)
