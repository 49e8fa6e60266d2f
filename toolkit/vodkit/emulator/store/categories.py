"""The tree of categories."""

from __future__ import annotations

import sqlite3

import attrs

__all__ = ["MATERIAL", "ROOT_ID", "Category", "CategoryStore"]

ROOT_ID = 0
"""The parent of a first-level category."""

MATERIAL = "material"
"""The type of categories for short video materials; all others are of type ``default``."""

_COLUMNS = "cate_id, parent_id, type, name, level, created_at"
_FIRST_ID = 1000000000


@attrs.frozen(kw_only=True)
class Category:
    """One category; level 0 is the first."""

    cate_id: int
    parent_id: int
    type: str
    name: str
    level: int
    created_at: float


class CategoryStore:
    """The table of categories."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def add(self, *, parent: Category | None, type_: str, name: str, now: float) -> Category:
        """Keep a new category below ``parent``, or on the first level."""
        parent_id = parent.cate_id if parent else ROOT_ID
        level = parent.level + 1 if parent else 0
        newest: int | None = self._db.execute("SELECT max(cate_id) FROM categories").fetchone()[0]
        first = _FIRST_ID if newest is None else None  # later ones follow by themselves
        cursor = self._db.execute(
            f"INSERT INTO categories ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - constants
            (first, parent_id, type_, name, level, now),
        )
        found = self.find(cursor.lastrowid or 0)
        if found is None:  # pragma: no cover - the row was just written
            raise LookupError(name)
        return found

    def find(self, cate_id: int) -> Category | None:
        """Look a category up by its id."""
        row = self._db.execute(
            f"SELECT {_COLUMNS} FROM categories WHERE cate_id = ?",  # noqa: S608 - constants
            (cate_id,),
        ).fetchone()
        return None if row is None else _category(row)

    def count_children(self, parent_id: int, type_: str) -> int:
        """Count the categories right below one."""
        count: int = self._db.execute(
            "SELECT count(*) FROM categories WHERE parent_id = ? AND type = ?", (parent_id, type_)
        ).fetchone()[0]
        return count

    def children(
        self, parent_id: int, type_: str, *, newest_first: bool, offset: int, limit: int
    ) -> list[Category]:
        """List one page of the categories right below one, by time of creation."""
        order = "DESC" if newest_first else "ASC"
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM categories WHERE parent_id = ? AND type = ? "  # noqa: S608 - constants
            f"ORDER BY created_at {order}, cate_id {order} LIMIT ? OFFSET ?",
            (parent_id, type_, limit, offset),
        ).fetchall()
        return [_category(row) for row in rows]


def _category(row: tuple[int, int, str, str, int, float]) -> Category:
    cate_id, parent_id, type_, name, level, created_at = row
    return Category(
        cate_id=cate_id,
        parent_id=parent_id,
        type=type_,
        name=name,
        level=level,
        created_at=created_at,
    )
