"""One side of a comparison, loaded: a service, its Python names, and how to show its places."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal

import attrs

from codegen.diagnostics import Position
from codegen.diff.package_names import PackageNames
from codegen.model import Service
from codegen.naming import NamesLock

SideKind = Literal["folder", "revision", "metadata"]


@attrs.frozen
class Location:
    """A place as a reader finds it again.

    Attributes:
        file: The path as the user gave it, or inside of the checkout for a revision.
        line: Counted from 1; None for metadata, whose places are not followed.
        column: Counted from 1; None as the line.
        revision: The git revision that holds the file; None for a file on disk.
    """

    file: str
    line: int | None = None
    column: int | None = None
    revision: str | None = None

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{self.revision}:{place}" if self.revision else place


class SideError(Exception):
    """A side cannot be used; the text is one sentence for the user."""


@attrs.frozen(kw_only=True)
class Source:
    """Where a side comes from, and the spec that was read there.

    Attributes:
        name: As the user wrote it.
        kind: What it is.
        service: The spec.
        lock: The names lock of the spec; None when the source knows no Python names.
        root: The folder that positions begin with, where it is only temporary.
        shown: What stands in place of that folder.
        revision: The git revision, if it is one.
        notes: What the user should know about it, one sentence each.
        files: Gives the spec folder for as long as it is needed; None for metadata.
    """

    name: str
    kind: SideKind
    service: Service
    lock: NamesLock | None = None
    root: Path | None = None
    shown: str = ""
    revision: str | None = None
    notes: tuple[str, ...] = ()
    files: Callable[[], AbstractContextManager[Path]] | None = attrs.field(default=None, eq=False)


@attrs.frozen
class Side:
    """One side: its source, and the Python names of the package that it would become."""

    source: Source
    names: PackageNames

    @property
    def service(self) -> Service:
        """The spec."""
        return self.source.service

    def locate(self, position: Position | None) -> Location | None:
        """The place of a position for the reader."""
        if position is None:
            return None
        source = self.source
        if source.kind == "metadata":
            return Location(source.shown)
        file = position.file
        if source.root is not None:
            inside = Path(file).relative_to(source.root).as_posix()
            file = f"{source.shown}/{inside}" if source.shown else inside
        return Location(file, position.line, position.column, source.revision)
