"""What happens inside of a call: decoding of a page, and building of a signed request."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from figures import Figure, at_most, reference
from processes import Worker, cores
from turns import by_turns, ratio

ITEMS = 100
MOST_DECODE = 0.33
"""Of the two goals, 0.4 and 0.33, the harder one."""
MOST_SIGN = 2.0


def decoding(rounds: int, operation: str) -> list[Figure]:
    """A page of 100 items, against ``json.loads`` of the same bytes."""
    with Worker("decoding.py", operation, str(ITEMS), core=cores()[0]) as worker:
        names = ("json.loads", "decode", "decode and read", "read again")
        results = _measured(worker, names, rounds, 10)
        size = worker.ask("bytes")
    section = f"Decoding of {operation}, {ITEMS} items, {size / 1000:.0f} kB (CPU)"
    base = results["json.loads"]
    return [
        reference(section, "`json.loads`", _shown(base)),
        _held(section, "decode alone (fields convert when read)", results["decode"], base),
        _held(section, "decode, and read every field once", results["decode and read"], base),
        Figure(
            section=section,
            what="of which the reading itself (a second reading)",
            measured=_shown(results["read again"]),
            ratio=ratio(results["read again"], base),
        ),
    ]


def signing(rounds: int) -> list[Figure]:
    """Values to a signed request, validation included, against the least that V3 takes."""
    with Worker("signing_cost.py", core=cores()[0]) as worker:
        results = _measured(worker, ("minimal V3", "hmac", "ours"), rounds, 300)
    section = "Build and sign CreateUploadImage (CPU)"
    base = results["minimal V3"]
    return [
        reference(section, "minimal V3: encode, hash, sign; no checks", _shown(base)),
        Figure(
            section=section,
            what="SHA-256 and HMAC over the same canonical request alone",
            measured=_shown(results["hmac"]),
            ratio=ratio(results["hmac"], base),
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


def _shown(costs: Sequence[float]) -> str:
    return f"{median(costs) * 1e6:.0f} µs"
