"""The review as SARIF 2.1.0 (OASIS), for code scanning and editors."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from codegen.diagnostics import visible
from codegen.diff.findings import Finding
from codegen.diff.formats.summary import place_of
from codegen.diff.review import Review
from codegen.diff.rules import RULES, Level, Rule
from codegen.diff.sides import Location

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS: dict[Level, str] = {
    "breaking": "error",
    "warning": "warning",
    "info": "note",
    "none": "none",
}
_FINGERPRINT = "codegenDiff/v1"
_SPEC_FILE = "service.yaml"
_ROOT = "%SRCROOT%"


def sarif_report(review: Review, *, with_prose: bool) -> str:
    """One run with the rules that found something and a result for each finding."""
    findings = [*review.findings, *(review.prose if with_prose else ())]
    used = {one.rule.id for one in findings}
    rules = [rule for rule in RULES.values() if rule.id in used]
    numbers = {rule.id: number for number, rule in enumerate(rules)}
    fallback = _fallback(review)
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "codegen diff",
                "fullName": "Review of API changes (python -m codegen diff)",
                "rules": [_rule(one) for one in rules],
            }
        },
        "automationDetails": {"id": f"api-review/{review.new.service.product}/"},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {
            _ROOT: {"description": {"text": "The folder that the command ran in."}}
        },
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [
                    {"level": "note", "message": {"text": visible(note)}} for note in review.notes
                ],
            }
        ],
        "results": [_result(one, numbers[one.rule.id], fallback) for one in findings],
        "properties": {
            "old": visible(review.old.source.name),
            "new": visible(review.new.source.name),
            "semver": review.advice.bump,
            "prose": len(review.prose),
        },
    }
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2, default=str) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    advice = rule.advice or "Nothing has to be done."
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": rule.reason},
        "help": {"text": advice},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
        "properties": {
            "tags": ["api", rule.direction, rule.area],
            "wire": rule.wire,
            "source": rule.source,
        },
    }


def _result(finding: Finding, number: int, fallback: Location) -> dict[str, Any]:
    text = visible(finding.message)
    if finding.witness:
        text += f"\n{visible(finding.witness)}"
    location = _location(place_of(finding) or fallback)
    logical: list[dict[str, Any]] = [
        {"fullyQualifiedName": visible(one), "kind": "member"} for one in finding.symbols
    ]
    logical.append({"fullyQualifiedName": visible(finding.path), "kind": "value"})
    location["logicalLocations"] = logical
    level = _LEVELS[finding.level]
    result: dict[str, Any] = {
        "ruleId": finding.rule.id,
        "ruleIndex": number,
        # The standard ties the level "none" to results that judge nothing.
        "kind": "informational" if level == "none" else "fail",
        "level": level,
        "message": {"text": text},
        "locations": [location],
        "partialFingerprints": {_FINGERPRINT: _fingerprint(finding)},
        "properties": {
            "operation": finding.operation,
            "operations": list(finding.operations),
            "wire": finding.rule.wire,
            "source": finding.rule.source,
            "old": finding.old,
            "new": finding.new,
        },
    }
    if finding.old_location is not None and finding.new_location is not None:
        before = _location(finding.old_location)
        before["message"] = {"text": visible(f"before: {finding.old_location}")}
        result["relatedLocations"] = [before]
    if finding.accepted is not None:
        until = f" until {finding.accepted.until}" if finding.accepted.until else ""
        words = f"{finding.accepted.reason} ({finding.accepted.owner}{until})"
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": visible(words)}
        ]
    return result


def _fingerprint(finding: Finding) -> str:
    """The finding's own; entries of the accept file are known by what they name."""
    if finding.fingerprint:
        return finding.fingerprint
    named = json.dumps([finding.rule.id, finding.operation, finding.path])
    return hashlib.sha256(named.encode("ascii")).hexdigest()[:16]


def _fallback(review: Review) -> Location:
    """Where a finding is shown that neither side has a place for: code scanning asks for one."""
    source = review.new.source
    position = review.new.service.position
    return review.new.locate(position) or Location(source.shown or _SPEC_FILE)


def _location(location: Location) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _artifact(location.file)}
    if location.line is not None:
        physical["region"] = {"startLine": location.line, "startColumn": location.column or 1}
    return {"physicalLocation": physical}


def _artifact(file: str) -> dict[str, str]:
    path = Path(file)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    if path.parts[:1] == ("..",):
        return {"uri": quote(path.as_posix())}
    return {"uri": quote(path.as_posix()), "uriBaseId": _ROOT}
