"""Version numbers of releases: three numbers, as semantic versioning compares them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from codegen.diff.versions.advice import Bump

_VERSION = re.compile(r"v?([0-9]{1,6})\.([0-9]{1,6})\.([0-9]{1,6})(?:[-.+]?[A-Za-z0-9.+-]*)?")


@attrs.frozen(order=True)
class Version:
    """``major.minor.patch``; what follows, as in ``1.2.0rc1``, is on the way to it."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Version | None:
        """The version in ``1.2.0``, ``v1.2.0`` or ``1.2.0.dev1``; None for any other text."""
        found = _VERSION.fullmatch(text.strip())
        return cls(*map(int, found.groups())) if found else None

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    def after(self, bump: Bump) -> Version:
        """The smallest version that a change may be released as.

        Before 1.0.0 the second number says what breaks and the third one everything else, as
        semantic versioning leaves it open and as installers expect it.
        """
        if bump == "none":
            return self
        if bump == "major":
            return Version(self.major + 1, 0, 0) if self.major else Version(0, self.minor + 1, 0)
        if bump == "minor" and self.major:
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major, self.minor, self.patch + 1)
