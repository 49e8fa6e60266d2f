"""A finding: a change, what it means, and where to look."""

from __future__ import annotations

import datetime as dt

import attrs

from codegen.diff.comparing import Direction
from codegen.diff.rules import Level, Rule
from codegen.diff.sides import Location


@attrs.frozen
class Acceptance:
    """Why a finding may stand, who says so, and until when."""

    reason: str
    owner: str
    until: dt.date | None = None


@attrs.frozen(kw_only=True)
class Finding:
    """One change as the reviewer reads it.

    Attributes:
        rule: The rule that judges it: levels, reason, advice.
        message: Our sentence about it.
        path: A JSON pointer into the operation's file, or below ``#/components`` for what is
            shared; entries of lists are named by what they describe.
        operation: The operation; None for the service, and for what several operations share.
        operations: All operations that it reaches.
        direction: Whether it is about what is sent or what is answered; None for neither.
        old: The old value as JSON, None when there was none.
        new: The new value as JSON, None when there is none.
        old_location: Where the old side says so.
        new_location: Where the new side says so.
        symbols: The Python names affected, of the old side and then of the new one.
        witness: A line that stops or starts to work, with the reason as a comment.
        fingerprint: Names the finding in the accept file.
        claims: The rules of the other direction, for what is both sent and answered.
        accepted: Why it may stand, if it may.
    """

    rule: Rule
    message: str
    path: str
    operation: str | None = None
    operations: tuple[str, ...] = ()
    direction: Direction | None = None
    old: object = None
    new: object = None
    old_location: Location | None = None
    new_location: Location | None = None
    symbols: tuple[str, ...] = ()
    witness: str | None = None
    fingerprint: str = ""
    claims: tuple[str, ...] = ()
    accepted: Acceptance | None = None

    @property
    def level(self) -> Level:
        """The worse of the levels on the wire and for generated Python."""
        return self.rule.level
