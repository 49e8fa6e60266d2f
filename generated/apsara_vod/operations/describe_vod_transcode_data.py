"""DescribeVodTranscodeData: Look up how much was transcoded, by specification."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class TranscodeUsage(_s.Object):
    """The usage of one specification."""

    name: str | None = _s.field(
        "Name",
        _s.Text(
            known=(
                "Audio",
                "Segmentation",
                "H264.LD",
                "H264.SD",
                "H264.HD",
                "H264.2K",
                "H264.4K",
                "All",
            )
        ),
        default=None,
    )
    """The specification. Known values: Audio (audio); Segmentation (a change of the container
    format only); H264.LD; H264.SD; H264.HD; H264.2K; H264.4K; All (the sum of the others)."""

    value: int | None = _s.field("Value", _s.Integer(), default=None)
    """How much was transcoded, in seconds of media."""


@_s.model
class TranscodeUsageStep(_s.Object):
    """The usage of transcoding within a step."""

    time_stamp: datetime | None = _s.field("TimeStamp", _s.Timestamp(), default=None)
    """The start of the step."""

    data: Sequence[TranscodeUsage] = _s.field(
        "Data", _s.ListOf(_s.ObjectOf(lambda: TranscodeUsage), wrapper="DataItem"), default=()
    )
    """The usage by specification."""


@_s.model
class DescribeVodTranscodeDataResponse(_s.Response):
    """The usage, step by step."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    data_interval: str | None = _s.field(
        "DataInterval", _s.Text(known=("hour", "day")), default=None
    )
    """The length of a step. Known values: hour, day."""

    transcode_data: Sequence[TranscodeUsageStep] = _s.field(
        "TranscodeData",
        _s.ListOf(_s.ObjectOf(lambda: TranscodeUsageStep), wrapper="TranscodeDataItem"),
        default=(),
    )
    """The usage in each step."""


@_s.model
class DescribeVodTranscodeDataRequest(_s.Request[DescribeVodTranscodeDataResponse]):
    """Look up how much was transcoded, by specification.

    Only the endpoint of China (Shanghai) offers this operation.

    Up to seven days are answered hour by hour, a longer time day by day, unless Interval says
    otherwise.

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

    interval: Literal["day", "hour"] | None = _s.field(
        "Interval", _s.Text(enum=("day", "hour")), default=None
    )
    """The length of a step. Values: day, hour."""

    storage: Sequence[str] | str | None = _s.field(
        "Storage", _s.ListOf(_s.Text(), style="comma"), default=None
    )
    """The names of the buckets to count. Omitted: all buckets."""

    specification: Sequence[str] | str | None = _s.field(
        "Specification",
        _s.ListOf(
            _s.Text(
                known=(
                    "Audio",
                    "Segmentation",
                    "H264.LD",
                    "H264.SD",
                    "H264.HD",
                    "H264.2K",
                    "H264.4K",
                )
            ),
            style="comma",
        ),
        default=None,
    )
    """The specifications to count. Omitted: all of them. Known values of an item: Audio (audio);
    Segmentation (a change of the container format only); H264.LD; H264.SD; H264.HD; H264.2K;
    H264.4K."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application to count, by its id. Omitted: all applications."""


OPERATION = _s.operation(
    name="DescribeVodTranscodeData",
    method_name="describe_vod_transcode_data",
    summary="Look up how much was transcoded, by specification.",
    service=_SERVICE,
    request=DescribeVodTranscodeDataRequest,
    response=DescribeVodTranscodeDataResponse,
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
