"""What every format says in the same words: headings, owners, counts, what decided the version."""

from __future__ import annotations

from codegen.diff.findings import Finding
from codegen.diff.review import Review
from codegen.diff.rules import LEVELS, Level
from codegen.diff.sides import Location, Side

TITLES: dict[Level, str] = {
    "breaking": "Breaking",
    "warning": "Warnings",
    "info": "Info",
    "none": "Other",
}
_MOST_REACHED = 4


def owner_of(finding: Finding) -> str:
    """What a finding belongs to: its operation, the operations that share it, or the service."""
    if finding.operation is not None:
        return finding.operation
    if not finding.operations:
        return "the service"
    named = ", ".join(finding.operations[:_MOST_REACHED])
    more = len(finding.operations) - _MOST_REACHED
    rest = f" and {more} more" if more > 0 else ""
    return f"shared by {len(finding.operations)} operations: {named}{rest}"


def by_level(review: Review) -> list[tuple[Level, list[Finding]]]:
    """The findings that are not accepted, for each level that has some."""
    still_open = [one for one in review.findings if one.accepted is None]
    found: dict[Level, list[Finding]] = {level: [] for level in LEVELS}
    for one in still_open:
        found[one.level].append(one)
    return [(level, findings) for level, findings in found.items() if findings]


def accepted_in(review: Review) -> list[Finding]:
    """The findings that may stand."""
    return [one for one in review.findings if one.accepted is not None]


def counts_of(review: Review) -> dict[str, int]:
    """How many findings there are of each level, and how many are accepted."""
    return {
        "breaking": review.count("breaking"),
        "warning": review.count("warning"),
        "info": review.count("info"),
        "accepted": len(accepted_in(review)),
    }


def deciding_rules(review: Review) -> list[str]:
    """The rules that decided which version is advised."""
    return list(dict.fromkeys(one.rule.id for one in review.advice.decided_by))


def axes_of(finding: Finding) -> str:
    """The levels on both axes."""
    return f"wire {finding.rule.wire}, source {finding.rule.source}"


def place_of(finding: Finding) -> Location | None:
    """Where to look: in the new side, or in the old one for what is gone."""
    return finding.new_location or finding.old_location


def name_of(side: Side) -> str:
    """The product and its version."""
    return f"{side.service.product} {side.service.version}"
