"""The Range header: one range of bytes."""

from __future__ import annotations

import re

from .errors import OssError

__all__ = ["read_range"]

_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)


def read_range(header: str | None, size: int) -> tuple[int, int] | None:
    """Read the first and the last byte that are asked for, both included.

    Returns:
        None for the whole object: also when the header is malformed or asks for several ranges,
        which HTTP lets a server ignore.

    Raises:
        OssError: the range lies outside the object.
    """
    match = _RANGE.fullmatch((header or "").strip())
    if match is None or not (match[1] or match[2]):
        return None
    if match[1]:
        first = int(match[1])
        last = min(int(match[2]), size - 1) if match[2] else size - 1
        if match[2] and int(match[2]) < first:
            return None
    else:
        first, last = max(size - int(match[2]), 0), size - 1
    if first > last or first >= size:
        raise OssError(
            "InvalidRange",
            416,
            "The requested range cannot be satisfied.",
            {"ActualObjectSize": str(size), "RangeRequested": header or ""},
        )
    return first, last
