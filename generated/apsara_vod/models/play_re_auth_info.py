"""PlayReAuthInfo: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class PlayReAuthInfo(_s.Object):
    """Values that go into signed addresses. Keys that are not listed here are passed on."""

    uid: str | None = _s.field("uid", _s.Text(), default=None)
    """The viewer's id."""

    rand: str | None = _s.field("rand", _s.Text(), default=None)
    """A random text, which makes each address different."""
