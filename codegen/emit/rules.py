"""Rules across parameters, and paging, as the runtime's descriptors."""

from __future__ import annotations

from codegen.emit.code import Code, call, literal
from codegen.model import Condition, Paging, Rule

_FUNCTIONS = {
    "given": "_schema.Given",
    "const": "_schema.Equals",
    "enum": "_schema.OneIn",
    "minimum": "_schema.AtLeast",
    "maximum": "_schema.AtMost",
    "x-ascending": "_schema.Ascending",
    "x-max-span": "_schema.WithinSpan",
    "anyOf": "_schema.AnyOf",
    "allOf": "_schema.AllOf",
    "oneOf": "_schema.ExactlyOne",
    "not": "_schema.Not",
    "if": "_schema.IfThen",
}


def rule_code(rule: Rule) -> Code:
    """``_schema.Rule("sentence", condition)``."""
    return call("_schema.Rule", literal(rule.description), _condition(rule.condition))


def paging_code(paging: Paging) -> Code:
    """``_schema.Paging(style=..., items=...)``."""
    return call(
        "_schema.Paging",
        style=literal(paging.style),
        items=literal(paging.items),
        page=_given(paging.page),
        size=_given(paging.size),
        token=_given(paging.token),
        next=_given(paging.next),
        total=_given(paging.total),
        ceiling=_given(paging.ceiling),
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
