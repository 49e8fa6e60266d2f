"""The figures as a page of Markdown."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from itertools import groupby

from figures import Figure
from libraries import ORJSON, installed
from peers import missing, versions


def page(
    figures: Sequence[Figure], *, picture: str, rounds: int, today: date, seconds: float
) -> str:
    """The whole of ``results.md``: which class of machine it was, then one table per section.

    *picture* is the name of the file beside it that shows the ratios.
    """
    missed = sum(figure.verdict == "NOT MET" for figure in figures)
    goals = sum(figure.verdict in {"met", "NOT MET"} for figure in figures)
    head = (
        "# Figures\n\n"
        "Written by `make bench`; [README.md](README.md) says how it measures.\n\n"
        f"{today.isoformat()}, {_machine()}; {rounds} rounds in {seconds:.0f} s. "
        f"Of {goals} goals {goals - missed} are met.\n"
    )
    if left_out := missing():
        head += f"\nNot installed, and therefore not measured: {', '.join(left_out)}.\n"
    parts = [head, f"\n![The ratios as bars, beside their goals]({picture})\n"]
    for section, lines in groupby(figures, key=lambda figure: figure.section):
        parts.append(
            f"\n## {section}\n\n"
            "| what | measured | ratio | goal | |\n| --- | ---: | ---: | ---: | --- |\n"
        )
        parts.extend(_line(figure) for figure in lines)
    return "".join(parts)


def _line(figure: Figure) -> str:
    shown = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    cells = (figure.what, figure.measured, shown, figure.goal, figure.verdict)
    return f"| {' | '.join(cells)} |\n"


def _machine() -> str:
    cores = f"{os.cpu_count()} cores {platform.machine()}, {platform.system()}"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    ours = ("attrs", *installed("async"), *(("orjson",) if ORJSON else ()))
    libraries = ", ".join((*(f"{name} {version(name)}" for name in ours), *versions()))
    return f"{cores}, {python}, {libraries}"
