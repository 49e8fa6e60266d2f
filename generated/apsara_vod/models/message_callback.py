"""MessageCallback: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class MessageCallback(_s.Object):
    """Where events about this file are posted instead of the address set for the account. It only
    takes effect when the account has an HTTP callback with event types selected; that selection
    also applies here.
    """

    callback_type: str | None = _s.field("CallbackType", _s.Text(known=("http",)), default=None)
    """How events are delivered. Known values: http. Default: http."""

    callback_url: str | None = _s.field("CallbackURL", _s.Text(), default=None)
    """The address that events are posted to."""
