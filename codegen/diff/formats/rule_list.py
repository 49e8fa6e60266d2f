"""The rules themselves: for a terminal, as data, and as the tables of the documentation."""

from __future__ import annotations

import json

import attrs

from codegen.diff.rules import RULES, Rule, mirrors_of
from codegen.diff.rules.examples import Example, examples


def rules_as_text() -> str:
    """One line for each rule, its reason on the next."""
    lines: list[str] = []
    for rule in RULES.values():
        lines.append(f"{rule.id}: wire {rule.wire}, source {rule.source}")
        lines.append(f"    {rule.reason}")
    lines.append(f"{len(RULES)} rules")
    return "\n".join(lines) + "\n"


def rules_as_json() -> str:
    """All that is known about each rule, with the pair of specs that triggers it."""
    pairs = examples()
    found = [_document(rule, pairs.get(rule.id)) for rule in RULES.values()]
    return json.dumps({"rules": found}, ensure_ascii=False, indent=2) + "\n"


def _document(rule: Rule, example: Example | None) -> dict[str, object]:
    return {
        "id": rule.id,
        "direction": rule.direction,
        "area": rule.area,
        "kind": rule.kind,
        "action": rule.action,
        "level": rule.level,
        "wire": rule.wire,
        "source": rule.source,
        "reason": rule.reason,
        "advice": rule.advice or None,
        "witness": rule.witness or None,
        "mirrors": list(mirrors_of(rule)),
        "example": None if example is None else attrs.asdict(example),
    }


def rules_as_markdown() -> str:
    """A table for each area."""
    lines: list[str] = []
    areas = dict.fromkeys((rule.direction, rule.area) for rule in RULES.values())
    for direction, area in areas:
        title = area if direction == "both" else f"{direction}: {area}"
        lines += [f"### {title[:1].upper()}{title[1:]}", ""]
        lines += ["| rule | wire | source | why |", "|---|---|---|---|"]
        lines += [
            f"| `{rule.id}` | {rule.wire} | {rule.source} | {rule.reason} |"
            for rule in RULES.values()
            if (rule.direction, rule.area) == (direction, area)
        ]
        lines.append("")
    return "\n".join(lines[:-1]) + "\n"
