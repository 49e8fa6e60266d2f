"""The SQLite file, or memory, and its tables."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ...errors import EmulatorError

__all__ = ["connect", "transaction"]

# Ours, so that the file of another program is refused and not written to ("VODk").
_APPLICATION_ID = 0x564F446B
_VERSION = 1

_TABLES = """
CREATE TABLE media (
    media_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    bucket TEXT NOT NULL,
    object_key TEXT NOT NULL,
    reference_id TEXT UNIQUE,
    created_at REAL NOT NULL,
    modified_at REAL NOT NULL,
    fields TEXT NOT NULL,
    UNIQUE (bucket, object_key)
);
CREATE TABLE objects (
    bucket TEXT NOT NULL,
    object_key TEXT NOT NULL,
    bytes_id TEXT NOT NULL,
    size INTEGER NOT NULL,
    md5 TEXT NOT NULL,
    crc64 TEXT NOT NULL,
    content_type TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    stored_at REAL NOT NULL,
    PRIMARY KEY (bucket, object_key)
);
CREATE TABLE chunks (
    bytes_id TEXT NOT NULL,
    start INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (bytes_id, start)
);
CREATE TABLE credentials (
    access_key_id TEXT PRIMARY KEY,
    access_key_secret TEXT NOT NULL,
    security_token TEXT NOT NULL,
    bucket TEXT,
    object_key TEXT,
    expires_at REAL NOT NULL
);
CREATE TABLE nonces (
    access_key_id TEXT NOT NULL,
    nonce TEXT NOT NULL,
    expires_at REAL NOT NULL,
    PRIMARY KEY (access_key_id, nonce)
);
CREATE INDEX nonces_by_expiry ON nonces (expires_at);
CREATE TABLE categories (
    cate_id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    level INTEGER NOT NULL,
    created_at REAL NOT NULL
);
CREATE INDEX categories_by_parent ON categories (parent_id, type);
CREATE TABLE watermarks (
    watermark_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    config TEXT NOT NULL,
    file_url TEXT,
    app_id TEXT NOT NULL,
    created_at REAL NOT NULL
);
"""


def connect(state_file: str | os.PathLike[str] | None) -> sqlite3.Connection:
    """Open the state, and make its tables when it is new.

    Args:
        state_file: a path, or None for memory. A new file is readable by its owner only: it holds
            upload credentials.

    Raises:
        EmulatorError: the path cannot be opened, or it is some other file.
    """
    name = ":memory:" if state_file is None else _prepared(Path(state_file))
    connection = None
    problem: str
    try:
        connection = sqlite3.connect(name, isolation_level=None, check_same_thread=False)
        _prepare(connection)
    except sqlite3.Error as error:
        problem = str(error)
    except EmulatorError as error:
        problem = str(error)
    else:
        return connection
    if connection is not None:
        connection.close()
    raise EmulatorError(f"the state file {name} cannot be used: {problem}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """Make several statements take effect together, or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _prepared(path: Path) -> str:
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        problem = error.strerror or type(error).__name__
    else:
        return str(path)
    raise EmulatorError(f"the state file {path} cannot be opened: {problem}")


def _prepare(connection: sqlite3.Connection) -> None:
    application = _pragma(connection, "application_id")
    version = _pragma(connection, "user_version")
    if application == _APPLICATION_ID and version == _VERSION:
        # Bytes of uploads that were under way when the last process ended belong to no object.
        connection.execute(
            "DELETE FROM chunks WHERE bytes_id NOT IN (SELECT bytes_id FROM objects)"
        )
    elif application == _APPLICATION_ID:
        raise EmulatorError(
            f"it has state of version {version}, this program reads version {_VERSION}; "
            "name another file"
        )
    elif connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise EmulatorError("it is a database of another program; name another file")
    else:
        connection.executescript(
            f"BEGIN; {_TABLES} PRAGMA application_id = {_APPLICATION_ID};"
            f"PRAGMA user_version = {_VERSION}; COMMIT;"
        )
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value
