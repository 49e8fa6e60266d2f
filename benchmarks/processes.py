"""Whole processes: what one run costs, and workers that measure on demand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[1]
MEASURED = Path(__file__).resolve().parent / "measured"

_LOADED_BY_CLIENTS = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


def environment() -> dict[str, str]:
    """The environment without proxies and certificates, which change what HTTP clients load."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.lower().endswith("_proxy") and name not in _LOADED_BY_CLIENTS
    }


@dataclass(frozen=True)
class Cost:
    """What one process took.

    Attributes:
        wall: seconds from its start to its end.
        cpu: seconds of processor time, in user and system mode, of it and its children.
        peak: MiB of resident memory; cannot read below what this process itself takes.
        output: what it printed.
    """

    wall: float
    cpu: float
    peak: float
    output: str


def run(arguments: Sequence[str], *, python: str = sys.executable, **variables: str) -> Cost:
    """Run ``python arguments`` in the project's root, with some variables of the environment set.

    Raises:
        RuntimeError: if it fails; the text is what it wrote.
    """
    start = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own scripts, with the interpreter that runs this one
        [python, *arguments],
        cwd=ROOT,
        env=environment() | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None  # noqa: S101 - for the type checker: it is a pipe
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"a measured process failed:\n{output}")
    unit = 1024 if sys.platform != "darwin" else 1024**2
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit, output)


class Worker:
    """A script of ``measured/`` that answers each line of JSON with one of its own."""

    def __init__(
        self,
        script: str,
        *arguments: str,
        core: int | None = None,
        python: str = sys.executable,
        **variables: str,
    ) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - as in `run`
            [python, str(MEASURED / script), *arguments],
            cwd=ROOT,
            env=environment() | variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if core is not None and hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(self._process.pid, {core})

    def ask(self, question: object) -> Any:
        """Send a question, wait for the answer.

        Raises:
            RuntimeError: if the worker has ended.
        """
        assert self._process.stdin is not None  # noqa: S101 - for the type checker
        assert self._process.stdout is not None  # noqa: S101
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args!r} ended; what it wrote stands above")
        return json.loads(line)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None  # noqa: S101
        self._process.stdin.close()
        self._process.wait()
        assert self._process.stdout is not None  # noqa: S101
        self._process.stdout.close()


def cores() -> tuple[int | None, int | None]:
    """One core for what is measured, and another for the server that it talks to."""
    if not hasattr(os, "sched_getaffinity"):
        return None, None
    usable = sorted(os.sched_getaffinity(0))
    return (usable[0], usable[1]) if len(usable) > 1 else (None, None)
