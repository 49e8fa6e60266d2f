"""What the commands that write a folder have in common."""

from __future__ import annotations

from pathlib import Path

from codegen.cli.console import counted, say
from codegen.cli.outcome import FINDINGS, FINE, CommandError
from codegen.publish import Publication


def require_apart(spec: Path, out: Path) -> None:
    """Refuse a folder inside the spec.

    Raises `CommandError`.
    """
    try:
        inside = out.resolve().is_relative_to(spec.resolve())
    except (OSError, RuntimeError):  # a link that leads to itself
        raise CommandError(f"--out {out} leads nowhere: a link in it leads to itself") from None
    if inside:
        raise CommandError(
            f"--out {out} lies in the spec folder {spec}: choose a folder outside of it"
        )


def waiting(folder: Path) -> None:
    """Say that another run is at work."""
    say(f"codegen: another run works in {folder}; waiting for it to end")


def report_drift(publication: Publication) -> int:
    """Name each file that is not as the spec asks, and give the exit code."""
    drift = publication.drift
    if not drift:
        return FINE
    for path, state in drift:
        say(f"{path}: {state}")
    say(f"{counted(len(drift), 'file')} not as the spec asks: run `make generate`")
    return FINDINGS
