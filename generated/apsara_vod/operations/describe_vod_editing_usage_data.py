"""DescribeVodEditingUsageData: Look up how much was produced by online editing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class EditingUsage(_s.Object):
    """The usage of online editing within a step."""

    specification: str | None = _s.field("Specification", _s.Text(), default=None)
    """The specification of the output, such as H264.SD."""

    region: str | None = _s.field("Region", _s.Text(), default=None)
    """The id of the region."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The start of the step."""

    duration: int | None = _s.field("Duration", _s.Integer(), default=None)
    """How much was produced, in seconds of media."""


@_s.model
class DescribeVodEditingUsageDataResponse(_s.Response):
    """The usage, step by step."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    start_time: datetime | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The start of the time that was counted."""

    end_time: datetime | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the time that was counted."""

    editing_data: Sequence[EditingUsage] = _s.field(
        "EditingData", _s.ListOf(_s.ObjectOf(lambda: EditingUsage)), default=()
    )
    """The usage in each step, by region and specification."""


@_s.model
class DescribeVodEditingUsageDataRequest(_s.Request[DescribeVodEditingUsageDataResponse]):
    """Look up how much was produced by online editing.

    Up to seven days are answered hour by hour, and may lie up to 31 days back; a longer time is
    answered day by day, and may lie up to 366 days back. The service takes 10 calls a second from
    an account.

    Rules across parameters:

    - EndTime is not before StartTime.
    - The range is at most 31 days.
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

    specification: str | None = _s.field("Specification", _s.Text(), default=None)
    """The specification of the output to count."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application to count, by its id. Omitted: all applications."""


OPERATION = _s.operation(
    name="DescribeVodEditingUsageData",
    method_name="describe_vod_editing_usage_data",
    summary="Look up how much was produced by online editing.",
    service=_SERVICE,
    request=DescribeVodEditingUsageDataRequest,
    response=DescribeVodEditingUsageDataResponse,
    reads_only=True,
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule("The range is at most 31 days.", _s.WithinSpan("StartTime", "EndTime", 2678400)),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidStartTime.Malformed", 400, "StartTime is not written as the service expects it."
        ),
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
    ),
)
