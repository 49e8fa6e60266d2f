"""The review for a terminal: by level, then by operation, the summary last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import attrs

from codegen.diagnostics import visible
from codegen.diff.findings import Finding
from codegen.diff.formats.summary import (
    TITLES,
    accepted_in,
    axes_of,
    by_level,
    counts_of,
    deciding_rules,
    owner_of,
)
from codegen.diff.review import Review

_COLOURS = {"breaking": "31", "warning": "33", "info": "36", "accepted": "32", "faint": "2"}


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
    for level, found in by_level(review):
        lines += _section(TITLES[level], level, found, ink)
    lines += _section("Accepted", "accepted", accepted_in(review), ink)
    if with_prose:
        lines += _section("Wording", "faint", review.prose, ink)
    lines += [f"note: {visible(note)}" for note in review.notes]
    lines.append(_summary(review, ink, with_prose=with_prose))
    return "\n".join(lines) + "\n"


def _section(title: str, name: str, findings: Sequence[Finding], ink: _Ink) -> list[str]:
    if not findings:
        return []
    lines = [ink(f"{title} ({len(findings)})", "bold", name), ""]
    for owner, group in groupby(findings, key=owner_of):
        lines.append(ink(visible(owner), "bold"))
        for one in group:
            lines += _finding(one, ink)
        lines.append("")
    return lines


def _finding(finding: Finding, ink: _Ink) -> Iterator[str]:
    yield f"  {visible(finding.message)}"
    yield ink(f"    {finding.rule.id} ({axes_of(finding)}) {visible(finding.path)}", "faint")
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
        for name, count in counts_of(review).items()
        if count or name == "breaking"
    ]
    if review.prose and not with_prose:
        parts.append(f"{len(review.prose)} of wording (--prose lists them)")
    if not review.findings and not review.prose:
        return "no change: the same version will do"
    bump = review.advice.bump
    return f"{', '.join(parts)}; version: {ink(bump, 'bold')}{_because(review)}"


def _because(review: Review) -> str:
    rules = deciding_rules(review)
    return f" ({', '.join(rules)})" if rules else ""
