"""DescribeVodPlayerCollectData: Sum up metrics of playback over a period, and compare them with an
earlier one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class PlayerMetricTotal(_s.Object):
    """A metric over the whole period."""

    metric: str | None = _s.field("Metric", _s.Text(), default=None)
    """The metric's name, as in the request."""

    value: float | None = _s.field("Value", _s.Number(), default=None)
    """Its value, in the unit that DescribeVodPlayerMetricData uses for it."""

    value_refer: float | None = _s.field("ValueRefer", _s.Number(), default=None)
    """Its value in the earlier period."""

    value_ratio: float | None = _s.field("ValueRatio", _s.Number(), default=None)
    """The change from the earlier period, as a fraction."""


@_s.model
class DescribeVodPlayerCollectDataResponse(_s.Response):
    """One value for each metric."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    data_list: Sequence[PlayerMetricTotal] = _s.field(
        "DataList", _s.ListOf(_s.ObjectOf(lambda: PlayerMetricTotal)), default=()
    )
    """The metrics."""


@_s.model
class DescribeVodPlayerCollectDataRequest(_s.Request[DescribeVodPlayerCollectDataResponse]):
    """Sum up metrics of playback over a period, and compare them with an earlier one.

    Answers one value for each metric. For values over time, ask DescribeVodPlayerMetricData.

    The numbers come from the vendor's player SDKs, going back a year.

    Rules across parameters:

    - EndTime is not before StartTime.
    - EndTime is at most 2,678,400 seconds (31 days) after StartTime.
    - With Interval 5m, StartTime and EndTime are at most four days apart.
    - With Interval 1h, StartTime and EndTime are at most eight days apart.

    Changes:

    - 2025-12-05: The operation is new.
    """

    app_id: str = _s.field("AppId", _s.Text())
    """The application whose plays are counted."""

    start_time: datetime | str = _s.field("StartTime", _s.Timestamp())
    """The first moment that counts, at most a year ago."""

    end_time: datetime | str = _s.field("EndTime", _s.Timestamp())
    """The end of the time that counts. This moment itself no longer does."""

    interval: Literal["5m", "1h", "1d"] = _s.field("Interval", _s.Text(enum=("5m", "1h", "1d")))
    """How much time one value covers. 5m goes with at most 3 days from StartTime to EndTime, 1h
    with at most 7. Values: 5m (five minutes); 1h (an hour); 1d (a day)."""

    terminal_type: Literal["web", "mobile"] = _s.field(
        "TerminalType", _s.Text(enum=("web", "mobile"))
    )
    """The kind of player that counts. Values: web (players in web pages); mobile (native players)."""

    metrics: (
        Sequence[
            Literal[
                "Vv",
                "RealVv",
                "FirstFrame",
                "SecondPlayRate",
                "SlowPlayRate",
                "StuckCountRate",
                "SeekDuration",
                "StuckDuration100s",
                "StuckCount100s",
                "PlayFailRate",
                "SeedFailRate",
                "AvgPlayBitrate",
                "AvgStartBitrate",
                "ErrorCount100s",
                "Uv",
                "AvgPerVv",
                "AvgVideoDuration",
                "AvgPerPlayDuration",
                "AvgPerCompletionVv",
                "CompletionVv",
                "CompletionRate",
                "AvgPlayDuration",
                "JumpRate5s",
                "TotalPlayDuration",
            ]
        ]
        | str
    ) = _s.field(
        "Metrics",
        _s.ListOf(
            _s.Text(
                enum=(
                    "Vv",
                    "RealVv",
                    "FirstFrame",
                    "SecondPlayRate",
                    "SlowPlayRate",
                    "StuckCountRate",
                    "SeekDuration",
                    "StuckDuration100s",
                    "StuckCount100s",
                    "PlayFailRate",
                    "SeedFailRate",
                    "AvgPlayBitrate",
                    "AvgStartBitrate",
                    "ErrorCount100s",
                    "Uv",
                    "AvgPerVv",
                    "AvgVideoDuration",
                    "AvgPerPlayDuration",
                    "AvgPerCompletionVv",
                    "CompletionVv",
                    "CompletionRate",
                    "AvgPlayDuration",
                    "JumpRate5s",
                    "TotalPlayDuration",
                )
            ),
            style="comma",
            max_items=3,
        ),
    )
    """What to compute. Rates are answered as fractions, 0.8 for 80 percent. At most 3 items. Values
    of an item: Vv (plays); RealVv (actual plays); FirstFrame (wait for the first frame);
    SecondPlayRate (share of plays that begin within a second); SlowPlayRate (share of plays that
    begin slowly); StuckCountRate (share of plays that stall); SeekDuration (wait after seeking);
    StuckDuration100s (time stalled in 100 seconds of playing); StuckCount100s (stalls in 100
    seconds of playing); PlayFailRate (share of plays that fail); SeedFailRate (share of plays
    that never begin); AvgPlayBitrate (average bit rate of playing); AvgStartBitrate (average bit
    rate at the beginning); ErrorCount100s (errors in 100 seconds of playing); Uv (viewers);
    AvgPerVv (plays by one viewer on average); AvgVideoDuration (average length of the videos);
    AvgPerPlayDuration (time played by one viewer on average); AvgPerCompletionVv (plays up to
    the end by one viewer on average); CompletionVv (plays up to the end); CompletionRate (share
    of plays up to the end); AvgPlayDuration (average time of a play); JumpRate5s (share of plays
    given up within five seconds); TotalPlayDuration (time of all plays together)."""

    os: str | None = _s.field(
        "Os",
        _s.Text(
            pattern="^(Android|iOS|Harmony|Windows|Mac[Oo][Ss]|Linux)((#_#|、)(Android|iOS|Harmony|Windows|Mac[Oo][Ss]|Linux))*$",
            pattern_hint="such names",
        ),
        default=None,
    )
    """The operating systems that count, joined by '#_#': Android, iOS or Harmony, and in web pages
    also Windows, MacOS or Linux. Omitted: all of them. Expected: such names."""

    period: str | None = _s.field(
        "Period",
        _s.Text(pattern="^[0-9]+d$", pattern_hint="a number of days, such as 7d"),
        default=None,
    )
    """How many days earlier the time lies that the values are compared with: with 1d, StartTime and
    EndTime are both moved back by a day. Expected: a number of days, such as 7d."""


OPERATION = _s.operation(
    name="DescribeVodPlayerCollectData",
    method_name="describe_vod_player_collect_data",
    summary="Sum up metrics of playback over a period, and compare them with an earlier one.",
    service=_SERVICE,
    request=DescribeVodPlayerCollectDataRequest,
    response=DescribeVodPlayerCollectDataResponse,
    reads_only=True,
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule(
            "EndTime is at most 2,678,400 seconds (31 days) after StartTime.",
            _s.WithinSpan("StartTime", "EndTime", 2678400),
        ),
        _s.Rule(
            "With Interval 5m, StartTime and EndTime are at most four days apart.",
            _s.IfThen(
                _s.AllOf(_s.Given("Interval"), _s.Equals("Interval", "5m")),
                _s.WithinSpan("StartTime", "EndTime", 345600),
            ),
        ),
        _s.Rule(
            "With Interval 1h, StartTime and EndTime are at most eight days apart.",
            _s.IfThen(
                _s.AllOf(_s.Given("Interval"), _s.Equals("Interval", "1h")),
                _s.WithinSpan("StartTime", "EndTime", 691200),
            ),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "Meter.ParamError",
            400,
            "A parameter has a value that the statistics do not take.",
            advice="The message names the parameter.",
        ),
        _s.ErrorCode(
            "Meter.AuthError",
            403,
            "The statistics could not find out who you are, or you may not read them.",
        ),
        _s.ErrorCode(
            "Meter.ServerInternalError",
            500,
            "Something went wrong inside the statistics.",
            advice="Send the request again.",
        ),
        _s.ErrorCode(
            "Meter.DataSourceQueryError",
            500,
            "The store that holds the data could not be read.",
            advice="Send the request again.",
        ),
        _s.ErrorCode(
            "Meter.ReadyTsError",
            502,
            "The service could not find out up to when its data are complete.",
            advice="Send the request again.",
        ),
    ),
)
