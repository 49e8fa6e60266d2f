"""DescribeVodPlayerDimensionData: List the values that plays have in one dimension, such as all
codecs.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DescribeVodPlayerDimensionDataResponse(_s.Response):
    """The values of the dimension."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    data_list: Sequence[str] = _s.field("DataList", _s.ListOf(_s.Text()), default=())
    """The values, such as Android for the dimension Os."""


@_s.model
class DescribeVodPlayerDimensionDataRequest(_s.Request[DescribeVodPlayerDimensionDataResponse]):
    """List the values that plays have in one dimension, such as all codecs.

    These are the values that Filters of DescribeVodPlayerMetricData compares with.

    Rules across parameters:

    - EndTime is not before StartTime.
    - EndTime is at most 2,678,400 seconds (31 days) after StartTime.

    Changes:

    - 2025-12-05: The operation is new.
    """

    app_id: str = _s.field("AppId", _s.Text())
    """The application whose plays are counted."""

    dimension: Literal[
        "Os",
        "AppVersion",
        "SdkVersion",
        "Codec",
        "VideoType",
        "Network",
        "Isp",
        "VideoDefinition",
        "Domain",
        "Country",
        "Province",
        "ErrorCode",
        "IsHw",
    ] = _s.field(
        "Dimension",
        _s.Text(
            enum=(
                "Os",
                "AppVersion",
                "SdkVersion",
                "Codec",
                "VideoType",
                "Network",
                "Isp",
                "VideoDefinition",
                "Domain",
                "Country",
                "Province",
                "ErrorCode",
                "IsHw",
            )
        ),
    )
    """The dimension whose values to list. Values: Os (operating system); AppVersion (version of the
    app); SdkVersion (version of the player SDK); Codec (video codec); VideoType (container
    format); Network (kind of network); Isp (network provider); VideoDefinition (resolution);
    Domain (domain that the video came from); Country; Province; ErrorCode (error of the player);
    IsHw (whether hardware decoded the video)."""

    start_time: datetime | str | None = _s.field("StartTime", _s.Timestamp(), default=None)
    """The first moment that counts, at most a year ago."""

    end_time: datetime | str | None = _s.field("EndTime", _s.Timestamp(), default=None)
    """The end of the time that counts. This moment itself no longer does."""

    region: Literal["ALL", "CN", "OVERSEAS"] | None = _s.field(
        "Region", _s.Text(enum=("ALL", "CN", "OVERSEAS")), default=None
    )
    """Where the values are from. Counts for Province and Isp only. Values: ALL (everywhere); CN
    (China); OVERSEAS (outside of China). Default: ALL."""


OPERATION = _s.operation(
    name="DescribeVodPlayerDimensionData",
    method_name="describe_vod_player_dimension_data",
    summary="List the values that plays have in one dimension, such as all codecs.",
    service=_SERVICE,
    request=DescribeVodPlayerDimensionDataRequest,
    response=DescribeVodPlayerDimensionDataResponse,
    reads_only=True,
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule(
            "EndTime is at most 2,678,400 seconds (31 days) after StartTime.",
            _s.WithinSpan("StartTime", "EndTime", 2678400),
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
