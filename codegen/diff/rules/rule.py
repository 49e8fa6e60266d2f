"""What a rule is, and the levels that it gives."""

from __future__ import annotations

from typing import Literal

import attrs

Level = Literal["breaking", "warning", "info", "none"]

LEVELS: tuple[Level, ...] = ("breaking", "warning", "info", "none")
"""From the worst to none at all."""


def worse(first: Level, second: Level) -> Level:
    """The worse of two levels."""
    return first if LEVELS.index(first) <= LEVELS.index(second) else second


@attrs.frozen(kw_only=True)
class Rule:
    """What one kind of change means for callers.

    Attributes:
        id: The stable name.
        direction: Whether it is about what is sent, what is answered, or both.
        area: What it is about: an operation, a parameter, a value, a field ...
        kind: What about it changes.
        action: How it changes; `MIRRORED` says which action takes it back.
        wire: The level for a program that sends and reads the same bytes.
        source: The level for a program that calls the generated Python.
        says: The finding's sentence; see `codegen.diff.findings.sentences` for what is filled in.
        reason: Why it has these levels.
        advice: What to do about it.
        witness: A line of Python that stops or starts to work, and how.
    """

    id: str
    direction: Literal["request", "response", "both"]
    area: str
    kind: str
    action: str
    wire: Level
    source: Level
    says: str
    reason: str
    advice: str = ""
    witness: str = ""

    @property
    def level(self) -> Level:
        """The worse of both."""
        return worse(self.wire, self.source)

    @property
    def is_prose(self) -> bool:
        """Whether it is about wording, which is counted and listed on demand only."""
        return self.area == "document"


MIRRORED = {
    one: other
    for pair in (
        ("added", "removed"),
        ("raised", "lowered"),
        ("set", "dropped"),
        ("widened", "narrowed"),
        ("opened", "closed"),
        ("tightened", "loosened"),
        ("deprecated", "undeprecated"),
        ("gained", "lost"),
        ("declared", "withdrawn"),
        ("changed", "changed"),
        ("renamed", "renamed"),
    )
    for one, other in (pair, pair[::-1])
}
"""The action that takes an action back."""
