"""DescribeVodDomainRealTimeDetailData: Look up requests, bandwidth and HTTP statuses of domains for
a few recent minutes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.domain_access_detail import DomainAccessDetail


@_s.model
class DescribeVodDomainRealTimeDetailDataResponse(_s.Response):
    """The points, minute by minute."""

    data: Sequence[DomainAccessDetail] = _s.field(
        "Data", _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: DomainAccessDetail)))
    )
    """The points. What was not measured is absent."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DescribeVodDomainRealTimeDetailDataRequest(
    _s.Request[DescribeVodDomainRealTimeDetailDataResponse]
):
    """Look up requests, bandwidth and HTTP statuses of domains for a few recent minutes.

    Only the endpoint of China (Shanghai) knows these data. The points are a minute apart and reach
    back 7 days.

    Rules across parameters:

    - EndTime is not before StartTime.
    - StartTime and EndTime are at most 10 minutes apart.
    """

    domain_name: Sequence[str] | str = _s.field(
        "DomainName", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The accelerated domains. At most 20 items."""

    start_time: datetime | str = _s.field("StartTime", _s.Timestamp())
    """The beginning of the range to look at."""

    end_time: datetime | str = _s.field("EndTime", _s.Timestamp())
    """The end of the range to look at."""

    field: Sequence[Literal["qps", "bps", "http_code"]] | str = _s.field(
        "Field", _s.ListOf(_s.Text(enum=("qps", "bps", "http_code")), style="comma")
    )
    """What to answer. Values of an item: qps (requests per second); bps (bandwidth); http_code
    (HTTP statuses)."""

    location_name_en: str | None = _s.field("LocationNameEn", _s.Text(), default=None)
    """The English name of the region to look at. Omitted: all regions."""

    isp_name_en: str | None = _s.field("IspNameEn", _s.Text(), default=None)
    """The English name of the internet provider. Omitted: all."""

    merge: Literal["true", "false"] | None = _s.field(
        "Merge", _s.Text(enum=("true", "false")), default=None
    )
    """Whether the domains are put together. Values: true (all domains together); false (each domain
    for itself). Default: false."""

    merge_loc_isp: Literal["true", "false"] | None = _s.field(
        "MergeLocIsp", _s.Text(enum=("true", "false")), default=None
    )
    """Whether regions and providers are put together. Values: true (all regions and providers of a
    domain together); false (each region and provider for itself). Default: false."""


OPERATION = _s.operation(
    name="DescribeVodDomainRealTimeDetailData",
    method_name="describe_vod_domain_real_time_detail_data",
    summary="Look up requests, bandwidth and HTTP statuses of domains for a few recent minutes.",
    service=_SERVICE,
    request=DescribeVodDomainRealTimeDetailDataRequest,
    response=DescribeVodDomainRealTimeDetailDataResponse,
    reads_only=True,
    methods=("GET",),
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule(
            "StartTime and EndTime are at most 10 minutes apart.",
            _s.WithinSpan("StartTime", "EndTime", 600),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidTime.Malformed", 400, "StartTime or EndTime cannot be read as a time."
        ),
        _s.ErrorCode("InvalidDomainName.Malformed", 400, "DomainName does not hold domain names."),
    ),
)
