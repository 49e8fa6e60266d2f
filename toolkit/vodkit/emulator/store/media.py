"""The media that were created: images, videos, auxiliary media, each with its place in storage."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import cast

import attrs

from .database import transaction

__all__ = ["Media", "MediaStore"]

_COLUMNS = "media_id, kind, bucket, object_key, reference_id, created_at, modified_at, fields"


@attrs.frozen(kw_only=True)
class Media:
    """One media record.

    Attributes:
        media_id: 32 hexadecimal digits.
        kind: ``image``, ``video`` or ``attached``.
        bucket: where its bytes are, or will be.
        object_key: where in the bucket.
        reference_id: the caller's own id of a video.
        created_at: seconds since the epoch.
        modified_at: seconds since the epoch; the time of the last upload.
        fields: what the caller said, by response name.
    """

    media_id: str
    kind: str
    bucket: str
    object_key: str
    reference_id: str | None = None
    created_at: float
    modified_at: float
    fields: Mapping[str, str | int]


class MediaStore:
    """The table of media."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def add(self, media: Media) -> None:
        """Keep a new record."""
        self._db.execute(
            f"INSERT INTO media ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
            (
                media.media_id,
                media.kind,
                media.bucket,
                media.object_key,
                media.reference_id,
                media.created_at,
                media.modified_at,
                json.dumps(dict(media.fields), ensure_ascii=False),
            ),
        )

    def find(self, kind: str, media_id: str) -> Media | None:
        """Look a record up by its id."""
        return self._one("media_id = ? AND kind = ?", (media_id, kind))

    def find_by_reference(self, reference_id: str) -> Media | None:
        """Look a video up by the caller's own id."""
        return self._one("reference_id = ?", (reference_id,))

    def find_by_object(self, bucket: str, object_key: str) -> Media | None:
        """Look a record up by where its bytes belong."""
        return self._one("bucket = ? AND object_key = ?", (bucket, object_key))

    def knows_bucket(self, bucket: str) -> bool:
        """Tell whether any record was created in this bucket."""
        row = self._db.execute("SELECT 1 FROM media WHERE bucket = ? LIMIT 1", (bucket,)).fetchone()
        return row is not None

    def delete(self, media: Media) -> None:
        """Forget a record, its credentials and its bytes."""
        place = (media.bucket, media.object_key)
        with transaction(self._db):
            self._db.execute("DELETE FROM media WHERE media_id = ?", (media.media_id,))
            self._db.execute("DELETE FROM credentials WHERE bucket = ? AND object_key = ?", place)
            self._db.execute(
                "DELETE FROM chunks WHERE bytes_id IN "
                "(SELECT bytes_id FROM objects WHERE bucket = ? AND object_key = ?)",
                place,
            )
            self._db.execute("DELETE FROM objects WHERE bucket = ? AND object_key = ?", place)

    def _one(self, condition: str, values: tuple[str, ...]) -> Media | None:
        row = self._db.execute(
            f"SELECT {_COLUMNS} FROM media WHERE {condition}",  # noqa: S608 - conditions are above
            values,
        ).fetchone()
        if row is None:
            return None
        media_id, kind, bucket, object_key, reference_id, created_at, modified_at, fields = row
        return Media(
            media_id=media_id,
            kind=kind,
            bucket=bucket,
            object_key=object_key,
            reference_id=reference_id,
            created_at=created_at,
            modified_at=modified_at,
            fields=cast("dict[str, str | int]", json.loads(fields)),
        )
