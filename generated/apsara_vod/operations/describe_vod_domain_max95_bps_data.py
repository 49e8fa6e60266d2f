"""DescribeVodDomainMax95BpsData: Look up the 95th percentile of the bandwidth that an accelerated
domain name used.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DomainMax95Detail(_s.Object):
    """The percentile of one period in one part of the world."""

    time_stamp: str | None = _s.field("TimeStamp", _s.Text(), default=None)
    """The start of the period. The time zone may be missing."""

    area: str | None = _s.field("Area", _s.Text(known=("CN",)), default=None)
    """The part of the world. Known values: CN (the Chinese mainland)."""

    max95_bps_peak_time: datetime | None = _s.field(
        "Max95BpsPeakTime", _s.Timestamp(), default=None
    )
    """When the bandwidth of the percentile was reached."""

    max95_bps: float | None = _s.field("Max95Bps", _s.Number(), default=None)
    """The percentile in bits per second."""


@_s.model
class DescribeVodDomainMax95BpsDataResponse(_s.Response):
    """The percentiles, in bits per second."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The domain name that was looked up."""

    end_time: datetime | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the time that was looked up."""

    start_time: datetime | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The start of the time that was looked up."""

    domestic_max95_bps: float | None = _s.field("DomesticMax95Bps", _s.Number(), default=None)
    """The percentile in the Chinese mainland, in bits per second."""

    overseas_max95_bps: float | None = _s.field("OverseasMax95Bps", _s.Number(), default=None)
    """The percentile everywhere else, in bits per second."""

    max95_bps: float | None = _s.field("Max95Bps", _s.Number(), default=None)
    """The percentile of the whole, in bits per second."""

    detail_data: Sequence[DomainMax95Detail] = _s.field(
        "DetailData",
        _s.ListOf(_s.ObjectOf(lambda: DomainMax95Detail), wrapper="Max95Detail"),
        default=(),
    )
    """The percentiles by period and part of the world."""


@_s.model
class DescribeVodDomainMax95BpsDataRequest(_s.Request[DescribeVodDomainMax95BpsDataResponse]):
    """Look up the 95th percentile of the bandwidth that an accelerated domain name used.

    The time is given in one of three ways. StartTime and EndTime alone stand for the day of
    StartTime when they are at most 24 hours apart, and for its month otherwise. With Cycle as well,
    each day or month between them is answered. TimePoint and Cycle stand for the day or month that
    TimePoint lies in. Without any of these, the last 24 hours are answered.

    Data reach back 90 days. The service takes 100 calls a second from an account.

    Rules across parameters:

    - EndTime is not before StartTime.
    - The range is at most 90 days.
    """

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The domain name to look up, one only. Omitted: all domain names together."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The start of the time to look up."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the time to look up, after StartTime."""

    time_point: datetime | str | None = _s.field("TimePoint", _s.Timestamp(), default=None)
    """A moment within the day or month to look up."""

    cycle: Literal["day", "month"] | None = _s.field(
        "Cycle", _s.Text(enum=("day", "month")), default=None
    )
    """The length of the period that a percentile is taken of. Omitted with TimePoint: a day.
    Values: day, month."""


OPERATION = _s.operation(
    name="DescribeVodDomainMax95BpsData",
    method_name="describe_vod_domain_max95_bps_data",
    summary="Look up the 95th percentile of the bandwidth that an accelerated domain name used.",
    service=_SERVICE,
    request=DescribeVodDomainMax95BpsDataRequest,
    response=DescribeVodDomainMax95BpsDataResponse,
    reads_only=True,
    methods=("GET",),
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule("The range is at most 90 days.", _s.WithinSpan("StartTime", "EndTime", 7776000)),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidStartTime.Malformed", 400, "StartTime is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidEndTime.Malformed", 400, "EndTime is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidStartTime.ValueNotSupported",
            400,
            "StartTime lies outside the time that can be asked about.",
        ),
        _s.ErrorCode(
            "InvalidEndTime.Mismatch",
            400,
            "EndTime does not go with StartTime; most likely it is the earlier one.",
        ),
        _s.ErrorCode(
            "InvalidTimePoint.Malformed", 400, "TimePoint is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidTimeSpan",
            400,
            "StartTime and EndTime are too far apart.",
            advice="Ask for a shorter time.",
        ),
        _s.ErrorCode(
            "InvalidTime.Malformed",
            400,
            "StartTime or EndTime is not written as the service expects it.",
        ),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain name."),
    ),
)
