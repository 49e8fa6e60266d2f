"""Several files changed as one: all of them, or none, whatever happens on the way.

New bytes are written to temporary files first, which is where a full disk shows; then only renames
are left, each of which can be taken back. What stood at a place before is kept, as the same file
with its times, until the last rename is done. A process that is killed leaves every file either old
or new, and a temporary folder that `clear_leftovers` knows.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import attrs

from codegen.publish.errors import PublicationError, cannot

_AREA = re.compile(r"\.codegen-[0-9a-f]{16}\Z")


@attrs.frozen
class Change:
    """One file to be written, or removed when ``data`` is None.

    ``area`` is the folder for temporary files, on the same file system as ``target``.
    """

    target: Path
    data: bytes | None
    area: Path


@attrs.frozen
class _Move:
    target: Path
    new: Path | None
    """Where the new bytes are staged; None when the file goes away."""

    old: Path
    """Where what stood there is kept."""

    existed: bool

    def forth(self) -> None:
        if self.new is None:
            self.target.replace(self.old)
            return
        if self.existed:
            _keep(self.target, self.old)
        self.new.replace(self.target)

    def back(self) -> None:
        """Take the move back, if it came to pass. Safe to repeat."""
        if self.new is not None and os.path.lexists(self.new):
            return
        if os.path.lexists(self.old):
            self.old.replace(self.target)
        elif not self.existed:
            self.target.unlink(missing_ok=True)


@attrs.define
class _Progress:
    """What has been made so far; written down before it is made, so that nothing is forgotten."""

    areas: dict[Path, Path] = attrs.field(factory=dict[Path, Path])
    folders: list[Path] = attrs.field(factory=list[Path])
    moves: list[_Move] = attrs.field(factory=list[_Move])
    at: Path = attrs.field(factory=Path)
    """The file that is being worked on, for the error sentence."""


def apply_changes(changes: Sequence[Change]) -> None:
    """Make all changes, or none. Folders are made where they are missing, and go when empty.

    Files go before files come: where upper and lower case are the same, the one may be the other.

    Raises `PublicationError` when a file cannot be written or removed.
    """
    progress = _Progress()
    try:
        staged = [_stage(change, str(number), progress) for number, change in enumerate(changes)]
        for move in sorted(staged, key=lambda move: move.new is not None):
            progress.at = move.target
            progress.moves.append(move)
            move.forth()
    except BaseException as error:
        lost = _put_back(progress)
        if lost:
            raise PublicationError(_lost(lost)) from error
        _discard(progress.areas.values())
        for folder in reversed(progress.folders):
            _remove_if_empty(folder)
        if isinstance(error, OSError):
            reason = cannot("written", progress.at, error)
            raise PublicationError(f"{reason}; nothing was changed") from None
        raise
    _discard(progress.areas.values())
    for change in changes:
        if change.data is None:
            _remove_emptied(change.target.parent, change.area)


def clear_leftovers(folder: Path) -> None:
    """Remove the temporary folders of runs that were killed. The folder must be held alone."""
    try:
        areas = sorted(place for place in folder.iterdir() if _AREA.match(place.name))
    except OSError:
        return
    _discard(areas)


def _stage(change: Change, name: str, progress: _Progress) -> _Move:
    progress.at = change.target
    if change.area not in progress.areas:
        _make_folder(change.area, progress)
        area = change.area / f".codegen-{secrets.token_hex(8)}"
        progress.areas[change.area] = area
        area.mkdir()
    area = progress.areas[change.area]
    new: Path | None = None
    if change.data is not None:
        new = area / f"{name}.new"
        _make_folder(change.target.parent, progress)
        new.write_bytes(change.data)
    return _Move(change.target, new, area / f"{name}.old", os.path.lexists(change.target))


def _make_folder(folder: Path, progress: _Progress) -> None:
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        progress.folders.append(place)
        place.mkdir(exist_ok=True)


def _keep(target: Path, old: Path) -> None:
    """Keep a file under a second name: the same file where the file system can, else a copy."""
    try:
        os.link(target, old)
    except OSError:
        shutil.copy2(target, old)


def _put_back(progress: _Progress) -> list[_Move]:
    """Take back what was done; gives what could not be. A second Ctrl-C does not stop this."""
    while True:
        lost: list[_Move] = []
        try:
            for move in reversed(progress.moves):
                try:
                    move.back()
                except OSError:
                    lost.append(move)
        except KeyboardInterrupt:
            continue
        return lost


def _lost(lost: Sequence[_Move]) -> str:
    places = ", ".join(f"{move.target} (was {move.old})" for move in lost[:10])
    return (
        f"the run failed, and could not put back {places}: the system refused that too;"
        " restore these files from version control"
    )


def _discard(areas: Iterable[Path]) -> None:
    places = list(areas)
    try:
        for area in places:
            shutil.rmtree(area, ignore_errors=True)
    finally:
        # Once more after an interrupt; otherwise there is nothing left to do.
        for area in places:
            shutil.rmtree(area, ignore_errors=True)


def _remove_emptied(folder: Path, area: Path) -> None:
    while folder != area and folder.is_relative_to(area) and _remove_if_empty(folder):
        folder = folder.parent


def _remove_if_empty(folder: Path) -> bool:
    try:
        folder.rmdir()
    except OSError:
        return False
    return True
