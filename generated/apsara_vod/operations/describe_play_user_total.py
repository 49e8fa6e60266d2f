"""DescribePlayUserTotal: Get for each day how much was played in all, by kind of player."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.play_stats_by_player import PlayStatsByPlayer


@_s.model
class DailyPlayTotal(_s.Object):
    """The totals of a day."""

    date: str | None = _s.field("Date", _s.Text(), default=None)
    """The day. Its form varies, such as 20170120 or 2024-06-12T16:00:00Z."""

    play_duration: int | None = _s.field("PlayDuration", _s.Integer(), default=None)
    """How many milliseconds were played."""

    play_range: str | None = _s.field("PlayRange", _s.Text(), default=None)
    """How plays spread over lengths in minutes, as one text."""

    vv: PlayStatsByPlayer | None = _s.field(
        "VV", _s.ObjectOf(lambda: PlayStatsByPlayer), default=None
    )
    """How many plays there were."""

    uv: PlayStatsByPlayer | None = _s.field(
        "UV", _s.ObjectOf(lambda: PlayStatsByPlayer), default=None
    )
    """How many people played."""


@_s.model
class DescribePlayUserTotalResponse(_s.Response):
    """The totals, one entry a day."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    user_play_statis_totals: Sequence[DailyPlayTotal] = _s.field(
        "UserPlayStatisTotals",
        _s.ListOf(_s.ObjectOf(lambda: DailyPlayTotal), wrapper="UserPlayStatisTotal"),
        default=(),
    )
    """The days."""


@_s.model
class DescribePlayUserTotalRequest(_s.Request[DescribePlayUserTotalResponse]):
    """Get for each day how much was played in all, by kind of player.

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
    name="DescribePlayUserTotal",
    method_name="describe_play_user_total",
    summary="Get for each day how much was played in all, by kind of player.",
    service=_SERVICE,
    request=DescribePlayUserTotalRequest,
    response=DescribePlayUserTotalResponse,
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
