"""UserData: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .accelerate_config import AccelerateConfig
from .message_callback import MessageCallback


@_s.model
class UserData(_s.Object):
    """Settings that go along with an upload. Keys that are not listed here are passed on."""

    message_callback: MessageCallback | Mapping[str, object] | str | None = _s.field(
        "MessageCallback", _s.ObjectOf(lambda: MessageCallback), default=None
    )
    """Where events about this file are posted instead of the address set for the account. It only
    takes effect when the account has an HTTP callback with event types selected; that selection
    also applies here."""

    extend: object = _s.field("Extend", _s.AnyValue(max_bytes=512), default=None)
    """Any JSON value of yours. Events about the file carry it as a string. At most 512 bytes of
    JSON text."""

    accelerate_config: AccelerateConfig | Mapping[str, object] | str | None = _s.field(
        "AccelerateConfig", _s.ObjectOf(lambda: AccelerateConfig), default=None
    )
    """Asks for upload acceleration. The feature has to be enabled for the account first, and it
    costs extra."""
