"""InnerSettings, Settings: shared by several operations of Kitchen Sink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import apsara_core.schema as _schema


@_schema.model
class InnerSettings(_schema.Object):
    """An object written in place."""

    count: int | None = _schema.field(
        "Count", _schema.Integer(minimum=1, maximum=9, bits=32), default=None
    )
    """How many. From 1 to 9."""


@_schema.model
class Settings(_schema.Object):
    """Settings of a thing."""

    mode: Literal["fast", "slow"] = _schema.field("Mode", _schema.Text(enum=("fast", "slow")))
    """How. Values: fast (at once); slow (with care)."""

    note: object = _schema.field("Note", _schema.AnyValue(max_bytes=64), default=None)
    """Any JSON value. At most 64 bytes of JSON text."""

    inner: InnerSettings | Mapping[str, object] | str | None = _schema.field(
        "Inner", _schema.ObjectOf(lambda: InnerSettings), default=None
    )
    """An object written in place."""

    labels: Mapping[str, str] | None = _schema.field(
        "Labels", _schema.MapOf(_schema.Text()), default=None
    )
    """Labels by name."""

    password: str | None = _schema.field("Password", _schema.Text(sensitive=True), default=None)
    """A secret."""
