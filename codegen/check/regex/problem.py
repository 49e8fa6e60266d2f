"""What is wrong with a pattern."""

from __future__ import annotations

import attrs


@attrs.frozen
class Problem:
    """One mistake in a pattern: a predicate that follows "the pattern", and what to do."""

    rule: str
    message: str
    hint: str
