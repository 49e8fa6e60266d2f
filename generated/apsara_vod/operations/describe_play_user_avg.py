"""DescribePlayUserAvg: Get for each day how often and how long a viewer played on average."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DailyPlayAverage(_s.Object):
    """The averages of a day."""

    date: str | None = _s.field("Date", _s.Text(), default=None)
    """The day. Its form varies, such as 20170120 or 2024-06-12T16:00:00Z."""

    avg_play_duration: float | None = _s.field("AvgPlayDuration", _s.Number(), default=None)
    """The average time played in milliseconds."""

    avg_play_count: float | None = _s.field("AvgPlayCount", _s.Number(), default=None)
    """The average number of plays."""


@_s.model
class DescribePlayUserAvgResponse(_s.Response):
    """The averages, one entry a day."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    user_play_statis_avgs: Sequence[DailyPlayAverage] = _s.field(
        "UserPlayStatisAvgs",
        _s.ListOf(_s.ObjectOf(lambda: DailyPlayAverage), wrapper="UserPlayStatisAvg"),
        default=(),
    )
    """The days."""


@_s.model
class DescribePlayUserAvgRequest(_s.Request[DescribePlayUserAvgResponse]):
    """Get for each day how often and how long a viewer played on average.

    Only China (Shanghai) serves this operation. Only plays in the vendor's player SDKs count. The
    numbers of a day are ready at 09:00 of the next day, Beijing time (01:00 UTC); they go back to
    2018.

    Rules across parameters:

    - EndTime is not before StartTime.
    - EndTime is at most 15,552,000 seconds (180 days) after StartTime.
    """

    start_time: datetime | str = _s.field("StartTime", _s.Timestamp())
    """The beginning of the days to answer."""

    end_time: datetime | str = _s.field("EndTime", _s.Timestamp())
    """The end of the days to answer, after StartTime and not in the future."""


OPERATION = _s.operation(
    name="DescribePlayUserAvg",
    method_name="describe_play_user_avg",
    summary="Get for each day how often and how long a viewer played on average.",
    service=_SERVICE,
    request=DescribePlayUserAvgRequest,
    response=DescribePlayUserAvgResponse,
    reads_only=True,
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule(
            "EndTime is at most 15,552,000 seconds (180 days) after StartTime.",
            _s.WithinSpan("StartTime", "EndTime", 15552000),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidStartTime.Malformed", 400, "StartTime is not written as YYYY-MM-DDThh:mm:ssZ."
        ),
        _s.ErrorCode(
            "InvalidEndTime.Malformed", 400, "EndTime is not written as YYYY-MM-DDThh:mm:ssZ."
        ),
        _s.ErrorCode("InvalidEndTime.BeyondCurrent", 400, "EndTime lies in the future."),
        _s.ErrorCode(
            "InvalidEndTime.Mismatch",
            400,
            "StartTime and EndTime do not go together.",
            advice="Let EndTime be after StartTime, by at most 180 days.",
        ),
        _s.ErrorCode(
            "InvalidParamter",
            400,
            "A parameter has a value that the service does not take.",
            advice="The message names the parameter.",
        ),
    ),
)
