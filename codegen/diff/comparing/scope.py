"""Changes gathered by who owns them: an operation, or a component that many of them share."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from codegen.diagnostics import Position
from codegen.diff.comparing.change import Change
from codegen.diff.comparing.place import Direction, Place
from codegen.model import Schema

SharedKey = tuple[str, str, str, Direction]
"""``schemas`` or ``parameters``, the old name, the new name, and how it is used."""


@attrs.define
class Scope:
    """What was found in one owner, and which shared parts it uses."""

    operation: str | None = None
    changes: list[Change] = attrs.field(factory=list[Change])
    uses: dict[SharedKey, None] = attrs.field(factory=dict[SharedKey, None])
    examples: dict[str, tuple[tuple[object, ...], tuple[object, ...]]] = attrs.field(
        factory=dict[str, tuple[tuple[object, ...], tuple[object, ...]]]
    )
    """Pointer -> the values that the old and the new side give as right for what stands there."""

    def add(
        self,
        kind: str,
        place: Place,
        subject: str,
        old: object = None,
        new: object = None,
        *,
        at: tuple[Position | None, Position | None] = (None, None),
        sample: object = None,
        gone: tuple[Schema, ...] = (),
    ) -> None:
        """Add one change; see `Change` for the arguments."""
        self.changes.append(
            Change(
                kind=kind,
                place=place,
                subject=subject,
                old=old,
                new=new,
                old_position=at[0],
                new_position=at[1],
                sample=sample,
                gone=gone,
            )
        )


def operations_reached(
    owners: Iterable[Scope], shared: dict[SharedKey, Scope]
) -> dict[SharedKey, tuple[str, ...]]:
    """The operations that use each shared part, directly or through other shared parts."""
    reached: dict[SharedKey, set[str]] = {key: set() for key in shared}
    for owner in owners:
        if owner.operation is None:
            continue
        todo = list(owner.uses)
        seen: set[SharedKey] = set()
        while todo:
            key = todo.pop()
            if key not in seen:
                seen.add(key)
                reached[key].add(owner.operation)
                todo += shared[key].uses
    return {key: tuple(sorted(names)) for key, names in reached.items()}
