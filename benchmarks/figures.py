"""One line of the table: a figure, the goal it is held against, and whether it meets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["met", "NOT MET", "not judged", "reference", ""]


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One measured figure.

    Attributes:
        section: the heading it stands under.
        what: what was measured.
        measured: the absolute figure with its unit, as text.
        ratio: the figure over its reference of the same run, if it has one.
        goal: the most that ``value`` may be, in words.
        verdict: whether it is; a goal that this run cannot judge says so.
    """

    section: str
    what: str
    measured: str
    ratio: float | None = None
    goal: str = ""
    verdict: Verdict = ""


def reference(section: str, what: str, measured: str) -> Figure:
    """The line that the ratios of its section stand over."""
    return Figure(section=section, what=what, measured=measured, ratio=1.0, verdict="reference")


def held(value: float, most: float) -> Verdict:
    """Whether the exact figure, not the rounded one that is shown, is within its goal."""
    return "met" if value <= most else "NOT MET"


def at_most(section: str, what: str, measured: str, *, ratio: float, most: float) -> Figure:
    """A ratio with the most that it may be."""
    return Figure(
        section=section,
        what=what,
        measured=measured,
        ratio=ratio,
        goal=f"≤ {most:g}x",
        verdict=held(ratio, most),
    )
