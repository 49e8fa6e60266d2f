"""What is left in memory after many clients, and after many calls of one client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from figures import Figure, Verdict, held
from libraries import Mode, installed
from processes import Worker, cores
from stub import Stub, serving

SECTION = "Growth (each line in a process of its own, over TLS)"
CLIENTS = 1000
CALLS = 100_000
SLOTS: dict[Mode, int] = {"sync": 1, "async": 50}
MODES: tuple[Mode, ...] = ("sync", "async")
MOST_MB_OF_CLIENTS = 50
MOST_MB_OF_CALLS = 1
MOST_BLOCKS_OF_CALLS = 1000

_MB = 1_000_000


def figures(share: float) -> list[Figure]:
    """Measure; a *share* below one makes fewer clients and calls, of which no goal is met."""
    clients, calls = max(round(CLIENTS * share), 1), max(round(CALLS * share), 1)
    with serving(tls=True) as stub:
        return [
            *(
                figure
                for mode in MODES
                for library in installed(mode)
                for figure in _of_clients(stub, mode, library, clients)
            ),
            *(_of_calls(stub, mode, library, calls) for mode in MODES for library in _quick(mode)),
        ]


def _quick(mode: Mode) -> tuple[str, ...]:
    """All libraries but httpx, the slowest, where there is another."""
    return installed(mode)[1:] or installed(mode)


def _asked(stub: Stub, mode: Mode, library: str, question: object) -> Mapping[str, int]:
    arguments = (library, mode, stub.endpoint)
    with Worker("growing.py", *arguments, core=cores()[0], **stub.trusted) as worker:
        grown = dict(worker.ask(question))
        return {**grown, "open": stub.counts()["open"]}


def _of_clients(stub: Stub, mode: Mode, library: str, count: int) -> Iterator[Figure]:
    grown = _asked(stub, mode, library, ["clients", count])
    what = f"{count:,} clients made, used once, closed: {mode} on {library}"
    yield Figure(
        section=SECTION,
        what=f"{what}: memory",
        measured=_memory(grown),
        goal=f"< {MOST_MB_OF_CLIENTS} MB",
        verdict=_verdict(grown["resident"] / _MB, MOST_MB_OF_CLIENTS, whole=count >= CLIENTS),
    )
    left = {name: grown[name] for name in ("threads", "descriptors", "open")}
    yield Figure(
        section=SECTION,
        what=f"{what}: what is left",
        measured=f"{left['threads']} threads, {left['descriptors']} files and sockets, "
        f"{left['open']} connections at the server",
        goal="0",
        verdict=_verdict(max(left.values()), 0, whole=count >= CLIENTS),
    )


def _of_calls(stub: Stub, mode: Mode, library: str, count: int) -> Figure:
    slots = SLOTS[mode]
    grown = _asked(stub, mode, library, ["calls", count, slots])
    at_once = f", {slots} in flight" if slots > 1 else ""
    used = max(grown["resident"] / _MB / MOST_MB_OF_CALLS, grown["blocks"] / MOST_BLOCKS_OF_CALLS)
    return Figure(
        section=SECTION,
        what=f"one client busy for {count:,} calls: {mode} on {library}{at_once}",
        measured=_memory(grown),
        goal=f"≤ {MOST_MB_OF_CALLS} MB, ≤ {MOST_BLOCKS_OF_CALLS:,} blocks",
        verdict=_verdict(used, 1, whole=count >= CALLS),
    )


def _memory(grown: Mapping[str, int]) -> str:
    return f"{grown['resident'] / _MB:+.2f} MB, {grown['blocks']:+,} blocks"


def _verdict(value: float, most: float, *, whole: bool) -> Verdict:
    """A part of the clients or calls may break a goal, but cannot meet it."""
    verdict = held(value, most)
    return verdict if whole or verdict == "NOT MET" else "not judged"
