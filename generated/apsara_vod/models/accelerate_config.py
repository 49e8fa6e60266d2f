"""AccelerateConfig: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s


@_s.model
class AccelerateConfig(_s.Object):
    """Asks for upload acceleration. The feature has to be enabled for the account first, and it
    costs extra.
    """

    type: Literal["oss"] | None = _s.field("Type", _s.Text(enum=("oss",)), default=None)
    """The kind of acceleration. Values: oss."""

    domain: str | None = _s.field("Domain", _s.Text(), default=None)
    """The accelerated address to upload to."""
