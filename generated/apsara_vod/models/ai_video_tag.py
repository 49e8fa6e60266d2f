"""AIVideoTag: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s


@_s.model
class AIVideoTag(_s.Object):
    """A tag and where it applies."""

    tag: str | None = _s.field("Tag", _s.Text(), default=None)
    """The tag."""

    times: Sequence[int] = _s.field("Times", _s.ListOf(_s.Integer()), default=())
    """The moments of the video at which it applies, in milliseconds."""
