"""TranscodeTraceMark: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class TranscodeTraceMark(_s.Object):
    """The invisible watermark that shows where a copy came from."""

    enable: object = _s.field("Enable", _s.AnyValue(), default=None)
    """Whether it is used."""
