"""PreloadVodObjectCaches: Have the CDN fetch files before anybody asks for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class PreloadVodObjectCachesResponse(_s.Response):
    """The ids of the tasks that do the work."""

    preload_task_id: str = _s.field("PreloadTaskId", _s.Text())
    """The id of the task, or several ids with commas between them."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class PreloadVodObjectCachesRequest(_s.Request[PreloadVodObjectCachesResponse]):
    """Have the CDN fetch files before anybody asks for them.

    Only the endpoint of China (Shanghai) offers this operation.

    An account may preload 500 files a day, if the vendor has not agreed on more;
    DescribeVodRefreshQuota tells how many are left. Whole folders cannot be preloaded. Fetching
    puts load on the origin and causes traffic there.

    The call only starts the work; DescribeVodRefreshTasks tells how it goes.
    """

    object_path: str = _s.field(
        "ObjectPath",
        _s.Text(pattern="^[^\\n]*(\\n[^\\n]*){0,1000}$", pattern_hint="at most 1,000 lines"),
    )
    """The addresses of the files, with or without scheme, each on a line of its own. Expected: at
    most 1,000 lines."""

    area: Literal["domestic", "overseas"] | None = _s.field(
        "Area", _s.Text(enum=("domestic", "overseas")), default=None
    )
    """The part of the world whose caches to fill. Values: domestic (the Chinese mainland); overseas
    (everywhere else)."""

    l2_preload: bool | None = _s.field("L2Preload", _s.Boolean(), default=None)
    """Whether nodes of the second layer are filled in any case. Otherwise it is the nodes next to
    the origin, which may be of the second or of the third layer. Default: false."""

    with_header: Mapping[str, Sequence[str]] | str | None = _s.field(
        "WithHeader", _s.JsonText(_s.MapOf(_s.ListOf(_s.Text()))), default=None
    )
    """Headers to ask the origin with, each with a list of values, for instance to preload several
    encodings. Omitted: Accept-Encoding with gzip."""


OPERATION = _s.operation(
    name="PreloadVodObjectCaches",
    method_name="preload_vod_object_caches",
    summary="Have the CDN fetch files before anybody asks for them.",
    service=_SERVICE,
    request=PreloadVodObjectCachesRequest,
    response=PreloadVodObjectCachesResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "SingleRequest.OverLimit",
            400,
            "ObjectPath holds more than 1,000 addresses.",
            advice="Spread them over several calls.",
        ),
        _s.ErrorCode(
            "QuotaExceeded.Preload",
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
            "PreloadQueueFull",
            400,
            "Too many files are waiting to be preloaded.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode("InvalidCustomHeader", 400, "WithHeader cannot be read."),
        _s.ErrorCode("InvalidDomain.Offline", 404, "The domain name is switched off."),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain name."),
        _s.ErrorCode("IllegalOperation", 403, "You may not do this with the domain name."),
        _s.ErrorCode(
            "QuotaExceeded.Refresh",
            400,
            "The allowance for today is used up.",
            advice="DescribeVodRefreshQuota tells how much is left.",
        ),
        _s.ErrorCode(
            "InvalidDomain.Configure_failed",
            500,
            "The domain name could not be configured, so nothing was done.",
        ),
        _s.ErrorCode(
            "InvalidObjectPath.Size.Malformed",
            400,
            "ObjectPath holds more than 1,000 addresses.",
            advice="Spread them over several calls.",
        ),
    ),
)
