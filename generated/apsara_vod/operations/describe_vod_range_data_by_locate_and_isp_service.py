"""DescribeVodRangeDataByLocateAndIspService: Look up bandwidth, speed, requests and cache hits of a
domain by region and provider.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.region_isp_access import RegionIspAccess


@_s.model
class DescribeVodRangeDataByLocateAndIspServiceResponse(_s.Response):
    """What was measured, by time, region and provider."""

    json_result: Mapping[str, Mapping[str, Mapping[str, RegionIspAccess]]] = _s.field(
        "JsonResult",
        _s.JsonText(_s.MapOf(_s.MapOf(_s.MapOf(_s.ObjectOf(lambda: RegionIspAccess))))),
    )
    """The data: a mapping from the time, in seconds since 1970 (UTC), to regions, from these to
    internet providers, and from these to what was measured. Names of regions and providers come
    in English or in Chinese."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DescribeVodRangeDataByLocateAndIspServiceRequest(
    _s.Request[DescribeVodRangeDataByLocateAndIspServiceResponse]
):
    """Look up bandwidth, speed, requests and cache hits of a domain by region and provider.

    Only the endpoint of China (Shanghai) knows these data. The points are 5 minutes apart. They
    reach back 93 days and arrive about 15 minutes late.

    Rules across parameters:

    - EndTime is not before StartTime.
    - StartTime and EndTime are at most an hour apart.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain."""

    start_time: datetime | str = _s.field("StartTime", _s.Timestamp())
    """The beginning of the range to look at."""

    end_time: datetime | str = _s.field("EndTime", _s.Timestamp())
    """The end of the range to look at."""

    location_name_en: Sequence[str] | str | None = _s.field(
        "LocationNameEn", _s.ListOf(_s.Text(), style="comma"), default=None
    )
    """The English names of the regions to look at. Omitted: all regions."""

    isp_name_en: str | None = _s.field("IspNameEn", _s.Text(), default=None)
    """The English name of one internet provider. Omitted: all providers."""


OPERATION = _s.operation(
    name="DescribeVodRangeDataByLocateAndIspService",
    method_name="describe_vod_range_data_by_locate_and_isp_service",
    summary="Look up bandwidth, speed, requests and cache hits of a domain by region and provider.",
    service=_SERVICE,
    request=DescribeVodRangeDataByLocateAndIspServiceRequest,
    response=DescribeVodRangeDataByLocateAndIspServiceResponse,
    reads_only=True,
    rules=(
        _s.Rule("EndTime is not before StartTime.", _s.Ascending("StartTime", "EndTime")),
        _s.Rule(
            "StartTime and EndTime are at most an hour apart.",
            _s.WithinSpan("StartTime", "EndTime", 3600),
        ),
    ),
    errors=(
        _s.ErrorCode("InvalidStartTime.Malformed", 400, "StartTime cannot be read as a time."),
        _s.ErrorCode("InvalidEndTime.Malformed", 400, "EndTime cannot be read as a time."),
        _s.ErrorCode(
            "InvalidStartTime.ValueNotSupported",
            400,
            "StartTime lies too far back, or too far from EndTime.",
        ),
        _s.ErrorCode(
            "InvalidTime.ValueNotSupported", 400, "StartTime and EndTime do not go together."
        ),
    ),
)
