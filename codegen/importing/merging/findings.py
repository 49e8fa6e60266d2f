"""What an import found out, by kind; the report prints it."""

from __future__ import annotations

import attrs


@attrs.frozen
class Place:
    """Where something stands: an operation (or ``components``, ``service``) and a path in it.

    ``sent`` tells whether it is about values that are sent.
    """

    owner: str
    path: str = ""
    sent: bool = False

    def field(self, name: str) -> Place:
        return self._at(f"{self.path}.{name}" if self.path else name)

    def item(self, suffix: str) -> Place:
        return self._at(f"{self.path}{suffix}")

    def _at(self, path: str) -> Place:
        return Place(self.owner, path, self.sent)

    def __str__(self) -> str:
        return f"{self.owner} {self.path}" if self.path else self.owner


def _lines() -> list[tuple[str, str]]:
    return []


@attrs.define
class Findings:
    """Sentences with their places, in the order in which they were found.

    Attributes:
        applied: What was changed in the spec.
        left: What the vendor says or changed, and ours says otherwise.
        renames: What looks like a rename.
        gone: Words of ours that refer to what is no longer there.
    """

    applied: list[tuple[str, str]] = attrs.field(factory=_lines)
    left: list[tuple[str, str]] = attrs.field(factory=_lines)
    renames: list[tuple[str, str]] = attrs.field(factory=_lines)
    gone: list[tuple[str, str]] = attrs.field(factory=_lines)

    def apply(self, place: Place, sentence: str) -> None:
        self.applied.append((str(place), sentence))

    def leave(self, place: Place, sentence: str) -> None:
        self.left.append((str(place), sentence))

    def suggest_rename(self, place: Place, old: str, new: str) -> None:
        self.renames.append((str(place), f"{old} -> {new}: one went, one of its structure came"))

    def miss(self, place: Place, sentence: str) -> None:
        self.gone.append((str(place), sentence))
