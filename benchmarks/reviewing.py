"""``codegen diff``: two versions of the whole spec, cold, and how it grows with the spec."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from figures import Figure, at_most, held
from processes import ROOT, Cost, run
from spec_copies import copy_spec
from turns import by_turns, ratio

SECTION = "`codegen diff` (whole processes)"
COPIES = 10
MOST_TIMES = 12
MOST_SECONDS = 2
MOST_MIB = 250

COLD = "two versions of the spec, cold"
GROWN = f"cold, {COPIES} times the operations"

_LENGTH = re.compile(r"(maxLength: )(\d+)")


class _Versions:
    """Two versions of a spec: in the second one every limit of a text is another."""

    def __init__(self, folder: Path, copies: int) -> None:
        source = ROOT / "spec" / "vod"
        self.old = copy_spec(source, folder / "old", copies)
        self.new = copy_spec(source, folder / "new", copies)
        for path in self.new.rglob("*.yaml"):
            text = path.read_text("utf-8")
            path.write_text(_LENGTH.sub(r"\g<1>1\g<2>", text), "utf-8")

    def review(self) -> Cost:
        cost = run(["-m", "codegen", "diff", str(self.old), str(self.new), "--fail-on", "none"])
        if "no change" in cost.output:
            raise RuntimeError("the two versions do not differ")
        return cost


def figures(rounds: int) -> list[Figure]:
    """Measure in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        plain = _Versions(Path(folder) / "plain", 1)
        grown = _Versions(Path(folder) / "grown", COPIES)
        cold = by_turns({COLD: plain.review}, rounds)[COLD]
        growth = by_turns({COLD: plain.review, GROWN: grown.review}, 1)
    wall, peak = median(_walls(cold)), max(cost.peak for cost in cold)
    return [
        Figure(
            section=SECTION,
            what=COLD,
            measured=f"{wall:.2f} s",
            goal=f"< {MOST_SECONDS} s",
            verdict=held(wall, MOST_SECONDS),
        ),
        Figure(
            section=SECTION,
            what=f"{COLD}: peak memory",
            measured=f"{peak:.0f} MiB",
            goal=f"< {MOST_MIB} MiB",
            verdict=held(peak, MOST_MIB),
        ),
        at_most(
            SECTION,
            f"{GROWN} ÷ {COLD}",
            f"{growth[GROWN][0].wall:.2f} s, {growth[GROWN][0].peak:.0f} MiB",
            ratio=ratio(_walls(growth[GROWN]), _walls(growth[COLD])),
            most=MOST_TIMES,
            whose="",
        ),
    ]


def _walls(costs: Sequence[Cost]) -> list[float]:
    return [cost.wall for cost in costs]
