"""InnerSettings, Settings: shared by several operations of Kitchen Sink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import apsara_core.schema as _s


@_s.model
class InnerSettings(_s.Object):
    """An object written in place."""

    count: int | None = _s.field("Count", _s.Integer(minimum=1, maximum=9, bits=32), default=None)
    """How many. From 1 to 9."""


@_s.model
class Settings(_s.Object):
    """Settings of a thing."""

    mode: Literal["fast", "slow"] = _s.field("Mode", _s.Text(enum=("fast", "slow")))
    """How. Values: fast (at once); slow (with care)."""

    note: object = _s.field("Note", _s.AnyValue(max_bytes=64), default=None)
    """Any JSON value. At most 64 bytes of JSON text."""

    inner: InnerSettings | Mapping[str, object] | str | None = _s.field(
        "Inner", _s.ObjectOf(lambda: InnerSettings), default=None
    )
    """An object written in place."""

    labels: Mapping[str, str] | None = _s.field("Labels", _s.MapOf(_s.Text()), default=None)
    """Labels by name."""

    password: str | None = _s.field("Password", _s.Text(sensitive=True), default=None)
    """A secret."""
