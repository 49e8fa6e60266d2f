"""Compare specs that a test writes down, without the command line."""

from __future__ import annotations

import datetime as dt
import itertools
from pathlib import Path

import attrs

from codegen.diff.findings import Acceptance, Finding
from codegen.diff.review import Review, review
from codegen.diff.rules import LEVELS
from codegen.diff.rules.examples import Documents, tiny_spec, write_spec
from codegen.diff.sides import load_sides
from codegen.diff.versions import advise

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


def crowded(result: Review, count: int) -> Review:
    """A review with the findings of another one over and over, each with a fingerprint of its own.

    Every ninth is accepted.
    """
    acceptance = Acceptance("The list was wrong.", "Ann Ash", dt.date(2030, 1, 31))
    findings = [
        attrs.evolve(
            one,
            fingerprint=f"{number:016x}",
            operation=f"PutThing{number % 40}",
            operations=(f"PutThing{number % 40}",),
            accepted=acceptance if number % 9 == 8 else None,
        )
        for number, one in zip(range(count), itertools.cycle(result.findings), strict=False)
    ]
    ordered = sorted(findings, key=lambda one: (LEVELS.index(one.level), one.operation or ""))
    return attrs.evolve(result, findings=tuple(ordered), advice=advise(ordered, result.prose))


def mixed(folder: Path) -> Review:
    """A review with findings of several levels, lists and texts as values, and changed wording."""
    kinds = ["one", "two", "three"]
    old = [
        {"name": "Value", "in": "query", "schema": {"type": "string", "maxLength": 20}},
        {"name": "Kind", "in": "query", "schema": {"type": "string", "enum": kinds}},
        {"name": "Gone", "in": "query", "schema": {"type": "string"}, "description": "Gone soon."},
        {
            "name": "Told",
            "in": "query",
            "schema": {"type": "string"},
            "description": "Not <b>so</b>.",
        },
    ]
    new = [
        {"name": "Value", "in": "query", "schema": {"type": "string", "maxLength": 10}},
        {"name": "Kind", "in": "query", "schema": {"type": "string", "x-known-values": kinds}},
        {"name": "Fresh", "in": "query", "schema": {"type": "integer"}},
        {
            "name": "Told",
            "in": "query",
            "schema": {"type": "string"},
            "description": "Not <i>so</i>.",
        },
    ]
    return reviewed(folder, tiny_spec("parameters", old), tiny_spec("parameters", new))
