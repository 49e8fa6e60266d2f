"""Rules across parameters as the runtime's conditions."""

from __future__ import annotations

from codegen.emit.code import Code, call, literal
from codegen.model import Condition, Rule

_COMBINED = {
    "anyOf": "_schema.AnyOf",
    "allOf": "_schema.AllOf",
    "oneOf": "_schema.ExactlyOne",
    "not": "_schema.Not",
    "if": "_schema.IfThen",
}


def rule_code(rule: Rule) -> Code:
    """``_schema.Rule("sentence", condition)``."""
    return call("_schema.Rule", literal(rule.description), _condition(rule.condition))


def _condition(condition: Condition) -> Code:
    name = literal(condition.name)
    if condition.word == "given":
        return call("_schema.Given", name)
    if condition.word == "const":
        return call("_schema.Equals", name, literal(condition.values[0]))
    if condition.word == "enum":
        return call("_schema.OneIn", name, literal(condition.values))
    if condition.word == "minimum":
        return call("_schema.AtLeast", name, literal(condition.values[0]))
    if condition.word == "maximum":
        return call("_schema.AtMost", name, literal(condition.values[0]))
    return call(_COMBINED[condition.word], *(_condition(part) for part in condition.parts))
