"""Where the rules put what they find: `Diagnostics` with a bound for each file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs

from codegen.diagnostics import MISTAKES_PER_FILE, Diagnostics, Position, did_you_mean


@attrs.define
class Report:
    """Adds mistakes to ``diagnostics``, at most `MISTAKES_PER_FILE` for each file."""

    diagnostics: Diagnostics
    _counts: Counter[str] = attrs.field(factory=Counter[str])

    def add(
        self,
        position: Position,
        rule: str,
        message: str,
        hint: str | None = None,
        *,
        near: tuple[str, Iterable[str]] | None = None,
    ) -> None:
        """Add one mistake.

        Args:
            position: Where it stands.
            rule: A stable name.
            message: One sentence: what is wrong and what was expected.
            hint: What to do about it.
            near: A word, and those that may be meant by it; when one is near, it is the hint.
        """
        if self.is_full(position):
            return
        self._counts[position.file] += 1
        meant = None if near is None else did_you_mean(*near)
        self.diagnostics.add(position, message, meant or hint, rule)

    def is_full(self, position: Position) -> bool:
        """Whether enough was found in this file: looking on would be in vain."""
        return self._counts[position.file] >= MISTAKES_PER_FILE
