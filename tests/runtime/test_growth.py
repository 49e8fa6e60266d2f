"""Clients that were closed leave nothing behind, and a busy one keeps nothing of its calls.

`make bench` counts a thousand clients and a hundred thousand calls; these are enough to see a file,
a thread or a kilobyte of each client, or an object of every other call.
"""

from __future__ import annotations

import sys

import pytest

from benchmarks.processes import Worker, run

CLIENTS = 100
CALLS = 1000
MOST_BYTES_OF_CLIENT = 1024

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="descriptors are counted in /proc")

CASES = pytest.mark.parametrize(
    ("mode", "library"),
    [
        ("sync", "httpx"),
        ("sync", "httpx2"),
        ("async", "httpx"),
        ("async", "httpx2"),
        ("async", "aiohttp"),
    ],
)


@pytest.fixture(scope="module")
def stub(tmp_path_factory):
    """A server that speaks TLS; its address, how to trust it, and how to ask for its counts."""
    folder = tmp_path_factory.mktemp("tls")
    server, authorities = str(folder / "server.pem"), str(folder / "authorities.pem")
    run(["benchmarks/measured/make_certificate.py", server, authorities])
    with Worker("stub_server.py", server) as worker:
        endpoint = f"https://127.0.0.1:{worker.ask('counts')['port']}"
        yield endpoint, authorities, lambda: worker.ask("counts")


def grown(stub, mode, library, question, **variables):
    pytest.importorskip(library)
    endpoint, authorities, _ = stub
    variables["SSL_CERT_FILE"] = authorities
    with Worker("growing.py", library, mode, endpoint, **variables) as worker:
        return worker.ask(question)


@CASES
def test_closed_clients_leave_nothing_behind(stub, mode, library):
    counts = stub[2]
    before = counts()
    found = grown(stub, mode, library, ["clients", CLIENTS], PYTHONTRACEMALLOC="1")
    after = counts()
    assert after["requests"] - before["requests"] >= CLIENTS
    assert found["threads"] == 0
    assert found["descriptors"] == 0
    assert after["open"] == 0
    assert found["traced"] != 0  # it was measured
    assert found["traced"] < CLIENTS * MOST_BYTES_OF_CLIENT


@pytest.mark.slow
@CASES
def test_a_busy_client_keeps_nothing_of_its_calls(stub, mode, library):
    found = grown(stub, mode, library, ["calls", CALLS, 10])
    assert found["threads"] == 0
    assert found["blocks"] < CALLS / 2
