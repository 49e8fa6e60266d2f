"""Width and height from the first bytes of a PNG, GIF, JPEG or WebP file.

The bytes come from whoever uploads: every read is bounded, and a damaged header gives None.
"""

from __future__ import annotations

__all__ = ["HEADER_BYTES", "image_dimensions"]

HEADER_BYTES = 1024 * 1024
"""How much of a file is looked at: a JPEG may hold hundreds of kilobytes of profiles first."""

_PNG = b"\x89PNG\r\n\x1a\n"
# Frame headers: SOF0 to SOF15 without the three codes that mean something else (DHT, JPG, DAC).
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_SCAN = 0xDA
_JPEG_END = 0xD9
_JPEG_MARKER = 0xFF


def image_dimensions(data: bytes) -> tuple[int, int] | None:
    """Read (width, height) in pixels from the beginning of an image file; None when unknown."""
    head = data[:HEADER_BYTES]
    if head.startswith(_PNG) and head[12:16] == b"IHDR":
        return _pair(head, 16, 4, "big")
    if head[:6] in {b"GIF87a", b"GIF89a"}:
        return _pair(head, 6, 2, "little")
    if head.startswith(b"\xff\xd8"):
        return _jpeg(head)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return _webp(head)
    return None


def _pair(data: bytes, offset: int, size: int, order: str) -> tuple[int, int] | None:
    field = data[offset : offset + 2 * size]
    if len(field) < 2 * size:
        return None
    little = order == "little"
    first = int.from_bytes(field[:size], "little" if little else "big")
    second = int.from_bytes(field[size:], "little" if little else "big")
    return (first, second) if first and second else None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 4 <= len(data):
        if data[position] != _JPEG_MARKER:
            return None
        marker = data[position + 1]
        if marker == _JPEG_MARKER:  # a fill byte before the marker
            position += 1
            continue
        if marker in _JPEG_STANDALONE:
            position += 2
            continue
        if marker in {_JPEG_SCAN, _JPEG_END}:
            return None
        if marker in _JPEG_FRAMES:
            size = _pair(data, position + 5, 2, "big")
            return (size[1], size[0]) if size else None
        length = int.from_bytes(data[position + 2 : position + 4], "big")
        if length < 2:  # noqa: PLR2004 - the length counts its own two bytes
            return None
        position += 2 + length
    return None


def _webp(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X" and len(data) >= 30:  # noqa: PLR2004 - up to the end of the field
        width = int.from_bytes(data[24:27], "little") + 1
        height = int.from_bytes(data[27:30], "little") + 1
        return width, height
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        size = _pair(data, 26, 2, "little")
        # The two upper bits of each number ask for scaling and are no part of the size.
        return (size[0] & 0x3FFF, size[1] & 0x3FFF) if size else None
    if kind == b"VP8L" and data[20:21] == b"\x2f" and len(data) >= 25:  # noqa: PLR2004 - as above
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    return None
