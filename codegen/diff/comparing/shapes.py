"""The shape of a value: what makes two schemas the same thing under another name."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

import attrs

from codegen.model import Parameter, Schema, Service
from codegen.naming.words import split_words

_SIMILAR = 0.75
_DEEPEST = 12
_MOST_COMPARED = 10_000
"""Above so many pairs of names, only those of the same words are taken for the same."""


def shape(service: Service, schema: Schema, depth: int = 0) -> object:
    """A comparable form of what a schema means, without names, prose, limits and defaults.

    It ends at a depth at which two different things have differed long before, since schemas may
    refer to themselves.
    """
    found = service.resolve(schema)
    if depth > _DEEPEST:
        return found.kind
    fields = tuple(
        sorted((name, shape(service, one, depth + 1)) for name, one in found.properties.items())
    )
    inner = (found.items, found.content, found.additional)
    return (
        found.kind,
        found.format or "",
        tuple(map(repr, sorted(found.enum, key=repr))),
        found.item_wrapper or "",
        found.base64,
        fields,
        repr(found.additional is False),
        tuple(
            repr(shape(service, one, depth + 1)) if isinstance(one, Schema) else "" for one in inner
        ),
    )


def parameter_shape(service: Service, parameter: Parameter) -> object:
    """The shape of a parameter: its schema and how a list travels."""
    return (shape(service, parameter.schema), parameter.style)


@attrs.frozen
class Nameable:
    """Something that may have been renamed."""

    shape: object
    description: str = ""


def pair_up(removed: dict[str, Nameable], added: dict[str, Nameable]) -> dict[str, str]:
    """Old name -> new name, for what looks like the same thing under another name.

    It has the same shape, and a similar name or the very same description.
    """
    candidates = sorted(_candidates(removed, added))
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for _, old, new in candidates:
        if old not in pairs and new not in taken:
            pairs[old] = new
            taken.add(new)
    return pairs


def _candidates(
    removed: dict[str, Nameable], added: dict[str, Nameable]
) -> Iterator[tuple[float, str, str]]:
    by_shape: dict[object, list[str]] = {}
    for new, now in added.items():
        by_shape.setdefault(now.shape, []).append(new)
    alike = _are_alike if len(removed) * len(added) <= _MOST_COMPARED else _same_words
    for old, was in removed.items():
        for new in by_shape.get(was.shape, ()):
            described = bool(was.description) and was.description == added[new].description
            if described or alike(old, new):
                yield -_likeness(old, new), old, new


def _same_words(old: str, new: str) -> bool:
    first, second = split_words(old), split_words(new)
    return "".join(first) == "".join(second) or sorted(first) == sorted(second)


def _are_alike(old: str, new: str) -> bool:
    """Whether one name may be the other written anew: `FileUrl` and `FileURL`, `Tag` and `Tags`."""
    if _same_words(old, new):
        return True
    first, second = (" ".join(split_words(name)) for name in (old, new))
    return difflib.SequenceMatcher(None, first, second).ratio() >= _SIMILAR


def _likeness(old: str, new: str) -> float:
    return difflib.SequenceMatcher(None, old.casefold(), new.casefold()).ratio()
