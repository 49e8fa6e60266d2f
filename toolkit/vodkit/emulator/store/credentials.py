"""The temporary credentials that the service issued, and the nonces that it saw."""

from __future__ import annotations

import sqlite3

import attrs

__all__ = ["CredentialStore", "NonceStore", "TemporaryCredential"]

# An expired credential is remembered for a while, so that its user learns that it expired.
_REMEMBERED_SECONDS = 24 * 3600


@attrs.frozen(kw_only=True)
class TemporaryCredential:
    """One STS triple.

    Attributes:
        access_key_id: begins with ``STS.``.
        access_key_secret: never shown.
        security_token: never shown.
        bucket: with object_key, the only object it may be used for; None for one that stands for
            the account.
        object_key: see bucket.
        expires_at: seconds since the epoch.
    """

    access_key_id: str
    access_key_secret: str = attrs.field(repr=False)
    security_token: str = attrs.field(repr=False)
    bucket: str | None
    object_key: str | None
    expires_at: float


class CredentialStore:
    """The table of issued credentials."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def add(self, credential: TemporaryCredential, now: float) -> None:
        """Keep an issued credential, and forget those that expired long ago."""
        self._db.execute(
            "DELETE FROM credentials WHERE expires_at < ?", (now - _REMEMBERED_SECONDS,)
        )
        self._db.execute(
            "INSERT INTO credentials (access_key_id, access_key_secret, security_token, bucket, "
            "object_key, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
            attrs.astuple(credential),
        )

    def find(self, access_key_id: str) -> TemporaryCredential | None:
        """Look an issued credential up, expired or not."""
        row = self._db.execute(
            "SELECT access_key_id, access_key_secret, security_token, bucket, object_key, "
            "expires_at FROM credentials WHERE access_key_id = ?",
            (access_key_id,),
        ).fetchone()
        if row is None:
            return None
        key_id, secret, token, bucket, object_key, expires_at = row
        return TemporaryCredential(
            access_key_id=key_id,
            access_key_secret=secret,
            security_token=token,
            bucket=bucket,
            object_key=object_key,
            expires_at=expires_at,
        )


class NonceStore:
    """The table of nonces that were used."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def use(self, access_key_id: str, nonce: str, now: float, expires_at: float) -> bool:
        """Note a nonce; False when it was used before and has not expired."""
        self._db.execute("DELETE FROM nonces WHERE expires_at < ?", (now,))
        changed = self._db.execute(
            "INSERT OR IGNORE INTO nonces (access_key_id, nonce, expires_at) VALUES (?, ?, ?)",
            (access_key_id, nonce, expires_at),
        )
        return changed.rowcount == 1
