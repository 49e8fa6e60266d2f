"""AddVodTemplate: Create a template for snapshots or for animated images."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.snapshot_template_config import SnapshotTemplateConfig


@_s.model
class AddVodTemplateResponse(_s.Response):
    """The id of the new template."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    vod_template_id: str = _s.field("VodTemplateId", _s.Text())
    """The id of the template, 32 hexadecimal digits."""


@_s.model
class AddVodTemplateRequest(_s.Request[AddVodTemplateResponse]):
    """Create a template for snapshots or for animated images.

    Use it with SubmitSnapshotJob or SubmitDynamicImageJob. The events SnapshotComplete and
    DynamicImageComplete tell when their images are there.
    """

    name: str = _s.field("Name", _s.Text(max_bytes=128))
    """The template's name. At most 128 bytes of UTF-8."""

    template_type: Literal["Snapshot", "DynamicImage"] = _s.field(
        "TemplateType", _s.Text(enum=("Snapshot", "DynamicImage"))
    )
    """What the template makes. Values: Snapshot (snapshots); DynamicImage (animated images)."""

    template_config: SnapshotTemplateConfig | Mapping[str, object] | str = _s.field(
        "TemplateConfig", _s.JsonText(_s.ObjectOf(lambda: SnapshotTemplateConfig))
    )
    """What exactly it makes."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the new resource belongs to, where there are several. Default:
    app-1000000."""


OPERATION = _s.operation(
    name="AddVodTemplate",
    method_name="add_vod_template",
    summary="Create a template for snapshots or for animated images.",
    service=_SERVICE,
    request=AddVodTemplateRequest,
    response=AddVodTemplateResponse,
    reads_only=False,
)
