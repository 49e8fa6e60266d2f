"""DescribeVodUserVipsByDomain: List the virtual IP addresses of the CDN that serve an accelerated
domain name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DescribeVodUserVipsByDomainResponse(_s.Response):
    """The addresses."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The accelerated domain name."""

    vips: Sequence[str] = _s.field("Vips", _s.ListOf(_s.Text(), wrapper="Vip"), default=())
    """The IP addresses."""


@_s.model
class DescribeVodUserVipsByDomainRequest(_s.Request[DescribeVodUserVipsByDomainResponse]):
    """List the virtual IP addresses of the CDN that serve an accelerated domain name.

    Only the endpoint of China (Shanghai) offers this operation.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain name, one only."""

    available: Literal["on", "off"] | None = _s.field(
        "Available", _s.Text(enum=("on", "off")), default=None
    )
    """Which addresses to list. Values: on (only healthy ones); off (all of them)."""


OPERATION = _s.operation(
    name="DescribeVodUserVipsByDomain",
    method_name="describe_vod_user_vips_by_domain",
    summary="List the virtual IP addresses of the CDN that serve an accelerated domain name.",
    service=_SERVICE,
    request=DescribeVodUserVipsByDomainRequest,
    response=DescribeVodUserVipsByDomainResponse,
    reads_only=True,
    errors=(
        _s.ErrorCode("InvalidDomain.NotFound", 400, "The account has no such domain name."),
        _s.ErrorCode("IllegalOperation", 400, "You may not do this with the domain name."),
    ),
)
