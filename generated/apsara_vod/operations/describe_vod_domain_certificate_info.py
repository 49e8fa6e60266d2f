"""DescribeVodDomainCertificateInfo: Look up the certificate that an accelerated domain name uses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DomainCertificateInfo(_s.Object):
    """The certificate of a domain name."""

    cert_expire_time: datetime | None = _s.field("CertExpireTime", _s.Timestamp(), default=None)
    """When the certificate runs out."""

    cert_life: str | None = _s.field("CertLife", _s.Text(), default=None)
    """How long it is valid, in months or years, such as "3 months"."""

    status: str | None = _s.field(
        "Status",
        _s.Text(
            known=(
                "success",
                "checking",
                "cname_error",
                "domain_invalid",
                "unsupport_wildcard",
                "applying",
                "failed",
            )
        ),
        default=None,
    )
    """How far a free certificate has got. Empty for other types. Known values: success (in effect);
    checking (a check whether the domain name leads to ApsaraVideo VOD); cname_error (a domain
    name that leads elsewhere); domain_invalid (a domain name with characters that are not
    allowed); unsupport_wildcard (a wildcard domain name, for which there are none); applying (an
    application on its way); failed (an application that was turned down)."""

    cert_update_time: datetime | None = _s.field("CertUpdateTime", _s.Timestamp(), default=None)
    """When it was last changed."""

    cert_domain_name: str | None = _s.field("CertDomainName", _s.Text(), default=None)
    """The domain name that it was issued for."""

    server_certificate_status: str | None = _s.field(
        "ServerCertificateStatus", _s.Text(known=("on", "off")), default=None
    )
    """Whether the domain name is served over HTTPS. Known values: on, off."""

    cert_org: str | None = _s.field("CertOrg", _s.Text(), default=None)
    """The authority that issued it."""

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The accelerated domain name."""

    cert_start_time: datetime | None = _s.field("CertStartTime", _s.Timestamp(), default=None)
    """When it became valid."""

    cert_type: str | None = _s.field(
        "CertType", _s.Text(known=("free", "cas", "upload")), default=None
    )
    """Where the certificate comes from. Known values: free (one without charge); cas (Certificate
    Management Service); upload (one of your own)."""

    cert_name: str | None = _s.field("CertName", _s.Text(), default=None)
    """Its name."""

    domain_cname_status: str | None = _s.field(
        "DomainCnameStatus",
        _s.Text(known=("ok", "cname_error", "op_domain_cname_error", "unsupport_wildcard")),
        default=None,
    )
    """Whether the domain name leads to the CDN, by its CNAME record. Known values: ok (a record
    that leads there); cname_error (a record that does not); op_domain_cname_error (a mistake in
    the record of the top-level domain); unsupport_wildcard (a wildcard domain name, which cannot
    be checked)."""

    server_certificate: str | None = _s.field("ServerCertificate", _s.Text(), default=None)
    """The public part of the certificate."""

    cert_id: str | None = _s.field("CertId", _s.Text(), default=None)
    """The id followed by the region, such as 13227737-cn-hangzhou."""

    cert_region: str | None = _s.field("CertRegion", _s.Text(), default=None)
    """The region that the certificate is used in."""


@_s.model
class DescribeVodDomainCertificateInfoResponse(_s.Response):
    """The certificate of the domain name."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    cert_infos: Sequence[DomainCertificateInfo] = _s.field(
        "CertInfos",
        _s.ListOf(_s.ObjectOf(lambda: DomainCertificateInfo), wrapper="CertInfo"),
        default=(),
    )
    """What is known about the certificate."""


@_s.model
class DescribeVodDomainCertificateInfoRequest(_s.Request[DescribeVodDomainCertificateInfoResponse]):
    """Look up the certificate that an accelerated domain name uses.

    Only the endpoint of China (Shanghai) offers this operation.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain name."""


OPERATION = _s.operation(
    name="DescribeVodDomainCertificateInfo",
    method_name="describe_vod_domain_certificate_info",
    summary="Look up the certificate that an accelerated domain name uses.",
    service=_SERVICE,
    request=DescribeVodDomainCertificateInfoRequest,
    response=DescribeVodDomainCertificateInfoResponse,
    reads_only=True,
    errors=(_s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain name."),),
)
