"""Whether a parameter of our spec has the words for a kind of rule that a text states."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

import attrs

from codegen.model import Condition, Operation, Parameter, Schema, Service
from tests.spec.stated_rules import Kind, Stated

_LIMITS: dict[Kind, tuple[str, ...]] = {
    "bounds": ("minimum", "maximum"),
    "count": ("min_items", "max_items"),
    "length": ("min_length", "max_length", "min_bytes", "max_bytes"),
}
_WORDS_OF_RULES: dict[Kind, frozenset[str]] = {
    "needed": frozenset({"anyOf", "if", "oneOf"}),
    "order": frozenset({"x-ascending"}),
    "span": frozenset({"x-max-span"}),
}
_OF_CHARACTERS = frozenset({"characters", "encoded"})
_SAYS: dict[Kind, Callable[[Schema], bool]] = {
    "characters": lambda schema: bool(schema.pattern),
    "default": lambda schema: schema.default is not None,
    "encoded": lambda schema: bool(schema.pattern),
    "json": lambda schema: schema.content is not None,
    "list": lambda schema: schema.kind == "array" or bool(schema.pattern),
    "time": lambda schema: schema.format == "date-time" or bool(schema.pattern),
    "values": lambda schema: bool(schema.enum or schema.pattern) or schema.kind == "boolean",
}


def _says_nothing(_schema: Schema) -> bool:
    return False


@attrs.frozen
class Carried:
    """The words about one parameter: of all schemas in it, and of the rules that name it."""

    parameter: Parameter
    schemas: tuple[Schema, ...]
    conditions: tuple[Condition, ...]
    """Of each rule that names the parameter, all conditions, also those about others."""

    @classmethod
    def of(cls, service: Service, operation: Operation, name: str) -> Carried:
        parameter = next(one for one in operation.parameters if one.wire_name == name)
        rules = [list(_conditions(rule.condition)) for rule in operation.rules]
        about = [rule for rule in rules if any(name in (one.name, one.other) for one in rule)]
        schemas = tuple(_schemas(service, parameter.schema, frozenset()))
        return cls(parameter, schemas, tuple(one for rule in about for one in rule))

    def misses(self, texts: Iterable[frozenset[Stated]]) -> set[Kind]:
        """The kinds of rules that the texts state and no word carries.

        Where one language has a narrower limit than the other, or one sentence than the next, the widest
        counts: a validator has to let through what any of them allows.
        """
        stated = {rule for text in texts for rule in text}
        kinds = {rule.kind for rule in stated}
        carried = {rule.kind for rule in stated if self._carries(rule)}
        return kinds - carried

    def _carries(self, rule: Stated) -> bool:
        if rule.kind in _LIMITS:
            return self._limits(rule)
        if rule.kind in _WORDS_OF_RULES:
            asked = rule.kind == "needed" and self.parameter.required
            words = {condition.word for condition in self.conditions}
            return asked or not words.isdisjoint(_WORDS_OF_RULES[rule.kind])
        if rule.kind == "single":
            return self.parameter.schema.kind != "array"
        if rule.kind in _OF_CHARACTERS and any(one.word == "pattern" for one in self.conditions):
            return True
        return any(map(_SAYS.get(rule.kind, _says_nothing), self.schemas))

    def _limits(self, rule: Stated) -> bool:
        """The very numbers, or wider ones where the spec is in doubt."""
        attributes = _LIMITS[rule.kind]
        ours = {
            int(value)
            for schema in self.schemas
            for attribute in attributes
            if (value := getattr(schema, attribute)) is not None
        }
        if rule.numbers <= ours | self._numbers_of_patterns() | self._numbers_of_conditions():
            return True
        doubted = self.parameter.confidence or any(one.confidence for one in self.schemas)
        return bool(doubted and ours and max(rule.numbers) <= max(ours))

    def _numbers_of_patterns(self) -> set[int]:
        """``{0,15}`` after a first item allows 16."""
        patterns = " ".join(one.pattern for one in self.schemas if one.pattern)
        repeats = re.findall(r"\{(\d+),(\d+)\}", patterns)
        return {int(least) for least, _ in repeats} | {
            int(most) + more for _, most in repeats for more in (0, 1)
        }

    def _numbers_of_conditions(self) -> set[int]:
        about = (one for one in self.conditions if one.name == self.parameter.wire_name)
        return {
            int(value) for one in about for value in one.values if isinstance(value, int | float)
        }


def _conditions(condition: Condition) -> Iterator[Condition]:
    yield condition
    for part in condition.parts:
        yield from _conditions(part)


def _schemas(service: Service, schema: Schema, inside_of: frozenset[str]) -> Iterator[Schema]:
    """The schema and all schemas in it, references followed once."""
    if schema.ref is not None:
        if schema.ref not in inside_of:
            target = service.schemas[schema.ref]
            yield from _schemas(service, target, inside_of | {schema.ref})
        return
    yield schema
    children = (schema.items, schema.content, schema.additional, *schema.properties.values())
    for child in children:
        if isinstance(child, Schema):
            yield from _schemas(service, child, inside_of)
