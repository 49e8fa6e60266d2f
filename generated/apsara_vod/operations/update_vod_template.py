"""UpdateVodTemplate: Change the name or the settings of a template for snapshots."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.snapshot_template_config import SnapshotTemplateConfig


@_s.model
class UpdateVodTemplateResponse(_s.Response):
    """The id of the template."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    vod_template_id: str = _s.field("VodTemplateId", _s.Text())
    """The id of the template, 32 hexadecimal digits."""


@_s.model
class UpdateVodTemplateRequest(_s.Request[UpdateVodTemplateResponse]):
    """Change the name or the settings of a template for snapshots."""

    vod_template_id: str = _s.field("VodTemplateId", _s.Text())
    """The id of the template."""

    name: str | None = _s.field("Name", _s.Text(max_bytes=128), default=None)
    """The template's new name. At most 128 bytes of UTF-8."""

    template_config: SnapshotTemplateConfig | Mapping[str, object] | str | None = _s.field(
        "TemplateConfig", _s.JsonText(_s.ObjectOf(lambda: SnapshotTemplateConfig)), default=None
    )
    """What the template makes from now on."""


OPERATION = _s.operation(
    name="UpdateVodTemplate",
    method_name="update_vod_template",
    summary="Change the name or the settings of a template for snapshots.",
    service=_SERVICE,
    request=UpdateVodTemplateRequest,
    response=UpdateVodTemplateResponse,
    reads_only=False,
)
