"""Cases measured by turns, and what their rounds say together.

Every round measures every case once. A ratio is the median of the rounds' own ratios, so a machine
that changes its speed between two rounds moves both sides of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import TypeVar

K = TypeVar("K")
T = TypeVar("T")


def by_turns(cases: Mapping[K, Callable[[], T]], rounds: int) -> dict[K, list[T]]:
    """Run every case once per round; the results of each case, in the order of the rounds."""
    results: dict[K, list[T]] = {name: [] for name in cases}
    for number in range(rounds):
        # Every other round goes backwards: no case always follows the same one.
        for name in list(cases)[:: 1 if number % 2 == 0 else -1]:
            results[name].append(cases[name]())
    return results


def ratio(values: Sequence[float], reference: Sequence[float]) -> float:
    """The median of the rounds' own ratios."""
    return median(value / base for value, base in zip(values, reference, strict=True))
