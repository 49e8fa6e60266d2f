"""DescribeVodAIData: Look up how much was analysed by machine, such as review, fingerprints and
labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class AIUsage(_s.Object):
    """The usage of one kind of analysis."""

    name: str | None = _s.field(
        "Name", _s.Text(known=("AIVideoCensor", "AIVideoFPShot", "AIVideoTag")), default=None
    )
    """The kind of analysis. Known values: AIVideoCensor (automatic review); AIVideoFPShot
    (fingerprints); AIVideoTag (labels)."""

    value: int | None = _s.field("Value", _s.Integer(), default=None)
    """How long the processing lasted, in seconds."""


@_s.model
class AIUsageStep(_s.Object):
    """The usage of analysis within a step."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The start of the step."""

    data: Sequence[AIUsage] = _s.field(
        "Data", _s.ListOf(_s.ObjectOf(lambda: AIUsage), wrapper="DataItem"), default=()
    )
    """The usage by kind."""


@_s.model
class DescribeVodAIDataResponse(_s.Response):
    """The usage, step by step."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    data_interval: str | None = _s.field(
        "DataInterval", _s.Text(known=("hour", "day")), default=None
    )
    """The length of a step. Known values: hour, day."""

    ai_data: Sequence[AIUsageStep] = _s.field(
        "AIData", _s.ListOf(_s.ObjectOf(lambda: AIUsageStep), wrapper="AIDataItem"), default=()
    )
    """The usage in each step."""


@_s.model
class DescribeVodAIDataRequest(_s.Request[DescribeVodAIDataResponse]):
    """Look up how much was analysed by machine, such as review, fingerprints and labels.

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

    ai_type: Sequence[Literal["AIVideoCensor", "AIVideoFPShot", "AIVideoTag"]] | str | None = (
        _s.field(
            "AIType",
            _s.ListOf(
                _s.Text(enum=("AIVideoCensor", "AIVideoFPShot", "AIVideoTag")), style="comma"
            ),
            default=None,
        )
    )
    """The kinds of analysis to count. Omitted: all kinds. Values of an item: AIVideoCensor
    (automatic review); AIVideoFPShot (fingerprints); AIVideoTag (labels)."""


OPERATION = _s.operation(
    name="DescribeVodAIData",
    method_name="describe_vod_ai_data",
    summary="Look up how much was analysed by machine, such as review, fingerprints and labels.",
    service=_SERVICE,
    request=DescribeVodAIDataRequest,
    response=DescribeVodAIDataResponse,
    reads_only=True,
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule("The range is at most 31 days.", _s.WithinSpan("StartTime", "EndTime", 2678400)),
    ),
    errors=(
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
            "InvalidParameterInterval", 400, "Interval has a value that the service does not take."
        ),
        _s.ErrorCode(
            "InvalidParameterRegion",
            400,
            "Region names a region that the service does not know here.",
        ),
        _s.ErrorCode(
            "InvalidParameterAliUid",
            400,
            "The account that the service took the request for is not valid.",
        ),
    ),
)
