"""PlayStatsByPlayer: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class PlayStatsByPlayer(_s.Object):
    """A number for each kind of player. They arrive as text, such as "161"."""

    flash: int | None = _s.field("Flash", _s.Integer(), default=None)
    """The number for the Flash player."""

    ios: int | None = _s.field("iOS", _s.Integer(), default=None)
    """The number for the player SDK on iOS."""

    html5: int | None = _s.field("HTML5", _s.Integer(), default=None)
    """The number for the HTML5 player."""

    android: int | None = _s.field("Android", _s.Integer(), default=None)
    """The number for the player SDK on Android."""
