"""The value of an option that stays as it is."""

from __future__ import annotations

import enum
from typing import Final


class Keep(enum.Enum):
    """For type checkers; ``None`` is a value of its own for most options."""

    KEEP = "keep"

    def __repr__(self) -> str:
        return "KEEP"


KEEP: Final = Keep.KEEP
