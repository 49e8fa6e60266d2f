"""DescribeVodDomainUsageData: Look up how much traffic or bandwidth accelerated domain names used."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DomainUsageStep(_s.Object):
    """The usage within a step."""

    value: float | None = _s.field("Value", _s.Number(), default=None)
    """The bandwidth in bits per second, or the traffic, whose unit is not documented."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The start of the step."""


@_s.model
class DescribeVodDomainUsageDataResponse(_s.Response):
    """The usage, step by step."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    data_interval: int = _s.field("DataInterval", _s.Integer())
    """The length of a step in seconds."""

    end_time: datetime | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the time that was counted."""

    type: str | None = _s.field("Type", _s.Text(known=("bps", "traf")), default=None)
    """What was counted. This is the request's Field. Known values: bps (bandwidth); traf (traffic)."""

    start_time: datetime | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The start of the time that was counted."""

    area: str | None = _s.field("Area", _s.Text(known=("CN", "OverSeas")), default=None)
    """The part of the world that was counted. Known values: CN (the Chinese mainland); OverSeas
    (everywhere else)."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The domain names that were counted."""

    usage_data_per_interval: Sequence[DomainUsageStep] = _s.field(
        "UsageDataPerInterval",
        _s.ListOf(_s.ObjectOf(lambda: DomainUsageStep), wrapper="DataModule"),
        default=(),
    )
    """The usage in each step."""


@_s.model
class DescribeVodDomainUsageDataRequest(_s.Request[DescribeVodDomainUsageDataResponse]):
    """Look up how much traffic or bandwidth accelerated domain names used.

    Only the endpoint of China (Shanghai) offers this operation.

    Data reach back a year, in steps of five minutes half a year. Steps of five minutes are answered
    for three days at most.

    Rules across parameters:

    - EndTime is not before StartTime.
    - StartTime and EndTime are at most three months apart.
    - With Interval 300, StartTime and EndTime are at most three days apart.
    """

    start_time: datetime | str = _s.field("StartTime", _s.Timestamp())
    """The start of the time to count."""

    end_time: datetime | str = _s.field("EndTime", _s.Timestamp())
    """The end of the time to count, after StartTime."""

    field: Literal["bps", "traf"] = _s.field("Field", _s.Text(enum=("bps", "traf")))
    """What to count. Values: bps (bandwidth); traf (traffic)."""

    domain_name: Sequence[str] | str | None = _s.field(
        "DomainName", _s.ListOf(_s.Text(), style="comma", max_items=100), default=None
    )
    """The domain names to count together. Omitted: all of the account. At most 100 items."""

    type: Literal["static", "dynamic", "all"] | None = _s.field(
        "Type", _s.Text(enum=("static", "dynamic", "all")), default=None
    )
    """The content to count. Values: static (static content); dynamic (dynamic requests); all
    (both)."""

    area: Literal["CN", "OverSeas"] | None = _s.field(
        "Area", _s.Text(enum=("CN", "OverSeas")), default=None
    )
    """The part of the world to count. Values: CN (the Chinese mainland); OverSeas (everywhere
    else). Default: CN."""

    interval: Literal[300, 3600, 86400] | None = _s.field(
        "Interval", _s.Integer(enum=(300, 3600, 86400)), default=None
    )
    """The length of a step in seconds. Omitted: an hour for up to three days, and a day beyond
    that. Values: 300 (five minutes); 3600 (an hour); 86400 (a day)."""


OPERATION = _s.operation(
    name="DescribeVodDomainUsageData",
    method_name="describe_vod_domain_usage_data",
    summary="Look up how much traffic or bandwidth accelerated domain names used.",
    service=_SERVICE,
    request=DescribeVodDomainUsageDataRequest,
    response=DescribeVodDomainUsageDataResponse,
    reads_only=True,
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule(
            "StartTime and EndTime are at most three months apart.",
            _s.WithinSpan("StartTime", "EndTime", 7948800),
        ),
        _s.Rule(
            "With Interval 300, StartTime and EndTime are at most three days apart.",
            _s.IfThen(
                _s.AllOf(_s.Given("Interval"), _s.Equals("Interval", 300)),
                _s.WithinSpan("StartTime", "EndTime", 259200),
            ),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidParameterProduct", 400, "The product that the service looked for is not valid."
        ),
        _s.ErrorCode("InvalidParameterArea", 400, "There is no such Area."),
        _s.ErrorCode("InvalidParameterField", 400, "There is no such Field."),
        _s.ErrorCode(
            "InvalidStartTime.Malformed", 400, "StartTime is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidEndTime.Malformed", 400, "EndTime is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidEndTime.Mismatch",
            400,
            "EndTime does not go with StartTime; most likely it is the earlier one.",
        ),
        _s.ErrorCode(
            "InvalidParameterInterval", 400, "Interval has a value that the service does not take."
        ),
        _s.ErrorCode("IllegalOperation", 403, "You may not do this with the domain name."),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain name."),
        _s.ErrorCode("InvalidDomain.Offline", 404, "The domain name is switched off."),
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain name is being configured right now.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode(
            "InvalidDomain.Configure_failed",
            500,
            "The domain name could not be configured, so nothing was done.",
        ),
        _s.ErrorCode(
            "InvalidParameterStartTime",
            400,
            "StartTime has a value that the service does not take.",
        ),
        _s.ErrorCode(
            "InvalidParameterEndTime", 400, "EndTime has a value that the service does not take."
        ),
        _s.ErrorCode(
            "InvalidTimeRange",
            400,
            "StartTime and EndTime are too far apart, or in the wrong order.",
            advice="Ask for a shorter time.",
        ),
    ),
)
