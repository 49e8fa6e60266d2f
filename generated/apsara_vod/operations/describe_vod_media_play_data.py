"""DescribeVodMediaPlayData: List media with how often and how long each was played on one day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class MediaPlayData(_s.Object):
    """How one video was played on the day."""

    video_title: str | None = _s.field("VideoTitle", _s.Text(), default=None)
    """The video's title."""

    video_duration: float | None = _s.field("VideoDuration", _s.Number(), default=None)
    """The video's length in seconds."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The video's id."""

    dau: float | None = _s.field("DAU", _s.Number(), default=None)
    """How many people visited it."""

    play_success_vv: float | None = _s.field("PlaySuccessVv", _s.Number(), default=None)
    """How many plays there were."""

    play_duration_per_uv: float | None = _s.field("PlayDurationPerUv", _s.Number(), default=None)
    """How many seconds a viewer played on average."""

    play_duration: float | None = _s.field("PlayDuration", _s.Number(), default=None)
    """How many seconds were played in all."""

    play_per_vv: float | None = _s.field("PlayPerVv", _s.Number(), default=None)
    """How many plays a viewer made on average."""


@_s.model
class DescribeVodMediaPlayDataResponse(_s.Response):
    """One page of media with their numbers."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    total_count: int | None = _s.field("TotalCount", _s.Integer(), default=None)
    """How many media there are, on all pages."""

    page_no: int | None = _s.field("PageNo", _s.Integer(), default=None)
    """The page that was answered."""

    page_size: int | None = _s.field("PageSize", _s.Integer(), default=None)
    """How many media a page holds."""

    qoe_info_list: Sequence[MediaPlayData] = _s.field(
        "QoeInfoList", _s.ListOf(_s.ObjectOf(lambda: MediaPlayData)), default=()
    )
    """The media on this page."""


@_s.model
class DescribeVodMediaPlayDataRequest(
    _s.PagedRequest[DescribeVodMediaPlayDataResponse, MediaPlayData]
):
    """List media with how often and how long each was played on one day.

    Only China (Shanghai) serves this operation; Region chooses whose media count. Data go back 30
    days.

    Only plays in the vendor's player SDKs count, with a licence and with log reporting left on: for
    Android and iOS from version 5.4.9.2, for the web from 2.16.0 and with the licence for
    monitoring playback quality. Plays of pure audio are not counted.

    Rules across parameters:

    - OrderType and OrderName go together.
    """

    page_no: int = _s.field("PageNo", _s.Integer())
    """The page to answer, counted from 1."""

    page_size: int = _s.field("PageSize", _s.Integer(maximum=100))
    """How many media a page holds. At most 100."""

    play_date: str | None = _s.field(
        "PlayDate", _s.Text(pattern="^[0-9]{8}$", pattern_hint="a day as YYYYMMDD"), default=None
    )
    """The day, as YYYYMMDD, within the last 30 days. Expected: a day as YYYYMMDD."""

    terminal_type: Literal["Native", "Web"] | None = _s.field(
        "TerminalType", _s.Text(enum=("Native", "Web")), default=None
    )
    """The kind of player that counts. Omitted: both. Values: Native (the player SDKs for Android
    and iOS); Web (the player SDK for web pages)."""

    os: Literal["Android", "iOS", "Windows", "macOS", "Linux"] | None = _s.field(
        "Os", _s.Text(enum=("Android", "iOS", "Windows", "macOS", "Linux")), default=None
    )
    """The operating system that counts. Omitted: all. Values: Android, iOS, Windows, macOS, Linux."""

    region: (
        Literal[
            "cn-beijing",
            "cn-shanghai",
            "cn-shenzhen",
            "ap-northeast-1",
            "ap-southeast-1",
            "ap-southeast-5",
            "eu-central-1",
        ]
        | None
    ) = _s.field(
        "Region",
        _s.Text(
            enum=(
                "cn-beijing",
                "cn-shanghai",
                "cn-shenzhen",
                "ap-northeast-1",
                "ap-southeast-1",
                "ap-southeast-5",
                "eu-central-1",
            )
        ),
        default=None,
    )
    """The region whose media count. Omitted: all. Values: cn-beijing, cn-shanghai, cn-shenzhen,
    ap-northeast-1, ap-southeast-1, ap-southeast-5, eu-central-1."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the only video to answer. Omitted: all of them."""

    order_type: Literal["ASC", "DESC"] | None = _s.field(
        "OrderType", _s.Text(enum=("ASC", "DESC")), default=None
    )
    """The direction of the order. Values: ASC (smallest first); DESC (largest first)."""

    order_name: (
        Literal["PlaySuccessVv", "PlayPerVv", "PlayDuration", "PlayDurationPerUv"] | None
    ) = _s.field(
        "OrderName",
        _s.Text(enum=("PlaySuccessVv", "PlayPerVv", "PlayDuration", "PlayDurationPerUv")),
        default=None,
    )
    """The number that the media are put in order by. Values: PlaySuccessVv (plays); PlayPerVv
    (plays by one viewer on average); PlayDuration (time played); PlayDurationPerUv (time played
    by one viewer on average)."""


OPERATION = _s.operation(
    name="DescribeVodMediaPlayData",
    method_name="describe_vod_media_play_data",
    summary="List media with how often and how long each was played on one day.",
    service=_SERVICE,
    request=DescribeVodMediaPlayDataRequest,
    response=DescribeVodMediaPlayDataResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "OrderType and OrderName go together.",
            _s.AllOf(
                _s.IfThen(_s.Given("OrderType"), _s.Given("OrderName")),
                _s.IfThen(_s.Given("OrderName"), _s.Given("OrderType")),
            ),
        ),
    ),
    paging=_s.Paging(
        style="page-number", items="QoeInfoList", page="PageNo", size="PageSize", total="TotalCount"
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
