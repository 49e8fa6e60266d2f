"""Rules about two parameters that bound a range, such as StartTime and EndTime.

A rule of this kind holds while one of the two is not given, or is no value that could be compared:
what is wrong with a single value is for its own type to say.
"""

# ruff: noqa: D102 - what the methods promise is written where Condition declares them

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import ClassVar

from .rules import Condition
from .timestamp import Timestamp

_TIME = Timestamp()


class Ascending(Condition):
    """The second value is not before, or below, the first."""

    first: str
    second: str
    word: ClassVar[str] = "x-ascending"

    def holds(self, values: Mapping[str, object]) -> bool:
        distance = _distance(values, self.first, self.second)
        return distance is None or distance >= 0

    def names(self) -> Iterator[str]:
        yield self.first
        yield self.second


class WithinSpan(Condition):
    """The second point in time is at most so many seconds after the first."""

    first: str
    second: str
    seconds: int
    word: ClassVar[str] = "x-max-span"

    def holds(self, values: Mapping[str, object]) -> bool:
        distance = _distance(values, self.first, self.second)
        return distance is None or distance <= self.seconds

    def names(self) -> Iterator[str]:
        yield self.first
        yield self.second


def _distance(values: Mapping[str, object], first: str, second: str) -> float | None:
    """How far the second value lies behind the first: in seconds for times."""
    start = _comparable(values.get(first))
    end = _comparable(values.get(second))
    if isinstance(start, datetime) and isinstance(end, datetime):
        return (end - start).total_seconds()
    if isinstance(start, (int, float)) and isinstance(end, (int, float)):
        return end - start
    return None


def _comparable(value: object) -> object:
    if isinstance(value, str):
        value = _TIME.receive(value)
    if isinstance(value, datetime):
        return value if value.utcoffset() is not None else None
    if isinstance(value, bool):
        return None
    return value
