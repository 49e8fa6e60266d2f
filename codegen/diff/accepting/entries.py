"""What an accept file says."""

from __future__ import annotations

import datetime as dt

import attrs

from codegen.diagnostics import Position
from codegen.diff.findings import Acceptance, Finding


@attrs.frozen(kw_only=True)
class Entry:
    """One entry: which findings it accepts, and why.

    Either ``fingerprint`` or ``rule`` and ``operation`` are given.
    """

    position: Position
    acceptance: Acceptance
    fingerprint: str | None = None
    rule: str | None = None
    operation: str | None = None

    def fits(self, finding: Finding) -> bool:
        """Whether the entry is about a finding."""
        if self.fingerprint is not None:
            return finding.fingerprint == self.fingerprint
        return finding.rule.id == self.rule and self.operation in finding.operations

    @property
    def subject(self) -> str:
        """What the entry names, for a sentence."""
        return self.fingerprint or f"{self.rule} of {self.operation}"


@attrs.frozen
class AcceptFile:
    """All entries, and the day on which they are read."""

    entries: tuple[Entry, ...]
    today: dt.date

    def has_expired(self, entry: Entry) -> bool:
        """Whether the entry's last day is over."""
        until = entry.acceptance.until
        return until is not None and until < self.today
