"""AccelerateConfig: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _schema


@_schema.model
class AccelerateConfig(_schema.Object):
    """Asks for upload acceleration. The feature has to be enabled for the account first, and it
    costs extra.
    """

    type: Literal["oss"] | None = _schema.field("Type", _schema.Text(enum=("oss",)), default=None)
    """The kind of acceleration. Values: oss."""

    domain: str | None = _schema.field("Domain", _schema.Text(), default=None)
    """The accelerated address to upload to."""
