"""DescribeVodVerifyContent: Get the text that proves that a domain is yours once you publish it."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DescribeVodVerifyContentResponse(_s.Response):
    """The text to publish."""

    content: str = _s.field("Content", _s.Text())
    """The text to publish."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DescribeVodVerifyContentRequest(_s.Request[DescribeVodVerifyContentResponse]):
    """Get the text that proves that a domain is yours once you publish it.

    Only the endpoint of China (Shanghai) offers this. VerifyVodDomainOwner looks for the text
    afterwards.
    """

    domain_name: str = _s.field("DomainName", _s.Text())
    """The domain to prove, one only."""


OPERATION = _s.operation(
    name="DescribeVodVerifyContent",
    method_name="describe_vod_verify_content",
    summary="Get the text that proves that a domain is yours once you publish it.",
    service=_SERVICE,
    request=DescribeVodVerifyContentRequest,
    response=DescribeVodVerifyContentResponse,
    reads_only=True,
)
