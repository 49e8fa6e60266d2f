"""One line of the table: a figure, the goal it is held against, and whether it meets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Whose = Literal["ours", "peer", "bare", ""]
Verdict = Literal["met", "NOT MET", "not judged", "reference", ""]


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One measured figure.

    Attributes:
        section: the heading it stands under.
        what: what was measured.
        whose: the owner of its bar in the picture; lines without one have no bar.
        measured: the absolute figure with its unit, as text.
        ratio: the figure over its reference of the same run, if it has one.
        goal: the most that the figure may be, in words.
        most: the most that the ratio may be, if the goal speaks of it.
        verdict: whether it is; a goal that this run cannot judge says so.
    """

    section: str
    what: str
    measured: str
    whose: Whose = ""
    ratio: float | None = None
    goal: str = ""
    most: float | None = None
    verdict: Verdict = ""


def reference(section: str, what: str, measured: str) -> Figure:
    """The line that the ratios of its section stand over."""
    return Figure(
        section=section, what=what, measured=measured, whose="bare", ratio=1.0, verdict="reference"
    )


def held(value: float, most: float) -> Verdict:
    """Whether the exact figure, not the rounded one that is shown, is within its goal."""
    return "met" if value <= most else "NOT MET"


def at_most(
    section: str, what: str, measured: str, *, ratio: float, most: float, whose: Whose = "ours"
) -> Figure:
    """A ratio with the most that it may be."""
    return Figure(
        section=section,
        what=what,
        measured=measured,
        whose=whose,
        ratio=ratio,
        goal=f"≤ {most:g}x",
        most=most,
        verdict=held(ratio, most),
    )
