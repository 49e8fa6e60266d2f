"""Reads a short text file that somebody else wrote, and stays unharmed whatever it is."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from .steps import Unavailable

MOST = 1024 * 1024
"""Bytes of a file; one that is longer is no list of profiles and no token."""

_FLAGS = (
    os.O_RDONLY
    # A pipe without a writer, or a terminal, would hold up the program.
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


def read_text(path: Path) -> str:
    """Return the text of a file in UTF-8, without a byte order mark. Links are followed.

    Raises:
        Unavailable: if it cannot be read; not ``configured`` if it does not exist.
    """
    text, reason, exists = _attempt(path)
    if reason:
        # Raised here, so that the original error with its frames is not part of the context.
        raise Unavailable(f"{path} {reason}", configured=exists)
    return text


def writable_by_others(path: Path) -> bool:
    """Return whether somebody besides the owner may change a file; never so where modes are none.

    Raises:
        Unavailable: if it cannot be looked at.
    """
    try:
        mode = path.stat().st_mode
    except OSError as error:
        reason = str(error.strerror)
    else:
        return os.name == "posix" and bool(mode & (stat.S_IWGRP | stat.S_IWOTH))
    raise Unavailable(f"{path} cannot be read ({reason})")


def _attempt(path: Path) -> tuple[str, str, bool]:
    """Return the text, or why there is none and whether there is a file at all."""
    try:
        content = _read(path)
    except (FileNotFoundError, NotADirectoryError):
        return "", "does not exist", False
    except OSError as error:
        return "", f"cannot be read ({error.strerror})", True
    except ValueError:
        return "", "is no possible file name", True
    return *_decoded(content), True


def _decoded(content: bytes | None) -> tuple[str, str]:
    if content is None:
        return "", "is not a regular file"
    if len(content) > MOST:
        return "", f"is longer than {MOST // 1024} KiB"
    try:
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        return "", f"is not in UTF-8 (byte {error.start + 1}); save it as UTF-8"


def _read(path: Path) -> bytes | None:
    descriptor = os.open(path, _FLAGS)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(MOST + 1)
    finally:
        os.close(descriptor)
