"""DescribeVodRefreshQuota: Look up how many addresses may still be refreshed and preloaded today."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DescribeVodRefreshQuotaResponse(_s.Response):
    """The allowances of a day and what is left of them."""

    preload_remain: int = _s.field("PreloadRemain", _s.Integer())
    """How many files may still be preloaded today."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    dir_remain: int = _s.field("DirRemain", _s.Integer())
    """How many folders may still be refreshed today."""

    url_remain: int = _s.field("UrlRemain", _s.Integer())
    """How many files may still be refreshed today."""

    dir_quota: int = _s.field("DirQuota", _s.Integer())
    """How many folders may be refreshed a day."""

    url_quota: int = _s.field("UrlQuota", _s.Integer())
    """How many files may be refreshed a day."""

    preload_quota: int = _s.field("PreloadQuota", _s.Integer())
    """How many files may be preloaded a day."""

    block_quota: int | None = _s.field("BlockQuota", _s.Integer(), default=None)
    """How many buckets may be refreshed a day. Not always present."""

    block_remain: int | None = _s.field("blockRemain", _s.Integer(), default=None)
    """How many buckets may still be refreshed today. Not always present."""


@_s.model
class DescribeVodRefreshQuotaRequest(_s.Request[DescribeVodRefreshQuotaResponse]):
    """Look up how many addresses may still be refreshed and preloaded today.

    Only the endpoint of China (Shanghai) offers this operation.

    The allowances are those of RefreshVodObjectCaches and PreloadVodObjectCaches.
    """


OPERATION = _s.operation(
    name="DescribeVodRefreshQuota",
    method_name="describe_vod_refresh_quota",
    summary="Look up how many addresses may still be refreshed and preloaded today.",
    service=_SERVICE,
    request=DescribeVodRefreshQuotaRequest,
    response=DescribeVodRefreshQuotaResponse,
    reads_only=True,
)
