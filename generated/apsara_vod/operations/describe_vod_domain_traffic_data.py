"""DescribeVodDomainTrafficData: Look up how many bytes accelerated domains delivered, in steps of 5
minutes or more.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DomainTrafficPoint(_s.Object):
    """The bytes that were delivered within one interval."""

    https_domestic_value: int | None = _s.field("HttpsDomesticValue", _s.Integer(), default=None)
    """What edge nodes in the Chinese mainland delivered over HTTPS, in bytes."""

    value: int | None = _s.field("Value", _s.Integer(), default=None)
    """Everything, in bytes."""

    overseas_value: int | None = _s.field("OverseasValue", _s.Integer(), default=None)
    """What was delivered outside the Chinese mainland, in bytes."""

    https_value: int | None = _s.field("HttpsValue", _s.Integer(), default=None)
    """What edge nodes delivered over HTTPS, in bytes."""

    https_overseas_value: int | None = _s.field("HttpsOverseasValue", _s.Integer(), default=None)
    """What edge nodes outside the Chinese mainland delivered over HTTPS, in bytes."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The time of the point."""

    domestic_value: int | None = _s.field("DomesticValue", _s.Integer(), default=None)
    """What was delivered in the Chinese mainland, in bytes."""


@_s.model
class DescribeVodDomainTrafficDataResponse(_s.Response):
    """The bytes delivered, interval by interval and in all."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    end_time: datetime | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the range that the points cover."""

    start_time: datetime | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The beginning of the range that the points cover."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The domains that the data are about, as the request named them."""

    total_traffic: int | None = _s.field("TotalTraffic", _s.Integer(), default=None)
    """All bytes of the range together."""

    data_interval: int | None = _s.field("DataInterval", _s.Integer(), default=None)
    """How far apart the points are, in seconds."""

    traffic_data_per_interval: Sequence[DomainTrafficPoint] = _s.field(
        "TrafficDataPerInterval",
        _s.ListOf(_s.ObjectOf(lambda: DomainTrafficPoint), wrapper="DataModule"),
        default=(),
    )
    """One point per interval."""


@_s.model
class DescribeVodDomainTrafficDataRequest(_s.Request[DescribeVodDomainTrafficDataResponse]):
    """Look up how many bytes accelerated domains delivered, in steps of 5 minutes or more.

    Only the endpoint of China (Shanghai) knows these data. Several domains are added up.
    DescribeVodDomainRealTimeTrafficData has finer and fresher data, but not as far back.

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
    name="DescribeVodDomainTrafficData",
    method_name="describe_vod_domain_traffic_data",
    summary="Look up how many bytes accelerated domains delivered, in steps of 5 minutes or more.",
    service=_SERVICE,
    request=DescribeVodDomainTrafficDataRequest,
    response=DescribeVodDomainTrafficDataResponse,
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
        _s.ErrorCode("MissingParameter", 400, "Only one of StartTime and EndTime was sent."),
        _s.ErrorCode("InvalidStartTime.Malformed", 400, "StartTime cannot be read as a time."),
        _s.ErrorCode("InvalidEndTime.Malformed", 400, "EndTime cannot be read as a time."),
        _s.ErrorCode("InvalidEndTime.Mismatch", 400, "EndTime lies before StartTime."),
        _s.ErrorCode(
            "InvalidStartTime.ValueNotSupported",
            400,
            "StartTime lies too far back, or too far from EndTime.",
        ),
        _s.ErrorCode("IllegalOperation", 403, "The domain may not be used."),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain."),
        _s.ErrorCode("InvalidDomain.Offline", 404, "The domain is switched off."),
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain's settings are just being changed.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode(
            "InvalidDomain.Configure_failed",
            500,
            "The domain's settings could not be put into effect.",
        ),
    ),
)
