"""What stands at a path inside the package now, without ever following a link."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import attrs

from codegen.publish.errors import cannot


@attrs.frozen
class Misplaced:
    """Something that is no plain file or folder, where one of those has to be."""

    path: Path
    what: str


def standing(package: Path, path: str) -> bytes | Misplaced | None:
    """The bytes of a file of the package; None when there is none.

    Raises `PublicationError` when the file cannot be read.
    """
    place = package
    *folders, name = path.split("/")
    try:
        for folder in folders:
            place /= folder
            if problem := _problem(place, stat.S_ISDIR, "no folder"):
                return problem
        place /= name
        return _problem(place, stat.S_ISREG, "no plain file") or place.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise cannot("read", place, error) from None


def _problem(place: Path, fits: Callable[[int], bool], otherwise: str) -> Misplaced | None:
    mode = place.lstat().st_mode
    if stat.S_ISLNK(mode):
        return Misplaced(place, "a symbolic link")
    return None if fits(mode) else Misplaced(place, otherwise)
