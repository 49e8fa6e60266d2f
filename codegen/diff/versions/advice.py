"""The version that a review asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from codegen.diff.findings import Finding

Bump = Literal["major", "minor", "patch", "none"]
BUMPS: tuple[Bump, ...] = ("major", "minor", "patch", "none")
_MOST_NAMED = 3


@attrs.frozen
class Advice:
    """The part of the version that has to grow, and the findings that decided it."""

    bump: Bump
    decided_by: tuple[Finding, ...] = ()
    deciding: int = 0
    """How many findings ask for it; ``decided_by`` holds the first few."""


def bump_of(finding: Finding) -> Bump:
    """What one finding asks for.

    ``major`` for what breaks on either axis; ``minor`` for what generated Python shows or callers
    can use; ``patch`` for what only the service, its documents or our sentences say. Whether a
    finding is accepted makes no difference: it was accepted that callers break, not that they do
    not.
    """
    rule = finding.rule
    if rule.level == "breaking":
        return "major"
    return "patch" if rule.source == "none" else "minor"


def advise(findings: Sequence[Finding], prose: Sequence[Finding] = ()) -> Advice:
    """The largest of what the findings ask for; changed wording alone is a patch."""
    asked = [(bump_of(one), one) for one in (*findings, *prose)]
    worst = min((BUMPS.index(one) for one, _ in asked), default=BUMPS.index("none"))
    bump = BUMPS[worst]
    deciding = [finding for one, finding in asked if one == bump]
    return Advice(bump, tuple(deciding[:_MOST_NAMED]), len(deciding))
