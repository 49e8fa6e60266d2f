"""VerifyVodDomainOwner: Have the service check that a domain is yours."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class VerifyVodDomainOwnerResponse(_s.Response):
    """The text that the service looked for."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    content: str | None = _s.field("Content", _s.Text(), default=None)
    """The text that the service looks for."""


@_s.model
class VerifyVodDomainOwnerRequest(_s.Request[VerifyVodDomainOwnerResponse]):
    """Have the service check that a domain is yours.

    Only the endpoint of China (Shanghai) offers this. Publish the text that
    DescribeVodVerifyContent answers first, as a DNS record or as a file. A domain that does not
    pass is answered with DomainOwnerVerifyFail.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The domain to check, one only."""

    verify_type: Literal["dnsCheck", "fileCheck"] = _s.field(
        "VerifyType", _s.Text(enum=("dnsCheck", "fileCheck"))
    )
    """Where the service looks for the text. Values: dnsCheck (in a DNS record); fileCheck (in a
    file at the site)."""


OPERATION = _s.operation(
    name="VerifyVodDomainOwner",
    method_name="verify_vod_domain_owner",
    summary="Have the service check that a domain is yours.",
    service=_SERVICE,
    request=VerifyVodDomainOwnerRequest,
    response=VerifyVodDomainOwnerResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "DomainOwnerVerifyFail",
            400,
            "The service did not find the text at the root domain.",
            advice="A new DNS record takes a while to be seen everywhere.",
        ),
    ),
)
