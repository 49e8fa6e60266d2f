"""CRC-64/XZ, the checksum in ``x-oss-hash-crc64ecma``."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from crcmod import mkCrcFun

__all__ = ["crc64"]

# ECMA-182, reflected, all ones in and out; with a C extension, so that large files stay cheap.
_POLYNOMIAL = 0x142F0E1EBA9EA3693
_ALL_ONES = 0xFFFFFFFFFFFFFFFF

_update = cast(
    "Callable[[bytes, int], int]",
    mkCrcFun(_POLYNOMIAL, initCrc=0, rev=True, xorOut=_ALL_ONES),
)


def crc64(data: bytes, checksum: int = 0) -> int:
    """Continue a checksum over more bytes; 0 is the checksum of none."""
    return _update(data, checksum)
