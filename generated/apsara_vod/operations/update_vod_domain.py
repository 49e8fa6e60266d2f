"""UpdateVodDomain: Change the origin servers of an accelerated domain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.domain_source import DomainSource


@_s.model
class UpdateVodDomainResponse(_s.Response):
    """Nothing but the id of the request; the change is on its way."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class UpdateVodDomainRequest(_s.Request[UpdateVodDomainResponse]):
    """Change the origin servers of an accelerated domain.

    Only the endpoint of China (Shanghai) offers this.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The accelerated domain."""

    sources: Sequence[DomainSource | Mapping[str, object] | str] | str | None = _s.field(
        "Sources", _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: DomainSource))), default=None
    )
    """The origin servers, from which the CDN fetches."""

    top_level_domain: str | None = _s.field("TopLevelDomain", _s.Text(), default=None)
    """The top-level domain that the accelerated domain is put under."""


OPERATION = _s.operation(
    name="UpdateVodDomain",
    method_name="update_vod_domain",
    summary="Change the origin servers of an accelerated domain.",
    service=_SERVICE,
    request=UpdateVodDomainRequest,
    response=UpdateVodDomainResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("MissingDomainName", 400, "DomainName was not sent."),
        _s.ErrorCode("InvalidDomainName.Malformed", 400, "DomainName is no domain name."),
        _s.ErrorCode("MissingSource.Content", 400, "An origin server lacks its address."),
        _s.ErrorCode("MissingSource.Type", 400, "An origin server lacks its type."),
        _s.ErrorCode(
            "InvalidSource.Content.Malformed",
            400,
            "The address of an origin server cannot be read.",
        ),
        _s.ErrorCode(
            "InvalidSource.Type.Malformed", 400, "The type of an origin server is unknown."
        ),
        _s.ErrorCode(
            "InvalidSource.Priority.Malformed", 400, "The priority of an origin server is unknown."
        ),
        _s.ErrorCode(
            "InvalidTypeContent.Mismatch",
            400,
            "The type of an origin server does not fit its address.",
        ),
        _s.ErrorCode("InvalidSources.Malformed", 400, "Sources cannot be read."),
        _s.ErrorCode(
            "IllegalSources", 400, "What Sources says about the origin servers is not allowed."
        ),
        _s.ErrorCode("TopLevelDomain.NotFound", 400, "There is no such top-level domain."),
        _s.ErrorCode(
            "DomainInProtectedMode",
            403,
            "The domain is protected against changes.",
            advice="Turn to the vendor's support.",
        ),
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain's settings are just being changed.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode("IllegalOperation", 403, "You may not do this with the domain."),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain."),
    ),
)
