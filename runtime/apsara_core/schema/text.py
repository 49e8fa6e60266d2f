"""Text."""

# ruff: noqa: D102 - what the methods promise is written where Type declares them

from __future__ import annotations

import functools
import re
from typing import ClassVar

from ..record import KW_ONLY
from .errors import Violation
from .place import Place
from .plain_values import scalar_text
from .type_descriptor import UNFIT, Type
from .wording import HIDDEN, plural, quoted


class Text(Type):
    """A text.

    Attributes:
        min_length: the fewest characters, counted as Unicode code points.
        max_length: the most characters, counted as Unicode code points.
        min_bytes: the fewest bytes in UTF-8.
        max_bytes: the most bytes in UTF-8.
        pattern: a regular expression of JSON Schema that has to be found in the text.
        pattern_hint: a noun phrase that says what the pattern asks for.
        enum: the only values that may be sent. What arrives is not held to it.
        known: the values known today of a set that grows; informative.
        sensitive: whether the text is a secret, which no message shows.
    """

    _: KW_ONLY
    min_length: int | None = None
    max_length: int | None = None
    min_bytes: int | None = None
    max_bytes: int | None = None
    pattern: str | None = None
    pattern_hint: str | None = None
    enum: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    sensitive: bool = False

    expected: ClassVar[str] = "text"
    received_as: ClassVar[type | None] = str

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        if not isinstance(value, str):
            found.append(self.wrong_type(value, at))
            return
        text = str.__str__(value)
        if self.enum and text not in self.enum:
            allowed = ", ".join(map(repr, self.enum))
            sentence = f"{self._quoted(text)} is not one of {allowed}"
            found.append(self._broken("enum", self.enum, text, at, sentence))
            return
        length = len(text)
        if self.min_length is not None and length < self.min_length:
            sentence = f"{plural(length, 'character')}, at least {self.min_length} needed"
            found.append(self._broken("minLength", self.min_length, text, at, sentence))
        if self.max_length is not None and length > self.max_length:
            sentence = f"{plural(length, 'character')}, at most {self.max_length} allowed"
            found.append(self._broken("maxLength", self.max_length, text, at, sentence))
        check_bytes(text, at, found, self.min_bytes, self.max_bytes, sensitive=self.sensitive)
        if self.pattern is not None and not compiled(self.pattern).search(text):
            hint = self.pattern_hint or f"text that matches {self.pattern}"
            sentence = f"expected {hint}, got {self._quoted(text)}"
            found.append(self._broken("pattern", self.pattern, text, at, sentence))

    def _broken(self, rule: str, limit: object, text: str, at: Place, sentence: str) -> Violation:
        return at.violation(rule, limit, text, sentence, sensitive=self.sensitive)

    def _quoted(self, text: str) -> str:
        return repr(HIDDEN) if self.sensitive else quoted(text)

    def to_text(self, value: object) -> str:
        return scalar_text(value)

    def receive(self, value: object) -> object:
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, (int, float)):
            try:
                return repr(value)
            except ValueError:  # an integer of thousands of digits
                return UNFIT
        return UNFIT

    def holds_sensitive(self, inside_of: frozenset[type] = frozenset()) -> bool:
        del inside_of
        return self.sensitive


def check_bytes(
    text: str,
    at: Place,
    found: list[Violation],
    at_least: int | None = None,
    at_most: int | None = None,
    *,
    sensitive: bool = False,
) -> None:
    """Check that UTF-8 can express a text, and the length that it has in UTF-8."""
    try:
        length = len(text) if text.isascii() else len(text.encode())
    except UnicodeEncodeError as error:
        sentence = f"character {error.start + 1} is a lone surrogate, which UTF-8 cannot express"
        found.append(at.violation("format", "utf-8", None, sentence, sensitive=sensitive))
        return
    if at_least is not None and length < at_least:
        sentence = f"{plural(length, 'byte')} in UTF-8, at least {at_least} needed"
        found.append(at.violation("x-min-bytes", at_least, text, sentence, sensitive=sensitive))
    if at_most is not None and length > at_most:
        sentence = f"{plural(length, 'byte')} in UTF-8, at most {at_most} allowed"
        found.append(at.violation("x-max-bytes", at_most, text, sentence, sensitive=sensitive))


_DOLLAR = r"(?s:\\.|\[(?:\\.|[^\]\\])*\]|\$)"


@functools.cache
def compiled(pattern: str) -> re.Pattern[str]:
    r"""A regular expression of JSON Schema (ECMA 262) as one of Python's.

    ``$`` is the very end there, never the place before a last line break, and ``\d`` and ``\w`` are
    ASCII.
    """
    strict = re.sub(_DOLLAR, lambda found: r"\Z" if found[0] == "$" else found[0], pattern)
    return re.compile(strict, re.ASCII)
