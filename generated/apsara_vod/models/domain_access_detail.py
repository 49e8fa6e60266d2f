"""DomainAccessDetail: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import apsara_core.schema as _s


@_s.model
class DomainAccessDetail(_s.Object):
    """What was measured within one minute."""

    time_stp: datetime | None = _s.field("time_stp", _s.Timestamp(), default=None)
    """The time of the point."""

    domain_name: str | None = _s.field("domain_name", _s.Text(), default=None)
    """The accelerated domain. Not always present."""

    location: str | None = _s.field("location", _s.Text(), default=None)
    """The region. Not always present."""

    isp: str | None = _s.field("isp", _s.Text(), default=None)
    """The internet provider. Not always present."""

    qps: float | None = _s.field("qps", _s.Number(), default=None)
    """Requests per second."""

    bps: float | None = _s.field("bps", _s.Number(), default=None)
    """The bandwidth in bits per second."""

    http_code: Mapping[str, int] | None = _s.field(
        "http_code", _s.MapOf(_s.Integer()), default=None
    )
    """How many answers there were with each HTTP status."""
