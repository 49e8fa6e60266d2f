"""The stored objects: their facts, and their bytes in pieces that fit into memory.

A piece is a row, so an object of any size is written and read with one piece in memory, and no
name that a client chose ever becomes a path.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator

import attrs

from ..dimensions import HEADER_BYTES, image_dimensions
from .crc64 import crc64
from .database import transaction

__all__ = ["ObjectStore", "ObjectWriter", "StoredObject"]

_CHUNK_BYTES = HEADER_BYTES
_COLUMNS = "bytes_id, size, md5, crc64, content_type, width, height, stored_at"


@attrs.frozen(kw_only=True)
class StoredObject:
    """The facts about one object.

    Attributes:
        bytes_id: the key of its pieces.
        size: in bytes.
        md5: upper-case hexadecimal digits; in double quotes it is the ETag.
        crc64: CRC-64/XZ as an unsigned decimal.
        content_type: as the uploader said.
        width: in pixels, when it is an image that could be read.
        height: as width.
        stored_at: seconds since the epoch.
    """

    bytes_id: str
    size: int
    md5: str
    crc64: str
    content_type: str
    width: int | None
    height: int | None
    stored_at: float


class ObjectWriter:
    """Takes the bytes of one upload; nothing is visible before `ObjectStore.publish`."""

    def __init__(self, connection: sqlite3.Connection, bytes_id: str) -> None:
        self._db = connection
        self._md5 = hashlib.md5(usedforsecurity=False)
        self._crc = 0
        self._pending = bytearray()
        self._written = 0
        self._head = b""
        self.bytes_id = bytes_id

    @property
    def size(self) -> int:
        """The number of bytes taken so far."""
        return self._written + len(self._pending)

    @property
    def md5(self) -> bytes:
        """The MD5 digest of the bytes taken so far."""
        return self._md5.digest()

    def write(self, data: bytes) -> None:
        """Take the next bytes."""
        self._md5.update(data)
        self._crc = crc64(data, self._crc)
        self._pending += data
        while len(self._pending) >= _CHUNK_BYTES:
            self._store(_CHUNK_BYTES)

    def finish(self, content_type: str, stored_at: float) -> StoredObject:
        """Write what is pending and sum up."""
        if self._pending:
            self._store(len(self._pending))
        size = image_dimensions(self._head)
        return StoredObject(
            bytes_id=self.bytes_id,
            size=self._written,
            md5=self._md5.hexdigest().upper(),
            crc64=str(self._crc),
            content_type=content_type,
            width=size[0] if size else None,
            height=size[1] if size else None,
            stored_at=stored_at,
        )

    def discard(self) -> None:
        """Forget the bytes."""
        self._pending.clear()
        self._db.execute("DELETE FROM chunks WHERE bytes_id = ?", (self.bytes_id,))

    def _store(self, length: int) -> None:
        piece = bytes(self._pending[:length])
        del self._pending[:length]
        if self._written == 0:
            self._head = piece
        self._db.execute(
            "INSERT INTO chunks (bytes_id, start, data) VALUES (?, ?, ?)",
            (self.bytes_id, self._written, piece),
        )
        self._written += length


class ObjectStore:
    """The tables of objects and of their pieces."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def writer(self, bytes_id: str) -> ObjectWriter:
        """Begin an upload."""
        return ObjectWriter(self._db, bytes_id)

    def publish(self, bucket: str, object_key: str, stored: StoredObject) -> None:
        """Make an uploaded object visible, in the place of an older one if there is one."""
        place = (bucket, object_key)
        with transaction(self._db):
            self._db.execute(
                "DELETE FROM chunks WHERE bytes_id IN "
                "(SELECT bytes_id FROM objects WHERE bucket = ? AND object_key = ?)",
                place,
            )
            self._db.execute(
                f"INSERT OR REPLACE INTO objects (bucket, object_key, {_COLUMNS}) "  # noqa: S608 - constants
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*place, *attrs.astuple(stored)),
            )
            self._db.execute(
                "UPDATE media SET modified_at = ? WHERE bucket = ? AND object_key = ?",
                (stored.stored_at, *place),
            )

    def find(self, bucket: str, object_key: str) -> StoredObject | None:
        """Look an object up."""
        row = self._db.execute(
            f"SELECT {_COLUMNS} FROM objects WHERE bucket = ? AND object_key = ?",  # noqa: S608 - constants
            (bucket, object_key),
        ).fetchone()
        return None if row is None else StoredObject(**dict(zip(_FIELDS, row, strict=True)))

    def read(self, stored: StoredObject, first: int, last: int) -> Iterator[bytes]:
        """Read the bytes from ``first`` to ``last``, both included, piece by piece.

        Ends early when the object is deleted or replaced meanwhile.
        """
        position = first
        while position <= last:
            # One query per piece: no cursor stays open while the reader waits for its client.
            row: tuple[int, bytes] | None = self._db.execute(
                "SELECT start, data FROM chunks WHERE bytes_id = ? AND start <= ? "
                "ORDER BY start DESC LIMIT 1",
                (stored.bytes_id, position),
            ).fetchone()
            if row is None:
                return
            start, data = row
            piece = data[position - start : last - start + 1]
            if not piece:
                return
            yield piece
            position += len(piece)


_FIELDS = tuple(field.name for field in attrs.fields(StoredObject))
