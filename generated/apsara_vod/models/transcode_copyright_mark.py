"""TranscodeCopyrightMark: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class TranscodeCopyrightMark(_s.Object):
    """The invisible watermark that shows whose video it is."""

    content: str | None = _s.field("Content", _s.Text(), default=None)
    """The text in it."""
