"""WatermarkConfig: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _schema


@_schema.model
class WatermarkConfig(_schema.Object):
    """Where and how a watermark is drawn. An image uses the sizes and the position, a text the font
    and the content. Keys that are not listed here are passed on.
    """

    width: object = _schema.field("Width", _schema.AnyValue(), default=None)
    """The width of the image in pixels."""

    height: object = _schema.field("Height", _schema.AnyValue(), default=None)
    """The height of the image in pixels."""

    dx: object = _schema.field("Dx", _schema.AnyValue(), default=None)
    """The horizontal distance from the corner that ReferPos names."""

    dy: object = _schema.field("Dy", _schema.AnyValue(), default=None)
    """The vertical distance from the corner that ReferPos names."""

    refer_pos: str | None = _schema.field(
        "ReferPos",
        _schema.Text(known=("TopLeft", "TopRight", "BottomLeft", "BottomRight")),
        default=None,
    )
    """The corner of the picture that distances count from. Known values: TopLeft, TopRight,
    BottomLeft, BottomRight.
    """

    type: str | None = _schema.field("Type", _schema.Text(), default=None)
    """What the watermark shows, as in the parameter of the same name."""

    content: str | None = _schema.field("Content", _schema.Text(), default=None)
    """The text to draw."""

    font_color: str | None = _schema.field("FontColor", _schema.Text(), default=None)
    """The colour of the text, by its English name."""

    font_size: object = _schema.field("FontSize", _schema.AnyValue(), default=None)
    """The size of the text."""
