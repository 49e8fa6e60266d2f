"""DescribeVodDomainRealTimeByteHitRateData: Look up which share of the bytes the caches serve, by
the minute.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class RealTimeByteHitRatePoint(_s.Object):
    """The share of bytes served from caches within one interval."""

    byte_hit_rate: float | None = _s.field("ByteHitRate", _s.Number(), default=None)
    """The share of bytes, as a fraction: 0.9 where 90 of 100 bytes came from caches."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The time of the point."""


@_s.model
class DescribeVodDomainRealTimeByteHitRateDataResponse(_s.Response):
    """The share of bytes served from caches, interval by interval."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    data: Sequence[RealTimeByteHitRatePoint] = _s.field(
        "Data",
        _s.ListOf(_s.ObjectOf(lambda: RealTimeByteHitRatePoint), wrapper="ByteHitRateDataModel"),
        default=(),
    )
    """One point per interval."""


@_s.model
class DescribeVodDomainRealTimeByteHitRateDataRequest(
    _s.Request[DescribeVodDomainRealTimeByteHitRateDataResponse]
):
    """Look up which share of the bytes the caches serve, by the minute.

    Only the endpoint of China (Shanghai) knows these data. Several domains are taken together.

    The points are a minute apart for a range up to an hour, 5 minutes below 3 days, and an hour for
    longer ranges. Data of these three kinds reach back 7, 93 and 186 days, and arrive about 5
    minutes, 15 minutes, and 3 to 4 hours late.

    Rules across parameters:

    - StartTime and EndTime are given together or not at all.
    - EndTime is not before StartTime.
    - The range is at most 31 days.
    """

    domain_name: Sequence[str] | str = _s.field(
        "DomainName", _s.ListOf(_s.Text(), style="comma", max_items=100)
    )
    """The accelerated domains. At most 100 items."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The beginning of the range. Without one: the last hour."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the range."""


OPERATION = _s.operation(
    name="DescribeVodDomainRealTimeByteHitRateData",
    method_name="describe_vod_domain_real_time_byte_hit_rate_data",
    summary="Look up which share of the bytes the caches serve, by the minute.",
    service=_SERVICE,
    request=DescribeVodDomainRealTimeByteHitRateDataRequest,
    response=DescribeVodDomainRealTimeByteHitRateDataResponse,
    reads_only=True,
    methods=("GET",),
    rules=(
        _s.Rule(
            "StartTime and EndTime are given together or not at all.",
            _s.AllOf(
                _s.IfThen(_s.Given("StartTime"), _s.Given("EndTime")),
                _s.IfThen(_s.Given("EndTime"), _s.Given("StartTime")),
            ),
        ),
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule("The range is at most 31 days.", _s.WithinSpan("StartTime", "EndTime", 2678400)),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidTime.Malformed", 400, "StartTime or EndTime cannot be read as a time."
        ),
        _s.ErrorCode("InvalidDomainName.Malformed", 400, "DomainName does not hold domain names."),
        _s.ErrorCode("InvalidEndTime.Malformed", 400, "EndTime cannot be read as a time."),
        _s.ErrorCode("InvalidParameterType", 400, "The type of data is unknown to the service."),
        _s.ErrorCode("InvalidTimeSpan", 400, "StartTime and EndTime are too far apart."),
    ),
)
