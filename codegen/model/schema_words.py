"""Which word of a document stands for which attribute of a `Schema`: one table for all writers."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any

from codegen.model.schema import Schema

_PLAIN = (
    ("description", "description"),
    ("format", "format"),
    ("default", "default"),
    ("min_length", "minLength"),
    ("max_length", "maxLength"),
    ("pattern", "pattern"),
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("min_items", "minItems"),
    ("max_items", "maxItems"),
    ("min_bytes", "x-min-bytes"),
    ("max_bytes", "x-max-bytes"),
    ("pattern_hint", "x-pattern-hint"),
    ("python_name", "x-python-name"),
    ("class_name", "x-class-name"),
    ("confidence", "x-confidence"),
    ("source", "x-source"),
    ("item_wrapper", "x-item-wrapper"),
)
_LISTED = (("enum", "enum"), ("known_values", "x-known-values"), ("required", "required"))
_FLAGS = (
    ("deprecated", "deprecated"),
    ("unique_items", "uniqueItems"),
    ("sensitive", "x-sensitive"),
)


def schema_words(schema: Schema, *, without: AbstractSet[str]) -> dict[str, Any]:
    """The words of *schema* itself, save those *without*; what is inside of it is the caller's."""
    words: dict[str, Any] = {}
    for attribute, word in _PLAIN:
        value = getattr(schema, attribute)
        if value is not None and word not in without:
            words[word] = value
    for attribute, word in _LISTED:
        if value := getattr(schema, attribute):
            words[word] = list(value)
    for attribute, word in _FLAGS:
        if getattr(schema, attribute) and word not in without:
            words[word] = True
    return words
