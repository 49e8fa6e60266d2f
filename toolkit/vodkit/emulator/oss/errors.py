"""An error as OSS answers it."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["OssError", "access_denied"]


class OssError(Exception):
    """Ends a request with an OSS error document.

    Attributes:
        code: the OSS error code.
        status: the HTTP status.
        message: one sentence for people.
        details: further elements of the document.
    """

    def __init__(
        self, code: str, status: int, message: str, details: Mapping[str, str] | None = None
    ) -> None:
        """Keep what the document needs."""
        super().__init__(f"{code}: {message}")
        self.code = code
        self.status = status
        self.message = message
        self.details = details or {}


def access_denied(message: str) -> OssError:
    """Make the error for a request that nobody may send, or that is not signed."""
    return OssError("AccessDenied", 403, message)
