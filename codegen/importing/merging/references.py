"""References between shared schemas, and structures that can be told apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from codegen.importing.drafts.schemas import REFERENCE
from codegen.importing.drafts.values import Draft
from codegen.importing.plain_data import as_list, as_map

from .comparison import key_of


def referred(schema: Mapping[str, Any]) -> str | None:
    """The shared schema that this one only refers to."""
    reference = schema.get("$ref")
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


def references(value: Any) -> Iterator[str]:
    """The shared schemas that are referred to anywhere inside."""
    todo = [value]
    while todo:
        current = todo.pop()
        todo += as_list(current) or ()
        members = as_map(current)
        if members is None:
            continue
        reference = members.get("$ref")
        if isinstance(reference, str) and reference.startswith(REFERENCE):
            yield reference.removeprefix(REFERENCE)
        todo += members.values()


def follow(draft: Draft, shared: Mapping[str, Draft]) -> Draft:
    """The draft, or the one that it refers to in the end; a circle or a gap says nothing."""
    seen: set[str] = set()
    while (name := referred(draft)) is not None and name not in seen:
        seen.add(name)
        draft = shared.get(name, {})
    return draft


def reachable(shared: Mapping[str, Any], roots: Sequence[Any]) -> set[str]:
    """The shared schemas that some root refers to, directly or through others."""
    found: set[str] = set()
    todo = [name for root in roots for name in references(root)]
    while todo:
        name = todo.pop()
        if name not in found and name in shared:
            found.add(name)
            todo += references(shared[name])
    return found


def renames(removed: Mapping[str, Any], added: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Pairs of one that went and one that came with the same structure, where that is clear."""
    gone, come = _by_structure(removed), _by_structure(added)
    for mark, names in gone.items():
        if len(names) == 1 and len(come.get(mark, ())) == 1:
            yield names[0], come[mark][0]


def _by_structure(drafts: Mapping[str, Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, draft in drafts.items():
        words = {word: value for word, value in draft.items() if word != "name"}
        found.setdefault(key_of(words), []).append(name)
    return found
