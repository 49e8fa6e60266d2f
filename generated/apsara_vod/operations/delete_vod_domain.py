"""DeleteVodDomain: Remove an accelerated domain with all its settings."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteVodDomainResponse(_s.Response):
    """Nothing but the id of the request; the domain is removed."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteVodDomainRequest(_s.Request[DeleteVodDomainResponse]):
    """Remove an accelerated domain with all its settings.

    Only the endpoint of China (Shanghai) offers this. The domain cannot be reached afterwards: have
    its DNS record point to your own server before. Everything that the service knows about the
    domain is gone for good; BatchStopVodDomain only switches it off.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain."""


OPERATION = _s.operation(
    name="DeleteVodDomain",
    method_name="delete_vod_domain",
    summary="Remove an accelerated domain with all its settings.",
    service=_SERVICE,
    request=DeleteVodDomainRequest,
    response=DeleteVodDomainResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("InvalidDomainName.Malformed", 400, "DomainName is no domain name."),
        _s.ErrorCode("InvaildParameter", 400, "DomainName is no domain name."),
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain's settings are just being changed.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain."),
    ),
)
