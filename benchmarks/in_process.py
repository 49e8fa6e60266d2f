"""What happens inside of a call: decoding of a page, and building of a signed request."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from figures import Figure, at_most, reference
from peers import GENERATED, VENDOR, Client, clients
from processes import Worker, cores
from turns import by_turns, ratio

ITEMS = 100
REPEATED = 10
DECODERS = {VENDOR: "`from_map`, converts nothing", GENERATED: "`from_dict`"}
MOST_DECODE = 0.33
"""Of the two goals, 0.4 and 0.33, the harder one."""
MOST_SIGN = 2.0


def decoding(rounds: int, operation: str) -> list[Figure]:
    """A page of 100 items, against ``json.loads`` of the same bytes."""
    core = cores()[0]
    with ExitStack() as stack:
        ours = stack.enter_context(Worker("decoding.py", operation, str(ITEMS), core=core))
        page = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "page.json"
        page.write_text(ours.ask("page"), "utf-8")
        size = page.stat().st_size
        names = ("json.loads", "decode", "decode and read", "read again")
        cases = {name: lambda name=name: float(ours.ask([name, REPEATED])) for name in names}
        for name in names:
            ours.ask([name, 1])  # what is done once per process
        for client in clients():
            worker = stack.enter_context(_peer(client, operation, page))
            worker.ask(1)
            cases[client.name] = lambda worker=worker: float(worker.ask(REPEATED))
        results = by_turns(cases, rounds)
    section = f"Decoding of {operation}, {ITEMS} items, {size / 1000:.0f} kB (CPU)"
    base = results["json.loads"]
    return [
        reference(section, "`json.loads`", _shown(base)),
        _held(section, "decode alone (fields convert when read)", results["decode"], base),
        _held(section, "decode, and read every field once", results["decode and read"], base),
        _beside(
            section, "of which the reading itself (a second reading)", results["read again"], base
        ),
        *(
            _beside(section, f"{client.name}: {DECODERS[client.name]}", results[client.name], base)
            for client in clients()
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
        results = _measured(worker, ("minimal V3", "hmac", "ours"), rounds, 300)
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


def _measured(
    worker: Worker, names: Sequence[str], rounds: int, repetitions: int
) -> dict[str, list[float]]:
    for name in names:
        worker.ask([name, 1])  # what is done once per process
    cases = {name: lambda name=name: float(worker.ask([name, repetitions])) for name in names}
    return by_turns(cases, rounds)


def _held(section: str, what: str, costs: Sequence[float], base: Sequence[float]) -> Figure:
    return at_most(section, what, _shown(costs), ratio=ratio(costs, base), most=MOST_DECODE)


def _beside(section: str, what: str, costs: Sequence[float], base: Sequence[float]) -> Figure:
    return Figure(section=section, what=what, measured=_shown(costs), ratio=ratio(costs, base))


def _shown(costs: Sequence[float]) -> str:
    return f"{median(costs) * 1e6:.0f} µs"
