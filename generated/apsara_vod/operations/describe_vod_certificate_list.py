"""DescribeVodCertificateList: List the certificates of one accelerated domain name, or of all that
the account has.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DomainCertificate(_s.Object):
    """A certificate."""

    last_time: int | None = _s.field("LastTime", _s.Integer(), default=None)
    """When it was issued, in seconds since 1970 (UTC)."""

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

    create_time: int | None = _s.field("CreateTime", _s.Integer(), default=None)
    """When it was created, in milliseconds since 1970 (UTC)."""

    end_time: int | None = _s.field("EndTime", _s.Integer(), default=None)
    """When it runs out, in milliseconds since 1970 (UTC)."""

    algorithm: str | None = _s.field("Algorithm", _s.Text(), default=None)
    """The algorithm of its key, such as RSA."""

    cert_identifier: str | None = _s.field("CertIdentifier", _s.Text(), default=None)
    """The id followed by the region, such as 14173772-cn-hangzhou."""

    domain_match_cert: bool | None = _s.field("DomainMatchCert", _s.Boolean(), default=None)
    """Whether it fits the domain name."""

    instance_id: str | None = _s.field("InstanceId", _s.Text(), default=None)
    """The id of the instance that it belongs to."""

    sign_algorithm: str | None = _s.field("SignAlgorithm", _s.Text(), default=None)
    """The algorithm that it is signed with, such as sha256withrsa."""


@_s.model
class DomainCertificateList(_s.Object):
    """The certificates and how many they are."""

    count: int | None = _s.field("Count", _s.Integer(bits=32), default=None)
    """How many certificates are listed."""

    cert_list: Sequence[DomainCertificate] = _s.field(
        "CertList", _s.ListOf(_s.ObjectOf(lambda: DomainCertificate), wrapper="Cert"), default=()
    )
    """The certificates, one entry each."""


@_s.model
class DescribeVodCertificateListResponse(_s.Response):
    """The certificates."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    certificate_list_model: DomainCertificateList = _s.field(
        "CertificateListModel", _s.ObjectOf(lambda: DomainCertificateList)
    )
    """The certificates and how many they are."""


@_s.model
class DescribeVodCertificateListRequest(_s.Request[DescribeVodCertificateListResponse]):
    """List the certificates of one accelerated domain name, or of all that the account has.

    Only the endpoint of China (Shanghai) offers this operation.
    """

    domain_name: str | None = _s.field("DomainName", _s.Text(), default=None)
    """The accelerated domain name whose certificates to list. Omitted: the certificates of all
    domain names."""


OPERATION = _s.operation(
    name="DescribeVodCertificateList",
    method_name="describe_vod_certificate_list",
    summary="List the certificates of one accelerated domain name, or of all that the account has.",
    service=_SERVICE,
    request=DescribeVodCertificateListRequest,
    response=DescribeVodCertificateListResponse,
    reads_only=True,
)
