"""``codegen generate``: cold, unchanged, and how it grows with the spec."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from figures import Figure, at_most, held, reference
from processes import ROOT, Cost, run
from spec_copies import copy_spec
from turns import by_turns, ratio

SECTION = "`codegen generate` (whole processes)"
COPIES = 4
MOST_SECONDS_UNCHANGED = 0.5
MOST_MIB = 400

FLOOR = "read the spec, write the same files"
COLD = "cold"
UNCHANGED = "unchanged"
GROWN = f"cold, {COPIES} times the operations"


class _Workshop:
    """Folders for all cases; the spec and the package of the project stay as they are."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = copy_spec(ROOT / "spec" / "vod", folder / "spec", 1)
        self.grown = copy_spec(ROOT / "spec" / "vod", folder / "grown", COPIES)
        self.package = folder / "current" / "apsara_vod"
        # The first run of a grown spec writes its names lock, as a user's did long ago.
        self.cold(self.grown)
        self.generate(self.spec, self.package)

    def generate(self, spec: Path, out: Path) -> Cost:
        return run(["-m", "codegen", "generate", "--spec", str(spec), "--out", str(out)])

    def cold(self, spec: Path) -> Cost:
        out = self._fresh() / "apsara_vod"
        return self.generate(spec, out)

    def floor(self) -> Cost:
        script = "benchmarks/measured/read_and_write.py"
        return run([script, str(self.spec), str(self.package), str(self._fresh())])

    def _fresh(self) -> Path:
        out = self.folder / "fresh"
        if out.exists():
            shutil.rmtree(out)
        out.mkdir()
        return out


def figures(rounds: int) -> list[Figure]:
    """Measure in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        shop = _Workshop(Path(folder))
        results = by_turns(
            {
                FLOOR: shop.floor,
                COLD: lambda: shop.cold(shop.spec),
                UNCHANGED: lambda: shop.generate(shop.spec, shop.package),
                GROWN: lambda: shop.cold(shop.grown),
            },
            rounds,
        )
    walls = {what: [cost.wall for cost in costs] for what, costs in results.items()}
    unchanged = median(walls[UNCHANGED])
    peak = max(cost.peak for cost in results[GROWN])
    return [
        reference(SECTION, FLOOR, _shown(results[FLOOR])),
        Figure(
            section=SECTION,
            what=COLD,
            measured=_shown(results[COLD]),
            ratio=ratio(walls[COLD], walls[FLOOR]),
            goal="≤ 1/3 of openapi-python-client",
            verdict="not judged",
        ),
        Figure(
            section=SECTION,
            what=UNCHANGED,
            measured=_shown(results[UNCHANGED]),
            ratio=ratio(walls[UNCHANGED], walls[FLOOR]),
            goal=f"< {MOST_SECONDS_UNCHANGED} s",
            verdict=held(unchanged, MOST_SECONDS_UNCHANGED),
        ),
        at_most(
            SECTION,
            f"{GROWN} ÷ {COLD}",
            _shown(results[GROWN]),
            ratio=ratio(walls[GROWN], walls[COLD]),
            most=COPIES,
        ),
        Figure(
            section=SECTION,
            what=f"{GROWN}: peak memory",
            measured=f"{peak:.0f} MiB",
            goal=f"< {MOST_MIB} MiB (at 16 times)",
            verdict="not judged" if peak <= MOST_MIB else "NOT MET",
        ),
    ]


def _shown(costs: Sequence[Cost]) -> str:
    wall = median(cost.wall for cost in costs)
    return f"{wall:.2f} s, {max(cost.peak for cost in costs):.0f} MiB"
