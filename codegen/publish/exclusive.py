"""One run at a time in a folder, without leaving a lock file behind.

The lock is the system's own lock on the folder itself: it ends with the process, however that ends,
and needs no right to write. Where there is none (Windows, some network file systems) runs go on
without it, and each file still changes at one stroke.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Generator
from pathlib import Path

from codegen.publish.errors import cannot


@contextlib.contextmanager
def only_run_in(
    folder: Path, waiting: Callable[[Path], None], *, make: bool = False
) -> Generator[bool]:
    """Hold the folder for this run, after any other run that holds it now has ended.

    Gives whether the folder is really held; ``waiting`` is called once when that takes a while.
    With ``make`` a missing folder is made, and goes again if it is still empty at the end; without,
    it is not held.

    Raises `PublicationError` when the folder cannot be made.
    """
    made: list[Path] = []
    handle: int | None = None
    try:
        handle = _acquire(folder, waiting, made if make else None)
        yield handle is not None
    finally:
        for place in reversed(made):
            with contextlib.suppress(OSError):
                place.rmdir()
        if handle is not None:
            os.close(handle)


def _acquire(folder: Path, waiting: Callable[[Path], None], made: list[Path] | None) -> int | None:
    while True:
        if made is not None:
            _make(folder, made)
        try:
            handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        except OSError:
            return None
        try:
            if not _lock(handle, wait=False):
                waiting(folder)
                _lock(handle, wait=True)
            if _is_still(handle, folder):
                return handle
        except OSError:
            os.close(handle)
            return None
        except BaseException:
            os.close(handle)
            raise
        # While we waited the folder was removed, and perhaps made again.
        os.close(handle)


def _make(folder: Path, made: list[Path]) -> None:
    try:
        if folder.is_symlink() or folder.exists():
            return
        for place in reversed([place for place in (folder, *folder.parents) if not place.exists()]):
            made.append(place)
            place.mkdir(exist_ok=True)
    except OSError as error:
        raise cannot("made", folder, error) from None


def _is_still(handle: int, folder: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), folder.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":

    def _lock(handle: int, *, wait: bool) -> bool:
        raise OSError(f"folders cannot be locked here ({handle}, {wait})")

else:
    import fcntl

    def _lock(handle: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
