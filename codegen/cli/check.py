"""``check``: the mistakes of a spec."""

from __future__ import annotations

from pathlib import Path

from codegen.cli.console import counted, say
from codegen.cli.outcome import FINDINGS, FINE
from codegen.cli.reading import read_spec


def check(spec: Path) -> int:
    """Report every mistake of the spec, or that there is none."""
    service = read_spec(spec)
    if service is None:
        return FINDINGS
    say(f"{spec}: {counted(len(service.operations), 'operation')}, no mistakes")
    return FINE
