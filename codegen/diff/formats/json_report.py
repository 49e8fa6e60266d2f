"""The review as JSON, as ``report.schema.json`` describes it."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

from codegen.diff.findings import Finding
from codegen.diff.review import Review
from codegen.diff.sides import Location, Side

JSON_VERSION = 1


@functools.cache
def report_schema() -> dict[str, Any]:
    """The JSON Schema of the report."""
    text = Path(__file__).with_name("report.schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def json_report(review: Review, *, with_prose: bool) -> str:
    """The whole review, one line end at the end."""
    document = report_document(review, with_prose=with_prose)
    return json.dumps(document, ensure_ascii=False, indent=2, default=str) + "\n"


def report_document(review: Review, *, with_prose: bool) -> dict[str, Any]:
    """The review as plain data."""
    advice = review.advice
    return {
        "format": JSON_VERSION,
        "old": _side(review.old),
        "new": _side(review.new),
        "changes": [finding_document(one) for one in review.findings],
        "semver": advice.bump,
        "decided_by": [one.fingerprint for one in advice.decided_by],
        "counts": {
            "breaking": review.count("breaking"),
            "warning": review.count("warning"),
            "info": review.count("info"),
            "accepted": sum(one.accepted is not None for one in review.findings),
            "prose": len(review.prose),
        },
        "prose": [finding_document(one) for one in review.prose] if with_prose else [],
        "notes": list(review.notes),
    }


def finding_document(finding: Finding) -> dict[str, Any]:
    """One finding as plain data."""
    accepted = finding.accepted
    return {
        "rule": finding.rule.id,
        "level": finding.level,
        "wire": finding.rule.wire,
        "source": finding.rule.source,
        "operation": finding.operation,
        "operations": list(finding.operations),
        "direction": finding.direction,
        "path": finding.path,
        "old": finding.old,
        "new": finding.new,
        "message": finding.message,
        "reason": finding.rule.reason,
        "advice": finding.rule.advice or None,
        "witness": finding.witness,
        "symbols": list(finding.symbols),
        "old_location": _location(finding.old_location),
        "new_location": _location(finding.new_location),
        "fingerprint": finding.fingerprint,
        "also": list(finding.claims),
        "accepted": None
        if accepted is None
        else {
            "reason": accepted.reason,
            "owner": accepted.owner,
            "until": None if accepted.until is None else accepted.until.isoformat(),
        },
    }


def _side(side: Side) -> dict[str, Any]:
    service = side.service
    return {
        "name": side.source.name,
        "kind": side.source.kind,
        "product": service.product,
        "version": service.version,
        "operations": len(service.operations),
    }


def _location(location: Location | None) -> dict[str, Any] | None:
    if location is None:
        return None
    return {
        "file": location.file,
        "line": location.line,
        "column": location.column,
        "revision": location.revision,
    }
