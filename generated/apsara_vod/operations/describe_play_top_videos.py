"""DescribePlayTopVideos: List the videos played most on one day, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class TopPlayVideo(_s.Object):
    """How one video was played on the day."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """The video's title."""

    vv: int | None = _s.field("VV", _s.Integer(), default=None)
    """How many plays there were."""

    play_duration: int | None = _s.field("PlayDuration", _s.Integer(), default=None)
    """How many milliseconds were played in all."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The video's id."""

    uv: int | None = _s.field("UV", _s.Integer(), default=None)
    """How many people played it."""


@_s.model
class DescribePlayTopVideosResponse(_s.Response):
    """One page of the videos."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    page_no: int | None = _s.field("PageNo", _s.Integer(), default=None)
    """The page that was answered."""

    page_size: int | None = _s.field("PageSize", _s.Integer(), default=None)
    """How many videos a page holds."""

    total_num: int | None = _s.field("TotalNum", _s.Integer(), default=None)
    """How many videos there are, on all pages."""

    top_play_videos: Sequence[TopPlayVideo] = _s.field(
        "TopPlayVideos",
        _s.ListOf(_s.ObjectOf(lambda: TopPlayVideo), wrapper="TopPlayVideoStatis"),
        default=(),
    )
    """The videos on this page."""


@_s.model
class DescribePlayTopVideosRequest(_s.PagedRequest[DescribePlayTopVideosResponse, TopPlayVideo]):
    """List the videos played most on one day, page by page.

    Only China (Shanghai) serves this operation. Only plays in the vendor's player SDKs count. The
    numbers of a day are ready at 09:00 of the next day, Beijing time (01:00 UTC); they go back to
    2018.

    The list holds at most 1,000 videos, those with the most plays first.
    """

    biz_date: datetime | str = _s.field("BizDate", _s.Timestamp())
    """A moment of the day to answer, not in the future."""

    page_no: int | None = _s.field("PageNo", _s.Integer(), default=None)
    """The page to answer, counted from 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(minimum=10, maximum=1000), default=None)
    """How many videos a page holds. From 10 to 1,000. Default: 100."""


OPERATION = _s.operation(
    name="DescribePlayTopVideos",
    method_name="describe_play_top_videos",
    summary="List the videos played most on one day, page by page.",
    service=_SERVICE,
    request=DescribePlayTopVideosRequest,
    response=DescribePlayTopVideosResponse,
    reads_only=True,
    paging=_s.Paging(
        style="page-number",
        items="TopPlayVideos",
        page="PageNo",
        size="PageSize",
        total="TotalNum",
        ceiling=1000,
    ),
    errors=(
        _s.ErrorCode(
            "InvalidBizDate.Malformed", 400, "BizDate is not written as YYYY-MM-DDThh:mm:ssZ."
        ),
        _s.ErrorCode("InvalidBizDate.BeyondCurrent", 400, "BizDate lies in the future."),
        _s.ErrorCode(
            "InvalidParamter",
            400,
            "A parameter has a value that the service does not take.",
            advice="The message names the parameter.",
        ),
    ),
)
