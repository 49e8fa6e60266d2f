"""Runs the program that a profile of mode External names."""

from __future__ import annotations

import subprocess

from .steps import RunProcess, Unavailable


def output_of(step: RunProcess, seconds: float) -> bytes | Unavailable:
    """Run a program without a shell and return what it printed within *seconds*, or why not.

    Its messages are not shown: they may hold what it works with.
    """
    try:
        done = subprocess.run(  # noqa: S603 - the caller allowed it, and no shell reads it
            step.command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Unavailable(f"its program did not end within {seconds:.2g} s")
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        return Unavailable(f"its program cannot be started ({why})")
    if done.returncode:
        return Unavailable(
            f"its program ended with status {done.returncode}; run it by hand to see why"
        )
    return done.stdout
