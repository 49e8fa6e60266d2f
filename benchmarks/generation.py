"""``codegen generate``: cold, unchanged, and how it grows with the spec."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

from figures import Figure, at_most, held, reference
from peers import GENERATED, MODELS, export_openapi, generate, generators
from processes import ROOT, Cost, run
from spec_copies import copy_spec
from turns import by_turns, ratio

SECTION = "`codegen generate` (whole processes)"
COPIES = 16
MOST_OF_PEER = 1 / 3
MOST_SECONDS_UNCHANGED = 0.5
MOST_MIB = 400

FLOOR = "read the spec, write the same files"
COLD = "cold"
UNCHANGED = "unchanged"
GROWN = f"cold, {COPIES} times the operations"
NOTES = {GENERATED: "", MODELS: " (models alone)"}


class _Workshop:
    """Folders for all cases; the spec and the package of the project stay as they are."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = copy_spec(ROOT / "spec" / "vod", folder / "spec", 1)
        self.grown = copy_spec(ROOT / "spec" / "vod", folder / "grown", COPIES)
        self.package = folder / "current" / "apsara_vod"
        self.document = folder / "openapi.json"
        self.generate(self.spec, self.package)
        export_openapi(self.document)

    def generate(self, spec: Path, out: Path) -> Cost:
        return run(["-m", "codegen", "generate", "--spec", str(spec), "--out", str(out)])

    def cold(self, spec: Path) -> Cost:
        return self.generate(spec, self._fresh() / "apsara_vod")

    def floor(self) -> Cost:
        script = "benchmarks/measured/read_and_write.py"
        return run([script, str(self.spec), str(self.package), str(self._fresh())])

    def peer(self, name: str) -> Cost:
        return generate(name, self.document, self._fresh() / "out")

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
        peers = {name: lambda name=name: shop.peer(name) for name in generators()}
        results = by_turns(
            {
                FLOOR: shop.floor,
                COLD: lambda: shop.cold(shop.spec),
                UNCHANGED: lambda: shop.generate(shop.spec, shop.package),
                **peers,
            },
            rounds,
        )
        growth = by_turns(
            {COLD: lambda: shop.cold(shop.spec), GROWN: lambda: shop.cold(shop.grown)}, 1
        )
    floor = _walls(results[FLOOR])
    return [
        reference(SECTION, FLOOR, _shown(results[FLOOR])),
        *_cold(results),
        Figure(
            section=SECTION,
            what=UNCHANGED,
            measured=_shown(results[UNCHANGED]),
            whose="ours",
            ratio=ratio(_walls(results[UNCHANGED]), floor),
            goal=f"< {MOST_SECONDS_UNCHANGED} s",
            verdict=held(median(_walls(results[UNCHANGED])), MOST_SECONDS_UNCHANGED),
        ),
        *(
            Figure(
                section=SECTION,
                what=f"{name}, from our OpenAPI export{NOTES[name]}",
                measured=_shown(results[name]),
                whose="peer",
                ratio=ratio(_walls(results[name]), floor),
            )
            for name in peers
        ),
        *_growth(growth),
    ]


def _cold(results: Mapping[str, Sequence[Cost]]) -> list[Figure]:
    """The run from nothing, and how it stands to the peer of which the goal speaks."""
    ours = _walls(results[COLD])
    goal = f"≤ 1/3 of {GENERATED}"
    alone = Figure(
        section=SECTION,
        what=COLD,
        measured=_shown(results[COLD]),
        whose="ours",
        ratio=ratio(ours, _walls(results[FLOOR])),
    )
    if GENERATED not in results:
        return [replace(alone, goal=goal, verdict="not judged")]
    times = ratio(ours, _walls(results[GENERATED]))
    beside = Figure(
        section=SECTION,
        what=f"{COLD} ÷ {GENERATED}",
        measured="",
        ratio=times,
        goal=goal,
        verdict=held(times, MOST_OF_PEER),
    )
    # The picture shows the goal where the run itself is shown.
    goal_of_floor = MOST_OF_PEER * ratio(_walls(results[GENERATED]), _walls(results[FLOOR]))
    return [replace(alone, most=goal_of_floor), beside]


def _growth(results: Mapping[str, Sequence[Cost]]) -> list[Figure]:
    peak = max(cost.peak for cost in results[GROWN])
    return [
        at_most(
            SECTION,
            f"{GROWN} ÷ {COLD}",
            _shown(results[GROWN]),
            ratio=ratio(_walls(results[GROWN]), _walls(results[COLD])),
            most=COPIES,
            whose="",
        ),
        Figure(
            section=SECTION,
            what=f"{GROWN}: peak memory",
            measured=f"{peak:.0f} MiB",
            goal=f"< {MOST_MIB} MiB",
            verdict=held(peak, MOST_MIB),
        ),
    ]


def _walls(costs: Sequence[Cost]) -> list[float]:
    return [cost.wall for cost in costs]


def _shown(costs: Sequence[Cost]) -> str:
    wall = median(cost.wall for cost in costs)
    return f"{wall:.2f} s, {max(cost.peak for cost in costs):.0f} MiB"
