"""Entries of the accept file held against the findings."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from codegen.diff.accepting.entries import AcceptFile, Entry
from codegen.diff.findings import Finding
from codegen.diff.rules import LEVELS, RULES
from codegen.diff.sides import Location


def apply_acceptances(findings: Sequence[Finding], accepted: AcceptFile) -> tuple[Finding, ...]:
    """Mark what is accepted; entries that have expired or fit nothing are findings themselves."""
    valid = [one for one in accepted.entries if not accepted.has_expired(one)]
    used: set[int] = set()
    marked: list[Finding] = []
    for finding in findings:
        entry = next((one for one in valid if one.fits(finding)), None)
        if entry is not None:
            marked.append(attrs.evolve(finding, accepted=entry.acceptance))
        else:
            marked.append(finding)
        used |= {id(one) for one in accepted.entries if one.fits(finding)}
    for entry in accepted.entries:
        if id(entry) not in used:
            marked.append(_finding("acceptance-unused", entry))
        elif accepted.has_expired(entry):
            marked.append(_finding("acceptance-expired", entry))
    return tuple(sorted(marked, key=lambda one: LEVELS.index(one.level)))


def _finding(rule_id: str, entry: Entry) -> Finding:
    rule = RULES[rule_id]
    until = str(entry.acceptance.until)
    position = entry.position
    return Finding(
        rule=rule,
        message=rule.says.format(subject=entry.subject, owner=entry.acceptance.owner, until=until),
        path=f"#/accepted/{entry.fingerprint or entry.rule}",
        operation=entry.operation,
        operations=(entry.operation,) if entry.operation else (),
        old=until,
        new_location=Location(position.file, position.line, position.column),
    )
