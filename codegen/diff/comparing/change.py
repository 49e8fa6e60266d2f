"""A difference between two specs as a fact; what it means for callers is judged elsewhere."""

from __future__ import annotations

import attrs

from codegen.diagnostics import Position
from codegen.diff.comparing.place import Place
from codegen.model import Schema


@attrs.frozen(kw_only=True)
class Change:
    """One fact that differs.

    Attributes:
        kind: The id of the rule that judges it.
        place: Where it stands; by the names of the new side, unless it is only on the old one.
        subject: What about the place differs, the same for both directions: a word of the spec.
        old: The old value as JSON, None when there was none.
        new: The new value as JSON, None when there is none.
        old_position: Where the old side says so.
        new_position: Where the new side says so.
        operations: The operations that it reaches, by name.
        sample: A value that stops or starts to be right, where one is known.
        gone: What the old side had in this place and the new side has not, or under another name.
    """

    kind: str
    place: Place
    subject: str
    old: object = None
    new: object = None
    old_position: Position | None = None
    new_position: Position | None = None
    operations: tuple[str, ...] = ()
    sample: object = None
    gone: tuple[Schema, ...] = ()
