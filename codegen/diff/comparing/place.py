"""Where a change stands: in an operation or in what operations share, and the way down to it."""

from __future__ import annotations

from typing import Literal

import attrs

from codegen.model import Schema

Direction = Literal["request", "response"]
StepKind = Literal["parameter", "field", "items", "values"]


def escaped(name: str) -> str:
    """A name as one step of a JSON pointer (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")


@attrs.frozen
class Step:
    """One step from an operation or component towards the value: its name on both sides.

    ``old_holder`` and ``new_holder`` are the objects whose field this is; a parameter has none.
    """

    kind: StepKind
    old_name: str = ""
    new_name: str = ""
    old_holder: Schema | None = None
    new_holder: Schema | None = None


@attrs.frozen(kw_only=True)
class Place:
    """A place in the spec.

    ``pointer`` is a JSON pointer into the operation's file, or into components.yaml when it begins
    with ``#/components/``; entries of a list are named by what they describe
    (``/parameters/Title``) instead of by number, so that a moved entry keeps its place.
    """

    operation: str | None = None
    old_operation: str | None = None
    """The operation's name on the old side, where it was renamed."""

    old_component: str | None = None
    new_component: str | None = None
    pointer: str = "#"
    direction: Direction | None = None
    steps: tuple[Step, ...] = ()
    objects: tuple[Schema, Schema] | None = None
    """The objects at this place on both sides, where the change is about their classes."""

    def word(self, word: str) -> Place:
        """The place of a word of the spec at this place."""
        return attrs.evolve(self, pointer=f"{self.pointer}/{escaped(word)}")

    def down(self, step: Step, *words: str) -> Place:
        """The place one step further down."""
        pointer = "/".join([self.pointer, *map(escaped, words)])
        return attrs.evolve(self, pointer=pointer, steps=(*self.steps, step))

    @property
    def is_renamed(self) -> bool:
        """Whether something on the way has another name on the new side."""
        moved = self.old_operation is not None and self.old_operation != self.operation
        return moved or any(step.old_name != step.new_name for step in self.steps)
