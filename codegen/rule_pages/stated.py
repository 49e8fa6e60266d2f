"""What the vendor's metadata state about a value, in the dialect's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from codegen.vendor import OperationFacts, SchemaFacts

_ATTRIBUTES = {
    "type": "type",
    "format": "format",
    "enum": "enum",
    "default": "default",
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "pattern": "pattern",
}
_READS = "read"


def parameter_facts(facts: OperationFacts | None) -> Mapping[str, SchemaFacts]:
    """What is stated about each parameter, by its name."""
    return {} if facts is None else {one.name: one.schema for one in facts.parameters}


def states(facts: SchemaFacts | None, word: str, value: object) -> bool:
    """Whether the metadata state a word with this very value."""
    if facts is None or word not in _ATTRIBUTES:
        return False
    stated: object = getattr(facts, _ATTRIBUTES[word])
    if stated is None or isinstance(stated, tuple) is not isinstance(value, tuple):
        return False
    return sorted(map(_text, _values(stated))) == sorted(map(_text, _values(value)))


def states_reads_only(facts: OperationFacts | None, *, reads_only: bool) -> bool:
    """Whether the metadata say the same about what an operation changes."""
    return facts is not None and bool(facts.kind) and (facts.kind == _READS) == reads_only


def _values(value: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)


def _text(value: object) -> str:
    """Metadata write some numbers and booleans as text, and some whole numbers with a fraction."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
