"""All rules by id, and which of them take each other back."""

from __future__ import annotations

from codegen.diff.rules import (
    acceptance,
    documents,
    errors,
    names,
    operations,
    parameters,
    request_fields,
    request_forms,
    request_limits,
    request_types,
    response_fields,
    response_types,
    service,
)
from codegen.diff.rules.rule import MIRRORED, Rule

RULES: dict[str, Rule] = {
    rule.id: rule
    for table in (
        service,
        operations,
        parameters,
        request_types,
        request_limits,
        request_forms,
        request_fields,
        response_types,
        response_fields,
        errors,
        names,
        documents,
        acceptance,
    )
    for rule in table.RULES
}
"""Id -> rule, in the order of the tables."""

_BY_TAXONOMY: dict[tuple[str, str, str, str], list[str]] = {}
for _rule in RULES.values():
    _BY_TAXONOMY.setdefault((_rule.direction, _rule.area, _rule.kind, _rule.action), []).append(
        _rule.id
    )


def mirrors_of(rule: Rule) -> tuple[str, ...]:
    """The rules of which one is found when the two sides change places."""
    action = MIRRORED[rule.action]
    return tuple(_BY_TAXONOMY.get((rule.direction, rule.area, rule.kind, action), ()))
