"""DescribeVodPlayerMetricData: Compute up to three metrics of playback, as a series over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class PlayerMetricFilter(_s.Object):
    """A condition on one dimension of a play."""

    field: str | None = _s.field(
        "Field",
        _s.Text(
            known=(
                "SdkVersion",
                "AppVersion",
                "Codec",
                "VideoType",
                "Network",
                "Country",
                "Isp",
                "VideoDefinition",
                "Domain",
                "Province",
                "IsHw",
                "ErrorCode",
            )
        ),
        default=None,
    )
    """The dimension. Known values: SdkVersion (version of the player SDK); AppVersion (version of
    the app); Codec (video codec); VideoType (container format); Network (kind of network);
    Country; Isp (network provider); VideoDefinition (resolution); Domain (domain that the video
    came from); Province; IsHw (whether hardware decoded the video); ErrorCode (error of the
    player)."""

    op: Literal["=", ">", "<", "!="] | None = _s.field(
        "Op", _s.Text(enum=("=", ">", "<", "!=")), default=None
    )
    """How to compare. Less and greater go with SdkVersion and VideoDefinition only. Values: =, >,
    <, !=."""

    value: str | None = _s.field("Value", _s.Text(), default=None)
    """What to compare with, as DescribeVodPlayerDimensionData answers it; for countries and
    provinces, the code of the region. Several values are joined by '#_#'."""


@_s.model
class PlayerMetricPoint(_s.Object):
    """The metrics at one time. Those that were not asked for are absent."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """When the interval began."""

    dimension: str | None = _s.field("Dimension", _s.Text(), default=None)
    """The dimensions that the values are about, as one text."""

    uv: float | None = _s.field("Uv", _s.Number(), default=None)
    """How many people played."""

    vv: float | None = _s.field("Vv", _s.Number(), default=None)
    """How many plays there were."""

    real_vv: float | None = _s.field("RealVv", _s.Number(), default=None)
    """How many plays really took place."""

    first_frame: float | None = _s.field("FirstFrame", _s.Number(), default=None)
    """The wait for the first frame in milliseconds."""

    second_play_rate: float | None = _s.field("SecondPlayRate", _s.Number(), default=None)
    """The share of plays that began within a second, as a fraction."""

    slow_play_rate: float | None = _s.field("SlowPlayRate", _s.Number(), default=None)
    """The share of plays that began slowly, as a fraction."""

    stuck_count_rate: float | None = _s.field("StuckCountRate", _s.Number(), default=None)
    """The share of plays that stalled, as a fraction."""

    seek_duration: float | None = _s.field("SeekDuration", _s.Number(), default=None)
    """The wait after seeking in milliseconds."""

    stuck_duration_100s: float | None = _s.field("StuckDuration100s", _s.Number(), default=None)
    """How many milliseconds out of 100 seconds of playing were lost to stalls."""

    play_fail_rate: float | None = _s.field("PlayFailRate", _s.Number(), default=None)
    """The share of plays that failed, as a fraction."""

    seed_fail_rate: float | None = _s.field("SeedFailRate", _s.Number(), default=None)
    """The share of plays that never began, as a fraction."""

    avg_play_bitrate: float | None = _s.field("AvgPlayBitrate", _s.Number(), default=None)
    """The average bit rate of playing in bit/s."""

    avg_start_bitrate: float | None = _s.field("AvgStartBitrate", _s.Number(), default=None)
    """The average bit rate at the beginning of plays in bit/s."""

    error_count_100s: float | None = _s.field("ErrorCount100s", _s.Number(), default=None)
    """How many errors there were in 100 seconds of playing."""

    avg_per_vv: float | None = _s.field("AvgPerVv", _s.Number(), default=None)
    """How many plays a viewer made on average."""

    avg_video_duration: float | None = _s.field("AvgVideoDuration", _s.Number(), default=None)
    """The average length of the videos in milliseconds."""

    avg_per_play_duration: float | None = _s.field("AvgPerPlayDuration", _s.Number(), default=None)
    """How many milliseconds a viewer played on average."""

    avg_per_completion_vv: float | None = _s.field("AvgPerCompletionVv", _s.Number(), default=None)
    """How many plays up to the end a viewer made on average."""

    completion_vv: float | None = _s.field("CompletionVv", _s.Number(), default=None)
    """How many plays went up to the end."""

    completion_rate: float | None = _s.field("CompletionRate", _s.Number(), default=None)
    """The share of plays that went up to the end, as a fraction."""

    avg_play_duration: float | None = _s.field("AvgPlayDuration", _s.Number(), default=None)
    """The average time of a play in milliseconds."""

    jump_rate_5s: float | None = _s.field("JumpRate5s", _s.Number(), default=None)
    """The share of plays given up within five seconds, as a fraction."""

    total_play_duration: float | None = _s.field("TotalPlayDuration", _s.Number(), default=None)
    """The time of all plays together in milliseconds."""

    stuck_count_100s: float | None = _s.field("StuckCount100s", _s.Number(), default=None)
    """How many stalls there were in 100 seconds of playing."""


@_s.model
class PlayerMetricRange(_s.Object):
    """Where in the requested time there are data."""

    actual_start_time: datetime | None = _s.field("ActualStartTime", _s.Timestamp(), default=None)
    """The time of the earliest entry."""

    actual_end_time: datetime | None = _s.field("ActualEndTime", _s.Timestamp(), default=None)
    """The time of the latest entry."""

    interval_seconds: int | None = _s.field("IntervalSeconds", _s.Integer(), default=None)
    """How many seconds one value covers."""


@_s.model
class DescribeVodPlayerMetricDataResponse(_s.Response):
    """One page of the values, and the time that they cover."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    page_number: int | None = _s.field("PageNumber", _s.Integer(), default=None)
    """The page that was answered."""

    page_size: int | None = _s.field("PageSize", _s.Integer(), default=None)
    """How many entries a page holds."""

    total_cnt: int | None = _s.field("TotalCnt", _s.Integer(), default=None)
    """How many entries there are, on all pages."""

    data_list: Sequence[PlayerMetricPoint] = _s.field(
        "DataList", _s.ListOf(_s.ObjectOf(lambda: PlayerMetricPoint)), default=()
    )
    """The entries on this page."""

    extend: PlayerMetricRange | None = _s.field(
        "Extend", _s.ObjectOf(lambda: PlayerMetricRange), default=None
    )
    """Where in the requested time there are data."""


@_s.model
class DescribeVodPlayerMetricDataRequest(
    _s.PagedRequest[DescribeVodPlayerMetricDataResponse, PlayerMetricPoint]
):
    """Compute up to three metrics of playback, as a series over time.

    The numbers come from the vendor's player SDKs, going back a year. Filters and Os narrow down
    which plays count.

    Each entry of the answer holds only the metrics that were asked for.

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

    filters: Sequence[PlayerMetricFilter | Mapping[str, object] | str] | str | None = _s.field(
        "Filters",
        _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: PlayerMetricFilter), max_items=3)),
        default=None,
    )
    """Which plays count. Without effect as soon as Metrics holds Uv, AvgPerVv, AvgPerPlayDuration
    or AvgPerCompletionVv. At most 3 items."""

    top: int | None = _s.field("Top", _s.Integer(), default=None)
    """How many dimensions to answer, those with the most plays first. Omitted: all of them."""

    page_number: int | None = _s.field("PageNumber", _s.Integer(), default=None)
    """The page to answer, counted from 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(maximum=5000), default=None)
    """How many entries a page holds. At most 5,000. Default: 5000."""

    language: Literal["zh", "en"] | None = _s.field(
        "Language", _s.Text(enum=("zh", "en")), default=None
    )
    """The language of names in the answer. Values: zh (Chinese in simplified characters); en
    (English). Default: zh."""

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


OPERATION = _s.operation(
    name="DescribeVodPlayerMetricData",
    method_name="describe_vod_player_metric_data",
    summary="Compute up to three metrics of playback, as a series over time.",
    service=_SERVICE,
    request=DescribeVodPlayerMetricDataRequest,
    response=DescribeVodPlayerMetricDataResponse,
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
    paging=_s.Paging(
        style="page-number", items="DataList", page="PageNumber", size="PageSize", total="TotalCnt"
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
