"""RefreshVodObjectCaches: Have the CDN forget cached files, so that it fetches them from the origin
again.
"""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class RefreshVodObjectCachesResponse(_s.Response):
    """The ids of the tasks that do the work."""

    refresh_task_id: str = _s.field("RefreshTaskId", _s.Text())
    """The id of the task, or several ids with commas between them. Up to 2,000 files of one domain
    name that are sent within the same second share a task."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class RefreshVodObjectCachesRequest(_s.Request[RefreshVodObjectCachesResponse]):
    """Have the CDN forget cached files, so that it fetches them from the origin again.

    Only the endpoint of China (Shanghai) offers this operation.

    An account may refresh 2,000 files and 100 folders a day, if the vendor has not agreed on more;
    DescribeVodRefreshQuota tells how many are left.

    The call only starts the work; DescribeVodRefreshTasks tells how it goes.
    """

    object_path: str = _s.field(
        "ObjectPath",
        _s.Text(pattern="^[^\\n]*(\\n[^\\n]*){0,1000}$", pattern_hint="at most 1,000 lines"),
    )
    """The addresses to refresh, with or without scheme, each on a line of its own. Expected: at
    most 1,000 lines."""

    object_type: Literal["File", "Directory", "Regex", "IgnoreParams"] | None = _s.field(
        "ObjectType", _s.Text(enum=("File", "Directory", "Regex", "IgnoreParams")), default=None
    )
    """What ObjectPath holds. Values: File (addresses of files); Directory (addresses of folders);
    Regex (regular expressions over addresses); IgnoreParams (addresses without a query, which
    stand for the same files with any query). Default: File."""

    force: bool | None = _s.field("Force", _s.Boolean(), default=None)
    """Whether all files of a folder are fetched anew. Otherwise only those are whose Last-Modified
    at the origin has changed. Default: false."""


OPERATION = _s.operation(
    name="RefreshVodObjectCaches",
    method_name="refresh_vod_object_caches",
    summary="Have the CDN forget cached files, so that it fetches them from the origin again.",
    service=_SERVICE,
    request=RefreshVodObjectCachesRequest,
    response=RefreshVodObjectCachesResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "SingleRequest.OverLimit",
            400,
            "ObjectPath holds more than 1,000 addresses.",
            advice="Spread them over several calls.",
        ),
        _s.ErrorCode("InvalidObjectType.Malformed", 400, "There is no such ObjectType."),
        _s.ErrorCode(
            "QuotaExceeded.Refresh",
            400,
            "The allowance for today is used up.",
            advice="DescribeVodRefreshQuota tells how much is left.",
        ),
        _s.ErrorCode(
            "InvalidObjectPath.Malformed", 400, "An address in ObjectPath is not written correctly."
        ),
        _s.ErrorCode(
            "InvalidExtensiveDomain.ValueNotSupported",
            400,
            "The address holds a wildcard domain name, which is not taken here.",
        ),
        _s.ErrorCode(
            "QuotaPerMinuteExceeded.Refresh",
            400,
            "The allowance for this minute is used up.",
            advice="Try again in a minute.",
        ),
        _s.ErrorCode(
            "TooMany.Refresh", 400, "Too many tasks are waiting.", advice="Try again after a while."
        ),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain name."),
        _s.ErrorCode("InvalidDomain.Offline", 404, "The domain name is switched off."),
        _s.ErrorCode("IllegalOperation", 403, "You may not do this with the domain name."),
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain name is being configured right now.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode(
            "InvalidDomain.Configure_failed",
            500,
            "The domain name could not be configured, so nothing was done.",
        ),
        _s.ErrorCode("InvalidObjectType.ValueNotSupported", 400, "There is no such ObjectType."),
    ),
)
