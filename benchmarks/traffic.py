"""Calls against a stub on loopback: processor time of the client, and connections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from statistics import median

from figures import Figure, at_most, held, reference
from libraries import Mode, installed
from peers import GENERATED, VENDOR, Client, clients
from processes import Worker, cores
from stub import Stub, serving
from turns import by_turns, ratio

IN_FLIGHT = 50
SLOTS = {"sync": 1, "async": IN_FLIGHT}
CALLS = {"sync": 250, "async": 150}
NOTES = {VENDOR: "", GENERATED: " (checks and signs nothing)"}


@dataclass(frozen=True)
class Kind:
    """One kind of calls.

    Attributes:
        mode: one after the other, or `IN_FLIGHT` at a time.
        tls: whether they are encrypted.
        most: the most that ours may cost, over the bare client.
    """

    mode: Mode
    tls: bool
    most: float

    @property
    def section(self) -> str:
        """The heading of its table."""
        how = "Synchronous call" if self.mode == "sync" else "Asynchronous call"
        at_once = "" if self.mode == "sync" else f", {IN_FLIGHT} in flight"
        return f"{how}{at_once}, {'TLS' if self.tls else 'plain HTTP'} (client CPU)"

    def costly(self, peer: str) -> bool:
        """Whether a call of a peer takes so long that a few rounds of few calls have to do.

        The official SDK connects anew for each asynchronous call, and reads all authorities again.
        """
        return self.tls and self.mode == "async" and peer == VENDOR


KINDS = {
    "sync": Kind("sync", tls=False, most=1.0),
    "sync-tls": Kind("sync", tls=True, most=1.0),
    "async": Kind("async", tls=False, most=0.25),
    "async-tls": Kind("async", tls=True, most=0.2),
}


@dataclass
class _Case:
    worker: Worker
    stub: Stub
    slots: int
    connections: int = 0

    def measure(self, calls: int) -> float:
        """Processor seconds for one call; the server's new connections are counted."""
        before = self.stub.counts()
        cost = self.worker.ask([calls, self.slots])
        after = self.stub.counts()
        if after["requests"] - before["requests"] != calls:
            raise RuntimeError(f"the server saw {after['requests']} calls, not {calls} more")
        self.connections += after["connections"] - before["connections"]
        return float(cost["cpu"]) / calls


def figures(rounds: int, kind: Kind) -> list[Figure]:
    """Measure our client and the bare one, on each library that is installed, then the peers.

    Each peer has rounds of its own, with the reference: a client that rests for too long while
    others work has to connect anew.
    """
    with ExitStack() as stack:
        stub = stack.enter_context(serving(tls=kind.tls))

        def started(worker: Worker) -> _Case:
            case = _Case(stack.enter_context(worker), stub, SLOTS[kind.mode])
            case.measure(
                IN_FLIGHT if kind.mode == "async" else 2 * IN_FLIGHT
            )  # imports, connections
            return case

        cases = {
            (whose, library): started(_client(kind, stub, whose, library))
            for whose in ("bare", "ours")
            for library in installed(kind.mode)
        }
        found = _ours(kind, cases, rounds)
        bare = cases["bare", installed(kind.mode)[0]]
        for client in clients():
            found.append(
                _peer(kind, client, bare, started(_peer_worker(kind, stub, client)), rounds)
            )
        return found


def _client(kind: Kind, stub: Stub, whose: str, library: str) -> Worker:
    arguments = (whose, library, kind.mode, stub.endpoint)
    return Worker("calls.py", *arguments, core=cores()[0], **stub.trusted)


def _peer_worker(kind: Kind, stub: Stub, client: Client) -> Worker:
    variables = {**client.variables, **stub.trusted}
    arguments = (client.name, kind.mode, stub.endpoint)
    return Worker("peer_calls.py", *arguments, core=cores()[0], python=client.python, **variables)


def _ours(kind: Kind, cases: Mapping[tuple[str, str], _Case], rounds: int) -> list[Figure]:
    calls = CALLS[kind.mode]
    results = by_turns({key: partial(case.measure, calls) for key, case in cases.items()}, rounds)
    base = results["bare", installed(kind.mode)[0]]
    found: list[Figure] = []
    for (whose, library), costs in results.items():
        case = cases[whose, library]
        shown, times = _shown(costs, case), ratio(costs, base)
        if whose == "ours":
            what = f"ours on {library}"
            found += [
                at_most(kind.section, what, shown, ratio=times, most=kind.most),
                _reuse(kind, what, case.connections),
            ]
        elif costs is base:
            found.append(reference(kind.section, _bare(kind.mode, library), shown))
        else:
            found.append(
                Figure(
                    section=kind.section,
                    what=_bare(kind.mode, library),
                    measured=shown,
                    whose="bare",
                    ratio=times,
                )
            )
    return found


def _bare(mode: Mode, library: str) -> str:
    if library == "aiohttp":
        return "bare aiohttp, one session, post"
    return f"bare {library}.{'Client' if mode == 'sync' else 'AsyncClient'}.post"


def _peer(kind: Kind, client: Client, bare: _Case, case: _Case, rounds: int) -> Figure:
    calls = CALLS[kind.mode]
    if kind.costly(client.name):
        rounds, calls = max(rounds // 5, 1), IN_FLIGHT
    results = by_turns(
        {"bare": lambda: bare.measure(calls), "peer": lambda: case.measure(calls)}, rounds
    )
    return Figure(
        section=kind.section,
        what=f"{client.name}{NOTES[client.name]}",
        measured=_shown(results["peer"], case),
        whose="peer",
        ratio=ratio(results["peer"], results["bare"]),
    )


def _shown(costs: Sequence[float], case: _Case) -> str:
    return f"{median(costs) * 1e6:.0f} µs, connections: {case.connections}"


def _reuse(kind: Kind, what: str, connections: int) -> Figure:
    slots = SLOTS[kind.mode]
    return Figure(
        section=kind.section,
        what=f"{what}: connections over all rounds",
        measured=f"{connections}",
        goal=f"≤ {slots}, one per slot",
        verdict=held(connections, slots),
    )
