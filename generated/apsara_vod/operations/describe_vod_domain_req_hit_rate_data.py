"""DescribeVodDomainReqHitRateData: Look up which share of the requests the caches answered, in
steps of 5 minutes or more.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class RequestHitRatePoint(_s.Object):
    """The share of requests answered from caches within one interval."""

    value: float | None = _s.field("Value", _s.Number(), default=None)
    """The share of all requests, in percent."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The time of the point."""

    https_value: float | None = _s.field("HttpsValue", _s.Number(), default=None)
    """The share of the HTTPS requests, in percent."""


@_s.model
class DescribeVodDomainReqHitRateDataResponse(_s.Response):
    """The share of requests answered from caches, interval by interval."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    end_time: datetime | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the range that the points cover."""

    data: Sequence[RequestHitRatePoint] = _s.field(
        "Data",
        _s.ListOf(_s.ObjectOf(lambda: RequestHitRatePoint), wrapper="DataModule"),
        default=(),
    )
    """One point per interval."""

    start_time: datetime | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The beginning of the range that the points cover."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The domains that the data are about, as the request named them."""

    data_interval: int | None = _s.field("DataInterval", _s.Integer(), default=None)
    """How far apart the points are, in seconds."""


@_s.model
class DescribeVodDomainReqHitRateDataRequest(_s.Request[DescribeVodDomainReqHitRateDataResponse]):
    """Look up which share of the requests the caches answered, in steps of 5 minutes or more.

    Only the endpoint of China (Shanghai) knows these data. Several domains are taken together.

    The points are 5 minutes apart for a range below 3 days, an hour below 31 days, and a day from
    there on; Interval can ask for wider steps. Data of these three kinds reach back 93, 186 and 366
    days, and arrive about 15 minutes, 3 to 4 hours, and 4 to 24 hours late.

    Rules across parameters:

    - StartTime and EndTime are given together or not at all.
    - EndTime is not before StartTime.
    - The range is at most 90 days.
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


OPERATION = _s.operation(
    name="DescribeVodDomainReqHitRateData",
    method_name="describe_vod_domain_req_hit_rate_data",
    summary="Look up which share of the requests the caches answered, in steps of 5 minutes or more.",
    service=_SERVICE,
    request=DescribeVodDomainReqHitRateDataRequest,
    response=DescribeVodDomainReqHitRateDataResponse,
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
        _s.Rule("The range is at most 90 days.", _s.WithinSpan("StartTime", "EndTime", 7776000)),
    ),
    errors=(
        _s.ErrorCode("InvalidStartTime.Malformed", 400, "StartTime cannot be read as a time."),
        _s.ErrorCode("InvalidEndTime.Malformed", 400, "EndTime cannot be read as a time."),
        _s.ErrorCode(
            "InvalidStartTime.ValueNotSupported",
            400,
            "StartTime lies too far back, or too far from EndTime.",
        ),
        _s.ErrorCode(
            "InvalidTime.ValueNotSupported", 400, "StartTime and EndTime do not go together."
        ),
    ),
)
