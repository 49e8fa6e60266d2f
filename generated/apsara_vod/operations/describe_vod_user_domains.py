"""DescribeVodUserDomains: List the accelerated domains of the account, page by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.domain_origin import DomainOrigin


@_s.model
class DomainTagFilter(_s.Object):
    """A tag to look for."""

    key: str | None = _s.field("Key", _s.Text(), default=None)
    """The tag's key. Without it, any key will do."""

    value: str | None = _s.field("Value", _s.Text(), default=None)
    """The tag's value. Without it, any value will do."""


@_s.model
class AcceleratedDomain(_s.Object):
    """One accelerated domain."""

    gmt_created: datetime | None = _s.field("GmtCreated", _s.Timestamp(), default=None)
    """When the domain was added."""

    ssl_protocol: str | None = _s.field("SslProtocol", _s.Text(known=("on", "off")), default=None)
    """Whether HTTPS is switched on. Known values: on, off."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """A remark, such as the number of the ICP filing."""

    sandbox: str | None = _s.field("Sandbox", _s.Text(known=("normal",)), default=None)
    """Whether the domain has been put into a sandbox, as after an attack. Known values: normal."""

    cname: str | None = _s.field("Cname", _s.Text(), default=None)
    """The name that the domain's CNAME record has to point to."""

    domain_status: str | None = _s.field(
        "DomainStatus",
        _s.Text(
            known=(
                "online",
                "offline",
                "configuring",
                "configure_failed",
                "checking",
                "check_failed",
            )
        ),
        default=None,
    )
    """How the domain is doing. Known values: online (a domain in use); offline (a domain that is
    switched off); configuring (a change under way); configure_failed (a failed change); checking
    (a review under way); check_failed (a failed review)."""

    gmt_modified: datetime | None = _s.field("GmtModified", _s.Timestamp(), default=None)
    """When the domain was changed last."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The domain."""

    sources: Sequence[DomainOrigin] = _s.field(
        "Sources", _s.ListOf(_s.ObjectOf(lambda: DomainOrigin), wrapper="Source"), default=()
    )
    """The origin servers."""


@_s.model
class DescribeVodUserDomainsResponse(_s.Response):
    """One page of the domains."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    page_number: int | None = _s.field("PageNumber", _s.Integer(), default=None)
    """The page that this is."""

    page_size: int | None = _s.field("PageSize", _s.Integer(), default=None)
    """How many domains a page holds."""

    total_count: int | None = _s.field("TotalCount", _s.Integer(), default=None)
    """How many domains there are on all pages."""

    domains: Sequence[AcceleratedDomain] = _s.field(
        "Domains", _s.ListOf(_s.ObjectOf(lambda: AcceleratedDomain), wrapper="PageData"), default=()
    )
    """The domains on this page."""


@_s.model
class DescribeVodUserDomainsRequest(
    _s.PagedRequest[DescribeVodUserDomainsResponse, AcceleratedDomain]
):
    """List the accelerated domains of the account, page by page.

    Only the endpoint of China (Shanghai) offers this.
    """

    page_size: int | None = _s.field(
        "PageSize", _s.Integer(minimum=1, maximum=500, bits=32), default=None
    )
    """How many domains a page of the list holds. The service may refuse more than 50. From 1 to
    500. Default: 20."""

    page_number: int | None = _s.field("PageNumber", _s.Integer(minimum=1, bits=32), default=None)
    """The page of the list to answer. At least 1. Default: 1."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The name to look for, or a part of it; DomainSearchType says which part."""

    domain_status: (
        Literal["online", "offline", "configuring", "configure_failed", "checking", "check_failed"]
        | None
    ) = _s.field(
        "DomainStatus",
        _s.Text(
            enum=(
                "online",
                "offline",
                "configuring",
                "configure_failed",
                "checking",
                "check_failed",
            )
        ),
        default=None,
    )
    """The state that the domains are in. Without it, all domains are listed. Values: online
    (domains in use); offline (domains that are switched off); configuring (changes under way);
    configure_failed (failed changes); checking (reviews under way); check_failed (failed
    reviews)."""

    domain_search_type: Literal["fuzzy_match", "pre_match", "suf_match", "full_match"] | None = (
        _s.field(
            "DomainSearchType",
            _s.Text(enum=("fuzzy_match", "pre_match", "suf_match", "full_match")),
            default=None,
        )
    )
    """How DomainName is compared. Values: fuzzy_match (a part anywhere in the name); pre_match (the
    beginning); suf_match (the end); full_match (the whole name). Default: fuzzy_match."""

    tag: Sequence[DomainTagFilter | Mapping[str, object]] | None = _s.field(
        "Tag",
        _s.ListOf(_s.ObjectOf(lambda: DomainTagFilter), style="repeat", max_items=20),
        default=None,
    )
    """Tags that the domains have to carry. At most 20 items."""


OPERATION = _s.operation(
    name="DescribeVodUserDomains",
    method_name="describe_vod_user_domains",
    summary="List the accelerated domains of the account, page by page.",
    service=_SERVICE,
    request=DescribeVodUserDomainsRequest,
    response=DescribeVodUserDomainsResponse,
    reads_only=True,
    paging=_s.Paging(
        style="page-number", items="Domains", page="PageNumber", size="PageSize", total="TotalCount"
    ),
    errors=(
        _s.ErrorCode("InvalidPageNumber.ValueNotSupported", 400, "PageNumber is out of range."),
        _s.ErrorCode("InvalidPageSize.ValueNotSupported", 400, "PageSize is out of range."),
        _s.ErrorCode(
            "InvalidDomainStatus.ValueNotSupported",
            400,
            "DomainStatus has a value that the service does not take.",
        ),
        _s.ErrorCode("InvalidDomainName.Malformed", 400, "DomainName is no domain name."),
        _s.ErrorCode(
            "InvalidDomainSearchType.ValueNotSupported",
            400,
            "DomainSearchType has a value that the service does not take.",
        ),
    ),
)
