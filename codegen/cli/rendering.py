"""The package of a spec as files in memory, or the reason why there is none."""

from __future__ import annotations

from pathlib import Path

import attrs

from codegen.cli.outcome import FINDINGS, CommandError
from codegen.cli.reading import read_spec
from codegen.emit import render
from codegen.emit.formatting import FormatterError
from codegen.emit.verify import UnexpectedCodeError
from codegen.naming import Names, NamesLock
from codegen.naming.lock import FILE_NAME as NAMES_LOCK
from codegen.naming.registry import NameClashError


@attrs.frozen
class RenderedSpec:
    """What a spec asks for."""

    operations: int
    files: dict[str, bytes]
    """Path in the package -> bytes."""

    lock: dict[Path, bytes]
    """The names lock, which changes together with the package."""

    chosen: tuple[str, ...]
    """Sentences about names that were given for the first time and are not the obvious ones."""


def render_spec(spec: Path) -> RenderedSpec | None:
    """Render a spec, or None after its mistakes were printed.

    Raises `CommandError` when it cannot be rendered, `SpecError` when the folder is no spec.
    """
    service = read_spec(spec)
    if service is None:
        return None
    try:
        names = Names(NamesLock.read(spec))
        files = render(service, names)
    except (NameClashError, UnexpectedCodeError) as error:
        raise CommandError(str(error), FINDINGS) from None
    except FormatterError as error:
        raise CommandError(str(error)) from None
    lock = {spec / NAMES_LOCK: names.after.to_text().encode("utf-8")}
    return RenderedSpec(len(service.operations), files, lock, tuple(names.chosen))
