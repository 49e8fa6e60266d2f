"""SnapshotSpriteConfig: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class SnapshotSpriteConfig(_s.Object):
    """How snapshots are put together to one image."""

    cell_width: object = _s.field("CellWidth", _s.AnyValue(), default=None)
    """The width of each snapshot in it, in pixels. Omitted: that of a snapshot."""

    cell_height: object = _s.field("CellHeight", _s.AnyValue(), default=None)
    """The height of each snapshot in it, in pixels. Omitted: that of a snapshot."""

    columns: object = _s.field("Columns", _s.AnyValue(), default=None)
    """How many snapshots stand side by side, at most 10,000."""

    lines: object = _s.field("Lines", _s.AnyValue(), default=None)
    """How many rows there are, at most 10,000."""

    padding: object = _s.field("Padding", _s.AnyValue(), default=None)
    """The distance between snapshots in pixels."""

    margin: object = _s.field("Margin", _s.AnyValue(), default=None)
    """The width of the frame around all of them in pixels."""

    color: str | None = _s.field("Color", _s.Text(), default=None)
    """The colour of the background, by its English name."""

    keep_cell_pic: str | None = _s.field(
        "KeepCellPic", _s.Text(known=("keep", "delete")), default=None
    )
    """What becomes of the single snapshots. Known values: keep, delete."""
