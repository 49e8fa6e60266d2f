"""Points in time."""

# ruff: noqa: D102 - what the methods promise is written where Type declares them

from __future__ import annotations

import re
from datetime import datetime
from typing import ClassVar

from .errors import Violation
from .json_document import UnsendableError
from .place import Place
from .plain_values import scalar_text, timestamp_text
from .type_descriptor import UNFIT, Type
from .wording import quoted

_READY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z")
_RECEIVED = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,20})?)?"
    r"([Zz]|[+-][0-9]{2}:?[0-9]{2})"
)


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
        if not _RECEIVED.fullmatch(text):
            return UNFIT
        try:
            return datetime.fromisoformat(text.upper())
        except ValueError:
            return UNFIT


def _is_ready(text: str) -> bool:
    if not _READY.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
