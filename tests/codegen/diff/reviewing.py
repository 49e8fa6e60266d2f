"""Compare specs that a test writes down, without the command line."""

from __future__ import annotations

import itertools
from pathlib import Path

from codegen.diff.findings import Finding
from codegen.diff.review import Review, review
from codegen.diff.rules.examples import Documents, write_spec
from codegen.diff.sides import load_sides

_NUMBERS = itertools.count()


def reviewed(folder: Path, old: Documents, new: Documents) -> Review:
    """The review of two specs, written to new folders below ``folder``."""
    number = next(_NUMBERS)
    before = write_spec(folder / f"old-{number}", old)
    after = write_spec(folder / f"new-{number}", new)
    return review(*load_sides(str(before), str(after), before))


def found(folder: Path, old: Documents, new: Documents) -> list[Finding]:
    """Everything that differs, changed wording as well."""
    result = reviewed(folder, old, new)
    return [*result.findings, *result.prose]
