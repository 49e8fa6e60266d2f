"""The shape of a value: what makes two schemas the same thing under another name."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator

import attrs

from codegen.model import Parameter, Schema, Service
from codegen.naming.words import split_words

_SIMILAR = 0.75
_DEEPEST = 12
_MOST_COMPARED = 10_000
"""Above so many pairs of names, only those of the same words are taken for the same."""


@attrs.frozen
class Shapes:
    """The shapes of one service's schemas, each made once.

    A shape is a digest of what a schema means, without names, prose, limits and defaults. It ends
    at a depth at which two different things have differed long before, since schemas may refer to
    themselves.
    """

    service: Service
    _made: dict[tuple[int, int], str] = attrs.field(factory=dict[tuple[int, int], str])

    def of(self, schema: Schema, depth: int = 0) -> str:
        """The shape of a schema."""
        found = self.service.resolve(schema)
        if depth > _DEEPEST:
            return found.kind
        key = (id(found), depth)
        if key not in self._made:
            self._made[key] = self._make(found, depth + 1)
        return self._made[key]

    def of_parameter(self, parameter: Parameter) -> str:
        """The shape of a parameter: its schema and how a list travels."""
        return f"{self.of(parameter.schema)} {parameter.style}"

    def _make(self, schema: Schema, depth: int) -> str:
        fields = sorted((name, self.of(one, depth)) for name, one in schema.properties.items())
        inner = [
            self.of(one, depth) if isinstance(one, Schema) else ""
            for one in (schema.items, schema.content, schema.additional)
        ]
        facts = (
            schema.kind,
            schema.format,
            sorted(map(repr, schema.enum)),
            schema.item_wrapper,
            schema.base64,
            schema.additional is False,
            fields,
            inner,
        )
        return hashlib.blake2b(repr(facts).encode("utf-8", "replace"), digest_size=16).hexdigest()


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
