"""A state that callers wait for, as data."""

from __future__ import annotations

from ..record import KW_ONLY, Record


class Waiter(Record):
    """When what an operation answers is as callers want it.

    Attributes:
        name: what the state is called: ``normal``.
        field: where the answer holds the state: wire names joined by dots. A path through a list
            means every item of it.
        until: the values that end the waiting.
        unless: the values after which they cannot come any more.
        not_yet: the error codes which mean that there is nothing to look at yet.
        every: seconds between the first questions; later ones are further apart.
        within: seconds after which waiting is given up, unless the caller says otherwise.
    """

    name: str
    field: str
    until: tuple[str, ...]
    _: KW_ONLY
    unless: tuple[str, ...] = ()
    not_yet: tuple[str, ...] = ()
    every: float
    within: float
