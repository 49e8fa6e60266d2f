"""DescribeVodDomainBpsDataByLayer: Look up bandwidth and traffic of accelerated domains, for one
protocol or for all.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class LayerBandwidthPoint(_s.Object):
    """Bandwidth and traffic within one interval."""

    value: float | None = _s.field("Value", _s.Number(), default=None)
    """The highest bandwidth in bits per second."""

    traffic_value: int | None = _s.field("TrafficValue", _s.Integer(), default=None)
    """All bytes of the interval together."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The time of the point."""


@_s.model
class DescribeVodDomainBpsDataByLayerResponse(_s.Response):
    """Bandwidth and traffic, interval by interval."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    data_interval: int | None = _s.field("DataInterval", _s.Integer(bits=32), default=None)
    """How far apart the points are, in seconds."""

    bps_data_interval: Sequence[LayerBandwidthPoint] = _s.field(
        "BpsDataInterval",
        _s.ListOf(_s.ObjectOf(lambda: LayerBandwidthPoint), wrapper="DataModule"),
        default=(),
    )
    """One point per interval."""


@_s.model
class DescribeVodDomainBpsDataByLayerRequest(_s.Request[DescribeVodDomainBpsDataByLayerResponse]):
    """Look up bandwidth and traffic of accelerated domains, for one protocol or for all.

    Only the endpoint of China (Shanghai) knows these data. Several domains are added up.

    The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day from
    there on; Interval can ask for wider steps. Data of these three kinds reach back 93, 186 and 366
    days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

    Rules across parameters:

    - StartTime and EndTime are given together or not at all.
    - EndTime is not before StartTime.
    - At most 366 days at a time.
    """

    domain_name: Sequence[str] | str | None = _s.field(
        "DomainName", _s.ListOf(_s.Text(), style="comma", max_items=500), default=None
    )
    """The accelerated domains. Omitted: all, taken together. At most 500 items."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The beginning of the range. Without one: the last 24 hours."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the range."""

    interval: Literal[300, 3600, 86400] | None = _s.field(
        "Interval", _s.Integer(enum=(300, 3600, 86400)), default=None
    )
    """How far apart the points are, in seconds. From 3 days on not 300, from 31 days on only
    86,400. Else, and omitted: the finest step allowed. Values: 300, 3600, 86400."""

    isp_name_en: str | None = _s.field("IspNameEn", _s.Text(), default=None)
    """The English name of the internet provider. Omitted: all."""

    location_name_en: str | None = _s.field("LocationNameEn", _s.Text(), default=None)
    """The English name of the region to look at. Omitted: all regions."""

    layer: Literal["all", "IPv4", "IPv6", "http", "https", "quic"] | None = _s.field(
        "Layer", _s.Text(enum=("all", "IPv4", "IPv6", "http", "https", "quic")), default=None
    )
    """The protocol to look at, of the network layer (IPv4, IPv6) or of the application layer.
    Values: all (both layers together); IPv4; IPv6; http; https; quic. Default: all."""


OPERATION = _s.operation(
    name="DescribeVodDomainBpsDataByLayer",
    method_name="describe_vod_domain_bps_data_by_layer",
    summary="Look up bandwidth and traffic of accelerated domains, for one protocol or for all.",
    service=_SERVICE,
    request=DescribeVodDomainBpsDataByLayerRequest,
    response=DescribeVodDomainBpsDataByLayerResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "StartTime and EndTime are given together or not at all.",
            _s.AllOf(
                _s.IfThen(_s.Given("StartTime"), _s.Given("EndTime")),
                _s.IfThen(_s.Given("EndTime"), _s.Given("StartTime")),
            ),
        ),
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule("At most 366 days at a time.", _s.WithinSpan("StartTime", "EndTime", 31622400)),
    ),
    errors=(
        _s.ErrorCode("InvalidStartTime.Malformed", 400, "StartTime cannot be read as a time."),
        _s.ErrorCode("InvalidEndTime.Malformed", 400, "EndTime cannot be read as a time."),
        _s.ErrorCode("InvalidEndTime.Mismatch", 400, "EndTime lies before StartTime."),
        _s.ErrorCode(
            "InvalidStartTime.ValueNotSupported",
            400,
            "StartTime lies too far back, or too far from EndTime.",
        ),
    ),
)
