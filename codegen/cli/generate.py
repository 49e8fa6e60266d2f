"""``generate``: the package from the spec, or whether it still is what the spec asks for."""

from __future__ import annotations

import keyword
import re
import sys
from pathlib import Path

from codegen.cli.console import say
from codegen.cli.outcome import FINDINGS, FINE, CommandError
from codegen.cli.publishing import report_drift, require_apart, waiting
from codegen.cli.reading import counted, read_spec
from codegen.emit import render
from codegen.emit.formatting import FormatterError
from codegen.emit.verify import UnexpectedCodeError
from codegen.naming import Names, NamesLock
from codegen.naming.lock import FILE_NAME as NAMES_LOCK
from codegen.naming.registry import NameClashError
from codegen.publish import (
    ObstacleError,
    Publication,
    PublicationError,
    clear_leftovers,
    only_run_in,
    plan_publication,
)

_IMPORTED = sys.stdlib_module_names | {"apsara_core", "attr", "attrs", "httpx", "httpx2"}
"""What generated code imports, directly or not: a package of such a name would hide it."""


def generate(spec: Path, out: Path, *, check_only: bool) -> int:
    """Write the package, or with ``check_only`` say whether that would change anything.

    One run at a time for each spec and each package: no run works from a names lock that another
    one is about to replace.
    """
    _require_import_name(out)
    require_apart(spec, out)
    try:
        with only_run_in(spec, waiting):
            service = read_spec(spec)
            if service is None:
                return FINDINGS
            names = Names(NamesLock.read(spec))
            files = render(service, names)
            lock = {spec / NAMES_LOCK: names.after.to_text().encode("utf-8")}
            with only_run_in(out, waiting, make=not check_only) as alone:
                publication = plan_publication(out, files, lock)
                if check_only:
                    return report_drift(publication)
                if alone:
                    clear_leftovers(out)
                    clear_leftovers(spec)
                publication.publish()
    except (NameClashError, ObstacleError, UnexpectedCodeError) as error:
        raise CommandError(str(error), FINDINGS) from None
    except (FormatterError, PublicationError) as error:
        raise CommandError(str(error)) from None
    for sentence in names.chosen:
        say(f"note: {sentence}")
    say(_summary(publication, len(service.operations)))
    return FINE


def _require_import_name(out: Path) -> None:
    name = out.name
    problem: str | None = None
    if name in {"", "."}:
        problem = "has no last part"
    elif not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) or keyword.iskeyword(name):
        problem = f"ends with '{name}', which is no name in Python"
    elif name in _IMPORTED:
        problem = f"ends with '{name}', which would hide the module of that name"
    if problem:
        raise CommandError(
            f"--out {out} {problem}: the last part is the name to import the package by, such as"
            " generated/apsara_vod"
        )


def _summary(publication: Publication, operations: int) -> str:
    counts = f"{counted(operations, 'operation')} in {publication.package}"
    if not publication.written and not publication.removed:
        return f"{counts}: nothing to change"
    parts = [f"{counted(len(publication.written), 'file')} written"]
    if publication.removed:
        parts.append(f"{counted(len(publication.removed), 'file')} removed")
    return f"{counts}: {', '.join(parts)}"
