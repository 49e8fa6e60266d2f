"""DescribeVodDomainRealTimeHttpCodeData: Look up how often accelerated domains answered with each
HTTP status, by the minute.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class HttpCodeShare(_s.Object):
    """How often one HTTP status was answered."""

    code: str | None = _s.field("Code", _s.Text(), default=None)
    """The HTTP status."""

    proportion: float | None = _s.field("Proportion", _s.Number(), default=None)
    """Its share of all answers, in percent."""

    count: int | None = _s.field("Count", _s.Integer(), default=None)
    """How many answers had it."""


@_s.model
class HttpCodePoint(_s.Object):
    """The HTTP statuses within one interval."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The time of the point."""

    value: Sequence[HttpCodeShare] = _s.field(
        "Value",
        _s.ListOf(_s.ObjectOf(lambda: HttpCodeShare), wrapper="RealTimeCodeProportionData"),
        default=(),
    )
    """One entry per HTTP status."""


@_s.model
class DescribeVodDomainRealTimeHttpCodeDataResponse(_s.Response):
    """The HTTP statuses, interval by interval."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    end_time: datetime | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the range that the points cover."""

    start_time: datetime | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The beginning of the range that the points cover."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The domains that the data are about, as the request named them."""

    data_interval: int | None = _s.field("DataInterval", _s.Integer(), default=None)
    """How far apart the points are, in seconds."""

    real_time_http_code_data: Sequence[HttpCodePoint] = _s.field(
        "RealTimeHttpCodeData",
        _s.ListOf(_s.ObjectOf(lambda: HttpCodePoint), wrapper="UsageData"),
        default=(),
    )
    """One point per interval."""


@_s.model
class DescribeVodDomainRealTimeHttpCodeDataRequest(
    _s.Request[DescribeVodDomainRealTimeHttpCodeDataResponse]
):
    """Look up how often accelerated domains answered with each HTTP status, by the minute.

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

    isp_name_en: str | None = _s.field("IspNameEn", _s.Text(), default=None)
    """The English name of the internet provider. Omitted: all."""

    location_name_en: str | None = _s.field("LocationNameEn", _s.Text(), default=None)
    """The English name of the region to look at. Omitted: all regions."""


OPERATION = _s.operation(
    name="DescribeVodDomainRealTimeHttpCodeData",
    method_name="describe_vod_domain_real_time_http_code_data",
    summary="Look up how often accelerated domains answered with each HTTP status, by the minute.",
    service=_SERVICE,
    request=DescribeVodDomainRealTimeHttpCodeDataRequest,
    response=DescribeVodDomainRealTimeHttpCodeDataResponse,
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
        _s.Rule("The range is at most 31 days.", _s.WithinSpan("StartTime", "EndTime", 2678400)),
    ),
    errors=(
        _s.ErrorCode("MissingTimeParameter", 400, "Only one of StartTime and EndTime was sent."),
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
