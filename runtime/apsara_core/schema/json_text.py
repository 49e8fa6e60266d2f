"""JSON documents that travel inside a text, as they are or in Base64."""

# ruff: noqa: D102 - what the methods promise is written where Type declares them

from __future__ import annotations

import base64 as base64_codec
import binascii
from collections.abc import Callable
from typing import Any, ClassVar

from ..record import KW_ONLY
from ..schema import json_document
from .bases import Received
from .errors import Violation
from .json_document import NotJsonError
from .misfit import Misfit
from .place import Place
from .shell import with_text
from .text import check_bytes
from .type_descriptor import UNFIT, Type
from .wording import HIDDEN, kind_of


class JsonText(Type):
    """A text that holds a JSON document.

    A ready text is checked like the value that it holds, and is sent unchanged.

    Attributes:
        of: the type of the document.
        base64: whether the text is the Base64 of the document's UTF-8.
        max_bytes: the most bytes of the text.
    """

    of: Type
    _: KW_ONLY
    base64: bool = False
    max_bytes: int | None = None

    expected: ClassVar[str] = "a JSON text"

    # --- sending

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        sensitive = self.holds_sensitive()
        text = str.__str__(value) if isinstance(value, str) else self._written(value)
        if isinstance(value, str):
            try:
                document = self._parsed(value)
            except NotJsonError as error:
                sentence = f"the text {error}"
                found.append(
                    at.violation("contentSchema", "JSON", value, sentence, sensitive=sensitive)
                )
                return
            self._check_document(document, value, at, found)
        else:
            self.of.check(value, at, found)
        if text is not None:
            check_bytes(text, at, found, at_most=self.max_bytes, sensitive=sensitive)

    def _check_document(
        self, document: object, text: str, at: Place, found: list[Violation]
    ) -> None:
        if isinstance(document, str) and self.of.is_container:
            # Ready once is fine; JSON in JSON in a text is a mistake.
            sentence = f"the text holds {kind_of(document)}, where {self.of.expected} is expected"
            sensitive = self.holds_sensitive()
            found.append(
                at.violation("contentSchema", self.of.expected, text, sentence, sensitive=sensitive)
            )
        else:
            self.of.check(document, at, found)

    def _written(self, value: object) -> str | None:
        """The text to measure; None where nothing limits it, or where it cannot be written."""
        if self.max_bytes is None:
            return None
        try:
            return self.to_text(value)
        except (ValueError, RecursionError):
            return None  # the check of the value has said why

    def to_text(self, value: object) -> str:
        if isinstance(value, str):
            return str.__str__(value)
        text = json_document.write(self.of.to_json(value))
        return base64_codec.b64encode(text.encode()).decode() if self.base64 else text

    def to_json(self, value: object) -> object:
        return self.to_text(value)

    def _parsed(self, text: str) -> Any:
        return json_document.read(_decoded(text) if self.base64 else text)

    # --- receiving

    def receive(self, value: object) -> object:
        """Take the document itself, too, where a text that holds it is expected."""
        return self.receiver()(value)

    def receiver(self, *, lazily: bool = False) -> Callable[[object], object]:
        receive = self.of.receiver(lazily=lazily)
        parsed = self._parsed if self.base64 else json_document.read

        def of_text(value: object) -> object:
            if not isinstance(value, str):
                return receive(value)
            try:
                document = parsed(value)
            except NotJsonError:
                return UNFIT if value.strip() else None
            if document is None:
                return None
            received = receive(document)
            return with_text(received, value) if isinstance(received, Received) else received

        return of_text

    def object_classes(self) -> tuple[type, ...]:
        return self.of.object_classes()

    def audit(self, value: object, at: Place, found: list[Misfit]) -> None:
        document = value
        if isinstance(value, str):
            if not value.strip():
                return
            try:
                document = self._parsed(value)
            except NotJsonError:
                found.append(self.misfit(value, at))
                return
        if document is not None:
            self.of.audit(document, at, found)

    def misfit(self, value: object, at: Place) -> Misfit:
        expected = "Base64 of a JSON text" if self.base64 else self.expected
        got = "text that is none" if isinstance(value, str) else kind_of(value)
        return Misfit(at.wire_name, at.python_name, expected, got)

    # --- secrets

    def holds_sensitive(self, inside_of: frozenset[type] = frozenset()) -> bool:
        return self.of.holds_sensitive(inside_of)

    def show(self, value: object) -> str:
        if isinstance(value, str):
            return repr(HIDDEN) if self.holds_sensitive() else repr(value)
        return self.of.show(value)


def _decoded(text: str) -> str:
    """The text in a Base64 text, whose padding may be missing."""
    packed = text.strip().rstrip("=")
    try:
        return base64_codec.b64decode(packed + "=" * (-len(packed) % 4), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        raise NotJsonError("is no Base64 of a JSON text") from None
