"""Sizes: generated lines, the wheel, and the paths in it."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

from figures import Figure, held
from processes import ROOT, run

SECTION = "Size"
MOST_LINES = 35_000
MOST_BYTES = 1_000_000
MOST_CHARACTERS = 120


def figures() -> list[Figure]:
    """Count, and build the wheel in a temporary folder."""
    lines = sum(
        len(path.read_text("utf-8").splitlines())
        for path in (ROOT / "generated" / "apsara_vod").rglob("*.py")
    )
    with tempfile.TemporaryDirectory() as folder:
        run(["-m", "hatchling", "build", "--target", "wheel", "--directory", folder])
        (wheel,) = Path(folder).glob("*.whl")
        size = wheel.stat().st_size
        with zipfile.ZipFile(wheel) as archive:
            longest = max(map(len, archive.namelist()))
    return [
        _counted("generated lines of Python", lines, MOST_LINES, "lines"),
        _counted("wheel", size, MOST_BYTES, "bytes"),
        _counted("longest path in the wheel", longest, MOST_CHARACTERS, "characters"),
    ]


def _counted(what: str, count: int, most: int, unit: str) -> Figure:
    return Figure(
        section=SECTION,
        what=what,
        measured=f"{count:,} {unit}",
        goal=f"≤ {most:,}",
        verdict=held(count, most),
    )
