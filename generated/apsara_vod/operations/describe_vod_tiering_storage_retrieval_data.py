"""DescribeVodTieringStorageRetrievalData: Look up how much was retrieved from storage classes for
rarely used media.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class TieringRetrievalUsage(_s.Object):
    """What was retrieved from a storage class within a step. The unit of the amounts is not
    documented; amounts stored are in bytes.
    """

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The start of the step."""

    region: str | None = _s.field("Region", _s.Text(), default=None)
    """The id of the region."""

    storage_class: str | None = _s.field(
        "StorageClass", _s.Text(known=("IA", "Archive", "ColdArchive")), default=None
    )
    """The storage class. Known values: IA (infrequent access); Archive; ColdArchive."""

    retrieval_data: int | None = _s.field("RetrievalData", _s.Integer(), default=None)
    """How much was retrieved, presumably in bytes."""

    ca_std_retrieval_data: int | None = _s.field("CAStdRetrievalData", _s.Integer(), default=None)
    """How much was retrieved from cold archive at standard speed, presumably in bytes. Absent where
    nothing was."""

    ca_bulk_retrieval_data: int | None = _s.field("CABulkRetrievalData", _s.Integer(), default=None)
    """How much was retrieved from cold archive in bulk, presumably in bytes. Absent where nothing
    was."""

    ca_high_prior_retrieval_data: int | None = _s.field(
        "CAHighPriorRetrievalData", _s.Integer(), default=None
    )
    """How much was retrieved from cold archive with high priority, presumably in bytes. Absent
    where nothing was."""


@_s.model
class DescribeVodTieringStorageRetrievalDataResponse(_s.Response):
    """The usage, step by step."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    retrieval_data: Sequence[TieringRetrievalUsage] = _s.field(
        "RetrievalData", _s.ListOf(_s.ObjectOf(lambda: TieringRetrievalUsage)), default=()
    )
    """The usage in each step, by region and storage class."""


@_s.model
class DescribeVodTieringStorageRetrievalDataRequest(
    _s.Request[DescribeVodTieringStorageRetrievalDataResponse]
):
    """Look up how much was retrieved from storage classes for rarely used media.

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
    """The storage class to count. Values: IA (infrequent access); Archive; ColdArchive."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application to count, by its id. Omitted: all applications."""


OPERATION = _s.operation(
    name="DescribeVodTieringStorageRetrievalData",
    method_name="describe_vod_tiering_storage_retrieval_data",
    summary="Look up how much was retrieved from storage classes for rarely used media.",
    service=_SERVICE,
    request=DescribeVodTieringStorageRetrievalDataRequest,
    response=DescribeVodTieringStorageRetrievalDataResponse,
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
