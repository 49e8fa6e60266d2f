"""Integers, numbers and booleans."""

# ruff: noqa: D102 - what the methods promise is written where Type declares them

from __future__ import annotations

import math
import re
from typing import ClassVar, Literal

from ..record import KW_ONLY
from .errors import Violation
from .place import Place
from .plain_values import scalar_text
from .type_descriptor import UNFIT, Type
from .wording import quoted


def check_range(
    value: float,
    at: Place,
    found: list[Violation],
    minimum: float | None,
    maximum: float | None,
) -> None:
    """Check a number against its bounds, both of which belong to the range."""
    if minimum is not None and value < minimum:
        sentence = f"{quoted(value)}, at least {minimum} needed"
        found.append(at.violation("minimum", minimum, value, sentence))
    if maximum is not None and value > maximum:
        sentence = f"{quoted(value)}, at most {maximum} allowed"
        found.append(at.violation("maximum", maximum, value, sentence))


class Integer(Type):
    """A whole number; a ``bool`` is none.

    Attributes:
        minimum: the smallest value.
        maximum: the largest value.
        enum: the only values that may be sent.
        known: the values known today of a set that grows; informative.
        bits: the width, 32 or 64, of the signed integer that the service keeps it in.
    """

    _: KW_ONLY
    minimum: int | None = None
    maximum: int | None = None
    enum: tuple[int, ...] = ()
    known: tuple[int, ...] = ()
    bits: Literal[32, 64] = 64

    expected: ClassVar[str] = "an integer"
    received_as: ClassVar[type | None] = int

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            found.append(self.wrong_type(value, at))
        elif self.enum and value not in self.enum:
            allowed = ", ".join(map(str, self.enum))
            sentence = f"{quoted(value)} is not one of {allowed}"
            found.append(at.violation("enum", self.enum, value, sentence))
        else:
            check_range(value, at, found, self.minimum, self.maximum)
            limit = 1 << (self.bits - 1)
            if not -limit <= value < limit:
                sentence = f"{quoted(value)} does not fit into {self.bits} bits"
                found.append(at.violation("format", f"int{self.bits}", value, sentence))

    def to_text(self, value: object) -> str:
        return scalar_text(value)

    def from_text(self, text: str) -> object:
        return int(text) if re.fullmatch(r"-?[0-9]{1,40}", text) else text

    def receive(self, value: object) -> object:
        """Take digits in a text, and a number without a fraction, as the integer they stand for."""
        if isinstance(value, bool):
            return UNFIT
        if isinstance(value, int):
            return value
        if isinstance(value, str):
            value = value.strip()
            if not value:
                return None
            if re.fullmatch(r"[+-]?[0-9]{1,4000}", value):
                return int(value)
            value = _float_of(value)
        if isinstance(value, float) and value.is_integer():
            return int(value)
        return UNFIT


class Number(Type):
    """A number, with a fraction or without.

    Attributes:
        minimum: the smallest value.
        maximum: the largest value.
    """

    _: KW_ONLY
    minimum: float | None = None
    maximum: float | None = None

    expected: ClassVar[str] = "a number"
    received_as: ClassVar[type | None] = float

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            found.append(self.wrong_type(value, at))
        elif isinstance(value, float) and not math.isfinite(value):
            found.append(self.wrong_type(value, at, "a finite number"))
        else:
            check_range(value, at, found, self.minimum, self.maximum)

    def to_text(self, value: object) -> str:
        return scalar_text(value)

    def from_text(self, text: str) -> object:
        found = _float_of(text)
        return text if found is None else found

    def receive(self, value: object) -> object:
        """Take a number in a text as that number."""
        if isinstance(value, bool):
            return UNFIT
        if isinstance(value, str):
            value = value.strip()
            if not value:
                return None
            value = _float_of(value)
        if isinstance(value, (int, float)):
            try:
                return float(value)
            except OverflowError:
                return UNFIT
        return UNFIT


def _float_of(text: str) -> float | None:
    if not re.fullmatch(r"[+-]?[0-9]{1,400}(\.[0-9]{1,400})?([eE][+-]?[0-9]{1,4})?", text):
        return None
    return float(text)


class Boolean(Type):
    """True or False; ``True`` or ``False`` in a query, ``true`` or ``false`` in JSON."""

    expected: ClassVar[str] = "a boolean"
    received_as: ClassVar[type | None] = bool

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        if not isinstance(value, bool):
            found.append(self.wrong_type(value, at))

    def to_text(self, value: object) -> str:
        return scalar_text(value)

    def from_text(self, text: str) -> object:
        return _BOOLEANS.get(text.lower(), text)

    def receive(self, value: object) -> object:
        """Take the words in any case, and 1 and 0, as the booleans they stand for."""
        if isinstance(value, bool):
            return value
        if isinstance(value, str):
            word = value.strip().lower()
            return _BOOLEANS.get(word, UNFIT) if word else None
        if isinstance(value, int) and value in (0, 1):
            return value == 1
        return UNFIT


_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}
