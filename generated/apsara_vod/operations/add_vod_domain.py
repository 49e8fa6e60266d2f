"""AddVodDomain: Add a domain that the CDN accelerates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.domain_source import DomainSource


@_s.model
class AddVodDomainResponse(_s.Response):
    """Nothing but the id of the request; the domain is being set up."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class AddVodDomainRequest(_s.Request[AddVodDomainResponse]):
    """Add a domain that the CDN accelerates.

    Only the endpoint of China (Shanghai) offers this. An account can have 20 domains.

    For acceleration in the Chinese mainland the domain needs an ICP filing. Content that does not
    lie on Alibaba Cloud is reviewed, which takes until the end of the next working day. When the
    call fails with DomainOwnerVerifyFail, prove first that the domain is yours;
    DescribeVodVerifyContent begins that.

    DescribeVodDomainDetail answers how far the domain has got, and the name that its CNAME record
    has to point to.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The domain to accelerate, one only. A dot in front stands for all of its subdomains, as in
    .example.com."""

    sources: Sequence[DomainSource | Mapping[str, object] | str] | str = _s.field(
        "Sources", _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: DomainSource)))
    )
    """The origin servers, from which the CDN fetches."""

    check_url: str | None = _s.field("CheckUrl", _s.Text(), default=None)
    """An address at the origin server that the service asks for to see whether the server is well."""

    scope: Literal["domestic", "overseas", "global"] | None = _s.field(
        "Scope", _s.Text(enum=("domestic", "overseas", "global")), default=None
    )
    """Where the domain is accelerated. It has an effect for accounts outside China, and for those
    inside from level L3 on. Values: domestic (the Chinese mainland); overseas (everywhere but
    the Chinese mainland); global (everywhere). Default: domestic."""

    top_level_domain: str | None = _s.field("TopLevelDomain", _s.Text(), default=None)
    """The top-level domain that the accelerated domain is put under."""


OPERATION = _s.operation(
    name="AddVodDomain",
    method_name="add_vod_domain",
    summary="Add a domain that the CDN accelerates.",
    service=_SERVICE,
    request=AddVodDomainRequest,
    response=AddVodDomainResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("InvalidDomainName.Malformed", 400, "DomainName is no domain name."),
        _s.ErrorCode(
            "InvalidCdnType.Malformed", 400, "The type of business is unknown to the CDN."
        ),
        _s.ErrorCode(
            "InvalidSources.Malformed",
            400,
            "Sources cannot be read, or an address does not fit its type.",
        ),
        _s.ErrorCode("InvalidSourceStr.Malformed", 400, "The text in Sources cannot be read."),
        _s.ErrorCode(
            "InvalidSourceType.Malformed", 400, "The type of an origin server is unknown."
        ),
        _s.ErrorCode(
            "InvalidSource.Priority.Malformed", 400, "The priority of an origin server is unknown."
        ),
        _s.ErrorCode(
            "InvalidTypeAndContent.MissMatch",
            400,
            "The type of an origin server does not fit its address.",
        ),
        _s.ErrorCode(
            "InvalidScope.Malformed", 400, "Scope has a value that the service does not take."
        ),
        _s.ErrorCode("DomainOverLimit", 400, "The account has as many domains as it may have."),
        _s.ErrorCode("DomainAlreadyExist", 400, "The domain has been added before."),
        _s.ErrorCode("DomainNotRegistration", 400, "The domain has no ICP filing."),
        _s.ErrorCode(
            "InvaildParameter",
            400,
            "An origin server has the name of the domain itself, or the certificate is too long.",
        ),
        _s.ErrorCode(
            "IllegalSources", 400, "What Sources says about the origin servers is not allowed."
        ),
        _s.ErrorCode("SourceIp.Exceed", 400, "There are too many IP addresses of origin servers."),
        _s.ErrorCode("InvalidCertificate", 400, "The certificate cannot be read."),
        _s.ErrorCode("InvalidCertificate.TooLong", 400, "The certificate is too long."),
        _s.ErrorCode(
            "InnerAddDomainDenied",
            400,
            "An account of the vendor's own staff lacks what it needs to add domains.",
        ),
        _s.ErrorCode(
            "CheckSourceHealthFailed", 400, "The origin servers do not answer as they should."
        ),
        _s.ErrorCode(
            "ExtensiveAndAllBothExist",
            400,
            "A domain for all subdomains cannot stand beside one that begins with 'all.'.",
        ),
        _s.ErrorCode(
            "CdnTypeNotSupportExtensiveDomain",
            400,
            "The type of business does not allow a domain for all subdomains.",
        ),
        _s.ErrorCode(
            "ExtensiveAndSpecificDomainConflict",
            400,
            "The domain excludes another that has been added, as one stands for all subdomains.",
        ),
        _s.ErrorCode(
            "DomainReserved",
            400,
            "Another account has reserved the root domain.",
            advice="Turn to the vendor's support.",
        ),
        _s.ErrorCode(
            "InvalidDomainNameLevel", 400, "Domains below alicdn.com have to be of the third level."
        ),
        _s.ErrorCode("InvalidTopLevelDomain.Malformed", 400, "TopLevelDomain is no domain name."),
        _s.ErrorCode("TopLevelDomain.NotFound", 400, "There is no such top-level domain."),
        _s.ErrorCode(
            "TopLevelDomain.Mismatch",
            400,
            "The top-level domain is meant for another kind of site.",
        ),
        _s.ErrorCode("EntityNotExists.ResourceGroup", 400, "There is no such resource group."),
        _s.ErrorCode(
            "InvalidStatus.ResourceGroup",
            400,
            "The resource group is in a state that does not allow this.",
        ),
        _s.ErrorCode(
            "NotInternationRealIdentity",
            400,
            "Resources in the Chinese mainland need an account whose owner has proven who they are.",
        ),
        _s.ErrorCode(
            "DomainOwnerVerifyFail",
            400,
            "It is not proven that the domain is yours.",
            advice="Publish what DescribeVodVerifyContent answers, then call VerifyVodDomainOwner.",
        ),
        _s.ErrorCode("BusinessExist", 400, "The domain is being added already."),
        _s.ErrorCode("InvalidRegion.Malformed", 400, "The region cannot be read."),
        _s.ErrorCode(
            "InvalidResourceGroupId.Malformed", 400, "The id of the resource group cannot be read."
        ),
        _s.ErrorCode(
            "InvalidPriorities.Malformed",
            400,
            "There are more or fewer priorities than origin servers.",
        ),
        _s.ErrorCode("IllegalOperation", 403, "You may not do this with the domain."),
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain's settings are just being changed.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain."),
    ),
)
