"""Results to standard output, messages to standard error; either may have lost its reader."""

from __future__ import annotations

import contextlib
import errno
import os
import sys

from codegen.diagnostics import visible


def say(text: str) -> None:
    """Print a message. Nothing in it can move the cursor of a terminal.

    Raises `BrokenPipeError` when nobody reads it.
    """
    if not sys.stderr:  # closed by the shell, as with 2>&-
        return
    try:
        print("\n".join(map(visible, text.split("\n"))), file=sys.stderr, flush=True)
    except BrokenPipeError:
        raise
    except OSError:
        return  # a full disk behind 2>: there is no place left to complain to


def put(text: str) -> None:
    """Print a result, as UTF-8 with plain line ends whatever the locale and the platform.

    Raises `OSError` when not all of it could be written, `BrokenPipeError` when nobody reads it.
    """
    if not sys.stdout:  # closed by the shell, as with >&-
        raise OSError(errno.EBADF, "it is closed")
    binary = getattr(sys.stdout, "buffer", None)
    if binary is None:  # a stand-in for the stream, as notebooks have it
        sys.stdout.write(text)
    else:
        binary.write(text.encode("utf-8"))
    sys.stdout.flush()


def forget_streams() -> None:
    """Let what is left in the streams go nowhere, so that closing them does not fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def counted(number: int, noun: str) -> str:
    """``1 file``, ``2 files``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
