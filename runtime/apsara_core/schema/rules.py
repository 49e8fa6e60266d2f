"""Rules across the parameters of an operation, as data in the words of JSON Schema.

As there, a condition on the value of a parameter holds where that parameter is not given; `Given`
asks for its presence.
"""

# ruff: noqa: D102 - what the methods promise is written where Condition declares them

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, TypeAlias, TypeGuard

from ..record import Record
from .bases import Request
from .errors import Violation
from .model import wire_fields
from .text import compiled

Scalar: TypeAlias = str | int | float | bool


class Condition(Record):
    """Something that holds or does not hold for the values of a request."""

    word: ClassVar[str]
    """The word of JSON Schema for it."""

    def holds(self, values: Mapping[str, object]) -> bool:
        """Whether it holds for the given values, by the service's names; none of them is None."""
        raise NotImplementedError

    def names(self) -> Iterator[str]:
        """The service's names of the parameters that it mentions, in order, perhaps repeatedly."""
        raise NotImplementedError


class Given(Condition):
    """The parameter is given; an empty text counts."""

    name: str
    word: ClassVar[str] = "required"

    def holds(self, values: Mapping[str, object]) -> bool:
        return self.name in values

    def names(self) -> Iterator[str]:
        yield self.name


class OneIn(Condition):
    """The parameter has one of the values."""

    name: str
    values: tuple[Scalar, ...]
    word: ClassVar[str] = "enum"

    def holds(self, values: Mapping[str, object]) -> bool:
        return self.name not in values or any(
            _same(values[self.name], allowed) for allowed in self.values
        )

    def names(self) -> Iterator[str]:
        yield self.name


class Equals(Condition):
    """The parameter has the value."""

    name: str
    value: Scalar
    word: ClassVar[str] = "const"

    def holds(self, values: Mapping[str, object]) -> bool:
        return self.name not in values or _same(values[self.name], self.value)

    def names(self) -> Iterator[str]:
        yield self.name


class AtMost(Condition):
    """The parameter, if it is a number, is no larger than the limit."""

    name: str
    limit: float
    word: ClassVar[str] = "maximum"

    def holds(self, values: Mapping[str, object]) -> bool:
        value = values.get(self.name)
        return not _is_number(value) or value <= self.limit

    def names(self) -> Iterator[str]:
        yield self.name


class AtLeast(Condition):
    """The parameter, if it is a number, is no smaller than the limit."""

    name: str
    limit: float
    word: ClassVar[str] = "minimum"

    def holds(self, values: Mapping[str, object]) -> bool:
        value = values.get(self.name)
        return not _is_number(value) or value >= self.limit

    def names(self) -> Iterator[str]:
        yield self.name


class Matches(Condition):
    """The regular expression of JSON Schema is found in the parameter, if that is a text."""

    name: str
    pattern: str
    word: ClassVar[str] = "pattern"

    def holds(self, values: Mapping[str, object]) -> bool:
        value = values.get(self.name)
        return not isinstance(value, str) or compiled(self.pattern).search(value) is not None

    def names(self) -> Iterator[str]:
        yield self.name


class _Combination(Condition):
    conditions: tuple[Condition, ...]

    def names(self) -> Iterator[str]:
        for condition in self.conditions:
            yield from condition.names()


class AnyOf(_Combination):
    """At least one of the conditions holds."""

    word: ClassVar[str] = "anyOf"

    def __init__(self, *conditions: Condition) -> None:
        Record.__init__(self, conditions)

    def holds(self, values: Mapping[str, object]) -> bool:
        return any(condition.holds(values) for condition in self.conditions)


class AllOf(_Combination):
    """All conditions hold."""

    word: ClassVar[str] = "allOf"

    def __init__(self, *conditions: Condition) -> None:
        Record.__init__(self, conditions)

    def holds(self, values: Mapping[str, object]) -> bool:
        return all(condition.holds(values) for condition in self.conditions)


class ExactlyOne(_Combination):
    """One of the conditions holds and no other does."""

    word: ClassVar[str] = "oneOf"

    def __init__(self, *conditions: Condition) -> None:
        Record.__init__(self, conditions)

    def holds(self, values: Mapping[str, object]) -> bool:
        return sum(condition.holds(values) for condition in self.conditions) == 1


class Not(Condition):
    """The condition does not hold."""

    condition: Condition
    word: ClassVar[str] = "not"

    def holds(self, values: Mapping[str, object]) -> bool:
        return not self.condition.holds(values)

    def names(self) -> Iterator[str]:
        return self.condition.names()


class IfThen(Condition):
    """Where the first condition holds, the second does too."""

    if_: Condition
    then: Condition
    word: ClassVar[str] = "if"

    def holds(self, values: Mapping[str, object]) -> bool:
        return not self.if_.holds(values) or self.then.holds(values)

    def names(self) -> Iterator[str]:
        yield from self.if_.names()
        yield from self.then.names()


class Rule(Record):
    """A condition on the parameters of an operation, and the sentence for those who break it."""

    message: str
    condition: Condition

    def violations(self, request: Request[Any]) -> list[Violation]:
        """The violation of this rule by a request: one or none."""
        declared = wire_fields(request.__class__)
        values = {
            field.wire_name: value
            for field in declared
            if (value := getattr(request, field.python_name, None)) is not None
        }
        if self.condition.holds(values):
            return []
        wire_names = tuple(dict.fromkeys(self.condition.names()))
        python_names = {field.wire_name: field.python_name for field in declared}
        python_name = ", ".join(python_names.get(name, name) for name in wire_names)
        wire_name = ", ".join(wire_names)
        message = f"{python_name} ({wire_name}): {self.message}"
        return [Violation(python_name, wire_name, self.condition.word, None, None, message)]


def _same(value: object, other: Scalar) -> bool:
    """Equality of JSON: a boolean equals no number."""
    if isinstance(value, bool) is not isinstance(other, bool):
        return False
    return isinstance(value, (str, int, float)) and value == other


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
