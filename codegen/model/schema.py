"""A schema: JSON Schema 2020-12 words and the dialect's own, one immutable object each."""

from __future__ import annotations

from typing import Literal

import attrs

from codegen.diagnostics import Position

Kind = Literal["any", "array", "boolean", "integer", "number", "object", "ref", "string"]

Scalar = str | int | float | bool


@attrs.frozen(kw_only=True)
class Schema:
    """What one value may be.

    ``kind`` is the JSON type, ``any`` where the spec leaves the type open, or ``ref`` for a
    reference to a shared schema (``ref`` then names it; only the words beside ``$ref`` are set).
    ``content`` is the schema of the JSON document that a text holds (``contentSchema``).
    """

    kind: Kind
    position: Position
    positions: dict[str, Position] = attrs.field(factory=dict[str, Position], eq=False, repr=False)
    """Where each word of this schema stands, by word."""

    ref: str | None = None
    description: str | None = None
    deprecated: bool = False
    enum: tuple[str | int, ...] = ()
    default: Scalar | None = None
    examples: tuple[object, ...] = ()
    format: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_bytes: int | None = None
    max_bytes: int | None = None
    pattern: str | None = None
    pattern_hint: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    items: Schema | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    properties: dict[str, Schema] = attrs.field(factory=dict[str, "Schema"])
    required: tuple[str, ...] = ()
    additional: Schema | bool | None = None
    content: Schema | None = None
    base64: bool = False
    enum_descriptions: dict[str, str] = attrs.field(factory=dict[str, str])
    known_values: tuple[str | int, ...] = ()
    item_wrapper: str | None = None
    sensitive: bool = False
    python_name: str | None = None
    class_name: str | None = None
    confidence: str | None = None
    source: str | None = None

    def at(self, word: str) -> Position:
        """Where ``word`` stands, or where the schema begins when it is not written."""
        return self.positions.get(word, self.position)

    @property
    def holds_fields(self) -> bool:
        """Whether this is an object that becomes a class of its own."""
        return self.kind == "object" and bool(self.properties)
