"""GetDailyPlayRegionStatis: Get a CSV file with the traffic of all media in a region on one day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DailyPlayRegionFile(_s.Object):
    """The traffic of a day as a file."""

    date: str | None = _s.field("Date", _s.Text(), default=None)
    """The day, as YYYY-MM-DD."""

    file_url: str | None = _s.field("FileUrl", _s.Text(), default=None)
    """The address to download the CSV file from, with a signature in it."""


@_s.model
class GetDailyPlayRegionStatisResponse(_s.Response):
    """The address of the file, or why there is none."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    daily_play_region_statis_list: Sequence[DailyPlayRegionFile] = _s.field(
        "DailyPlayRegionStatisList", _s.ListOf(_s.ObjectOf(lambda: DailyPlayRegionFile)), default=()
    )
    """The files, one a day."""

    fail_dates: Sequence[str] = _s.field("FailDates", _s.ListOf(_s.Text()), default=())
    """The days whose export failed."""

    empty_dates: Sequence[str] = _s.field("EmptyDates", _s.ListOf(_s.Text()), default=())
    """The days on which nothing was played."""


@_s.model
class GetDailyPlayRegionStatisRequest(_s.Request[GetDailyPlayRegionStatisResponse]):
    """Get a CSV file with the traffic of all media in a region on one day.

    Each line of the file has a day, a video id, a domain, the traffic, an application and a
    category. The numbers come from the logs of the CDN; bills count 1.1 times as much, for what TCP
    adds.

    Only China (Shanghai) serves this operation, whichever region the media are in. Data begin on 29
    April 2025.

    Changes:

    - 2025-05-16: The operation is new.
    """

    date: str = _s.field(
        "Date", _s.Text(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$", pattern_hint="a day as YYYY-MM-DD")
    )
    """The day, as YYYY-MM-DD, within the last 90 days. Expected: a day as YYYY-MM-DD."""

    media_region: Literal[
        "cn-beijing",
        "cn-shanghai",
        "cn-shenzhen",
        "ap-northeast-1",
        "ap-southeast-1",
        "ap-southeast-5",
        "eu-central-1",
    ] = _s.field(
        "MediaRegion",
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
    )
    """The region whose media count. Values: cn-beijing, cn-shanghai, cn-shenzhen, ap-northeast-1,
    ap-southeast-1, ap-southeast-5, eu-central-1."""


OPERATION = _s.operation(
    name="GetDailyPlayRegionStatis",
    method_name="get_daily_play_region_statis",
    summary="Get a CSV file with the traffic of all media in a region on one day.",
    service=_SERVICE,
    request=GetDailyPlayRegionStatisRequest,
    response=GetDailyPlayRegionStatisResponse,
    reads_only=True,
)
