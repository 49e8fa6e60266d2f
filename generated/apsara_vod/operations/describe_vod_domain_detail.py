"""DescribeVodDomainDetail: Look up the settings and the state of an accelerated domain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.domain_origin import DomainOrigin


@_s.model
class AcceleratedDomainDetail(_s.Object):
    """What is known about the domain."""

    domain_name: str = _s.field("DomainName", _s.Text())
    """The domain."""

    gmt_created: datetime | None = _s.field("GmtCreated", _s.Timestamp(), default=None)
    """When the domain was added."""

    weight: int | None = _s.field("Weight", _s.Integer(bits=32), default=None)
    """The share of requests that goes to the origin server, relative to others."""

    ssl_pub: str | None = _s.field("SSLPub", _s.Text(), default=None)
    """The public part of the certificate. Absent without HTTPS."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """A text about the domain."""

    ssl_protocol: str | None = _s.field("SSLProtocol", _s.Text(known=("on", "off")), default=None)
    """Whether HTTPS is switched on. Known values: on, off."""

    cert_name: str | None = _s.field("CertName", _s.Text(), default=None)
    """The certificate's name. Absent without HTTPS."""

    scope: str | None = _s.field(
        "Scope", _s.Text(known=("domestic", "overseas", "global")), default=None
    )
    """Where the domain is accelerated. Known values: domestic (the Chinese mainland); overseas
    (everywhere but the Chinese mainland); global (everywhere)."""

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

    sources: Sequence[DomainOrigin] = _s.field(
        "Sources", _s.ListOf(_s.ObjectOf(lambda: DomainOrigin), wrapper="Source"), default=()
    )
    """The origin servers."""


@_s.model
class DescribeVodDomainDetailResponse(_s.Response):
    """The settings and the state of the domain."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    domain_detail: AcceleratedDomainDetail = _s.field(
        "DomainDetail", _s.ObjectOf(lambda: AcceleratedDomainDetail)
    )
    """What is known about the domain."""


@_s.model
class DescribeVodDomainDetailRequest(_s.Request[DescribeVodDomainDetailResponse]):
    """Look up the settings and the state of an accelerated domain.

    Only the endpoint of China (Shanghai) offers this.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain."""


OPERATION = _s.operation(
    name="DescribeVodDomainDetail",
    method_name="describe_vod_domain_detail",
    summary="Look up the settings and the state of an accelerated domain.",
    service=_SERVICE,
    request=DescribeVodDomainDetailRequest,
    response=DescribeVodDomainDetailResponse,
    reads_only=True,
    errors=(
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain."),
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain's settings are just being changed.",
            advice="Try again after a while.",
        ),
    ),
)
