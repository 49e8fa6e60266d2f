"""Category: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _schema


@_schema.model
class Category(_schema.Object):
    """One node in the tree of categories."""

    cate_name: str = _schema.field("CateName", _schema.Text())
    """Its name."""

    cate_id: int = _schema.field("CateId", _schema.Integer())
    """Its id."""

    type: str | None = _schema.field(
        "Type", _schema.Text(known=("default", "material")), default=None
    )
    """What the category sorts. Known values: default (videos, audio files and images); material
    (material for short videos).
    """

    parent_id: int | None = _schema.field("ParentId", _schema.Integer(), default=None)
    """The id of the category above it."""

    sub_total: int | None = _schema.field("SubTotal", _schema.Integer(), default=None)
    """How many categories are directly below it. Only in the list that GetCategories answers."""

    level: int | None = _schema.field("Level", _schema.Integer(known=(0, 1, 2)), default=None)
    """How deep it lies in the tree. Known values: 0 (the top level); 1 (the second level); 2 (the
    third level).
    """
