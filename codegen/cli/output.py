"""Results where the user wants them: standard output, or a file, all of it or nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from codegen.cli.console import put
from codegen.cli.outcome import CommandError
from codegen.publish import Change, PublicationError, apply_changes


def put_result(text: str) -> None:
    """Print a result.

    Raises `CommandError` when standard output cannot be written, `BrokenPipeError` when nobody
    reads it.
    """
    try:
        put(text)
    except BrokenPipeError:
        raise
    except (AttributeError, OSError, ValueError) as error:  # full; closed, detached
        raise CommandError(f"standard output cannot be written: {_reason(error)}") from None


def wants_colour() -> bool:
    """Whether the reader of standard output is a terminal that wants colours (see no-color.org).

    Git's pager is one.
    """
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    if os.environ.get("GIT_PAGER_IN_USE") == "true":
        return True
    return bool(sys.stdout) and sys.stdout.isatty()


def write_result(out: Path, data: bytes) -> None:
    """Write a result to the file of ``--out``; one that is the same already stays untouched.

    Raises `CommandError` when the file cannot be written.
    """
    try:
        if out.is_dir():
            raise CommandError(f"--out {out} is a folder, and a file is expected")
        if out.exists() and not out.is_file():
            # A pipe or a device: written to, never replaced by a file of that name.
            out.write_bytes(data)
            return
        target = out.resolve()
        if not (target.exists() and target.read_bytes() == data):
            apply_changes([Change(target, data, target.parent)])
    except BrokenPipeError:
        raise
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a circle
        raise CommandError(f"--out {out} cannot be written: {_reason(error)}") from None
    except PublicationError as error:
        raise CommandError(str(error)) from None


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error) or type(error).__name__
