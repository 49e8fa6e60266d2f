"""The vendor's sentences as hashes: enough to see a change, nothing that could be copied."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from .facts import ErrorFacts, OperationFacts, SchemaFacts

_CHINESE = re.compile("[\u4e00-\u9fff]")
_SPACE = re.compile(r"\s+")
_DIGITS = 16
_MOSTLY = 0.1


def digest(*texts: str) -> str:
    """16 hexadecimal digits for some texts together; empty when there is nothing to read in them.

    White space counts as one blank, so that a re-wrapped text is the same text.
    """
    plain = [_SPACE.sub(" ", text).strip() for text in texts]
    if not any(plain):
        return ""
    data = "\0".join(plain).encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:_DIGITS]


def language_of(sample: str) -> str:
    """``zh`` when a good part of the letters is Chinese, else ``en``."""
    letters = sum(map(str.isalpha, sample))
    return "zh" if letters and len(_CHINESE.findall(sample)) / letters > _MOSTLY else "en"


TOP_PLACES = (
    "title",
    "summary",
    "description",
    "requestParamsDescription",
    "responseParamsDescription",
    "extraInfo",
)
"""The texts that an operation has as a whole."""

SAMPLES = "responseDemo"
"""Where its sample answers stand."""


def prose_of(operation: OperationFacts) -> dict[str, str]:
    """The hash of every text about an operation, by where it stands: ``Title``, ``Tag[].Key``."""
    found = dict(operation.prose)
    found |= {place: one for place, one in _fields(operation) if one}
    for error in operation.errors:
        if error.prose:
            found[_error_place(error)] = error.prose
    return found


def places_of(operation: OperationFacts) -> list[str]:
    """Every place where an operation could have a text, in the vendor's order."""
    fields = (place for place, _ in _fields(operation))
    errors = map(_error_place, operation.errors)
    return list(dict.fromkeys((*TOP_PLACES, SAMPLES, *fields, *errors)))


def _error_place(error: ErrorFacts) -> str:
    return f"error {error.code} ({error.status})"


def _fields(operation: OperationFacts) -> Iterator[tuple[str, str]]:
    for parameter in operation.parameters:
        yield from _in_schema(parameter.schema, parameter.name)
    if operation.response is not None:
        yield from _in_schema(operation.response, "answer")


def _in_schema(schema: SchemaFacts, path: str) -> Iterator[tuple[str, str]]:
    yield path, schema.prose
    for name, inner in schema.properties.items():
        yield from _in_schema(inner, f"{path}.{name}")
    if schema.items is not None:
        yield from _in_schema(schema.items, f"{path}[]")
    if isinstance(schema.additional, SchemaFacts):
        yield from _in_schema(schema.additional, f"{path}{{}}")
