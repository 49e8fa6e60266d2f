"""DescribeVodDomainQpsData: Look up how many requests accelerated domains served, per second and in
all.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class RequestRatePoint(_s.Object):
    """The requests within one interval."""

    acc_value: int | None = _s.field("AccValue", _s.Integer(), default=None)
    """The number of all requests."""

    acc_domestic_value: int | None = _s.field("AccDomesticValue", _s.Integer(), default=None)
    """The number of requests from the Chinese mainland."""

    acc_overseas_value: int | None = _s.field("AccOverseasValue", _s.Integer(), default=None)
    """The number of requests from elsewhere."""

    https_value: float | None = _s.field("HttpsValue", _s.Number(), default=None)
    """HTTPS requests to edge nodes per second."""

    https_overseas_value: float | None = _s.field("HttpsOverseasValue", _s.Number(), default=None)
    """HTTPS requests to edge nodes outside the Chinese mainland, per second."""

    domestic_value: float | None = _s.field("DomesticValue", _s.Number(), default=None)
    """Requests from the Chinese mainland per second."""

    https_acc_overseas_value: int | None = _s.field(
        "HttpsAccOverseasValue", _s.Integer(), default=None
    )
    """The number of HTTPS requests to edge nodes outside the Chinese mainland."""

    https_domestic_value: float | None = _s.field("HttpsDomesticValue", _s.Number(), default=None)
    """HTTPS requests to edge nodes in the Chinese mainland, per second."""

    https_acc_value: int | None = _s.field("HttpsAccValue", _s.Integer(), default=None)
    """The number of HTTPS requests to edge nodes."""

    value: float | None = _s.field("Value", _s.Number(), default=None)
    """All requests per second."""

    overseas_value: float | None = _s.field("OverseasValue", _s.Number(), default=None)
    """Requests from outside the Chinese mainland per second."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The beginning of the interval."""

    https_acc_domestic_value: int | None = _s.field(
        "HttpsAccDomesticValue", _s.Integer(), default=None
    )
    """The number of HTTPS requests to edge nodes in the Chinese mainland."""


@_s.model
class DescribeVodDomainQpsDataResponse(_s.Response):
    """The requests, interval by interval."""

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

    qps_data_interval: Sequence[RequestRatePoint] = _s.field(
        "QpsDataInterval",
        _s.ListOf(_s.ObjectOf(lambda: RequestRatePoint), wrapper="DataModule"),
        default=(),
    )
    """One point per interval."""


@_s.model
class DescribeVodDomainQpsDataRequest(_s.Request[DescribeVodDomainQpsDataResponse]):
    """Look up how many requests accelerated domains served, per second and in all.

    Only the endpoint of China (Shanghai) knows these data. Several domains are added up. An account
    may call this 100 times a second.

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


OPERATION = _s.operation(
    name="DescribeVodDomainQpsData",
    method_name="describe_vod_domain_qps_data",
    summary="Look up how many requests accelerated domains served, per second and in all.",
    service=_SERVICE,
    request=DescribeVodDomainQpsDataRequest,
    response=DescribeVodDomainQpsDataResponse,
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
