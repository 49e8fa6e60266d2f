"""Runs the validator over a tree and adds what it found to the diagnostics."""

from __future__ import annotations

import functools
from itertools import islice
from typing import Any

import jsonschema_rs

from codegen.diagnostics import MISTAKES_PER_FILE, Diagnostics, Position
from codegen.yaml_tree import Node, to_plain

from .alternatives import mistakes_of

# Of the validator's errors, some only follow from others: more are read than will be shown.
_MOST_ERRORS = 10 * MISTAKES_PER_FILE


class _Compiled:
    """A schema by identity, so that `functools.lru_cache` can keep its validator."""

    __slots__ = ("schema",)

    def __init__(self, schema: dict[str, Any]) -> None:
        self.schema = schema

    def __hash__(self) -> int:
        return id(self.schema)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Compiled) and other.schema is self.schema


@functools.lru_cache(maxsize=16)
def _validator(compiled: _Compiled) -> jsonschema_rs.Validator:
    return jsonschema_rs.Draft202012Validator(
        compiled.schema,
        validate_formats=True,
        offline=True,  # a reference never leads to the network or to another file
    )


def check_against(
    node: Node, schema: dict[str, Any], diagnostics: Diagnostics, *, file: str
) -> None:
    """Check a tree against a JSON Schema 2020-12 and add every mistake to `diagnostics`.

    Mistakes at a position of this file that `diagnostics` already knows are left out: they follow
    from what was said there before (a refused key is a missing key as well).

    Args:
        node: The tree of one file.
        schema: References stay inside it (`#/$defs/...`). `x-hint`, or else `description`, of a
            schema with `pattern` is its expectation in words: a noun phrase such as "a tag in
            kebab-case". The name of a definition is what a sentence calls its values. The schema
            is compiled once, so the same object must keep its content.
        diagnostics: Where the mistakes go.
        file: The file's name in positions.
    """
    known = {found.position for found in diagnostics if found.position}
    errors = list(islice(_validator(_Compiled(schema)).iter_errors(to_plain(node)), _MOST_ERRORS))
    fresh = Diagnostics()
    for found in mistakes_of(errors, node, schema):
        if len(fresh) >= MISTAKES_PER_FILE:
            fresh.add(
                Position(file, 1, 1),
                f"more than {MISTAKES_PER_FILE} mistakes in this file: the others are not shown",
                None,
                "too-many-mistakes",
            )
            break
        if found.position not in known:
            fresh.extend([found])
    diagnostics.extend(fresh)
