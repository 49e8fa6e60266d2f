"""What happens inside of a call: decoding of a page, and building of a signed request."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median

from figures import Figure, Whose, at_most, reference
from libraries import ORJSON
from peers import GENERATED, VENDOR, Client, clients
from processes import Worker, cores
from turns import by_turns, ratio

ITEMS = 100
REPEATED = 10
DECODERS = {VENDOR: "`from_map`, converts nothing", GENERATED: "`from_dict`"}
MOST_DECODE = 0.33
"""Of the two goals, 0.4 and 0.33, the harder one."""
MOST_WHOLE = 1.0
MOST_SIGN = 2.0


_DECODING = ("json.loads", "decode", "decode and look", "decode and read", "read again")


def decoding(rounds: int, operation: str) -> list[Figure]:
    """A page of 100 items, against ``json.loads`` of the same bytes."""
    core = cores()[0]
    with ExitStack() as stack:
        ours = stack.enter_context(Worker("decoding.py", operation, str(ITEMS), core=core))
        page = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "page.json"
        page.write_text(ours.ask("page"), "utf-8")
        size = page.stat().st_size
        cases = _cases(ours, _DECODING, REPEATED)
        for client in clients():
            worker = stack.enter_context(_peer(client, operation, page))
            worker.ask(1)
            cases[client.name] = partial(_seconds, worker, REPEATED)
        results = by_turns(cases, rounds)
    section = f"Decoding of {operation}, {ITEMS} items, {size / 1000:.0f} kB (CPU)"
    base = results["json.loads"]
    return [
        reference(section, "`json.loads`", _shown(base)),
        _held(section, "decode alone (items convert when touched)", results["decode"], base),
        _beside(
            section, "decode, and read five fields of each item", results["decode and look"], base
        ),
        _held(section, "decode, and read every field once", results["decode and read"], base),
        _beside(
            section, "of which the reading itself (a second reading)", results["read again"], base
        ),
        *(
            _beside(
                section,
                f"{client.name}: {DECODERS[client.name]}",
                results[client.name],
                base,
                whose="peer",
            )
            for client in clients()
        ),
    ]


def from_bytes(rounds: int, operation: str) -> list[Figure]:
    """The same page from its bytes on, as a call reads it: with orjson, and without."""
    section = f"From bytes to values: {operation}, {ITEMS} items (CPU)"
    if not ORJSON:
        return [
            Figure(
                section=section,
                what="orjson is not installed",
                measured="",
                goal=f"≤ {MOST_WHOLE:g}x",
                verdict="not judged",
            )
        ]
    names = ("json.loads", "orjson.loads", "json.loads and decode", "whole", "whole and read")
    with Worker("decoding.py", operation, str(ITEMS), core=cores()[0]) as worker:
        results = by_turns(_cases(worker, names, REPEATED), rounds)
    base = results["json.loads"]
    return [
        reference(section, "`json.loads`", _shown(base)),
        _beside(section, "`orjson.loads`", results["orjson.loads"], base, whose="bare"),
        _beside(
            section,
            "`json.loads`, and decode alone",
            results["json.loads and decode"],
            base,
            whose="ours",
        ),
        *(
            at_most(
                section,
                f"with orjson: read, decode{what}",
                _shown(results[case]),
                ratio=ratio(results[case], base),
                most=MOST_WHOLE,
            )
            for case, what in (("whole", " alone"), ("whole and read", ", read every field once"))
        ),
    ]


def _peer(client: Client, operation: str, page: Path) -> Worker:
    return Worker(
        "peer_decoding.py",
        client.name,
        operation,
        str(page),
        core=cores()[0],
        python=client.python,
        **client.variables,
    )


def signing(rounds: int) -> list[Figure]:
    """Values to a signed request, validation included, against the least that V3 takes."""
    with Worker("signing_cost.py", core=cores()[0]) as worker:
        results = by_turns(_cases(worker, ("minimal V3", "hmac", "ours"), 300), rounds)
    section = "Build and sign CreateUploadImage (CPU)"
    base = results["minimal V3"]
    return [
        reference(section, "minimal V3: encode, hash, sign; no checks", _shown(base)),
        _beside(
            section,
            "SHA-256 and HMAC over the same canonical request alone",
            results["hmac"],
            base,
        ),
        at_most(
            section,
            "ours: build, validate, encode, sign",
            _shown(results["ours"]),
            ratio=ratio(results["ours"], base),
            most=MOST_SIGN,
        ),
    ]


def _cases(
    worker: Worker, names: Sequence[str], repetitions: int
) -> dict[str, Callable[[], float]]:
    for name in names:
        worker.ask([name, 1])  # what is done once per process
    return {name: partial(_seconds, worker, [name, repetitions]) for name in names}


def _seconds(worker: Worker, question: object) -> float:
    return float(worker.ask(question))


def _held(section: str, what: str, costs: Sequence[float], base: Sequence[float]) -> Figure:
    return at_most(section, what, _shown(costs), ratio=ratio(costs, base), most=MOST_DECODE)


def _beside(
    section: str, what: str, costs: Sequence[float], base: Sequence[float], whose: Whose = ""
) -> Figure:
    times = ratio(costs, base)
    return Figure(section=section, what=what, measured=_shown(costs), whose=whose, ratio=times)


def _shown(costs: Sequence[float]) -> str:
    return f"{median(costs) * 1e6:.0f} µs"
