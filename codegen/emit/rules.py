"""Rules across parameters, paging and waiters, as the runtime's descriptors."""

from __future__ import annotations

from codegen.emit.code import Code, call, literal
from codegen.model import Condition, Paging, Rule, Waiter

_FUNCTIONS = {
    "given": "_s.Given",
    "const": "_s.Equals",
    "enum": "_s.OneIn",
    "minimum": "_s.AtLeast",
    "maximum": "_s.AtMost",
    "pattern": "_s.Matches",
    "x-ascending": "_s.Ascending",
    "x-max-span": "_s.WithinSpan",
    "anyOf": "_s.AnyOf",
    "allOf": "_s.AllOf",
    "oneOf": "_s.ExactlyOne",
    "not": "_s.Not",
    "if": "_s.IfThen",
}


def rule_code(rule: Rule) -> Code:
    """``_s.Rule("sentence", condition)``."""
    return call("_s.Rule", literal(rule.description), _condition(rule.condition))


def paging_code(paging: Paging) -> Code:
    """``_s.Paging(style=..., items=...)``."""
    return call(
        "_s.Paging",
        style=literal(paging.style),
        items=literal(paging.items),
        page=_given(paging.page),
        size=_given(paging.size),
        token=_given(paging.token),
        next=_given(paging.next),
        total=_given(paging.total),
        ceiling=_given(paging.ceiling),
    )


def waiter_code(waiter: Waiter) -> Code:
    """``_s.Waiter("normal", "Video.Status", ...)``."""
    return call(
        "_s.Waiter",
        literal(waiter.name),
        literal(waiter.field),
        literal(waiter.until),
        unless=literal(waiter.unless) if waiter.unless else None,
        not_yet=literal(waiter.not_yet) if waiter.not_yet else None,
        every=literal(waiter.every),
        within=literal(waiter.within),
    )


def _given(value: str | int | None) -> Code | None:
    return None if value is None else literal(value)


def _condition(condition: Condition) -> Code:
    arguments = [_condition(part) for part in condition.parts]
    if condition.name:
        arguments.append(literal(condition.name))
    if condition.other:
        arguments.append(literal(condition.other))
    if condition.word == "enum":
        arguments.append(literal(condition.values))
    elif condition.values:
        arguments.append(literal(condition.values[0]))
    return call(_FUNCTIONS[condition.word], *arguments)
