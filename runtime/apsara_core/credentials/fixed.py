"""A key that was read from somewhere and needs no further step."""

from __future__ import annotations

from typing import ClassVar

from .refreshing import RefreshingCredentials
from .steps import Steps
from .temporary_key import TemporaryKey


class FixedCredentials(RefreshingCredentials):
    """A key of a profile.

    Args:
        grant: the key.
    """

    name: ClassVar[str] = "fixed key"

    def __init__(self, grant: TemporaryKey) -> None:
        super().__init__()
        self._grant = grant

    def steps(self) -> Steps:
        """Return the key."""
        yield from ()
        return self._grant
