"""When two drafts say the same, and how a schema is named in a sentence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from codegen.importing.documents.surgery import same
from codegen.importing.plain_data import as_list, as_map

WORDING = frozenset(
    {"description", "examples", "example", "x-python-name", "x-class-name", "x-enum-descriptions"}
    | {"x-pattern-hint", "x-sensitive"}
)
"""Words that are ours in any case, and examples."""

_NESTED = ("items", "contentSchema", "additionalProperties", "schema")


def bare(draft: Any) -> Any:
    """The facts in a draft or in a schema of ours, without words of ours."""
    words = as_map(draft)
    if words is None:
        return draft
    found: dict[str, Any] = {}
    for word, value in words.items():
        if word in WORDING:
            continue
        if word == "properties":
            found[word] = {name: bare(inner) for name, inner in value.items()}
        elif word == "required" and (names := as_list(value)) is not None:
            found[word] = sorted(names)
        else:
            found[word] = bare(value) if word in _NESTED else value
    return found


def equal(one: Any, other: Any) -> bool:
    """Whether two drafts state the same facts."""
    return same(bare(one), bare(other))


def key_of(draft: Any) -> str:
    """A text that is the same for drafts with the same facts."""
    return json.dumps(bare(draft), sort_keys=True, ensure_ascii=True)


def holds_reference(draft: Any) -> bool:
    """Whether a shared schema is referred to anywhere inside."""
    return '"$ref"' in key_of(draft)


def kind_of(draft: Mapping[str, Any]) -> str:
    """The type, ``json`` for a text that holds JSON, ``any`` for none."""
    if "contentSchema" in draft:
        return "json"
    return "ref" if "$ref" in draft else str(draft.get("type", "any"))


_REFINED: dict[str, frozenset[str]] = {
    "string": frozenset({"string", "json", "integer", "number", "boolean", "array"}),
    "json": frozenset({"json", "array"}),
    "any": frozenset({"any", "string", "json", "integer", "number", "boolean", "array", "object"}),
}


def refines(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> bool:
    """Whether ours only says more precisely what the vendor says."""
    kind = kind_of(theirs)
    return kind_of(ours) in _REFINED.get(kind, frozenset({kind}))


def described(draft: Mapping[str, Any]) -> str:
    """A type for a sentence."""
    kind = kind_of(draft)
    if kind == "json":
        return "JSON text"
    return "any value" if kind == "any" else kind


def shown(value: object) -> str:
    """A word's value for a sentence, shortened."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


_LONGEST = 100


def insert_after_neighbour(order: Iterable[str], name: str, present: list[str]) -> int:
    """Where among ``present`` a new name goes: behind the nearest one before it in ``order``."""
    before = list(order)
    for other in reversed(before[: before.index(name)]):
        if other in present:
            return present.index(other) + 1
    return 0
