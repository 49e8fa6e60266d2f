"""DescribeVodTieringStorageData: Look up how much was stored in storage classes for rarely used
media.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class TieringStorageUsage(_s.Object):
    """The usage of a storage class within a step."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The start of the step."""

    region: str | None = _s.field("Region", _s.Text(), default=None)
    """The id of the region."""

    storage_class: str | None = _s.field(
        "StorageClass", _s.Text(known=("IA", "Archive", "ColdArchive")), default=None
    )
    """The storage class. Known values: IA (infrequent access); Archive; ColdArchive."""

    storage_utilization: int | None = _s.field("StorageUtilization", _s.Integer(), default=None)
    """How much was stored, in bytes."""

    lessthan_month_datasize: int | None = _s.field(
        "LessthanMonthDatasize", _s.Integer(), default=None
    )
    """How much of it has been stored for less than a month, in bytes."""


@_s.model
class DescribeVodTieringStorageDataResponse(_s.Response):
    """The usage, step by step."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    storage_data: Sequence[TieringStorageUsage] = _s.field(
        "StorageData", _s.ListOf(_s.ObjectOf(lambda: TieringStorageUsage)), default=()
    )
    """The usage in each step, by region and storage class."""


@_s.model
class DescribeVodTieringStorageDataRequest(_s.Request[DescribeVodTieringStorageDataResponse]):
    """Look up how much was stored in storage classes for rarely used media.

    Only the endpoint of China (Shanghai) offers this operation.

    Up to seven days are answered hour by hour, a longer time day by day.

    Rules across parameters:

    - EndTime is not before StartTime.
    - The range is at most 31 days.

    Changes:

    - 2025-05-16: AppId is new.
    """

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The start of the time to count. Omitted: the last 24 hours."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the time to count, after StartTime."""

    region: Sequence[str] | str | None = _s.field(
        "Region",
        _s.ListOf(
            _s.Text(pattern="^[a-z]+(-[a-z0-9]+)+$", pattern_hint="a region's id"), style="comma"
        ),
        default=None,
    )
    """The regions to count. Omitted: all. Expected of an item: a region's id."""

    storage_class: Literal["IA", "Archive", "ColdArchive"] | None = _s.field(
        "StorageClass", _s.Text(enum=("IA", "Archive", "ColdArchive")), default=None
    )
    """The storage class to count. Omitted: all three. Values: IA (infrequent access); Archive;
    ColdArchive."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application to count, by its id. Omitted: all applications."""


OPERATION = _s.operation(
    name="DescribeVodTieringStorageData",
    method_name="describe_vod_tiering_storage_data",
    summary="Look up how much was stored in storage classes for rarely used media.",
    service=_SERVICE,
    request=DescribeVodTieringStorageDataRequest,
    response=DescribeVodTieringStorageDataResponse,
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
    ),
)
