"""Points in time."""

# ruff: noqa: D102 - what the methods promise is written where Type declares them

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from .errors import Violation
from .json_document import UnsendableError
from .place import Place
from .plain_values import scalar_text, timestamp_text
from .type_descriptor import UNFIT, Type
from .wording import quoted

# Texts, for compiling them would take a good part of the time to import this package.
_READY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z"
_RECEIVED = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,20})?)?"
    r"([Zz]|[+-][0-9]{2}:?[0-9]{2})"
)

_USUAL_LENGTH = len("2026-01-02T03:04:05Z")


class Timestamp(Type):
    """A point in time: sent in UTC and whole seconds, read as an aware ``datetime``."""

    expected: ClassVar[str] = "a point in time"

    def check(self, value: object, at: Place, found: list[Violation]) -> None:
        if isinstance(value, datetime):
            try:
                timestamp_text(value)
            except UnsendableError as error:
                sentence = f"{error}; give it one, such as datetime.UTC"
                if value.utcoffset() is not None:
                    sentence = str(error)
                found.append(at.violation("format", "date-time", str(value), sentence))
        elif not isinstance(value, str):
            found.append(
                self.wrong_type(value, at, "a datetime, or text like 2026-01-02T03:04:05Z,")
            )
        elif not _is_ready(str.__str__(value)):
            sentence = f"{quoted(value)} is no time written like 2026-01-02T03:04:05Z"
            found.append(at.violation("format", "date-time", value, sentence))

    def to_text(self, value: object) -> str:
        return scalar_text(value)

    def receive(self, value: object) -> object:
        """Take a time without seconds, with a fraction, and with any offset but none."""
        if not isinstance(value, str):
            return UNFIT
        text = value.strip()
        if not text:
            return None
        if not re.fullmatch(_RECEIVED, text):
            return UNFIT
        try:
            return datetime.fromisoformat(text.upper())
        except ValueError:
            return UNFIT

    def receiver(self, *, lazily: bool = False) -> Callable[[object], object]:
        del lazily

        def of_text(value: object) -> object:
            # 2026-01-02T03:04:05Z, as nearly all of them are
            if isinstance(value, str) and len(value) == _USUAL_LENGTH and value[4::3] == "--T::Z":
                try:
                    return datetime.fromisoformat(value)
                except ValueError:
                    return UNFIT
            return self.receive(value)

        return of_text


def _is_ready(text: str) -> bool:
    if not re.fullmatch(_READY, text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
