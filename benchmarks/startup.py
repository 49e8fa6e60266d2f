"""Start-up: a ready client in a fresh process, and the first use of an operation in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from statistics import median

from figures import Figure, Whose, at_most, held, reference
from installation import python
from libraries import installed
from peers import GENERATED, VENDOR, clients
from processes import Cost, run
from turns import by_turns, ratio

SECTION = "Start-up (whole processes)"
MOST_TIMES = 1.1
MOST_MIB = 30
MOST_MILLISECONDS = 5

_WITHOUT_EXTRAS = "import sys; sys.modules['rich'] = None\n"
"""For the peers: where a development tool brought rich along, httpx loads its command line."""

_CLIENT = """\
from apsara_core import AccessKey
from apsara_vod import Client
key = AccessKey("benchmark-id", "benchmark-secret")
Client(region="cn-shanghai", credentials=key, http_client={library!r})
"""

_PEERS = {
    VENDOR: """\
from alibabacloud_tea_openapi.utils_models import Config
from alibabacloud_vod20170321.client import Client
Client(Config(access_key_id="i", access_key_secret="s", endpoint="vod.cn-shanghai.aliyuncs.com"))
""",
    GENERATED: """\
from vod_peer import Client
Client(base_url="https://vod.cn-shanghai.aliyuncs.com").get_httpx_client()
""",
}


def figures(rounds: int) -> list[Figure]:
    """Measure; the names of the cases are the lines of the table."""
    libraries = installed("sync")
    base = f"`import attrs, {libraries[0]}`, `{libraries[0]}.Client()`"
    sources = {
        "bare interpreter": "pass",
        **{
            f"`import attrs, {name}`, `{name}.Client()`": f"import attrs, {name}; {name}.Client()"
            for name in libraries
        },
        **{
            f"`from apsara_vod import Client`, ready, on {name}": _CLIENT.format(library=name)
            for name in libraries
        },
    }
    alone = python("attrs", *libraries)
    cases = {
        what: partial(run, ["-c", source], python=alone, PYTHONPATH="")
        for what, source in sources.items()
    }
    peers = {
        f"{client.name}, ready": partial(
            run,
            ["-c", _WITHOUT_EXTRAS + _PEERS[client.name]],
            python=client.python,
            **client.variables,
        )
        for client in clients()
    }
    cases |= peers
    for case in cases.values():
        case()  # what is compiled once
    results = by_turns(cases, rounds)
    walls = [cost.wall for cost in results[base]]
    found = [reference(SECTION, base, _shown(results[base]))]
    for what, costs in results.items():
        times = ratio([cost.wall for cost in costs], walls)
        if "apsara_vod" in what:
            peak = median(cost.peak for cost in costs)
            found += [
                at_most(SECTION, what, _shown(costs), ratio=times, most=MOST_TIMES),
                Figure(
                    section=SECTION,
                    what=f"{what}: peak memory",
                    measured=f"{peak:.1f} MiB",
                    goal=f"≤ {MOST_MIB} MiB",
                    verdict=held(peak, MOST_MIB),
                ),
            ]
        elif what != base:
            whose: Whose = "peer" if what in peers else "bare"
            shown = _shown(costs)
            found.append(
                Figure(section=SECTION, what=what, measured=shown, whose=whose, ratio=times)
            )
    return [*found, _first_use(rounds, alone)]


def _shown(costs: Sequence[Cost]) -> str:
    wall = median(cost.wall for cost in costs) * 1000
    return f"{wall:.0f} ms, {median(cost.peak for cost in costs):.1f} MiB"


def _first_use(rounds: int, alone: str) -> Figure:
    script = "benchmarks/measured/first_use.py"
    run([script], python=alone, PYTHONPATH="")  # what is compiled once
    uses = [
        json.loads(run([script], python=alone, PYTHONPATH="").output) for _ in range(max(rounds, 3))
    ]
    milliseconds = median(use["ms"] for use in uses)
    return Figure(
        section=SECTION,
        what="first use of CreateUploadImage",
        measured=f"{milliseconds:.1f} ms, {uses[0]['modules']} modules loaded",
        goal=f"< {MOST_MILLISECONDS} ms",
        verdict=held(milliseconds, MOST_MILLISECONDS),
    )
