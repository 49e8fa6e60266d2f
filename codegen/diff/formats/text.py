"""The review for a terminal: by level, then by operation, the summary last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import attrs

from codegen.diagnostics import visible
from codegen.diff.findings import Finding
from codegen.diff.review import Review
from codegen.diff.rules import LEVELS, Level

_TITLES: dict[Level, str] = {
    "breaking": "Breaking",
    "warning": "Warnings",
    "info": "Info",
    "none": "Other",
}
_COLOURS = {"breaking": "31", "warning": "33", "info": "36", "accepted": "32", "faint": "2"}
_MOST_REACHED = 4


@attrs.frozen
class _Ink:
    """Colours, or none of them."""

    colour: bool

    def __call__(self, text: str, *names: str) -> str:
        if not self.colour or not names:
            return text
        codes = ";".join(_COLOURS.get(name, "1") for name in names)
        return f"\x1b[{codes}m{text}\x1b[0m"


def text_report(review: Review, *, with_prose: bool, colour: bool = False) -> str:
    """The whole review, one line end at the end."""
    ink = _Ink(colour)
    lines: list[str] = []
    open_findings = [one for one in review.findings if one.accepted is None]
    for level in LEVELS:
        found = [one for one in open_findings if one.level == level]
        lines += _section(_TITLES[level], level, found, ink)
    accepted = [one for one in review.findings if one.accepted is not None]
    lines += _section("Accepted", "accepted", accepted, ink)
    if with_prose:
        lines += _section("Wording", "faint", review.prose, ink)
    lines += [f"note: {visible(note)}" for note in review.notes]
    lines.append(_summary(review, ink, with_prose=with_prose))
    return "\n".join(lines) + "\n"


def _section(title: str, name: str, findings: Sequence[Finding], ink: _Ink) -> list[str]:
    if not findings:
        return []
    lines = [ink(f"{title} ({len(findings)})", "bold", name), ""]
    for owner, group in groupby(findings, key=_owner):
        lines.append(ink(visible(owner), "bold"))
        for one in group:
            lines += _finding(one, ink)
        lines.append("")
    return lines


def _owner(finding: Finding) -> str:
    if finding.operation is not None:
        return finding.operation
    if not finding.operations:
        return "the service"
    named = ", ".join(finding.operations[:_MOST_REACHED])
    more = len(finding.operations) - _MOST_REACHED
    rest = f" and {more} more" if more > 0 else ""
    return f"shared by {len(finding.operations)} operations: {named}{rest}"


def _finding(finding: Finding, ink: _Ink) -> Iterator[str]:
    yield f"  {visible(finding.message)}"
    axes = f"wire {finding.rule.wire}, source {finding.rule.source}"
    yield ink(f"    {finding.rule.id} ({axes}) {visible(finding.path)}", "faint")
    if places := _places(finding):
        yield ink(f"    {places}", "faint")
    if finding.witness:
        yield f"    >>> {visible(finding.witness)}"
    if finding.accepted is not None:
        until = f" until {finding.accepted.until}" if finding.accepted.until else ""
        yield visible(f"    accepted by {finding.accepted.owner}{until}: {finding.accepted.reason}")
    elif finding.level in {"breaking", "warning"}:
        if finding.rule.advice:
            yield f"    {finding.rule.advice}"
        if finding.fingerprint:
            yield ink(f"    fingerprint {finding.fingerprint}", "faint")


def _places(finding: Finding) -> str:
    places = [str(one) for one in (finding.old_location, finding.new_location) if one is not None]
    return visible(" -> ".join(dict.fromkeys(places)))


def _summary(review: Review, ink: _Ink, *, with_prose: bool) -> str:
    parts = [
        ink(f"{count} {name}", *((name,) if count else ()))
        for name, count in _counts(review)
        if count or name == "breaking"
    ]
    if review.prose and not with_prose:
        parts.append(f"{len(review.prose)} of wording (--prose lists them)")
    if not review.findings and not review.prose:
        return "no change: the same version will do"
    bump = review.advice.bump
    return f"{', '.join(parts)}; version: {ink(bump, 'bold')}{_because(review)}"


def _counts(review: Review) -> Iterable[tuple[str, int]]:
    yield "breaking", review.count("breaking")
    yield "warning", review.count("warning")
    yield "info", review.count("info")
    yield "accepted", sum(one.accepted is not None for one in review.findings)


def _because(review: Review) -> str:
    rules = dict.fromkeys(one.rule.id for one in review.advice.decided_by)
    return f" ({', '.join(rules)})" if rules else ""
