"""What of the vendor's facts did not fit into the dialect, and why."""

from __future__ import annotations

import attrs


class NotImportableError(Exception):
    """An operation cannot be described at all; the text is the reason, without a full stop."""


@attrs.define
class Omissions:
    """Things left out, by operation; each a place and a reason."""

    found: dict[str, list[str]] = attrs.field(factory=dict[str, list[str]])

    def add(self, operation: str, sentence: str) -> None:
        """Note one; what is noted twice is listed once."""
        noted = self.found.setdefault(operation, [])
        if sentence not in noted:
            noted.append(sentence)
