"""DeleteVodTemplate: Delete a template for snapshots or for animated images."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteVodTemplateResponse(_s.Response):
    """The id of the template that is deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    vod_template_id: str | None = _s.field("VodTemplateId", _s.Text(), default=None)
    """The id of the template, 32 hexadecimal digits."""


@_s.model
class DeleteVodTemplateRequest(_s.Request[DeleteVodTemplateResponse]):
    """Delete a template for snapshots or for animated images."""

    vod_template_id: str = _s.field("VodTemplateId", _s.Text())
    """The id of the template."""


OPERATION = _s.operation(
    name="DeleteVodTemplate",
    method_name="delete_vod_template",
    summary="Delete a template for snapshots or for animated images.",
    service=_SERVICE,
    request=DeleteVodTemplateRequest,
    response=DeleteVodTemplateResponse,
    reads_only=False,
)
