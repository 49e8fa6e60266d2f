"""WatermarkConfig: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class WatermarkConfig(_s.Object):
    """Where and how a watermark is drawn. An image uses the sizes and the position, a text the font
    and the content. Keys that are not listed here are passed on.
    """

    width: object = _s.field("Width", _s.AnyValue(), default=None)
    """The width of the image in pixels."""

    height: object = _s.field("Height", _s.AnyValue(), default=None)
    """The height of the image in pixels."""

    dx: object = _s.field("Dx", _s.AnyValue(), default=None)
    """The horizontal distance from the corner that ReferPos names."""

    dy: object = _s.field("Dy", _s.AnyValue(), default=None)
    """The vertical distance from the corner that ReferPos names."""

    refer_pos: str | None = _s.field(
        "ReferPos",
        _s.Text(known=("TopLeft", "TopRight", "BottomLeft", "BottomRight")),
        default=None,
    )
    """The corner of the picture that distances count from. Known values: TopLeft, TopRight,
    BottomLeft, BottomRight."""

    type: str | None = _s.field("Type", _s.Text(), default=None)
    """What the watermark shows, as in the parameter of the same name."""

    content: str | None = _s.field("Content", _s.Text(), default=None)
    """The text to draw."""

    font_color: str | None = _s.field("FontColor", _s.Text(), default=None)
    """The colour of the text, by its English name."""

    font_size: object = _s.field("FontSize", _s.AnyValue(), default=None)
    """The size of the text."""
