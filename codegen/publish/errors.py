"""Why nothing was published."""

from __future__ import annotations

from pathlib import Path


class PublicationError(Exception):
    """The files cannot be published; the old ones are as they were. The text says what to do."""


class ObstacleError(PublicationError):
    """Something in the package is not the generator's to change: a finding, not a breakdown."""


def cannot(verb: str, path: Path, error: OSError) -> PublicationError:
    """The error for a file or folder that the system does not let us read or write."""
    reason = (error.strerror or type(error).__name__).lower()
    return PublicationError(f"{path} cannot be {verb}: {reason}")
