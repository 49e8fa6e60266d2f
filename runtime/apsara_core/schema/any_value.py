"""Values whose type is left open."""

# ruff: noqa: D102 - what the methods promise is written where Type declares them

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, cast

from ..record import KW_ONLY
from ..schema import json_document
from .errors import Violation
from .json_document import UnsendableError
from .place import Place
from .plain_values import plain, scalar_text
from .text import check_bytes
from .type_descriptor import Type
from .wording import HIDDEN


class AnyValue(Type):
    """Any JSON value: text, number, boolean, mapping, list, or a model object.

    Attributes:
        max_bytes: the most bytes in UTF-8, of a text itself, and of the compact JSON of all else.
        sensitive: whether the value is a secret, which no message shows.
    """

    _: KW_ONLY
    max_bytes: int | None = None
    sensitive: bool = False

    expected: ClassVar[str] = "a JSON value"

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        try:
            text = self.to_text(value)
        except UnsendableError as error:
            sentence = f"{self.expected} is expected, but the value {error}"
            found.append(
                at.violation("type", self.expected, value, sentence, sensitive=self.sensitive)
            )
            return
        check_bytes(text, at, found, at_most=self.max_bytes, sensitive=self.sensitive)

    def to_text(self, value: object) -> str:
        return str.__str__(value) if isinstance(value, str) else json_document.write(plain(value))

    def flattened(self, name: str, value: object) -> Iterator[tuple[str, str]]:
        return _flattened(name, plain(value))

    def receive(self, value: object) -> object:
        return value

    def holds_sensitive(self, inside_of: frozenset[type] = frozenset()) -> bool:
        del inside_of
        return self.sensitive

    def show(self, value: object) -> str:
        return repr(HIDDEN) if self.sensitive else repr(value)


def _flattened(name: str, value: object) -> Iterator[tuple[str, str]]:
    """A parameter for each scalar; what is empty has no form among parameters."""
    if isinstance(value, dict):
        for key, item in cast("dict[str, object]", value).items():
            yield from _flattened(f"{name}.{key}", item)
    elif isinstance(value, list):
        for number, item in enumerate(cast("list[object]", value), 1):
            yield from _flattened(f"{name}.{number}", item)
    elif value is not None:
        yield name, scalar_text(value)
