"""How much of an answer is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_BODY = 32 * 1024 * 1024
"""Octets of a decompressed body. The longest answers of the API, lists of statistics, stay far
below; what goes beyond is a broken gateway or an attack, and is not kept."""

TOO_LONG = f"is longer than {MAX_BODY // (1024 * 1024)} MiB, and was not read to its end"
UNDECODABLE = "cannot be decompressed"
BROKEN_OFF = "breaks off"

_UNBOUNDED = frozenset({"br", "zstd"})


def is_unpacked_within_limits(headers: Mapping[str, str]) -> bool:
    """Return whether a body may be unpacked piece by piece without filling the memory.

    gzip and deflate, which requests ask for, make a thousand octets of one. Two of them on top of
    each other, Brotli and Zstandard make millions, in one piece before anybody can count.
    """
    coding = headers.get("content-encoding")
    return coding is None or ("," not in coding and coding.strip().lower() not in _UNBOUNDED)


class LimitedBody:
    """Collects the pieces of a body up to `MAX_BODY`."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> bool:
        """Keep *piece*; returns whether there is room for more."""
        self._size += len(piece)
        if self._size > MAX_BODY:
            self._pieces.clear()
            return False
        self._pieces.append(piece)
        return True

    def content(self) -> bytes:
        """Return what was collected."""
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
