"""Calls against a stub on loopback: processor time of the client, and connections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median
from typing import Literal

from figures import Figure, at_most, held, reference
from libraries import installed
from peers import GENERATED, VENDOR, clients
from processes import Worker, cores
from turns import by_turns, ratio

IN_FLIGHT = 50
MOST_TIMES = {"sync": 1.0, "async": 0.25}
SECTIONS = {
    "sync": "Synchronous call (client CPU)",
    "async": f"Asynchronous call, {IN_FLIGHT} in flight (client CPU)",
}
SLOTS = {"sync": 1, "async": IN_FLIGHT}
CALLS = {"sync": 250, "async": 150}
NOTES = {VENDOR: "", GENERATED: " (checks and signs nothing)"}

Mode = Literal["sync", "async"]


@dataclass
class _Case:
    worker: Worker
    stub: Worker
    mode: Mode
    connections: int = 0

    def measure(self, calls: int) -> float:
        """Processor seconds for one call; the server's new connections are counted."""
        before = self.stub.ask("counts")
        cost = self.worker.ask([calls, SLOTS[self.mode]])
        after = self.stub.ask("counts")
        if after["requests"] - before["requests"] != calls:
            raise RuntimeError(f"the server saw {after['requests']} calls, not {calls} more")
        self.connections += after["connections"] - before["connections"]
        return float(cost["cpu"]) / calls


def figures(rounds: int, mode: Mode) -> list[Figure]:
    """Measure our client and the bare one, on each library that is installed, then the peers.

    The peers have rounds of their own, with the reference: a client that rests for too long while
    others work has to connect anew.
    """
    section = SECTIONS[mode]
    with ExitStack() as stack:
        client_core, stub_core = cores()
        stub = stack.enter_context(Worker("stub_server.py", core=stub_core))
        endpoint = f"http://127.0.0.1:{stub.ask('counts')['port']}"

        def started(worker: Worker) -> _Case:
            case = _Case(stack.enter_context(worker), stub, mode)
            case.measure(2 * IN_FLIGHT)  # imports, and connections that stay
            return case

        cases = {
            (whose, library): started(
                Worker("calls.py", whose, library, mode, endpoint, core=client_core)
            )
            for whose in ("bare", "ours")
            for library in installed()
        }
        found = _ours(section, mode, cases, rounds)
        peers = {
            client.name: started(
                Worker(
                    "peer_calls.py",
                    client.name,
                    mode,
                    endpoint,
                    core=client_core,
                    python=client.python,
                    **client.variables,
                )
            )
            for client in clients()
        }
        bare = cases["bare", installed()[0]]
        return found + _peers(section, mode, bare, peers, rounds)


def _ours(
    section: str, mode: Mode, cases: Mapping[tuple[str, str], _Case], rounds: int
) -> list[Figure]:
    results = _by_turns({f"{key}": case for key, case in cases.items()}, mode, rounds)
    base = results[f"{('bare', installed()[0])}"]
    found: list[Figure] = []
    for (whose, library), case in cases.items():
        costs = results[f"{(whose, library)}"]
        shown = _shown(costs, case)
        client = f"{library}.{'Client' if mode == 'sync' else 'AsyncClient'}"
        if whose == "ours":
            what = f"ours on {library}"
            times = ratio(costs, base)
            found += [
                at_most(section, what, shown, ratio=times, most=MOST_TIMES[mode]),
                _reuse(section, what, case.connections, SLOTS[mode]),
            ]
        elif costs is base:
            found.append(reference(section, f"bare {client}.post", shown))
        else:
            what = f"bare {client}.post"
            times = ratio(costs, base)
            found.append(Figure(section=section, what=what, measured=shown, ratio=times))
    return found


def _peers(
    section: str, mode: Mode, bare: _Case, peers: Mapping[str, _Case], rounds: int
) -> list[Figure]:
    results = _by_turns({"bare": bare, **peers}, mode, rounds) if peers else {}
    return [
        Figure(
            section=section,
            what=f"{name}{NOTES[name]}",
            measured=_shown(results[name], case),
            ratio=ratio(results[name], results["bare"]),
        )
        for name, case in peers.items()
    ]


def _by_turns(cases: Mapping[str, _Case], mode: Mode, rounds: int) -> dict[str, list[float]]:
    calls = CALLS[mode]
    return by_turns(
        {name: lambda case=case: case.measure(calls) for name, case in cases.items()}, rounds
    )


def _shown(costs: Sequence[float], case: _Case) -> str:
    return f"{median(costs) * 1e6:.0f} µs, connections: {case.connections}"


def _reuse(section: str, what: str, connections: int, slots: int) -> Figure:
    return Figure(
        section=section,
        what=f"{what}: connections over all rounds",
        measured=f"{connections}",
        goal=f"≤ {slots}, one per slot",
        verdict=held(connections, slots),
    )
