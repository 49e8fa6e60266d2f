"""The whole review of two sides, ready for any format."""

from __future__ import annotations

import attrs

from codegen.diff.accepting import AcceptFile, apply_acceptances
from codegen.diff.comparing import compare
from codegen.diff.findings import Finding, judge
from codegen.diff.rules import Level
from codegen.diff.sides import Side
from codegen.diff.versions import Advice, advise


@attrs.frozen(kw_only=True)
class Review:
    """What a reviewer decides about.

    Attributes:
        old: The side before.
        new: The side after.
        findings: Every change but wording, the worst first; accepted ones among them.
        prose: Changed wording and examples.
        advice: Which version the change asks for.
        notes: What to know about the sides.
    """

    old: Side
    new: Side
    findings: tuple[Finding, ...]
    prose: tuple[Finding, ...]
    advice: Advice
    notes: tuple[str, ...] = ()

    def count(self, level: Level) -> int:
        """How many findings of a level are not accepted."""
        return sum(one.level == level and one.accepted is None for one in self.findings)


def review(old: Side, new: Side, accepted: AcceptFile | None = None) -> Review:
    """Compare two sides and judge what differs.

    Metadata have no Python names, groups and sentences of ours: those are compared only where both
    sides have them.
    """
    are_ours = all(side.source.kind != "metadata" for side in (old, new))
    names = (old.names, new.names) if are_ours else None
    every = judge(compare(old.service, new.service, names), old, new)
    prose = tuple(one for one in every if one.rule.is_prose) if are_ours else ()
    findings = tuple(one for one in every if not one.rule.is_prose)
    advice = advise(findings, prose)
    if accepted is not None:
        findings = apply_acceptances(findings, accepted)
    notes = (*old.source.notes, *new.source.notes)
    return Review(old=old, new=new, findings=findings, prose=prose, advice=advice, notes=notes)
