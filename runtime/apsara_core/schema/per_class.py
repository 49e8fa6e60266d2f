"""Facts about classes that are worked out once."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

_Fact = TypeVar("_Fact")


def once_per_class(work_out: Callable[[type], _Fact]) -> Callable[[type], _Fact]:
    """Remember what a function of a class answers. Model classes live as long as the program."""
    return functools.cache(work_out)
