"""A spec folder as a side."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from codegen.build import load_service
from codegen.check import check
from codegen.diagnostics import Diagnostics, SpecError
from codegen.diff.sides.side import SideError, Source
from codegen.naming import NamesLock


def load_folder(name: str, folder: Path) -> Source:
    """The spec in a folder, checked.

    Raises `SideError` when the folder is no spec, or a spec with mistakes.
    """
    try:
        loaded = load_service(folder)
        if loaded.service is not None:
            check(loaded.service, loaded.diagnostics)
        lock = NamesLock.read(folder)
    except SpecError as error:
        reason = "; ".join(one.message for one in error.diagnostics)
        raise SideError(reason.replace("; --spec names the folder", ": name the folder")) from None
    if loaded.service is None or loaded.diagnostics:
        raise SideError(_mistakes(name, loaded.diagnostics))
    return Source(
        name=name,
        kind="folder",
        service=loaded.service,
        lock=lock,
        files=lambda: nullcontext(folder),
    )


def _mistakes(name: str, diagnostics: Diagnostics) -> str:
    """How many mistakes there are, and the first of them; `check` is the command that lists all."""
    first = next(iter(diagnostics))
    place = f"{first.position}: " if first.position else ""
    return (
        f"{name} has {diagnostics.summary()}, which `check` lists and which have to be mended:"
        f" {place}{first.message}"
    )
