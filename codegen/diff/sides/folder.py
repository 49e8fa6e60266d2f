"""A spec folder as a side."""

from __future__ import annotations

from pathlib import Path

import attrs

from codegen.build import load_service
from codegen.check import check
from codegen.diagnostics import Diagnostics, Sources, SpecError
from codegen.diff.sides.side import SideError, Source
from codegen.naming import NamesLock


class UnsoundSideError(Exception):
    """A side has mistakes; ``text`` says how many, ``diagnostics`` which."""

    def __init__(self, text: str, diagnostics: Diagnostics, sources: Sources) -> None:
        super().__init__(text)
        self.diagnostics = diagnostics
        self.sources = sources


def load_folder(name: str, folder: Path) -> Source:
    """The spec in a folder, checked.

    Raises:
        SideError: The folder is no spec.
        UnsoundSideError: The spec has mistakes.
    """
    try:
        loaded = load_service(folder)
        if loaded.service is not None:
            check(loaded.service, loaded.diagnostics)
        lock = NamesLock.read(folder)
    except SpecError as error:
        reason = "; ".join(one.message for one in error.diagnostics)
        raise SideError(reason.replace("; --spec names the folder", ": name the folder")) from None
    if loaded.diagnostics or loaded.service is None:
        text = f"{name} has {loaded.diagnostics.summary()}: mend them before comparing"
        raise UnsoundSideError(text, loaded.diagnostics, loaded.sources)
    return Source(name=name, kind="folder", service=loaded.service, lock=lock)


def moved(error: UnsoundSideError, root: Path, shown: str) -> UnsoundSideError:
    """The same mistakes, with positions below ``shown`` instead of a temporary folder."""
    diagnostics, sources = Diagnostics(), Sources()
    for one in error.diagnostics:
        if one.position is None:
            diagnostics.extend([one])
            continue
        inside = Path(one.position.file).relative_to(root).as_posix()
        position = attrs.evolve(one.position, file=f"{shown}/{inside}")
        message = one.message.replace(f"{root.as_posix()}/", "")
        diagnostics.extend([attrs.evolve(one, position=position, message=message)])
    for file, lines in error.sources.items():
        inside = Path(file).relative_to(root).as_posix()
        sources.add(f"{shown}/{inside}", "\n".join(lines))
    return UnsoundSideError(str(error), diagnostics, sources)
