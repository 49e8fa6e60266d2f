"""DescribeVodStorageData: Look up how much was stored, and how much was read from the buckets past
the CDN.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class StorageUsageStep(_s.Object):
    """The usage of storage within a step."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The start of the step."""

    storage_utilization: int | None = _s.field("StorageUtilization", _s.Integer(), default=None)
    """How much was stored, in bytes."""

    network_out: int | None = _s.field("NetworkOut", _s.Integer(), default=None)
    """How much was read straight from the buckets, without the CDN, in bytes."""


@_s.model
class DescribeVodStorageDataResponse(_s.Response):
    """The usage, step by step."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    data_interval: str | None = _s.field(
        "DataInterval", _s.Text(known=("hour", "day")), default=None
    )
    """The length of a step. Known values: hour, day."""

    storage_data: Sequence[StorageUsageStep] = _s.field(
        "StorageData",
        _s.ListOf(_s.ObjectOf(lambda: StorageUsageStep), wrapper="StorageDataItem"),
        default=(),
    )
    """The usage in each step."""


@_s.model
class DescribeVodStorageDataRequest(_s.Request[DescribeVodStorageDataResponse]):
    """Look up how much was stored, and how much was read from the buckets past the CDN.

    Only the endpoint of China (Shanghai) offers this operation.

    Up to seven days are answered hour by hour, a longer time day by day.

    Rules across parameters:

    - EndTime is not before StartTime.
    - The range is at most 31 days.
    """

    start_time: datetime | str = _s.field("StartTime", _s.Timestamp())
    """The start of the time to count."""

    end_time: datetime | str = _s.field("EndTime", _s.Timestamp())
    """The end of the time to count, after StartTime."""

    region: Sequence[str] | str | None = _s.field(
        "Region",
        _s.ListOf(
            _s.Text(pattern="^[a-z]+(-[a-z0-9]+)+$", pattern_hint="a region's id"), style="comma"
        ),
        default=None,
    )
    """The regions to count. Omitted: all. Expected of an item: a region's id."""

    storage_type: Literal["OSS"] | None = _s.field(
        "StorageType", _s.Text(enum=("OSS",)), default=None
    )
    """The kind of storage to count. Values: OSS. Default: OSS."""

    storage: Sequence[str] | str | None = _s.field(
        "Storage", _s.ListOf(_s.Text(), style="comma"), default=None
    )
    """The names of the buckets to count. Omitted: all buckets."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application to count, by its id. Omitted: all applications."""


OPERATION = _s.operation(
    name="DescribeVodStorageData",
    method_name="describe_vod_storage_data",
    summary="Look up how much was stored, and how much was read from the buckets past the CDN.",
    service=_SERVICE,
    request=DescribeVodStorageDataRequest,
    response=DescribeVodStorageDataResponse,
    reads_only=True,
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule("The range is at most 31 days.", _s.WithinSpan("StartTime", "EndTime", 2678400)),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidEndTime.Malformed", 400, "EndTime is not written as the service expects it."
        ),
        _s.ErrorCode(
            "InvalidParameterType",
            400,
            "A parameter that selects a kind of data has a value that the service does not take.",
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
        _s.ErrorCode(
            "InvalidParameterInterval", 400, "Interval has a value that the service does not take."
        ),
        _s.ErrorCode(
            "InvalidParameterAliUid",
            400,
            "The account that the service took the request for is not valid.",
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
        _s.ErrorCode(
            "InvalidParameterRegion",
            400,
            "Region names a region that the service does not know here.",
        ),
    ),
)
