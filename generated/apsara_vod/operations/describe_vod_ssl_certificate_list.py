"""DescribeVodSSLCertificateList: List certificates, of one accelerated domain name or by their
names, page by page.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SSLCertificate(_s.Object):
    """A certificate."""

    last_time: int | None = _s.field("LastTime", _s.Integer(), default=None)
    """When it was last changed, counted from 1970 (UTC). Documented in milliseconds, but the
    vendor's sample is in seconds."""

    fingerprint: str | None = _s.field("Fingerprint", _s.Text(), default=None)
    """Its fingerprint."""

    cert_name: str | None = _s.field("CertName", _s.Text(), default=None)
    """Its name."""

    issuer: str | None = _s.field("Issuer", _s.Text(), default=None)
    """Who issued it."""

    cert_id: int | None = _s.field("CertId", _s.Integer(), default=None)
    """Its id."""

    common: str | None = _s.field("Common", _s.Text(), default=None)
    """Its common name, as a rule a domain name."""

    cert_region: str | None = _s.field(
        "CertRegion", _s.Text(known=("cn-hangzhou", "ap-southeast-1")), default=None
    )
    """The region that it is kept in. Known values: cn-hangzhou, ap-southeast-1."""


@_s.model
class SSLCertificateList(_s.Object):
    """The certificates, and which page this is."""

    count: int | None = _s.field("Count", _s.Integer(bits=32), default=None)
    """How many certificates there are; whether on this page or on all pages is not documented."""

    cert_list: Sequence[SSLCertificate] = _s.field(
        "CertList", _s.ListOf(_s.ObjectOf(lambda: SSLCertificate), wrapper="Cert"), default=()
    )
    """The certificates on this page."""

    page_number: int | None = _s.field("PageNumber", _s.Integer(), default=None)
    """The page that this is, counted from 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(), default=None)
    """How many certificates a page holds."""


@_s.model
class DescribeVodSSLCertificateListResponse(_s.Response):
    """One page of certificates."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    certificate_list_model: SSLCertificateList = _s.field(
        "CertificateListModel", _s.ObjectOf(lambda: SSLCertificateList)
    )
    """The certificates, and which page this is."""


@_s.model
class DescribeVodSSLCertificateListRequest(
    _s.PagedRequest[DescribeVodSSLCertificateListResponse, SSLCertificate]
):
    """List certificates, of one accelerated domain name or by their names, page by page.

    Only the endpoint of China (Shanghai) offers this operation.
    """

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The accelerated domain name whose certificates to list. Omitted: those of all domain names."""

    page_number: int | None = _s.field("PageNumber", _s.Integer(), default=None)
    """The page of the list to answer, counted from 1. Default: 1."""

    page_size: int | None = _s.field("PageSize", _s.Integer(minimum=1, maximum=1000), default=None)
    """How many certificates a page of the list holds. From 1 to 1,000. Default: 1000."""

    search_keyword: str | None = _s.field("SearchKeyword", _s.Text(), default=None)
    """A text that the name of a certificate has to hold."""


OPERATION = _s.operation(
    name="DescribeVodSSLCertificateList",
    method_name="describe_vod_ssl_certificate_list",
    summary="List certificates, of one accelerated domain name or by their names, page by page.",
    service=_SERVICE,
    request=DescribeVodSSLCertificateListRequest,
    response=DescribeVodSSLCertificateListResponse,
    reads_only=True,
    paging=_s.Paging(
        style="page-number",
        items="CertificateListModel.CertList",
        page="PageNumber",
        size="PageSize",
    ),
    errors=(_s.ErrorCode("NotFoundCertList", 400, "There are no certificates."),),
)
