"""``generate``: the package from the spec, or whether it still is what the spec asks for."""

from __future__ import annotations

import keyword
import re
import sys
from pathlib import Path

from codegen.cli.console import counted, say
from codegen.cli.outcome import FINDINGS, FINE, CommandError
from codegen.cli.publishing import report_drift, require_apart, waiting
from codegen.cli.sparing import fingerprint, is_current, remember_run
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
            if check_only:
                return _check(spec, out)
            inputs = fingerprint(spec)
            if is_current(inputs, out, waiting):
                say(f"{out}: nothing to change")
                return FINE
            return _write(spec, out, inputs)
    except ObstacleError as error:
        raise CommandError(str(error), FINDINGS) from None
    except PublicationError as error:
        raise CommandError(str(error)) from None


def _check(spec: Path, out: Path) -> int:
    from codegen.cli.rendering import render_spec

    rendered = render_spec(spec)
    if rendered is None:
        return FINDINGS
    with only_run_in(out, waiting):
        return report_drift(plan_publication(out, rendered.files, rendered.lock))


def _write(spec: Path, out: Path, inputs: str | None) -> int:
    from codegen.cli.rendering import render_spec  # templates and all: when there is work to do

    rendered = render_spec(spec)
    if rendered is None:
        return FINDINGS
    with only_run_in(out, waiting, make=True) as alone:
        publication = plan_publication(out, rendered.files, rendered.lock)
        if alone:
            clear_leftovers(out)
            clear_leftovers(spec)
        publication.publish()
        remember_run(inputs, spec, out)
    for sentence in rendered.chosen:
        say(f"note: {sentence}")
    say(_summary(publication, rendered.operations))
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
    if not publication.written and not publication.removed:
        return f"{publication.package}: nothing to change"
    parts = [f"{counted(len(publication.written), 'file')} written"]
    if publication.removed:
        parts.append(f"{counted(len(publication.removed), 'file')} removed")
    return f"{counted(operations, 'operation')} in {publication.package}: {', '.join(parts)}"
