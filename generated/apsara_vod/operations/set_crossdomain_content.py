"""SetCrossdomainContent: Write the file crossdomain.xml, which lets pages of other domains use a
bucket.
"""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetCrossdomainContentResponse(_s.Response):
    """Nothing but the id of the request; the file is written."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetCrossdomainContentRequest(_s.Request[SetCrossdomainContentResponse]):
    """Write the file crossdomain.xml, which lets pages of other domains use a bucket.

    Copies in the CDN stay as they were until they are refreshed; RefreshVodObjectCaches does that.
    """

    content: str = _s.field(
        "Content",
        _s.Text(max_length=2048, pattern="(<|&lt;)[A-Za-z!?]", pattern_hint="an XML document"),
    )
    """The whole file. At most 2,048 characters. Expected: an XML document."""

    storage_location: str = _s.field("StorageLocation", _s.Text())
    """The bucket to write the file to, as its host name."""

    resource_real_owner_id: str | None = _s.field(
        "ResourceRealOwnerId",
        _s.Text(pattern="^[0-9]+$", pattern_hint="a number written in digits"),
        default=None,
    )
    """The id of the account that owns the bucket. Expected: a number written in digits."""


OPERATION = _s.operation(
    name="SetCrossdomainContent",
    method_name="set_crossdomain_content",
    summary="Write the file crossdomain.xml, which lets pages of other domains use a bucket.",
    service=_SERVICE,
    request=SetCrossdomainContentRequest,
    response=SetCrossdomainContentResponse,
    reads_only=False,
)
