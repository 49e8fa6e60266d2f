"""Measure everything, in one run: ``python benchmarks/run.py``; see README.md."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import generation
import growth
import in_process
import reviewing
import sizes
import startup
import traffic
from figures import Figure
from picture import picture
from report import page

ROUNDS = 15
COSTLY = 5
"""Rounds of a whole generator are one in so many: they take seconds."""

SECTIONS: dict[str, Callable[[int], list[Figure]]] = {
    "startup": startup.figures,
    "generation": lambda rounds: generation.figures(max(rounds // COSTLY, 1)),
    "diff": lambda rounds: reviewing.figures(max(rounds // COSTLY, 1)),
    **{name: partial(traffic.figures, kind=kind) for name, kind in traffic.KINDS.items()},
    "decoding": lambda rounds: [
        *in_process.decoding(rounds, "SearchMedia"),
        *in_process.decoding(rounds, "GetVideoList"),
    ],
    "orjson": lambda rounds: [
        *in_process.from_bytes(rounds, "SearchMedia"),
        *in_process.from_bytes(rounds, "GetVideoList"),
    ],
    "signing": in_process.signing,
    "growth": lambda rounds: growth.figures(rounds / ROUNDS),
    "sizes": lambda _: sizes.figures(),
}


def main(arguments: Sequence[str]) -> int:
    """Measure the sections that were asked for, and write the page with its picture."""
    parser = argparse.ArgumentParser(description="Measure the project, in one run.")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="rounds of each case")
    parser.add_argument("--only", choices=SECTIONS, action="append", help="these sections only")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("results.md"))
    options = parser.parse_args(arguments)
    if options.rounds < 1:
        parser.error("--rounds must be at least 1")
    start, found = time.perf_counter(), list[Figure]()
    for name in options.only or SECTIONS:
        print(f"measuring {name}", file=sys.stderr, flush=True)
        found += SECTIONS[name](options.rounds)
    drawn = options.out.with_suffix(".svg")
    drawn.write_text(picture(found), "utf-8")
    text = page(
        found,
        picture=drawn.name,
        rounds=options.rounds,
        today=datetime.now(UTC).date(),
        seconds=time.perf_counter() - start,
    )
    options.out.write_text(text, "utf-8")
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
