"""GetVodTemplate: Look up a template for snapshots or for animated images."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.snapshot_template import SnapshotTemplate


@_s.model
class GetVodTemplateResponse(_s.Response):
    """The template."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    vod_template_info: SnapshotTemplate = _s.field(
        "VodTemplateInfo", _s.ObjectOf(lambda: SnapshotTemplate)
    )
    """A template for snapshots or for animated images."""


@_s.model
class GetVodTemplateRequest(_s.Request[GetVodTemplateResponse]):
    """Look up a template for snapshots or for animated images."""

    vod_template_id: str = _s.field("VodTemplateId", _s.Text())
    """The id of the template."""


OPERATION = _s.operation(
    name="GetVodTemplate",
    method_name="get_vod_template",
    summary="Look up a template for snapshots or for animated images.",
    service=_SERVICE,
    request=GetVodTemplateRequest,
    response=GetVodTemplateResponse,
    reads_only=True,
)
