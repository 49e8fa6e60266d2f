"""BatchStartVodDomain: Switch accelerated domains on again."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class BatchStartVodDomainResponse(_s.Response):
    """Nothing but the id of the request; the domains are being switched on."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class BatchStartVodDomainRequest(_s.Request[BatchStartVodDomainResponse]):
    """Switch accelerated domains on again.

    Only the endpoint of China (Shanghai) offers this. It fails for domains that are not allowed,
    and when the account owes money.
    """

    domain_names: Sequence[str] | str = _s.field("DomainNames", _s.ListOf(_s.Text(), style="comma"))
    """The accelerated domains."""


OPERATION = _s.operation(
    name="BatchStartVodDomain",
    method_name="batch_start_vod_domain",
    summary="Switch accelerated domains on again.",
    service=_SERVICE,
    request=BatchStartVodDomainRequest,
    response=BatchStartVodDomainResponse,
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
