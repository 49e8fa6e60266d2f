"""Changes into findings, each once and in the order in which a reviewer reads them."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from codegen.diff.comparing import Change
from codegen.diff.findings.finding import Finding
from codegen.diff.findings.fingerprint import fingerprint_of
from codegen.diff.findings.python_view import PythonView
from codegen.diff.findings.sentences import message_of, witness_of
from codegen.diff.rules import LEVELS, RULES
from codegen.diff.sides import Side

_OF_THE_OPERATION = frozenset({"operation", "rule"})


def judge(changes: Iterable[Change], old: Side, new: Side) -> list[Finding]:
    """Judge every change by its rule.

    What is both sent and answered changes once: the worse of the two judgements stands, and names
    the other one under ``claims``.
    """
    kept: dict[object, tuple[Change, tuple[str, ...]]] = {}
    for number, change in enumerate(changes):
        place = change.place
        key: object = number
        if place.new_component is not None:
            key = (place.old_component, place.pointer, change.subject)
        kept[key] = _merged(*kept[key], change) if key in kept else (change, ())
    findings = [_finding(change, claims, old, new) for change, claims in kept.values()]
    return sorted(findings, key=_order)


def _merged(
    first: Change, claims: tuple[str, ...], second: Change
) -> tuple[Change, tuple[str, ...]]:
    worse, other = sorted((first, second), key=lambda one: LEVELS.index(RULES[one.kind].level))
    reached = tuple(sorted({*first.operations, *second.operations}))
    if other.kind != worse.kind:
        claims = tuple(sorted({*claims, other.kind} - {worse.kind}))
    return attrs.evolve(worse, operations=reached), claims


def _finding(change: Change, claims: tuple[str, ...], old: Side, new: Side) -> Finding:
    rule = RULES[change.kind]
    operations = change.operations
    before = PythonView(old.names, "old", change.place, operations)
    after = PythonView(new.names, "new", change.place, operations)
    symbols: list[str] = []
    if rule.area in _OF_THE_OPERATION:
        symbols = before.operation_symbols() + after.operation_symbols()
    elif rule.area == "names":
        symbols = [
            *before.named(rule.kind, str(change.old)),
            *after.named(rule.kind, str(change.new)),
        ]
    elif rule.area not in {"service", "error", "document", "acceptance"}:
        symbols = _existing(change, before, after)
    if change.gone:
        gone = old.names.classes_below(before.operation, change.gone)
        symbols += [made.name for made in gone if made.name not in new.names.class_names]
    single = operations[0] if len(operations) == 1 else None
    return Finding(
        rule=rule,
        message=message_of(rule, change),
        path=change.place.pointer,
        operation=change.place.operation or single,
        operations=operations,
        direction=change.place.direction,
        old=change.old,
        new=change.new,
        old_location=old.locate(change.old_position),
        new_location=new.locate(change.new_position),
        symbols=tuple(dict.fromkeys(symbols)),
        witness=witness_of(rule, change, before, after),
        fingerprint=fingerprint_of(change),
        claims=claims,
    )


def _existing(change: Change, before: PythonView, after: PythonView) -> list[str]:
    """The names on the sides that have what changed."""
    if change.subject:
        return before.symbols() + after.symbols()
    return before.symbols() if change.new is None else after.symbols()


def _order(finding: Finding) -> tuple[int, str, str, str]:
    """By level; the service first, then by operation, then by place."""
    return (
        LEVELS.index(finding.level),
        finding.operation or (finding.operations[0] if finding.operations else ""),
        finding.path,
        finding.rule.id,
    )
