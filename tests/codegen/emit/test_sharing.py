"""Work shared with a second process gives what one process gives, errors included."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from codegen.emit import sharing
from codegen.emit.sharing import both

TWO_CORES = hasattr(os, "sched_getaffinity") and len(os.sched_getaffinity(0)) > 1


def outcome(script: str) -> str:
    """What a script prints; pytest's own process has threads, and work is not shared there."""
    head = "import os, sys, time\nfrom codegen.emit.sharing import both\n"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", head + script],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_both_results_come_back_in_order() -> None:
    assert outcome("print(both(lambda: 1, lambda: 'x' * 3_000_000)[1][-1:])") == "x"
    assert outcome("print(both(lambda: 1, lambda: 2))") == "(1, 2)"


@pytest.mark.skipif(not TWO_CORES, reason="one core: there is nothing to share")
def test_the_second_one_runs_in_another_process() -> None:
    assert outcome("print(len(set(both(os.getpid, os.getpid))))") == "2"


@pytest.mark.parametrize(
    "work",
    [
        "os.getpid() == here or os._exit(3)",
        "os.getpid() == here or os.kill(os.getpid(), 9)",
        "os.getpid() == here or 1 / 0",
        "os.getpid() == here or sys.exit(1)",
        "os.getpid() == here or (lambda: None)",
    ],
)
def test_what_the_other_process_cannot_do_is_done_here(work: str) -> None:
    assert outcome(f"here = os.getpid()\nprint(both(lambda: 1, lambda: {work})[1])") == "True"


def test_an_error_is_raised_as_without_a_second_process() -> None:
    script = "try:\n  both(lambda: 1, lambda: {}['missing'])\nexcept KeyError as e:\n  print(e)"
    assert outcome(script) == "'missing'"


def test_an_error_of_the_first_does_not_wait_for_a_result_that_nobody_reads() -> None:
    script = (
        "try:\n  both(lambda: {}['missing'], lambda: 'x' * 30_000_000)\n"
        "except KeyError as e:\n  print(e)"
    )
    assert outcome(script) == "'missing'"


def test_without_a_second_process_the_result_is_the_same(monkeypatch) -> None:
    monkeypatch.setattr(sharing, "_can_split", lambda: False)
    assert both(lambda: 1, lambda: 2) == (1, 2)
