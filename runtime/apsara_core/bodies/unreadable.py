"""The error that the body parsers share."""

from __future__ import annotations


class UnreadableBodyError(ValueError):
    """A body holds no object. The text is the end of a sentence that begins with the body.

    It stays inside the package: callers of the library get a `DecodeError` or a `ServiceError`.
    """
