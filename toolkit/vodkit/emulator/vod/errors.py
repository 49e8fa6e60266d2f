"""An error as the VOD gateway answers it."""

from __future__ import annotations

__all__ = ["VodError", "not_found"]


class VodError(Exception):
    """Ends a call with the vendor's error envelope.

    Attributes:
        code: the vendor's error code.
        status: the HTTP status.
        message: one sentence for people.
    """

    def __init__(self, code: str, status: int, message: str) -> None:
        """Keep what the envelope needs."""
        super().__init__(f"{code}: {message}")
        self.code = code
        self.status = status
        self.message = message


def not_found(code: str, message: str) -> VodError:
    """Make an error of status 404."""
    return VodError(code, 404, message)
