"""The review as a comment on a pull request: GitHub's Markdown, below its limit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from codegen.diff.findings import Finding
from codegen.diff.formats import markup
from codegen.diff.formats.summary import (
    TITLES,
    accepted_in,
    by_level,
    counts_of,
    deciding_rules,
    name_of,
    owner_of,
    place_of,
)
from codegen.diff.formats.values import Line, beside
from codegen.diff.review import Review
from codegen.diff.rules import LEVELS

MARKER = "<!-- codegen diff -->"
"""The first line, by which a workflow finds its own comment again."""

MOST_CHARACTERS = 65_536
"""GitHub refuses a longer comment."""

_RESERVED = 1_500
"""For what is said about the findings that had to be left out, and for closing tags."""

_MOST_LINES = 12
_MOST_OPERATIONS = 30


@attrs.define
class _Page:
    """Lines up to the limit; whatever comes first is sure of its place."""

    left: int
    parts: list[str] = attrs.field(factory=list[str])

    def add(self, part: str) -> bool:
        """Add a paragraph, unless the page is full."""
        cost = len(part) + 2
        if cost > self.left:
            return False
        self.left -= cost
        self.parts.append(part)
        return True


def markdown_report(review: Review, *, with_prose: bool) -> str:
    """Counts and the advised version first, what breaks in full, the rest folded."""
    page = _Page(MOST_CHARACTERS - _RESERVED)
    for part in _head(review, with_prose=with_prose):
        page.add(part)
    sections: list[tuple[str, str, list[Finding]]] = [
        (level, TITLES[level], found) for level, found in by_level(review)
    ]
    sections.append(("accepted", "Accepted", accepted_in(review)))
    if with_prose:
        sections.append(("prose", "Wording", list(review.prose)))
    left_out: dict[str, int] = {}
    for name, title, findings in sections:
        if findings:
            missing = _section(page, title, findings, folded=name != LEVELS[0])
            left_out |= {title.lower(): missing} if missing else {}
    if left_out:
        page.parts.append(_rest(left_out))
    return "\n\n".join(page.parts) + "\n"


def _head(review: Review, *, with_prose: bool) -> Iterable[str]:
    yield MARKER
    yield f"## API review: {markup.text(name_of(review.new))}"
    yield f"{markup.code(review.old.source.name)} → {markup.code(review.new.source.name)}"
    if not review.findings and not review.prose:
        yield "**No change**: the same version will do."
    else:
        rules = ", ".join(f"`{one}`" for one in deciding_rules(review))
        yield f"**Version: {review.advice.bump}**, because of {rules}."
        counts = counts_of(review) | {"wording": len(review.prose)}
        yield "\n".join(
            [
                f"| {' | '.join(counts)} |",
                f"|{'---:|' * len(counts)}",
                f"| {' | '.join(map(str, counts.values()))} |",
            ]
        )
    if review.prose and not with_prose:
        yield "Changed wording is listed with `--prose`."
    yield from (f"Note: {markup.text(one)}" for one in review.notes)


def _section(page: _Page, title: str, findings: Sequence[Finding], *, folded: bool) -> int:
    """Add findings; gives how many found no place."""
    heading = f"{title} ({len(findings)})"
    if folded:
        opened = page.add(f"<details>\n<summary><b>{heading}</b></summary>")
    else:
        opened = page.add(f"### {heading}")
    if not opened:
        return len(findings)
    owner: str | None = None
    shown = 0
    for finding in findings:
        part = _finding(finding)
        if (belongs_to := owner_of(finding)) != owner:
            part = f"#### {markup.text(belongs_to)}\n\n{part}"
        if not page.add(part):
            break
        owner, shown = belongs_to, shown + 1
    if folded:
        page.parts.append("</details>")
    return len(findings) - shown


def _finding(finding: Finding) -> str:
    rule = finding.rule
    facts = [f"`{rule.id}`", f"wire **{rule.wire}**", f"source **{rule.source}**"]
    place = place_of(finding)
    if place is not None:
        facts.append(markup.code(str(place)))
    # Sentences about wording hold both texts, which follow anyway.
    says = markup.code(finding.path) if rule.is_prose else markup.text(finding.message)
    parts = [f"<b>{says}</b>", " · ".join(facts)]
    if changed := _values(finding):
        parts.append(changed)
    if finding.witness:
        parts.append(markup.block(finding.witness, "python"))
    if len(finding.operations) > 1:
        parts.append(_reached(finding.operations))
    if finding.accepted is not None:
        until = f" until {finding.accepted.until}" if finding.accepted.until else ""
        owner = markup.text(finding.accepted.owner)
        parts.append(f"Accepted by {owner}{until}: {markup.text(finding.accepted.reason)}")
    elif finding.level in {"breaking", "warning"}:
        why = " ".join(one for one in (rule.reason, rule.advice) if one)
        parts.append(f"{why} Fingerprint `{finding.fingerprint}`.")
    return "\n\n".join(parts)


def _values(finding: Finding) -> str:
    values = beside(finding.old, finding.new)
    lines = [*_signed("-", values.old), *_signed("+", values.new)]
    return markup.block("\n".join(lines), "diff") if lines else ""


def _signed(sign: str, lines: Sequence[Line]) -> list[str]:
    """The lines that changed, behind their sign."""
    changed = [one.text for one in lines if one.changed]
    shown = [f"{sign} {one}" for one in changed[:_MOST_LINES]]
    more = len(changed) - _MOST_LINES
    return [*shown, f"{sign} … {more} more lines"] if more > 0 else shown


def _reached(operations: Sequence[str]) -> str:
    named = ", ".join(map(markup.code, operations[:_MOST_OPERATIONS]))
    more = len(operations) - _MOST_OPERATIONS
    rest = f" and {more} more" if more > 0 else ""
    return f"Reaches {len(operations)} operations: {named}{rest}"


def _rest(left_out: dict[str, int]) -> str:
    total = sum(left_out.values())
    each = ", ".join(f"{count} of {title}" for title, count in left_out.items())
    return (
        f"**{total} more** had no place in this comment ({each}):"
        " the HTML report and `python -m codegen diff` show all of them."
    )
