"""RegionIspAccess: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s


@_s.model
class RegionIspAccess(_s.Object):
    """What was measured in one region at one internet provider within 5 minutes."""

    http_codes: Mapping[str, int] | None = _s.field(
        "http_codes", _s.MapOf(_s.Integer()), default=None
    )
    """How many answers there were with each HTTP status."""

    rt: float | None = _s.field("rt", _s.Number(), default=None)
    """How long answers took."""

    bandwidth: float | None = _s.field("bandwidth", _s.Number(), default=None)
    """The bandwidth in bits per second."""

    avg_speed: float | None = _s.field("avg_speed", _s.Number(), default=None)
    """The average speed of answers."""

    pv: int | None = _s.field("pv", _s.Integer(), default=None)
    """The number of page views."""

    hit_rate: float | None = _s.field("hit_rate", _s.Number(), default=None)
    """The share of bytes that came from caches, as a fraction of 1."""

    request_hit_rate: float | None = _s.field("request_hit_rate", _s.Number(), default=None)
    """The share of requests that caches answered, as a fraction of 1."""
