"""Category: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class Category(_s.Object):
    """One node in the tree of categories."""

    cate_name: str = _s.field("CateName", _s.Text())
    """Its name."""

    cate_id: int = _s.field("CateId", _s.Integer())
    """Its id."""

    type: str | None = _s.field("Type", _s.Text(known=("default", "material")), default=None)
    """What the category sorts. Known values: default (videos, audio files and images); material
    (material for short videos)."""

    parent_id: int | None = _s.field("ParentId", _s.Integer(), default=None)
    """The id of the category above it."""

    sub_total: int | None = _s.field("SubTotal", _s.Integer(), default=None)
    """How many categories are directly below it. Only in the list that GetCategories answers."""

    level: int | None = _s.field("Level", _s.Integer(known=(0, 1, 2)), default=None)
    """How deep it lies in the tree. Known values: 0 (the top level); 1 (the second level); 2 (the
    third level)."""
