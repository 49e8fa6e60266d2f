"""BatchStopVodDomain: Switch accelerated domains off and keep their settings."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class BatchStopVodDomainResponse(_s.Response):
    """Nothing but the id of the request; the domains are being switched off."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class BatchStopVodDomainRequest(_s.Request[BatchStopVodDomainResponse]):
    """Switch accelerated domains off and keep their settings.

    Only the endpoint of China (Shanghai) offers this. Requests for the domains then go straight to
    the origin servers. BatchStartVodDomain switches the domains on again.
    """

    domain_names: Sequence[str] | str = _s.field("DomainNames", _s.ListOf(_s.Text(), style="comma"))
    """The accelerated domains."""


OPERATION = _s.operation(
    name="BatchStopVodDomain",
    method_name="batch_stop_vod_domain",
    summary="Switch accelerated domains off and keep their settings.",
    service=_SERVICE,
    request=BatchStopVodDomainRequest,
    response=BatchStopVodDomainResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "ServiceBusy",
            403,
            "The domain's settings are just being changed.",
            advice="Try again after a while.",
        ),
        _s.ErrorCode("InvalidDomain.NotFound", 404, "The account has no such domain."),
    ),
)
