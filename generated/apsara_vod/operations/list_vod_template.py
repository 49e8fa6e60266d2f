"""ListVodTemplate: List the templates for snapshots or for animated images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.snapshot_template import SnapshotTemplate


@_s.model
class ListVodTemplateResponse(_s.Response):
    """The templates."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    vod_template_info_list: Sequence[SnapshotTemplate] = _s.field(
        "VodTemplateInfoList", _s.ListOf(_s.ObjectOf(lambda: SnapshotTemplate)), default=()
    )
    """The templates."""


@_s.model
class ListVodTemplateRequest(_s.Request[ListVodTemplateResponse]):
    """List the templates for snapshots or for animated images."""

    template_type: Literal["Snapshot", "DynamicImage"] = _s.field(
        "TemplateType", _s.Text(enum=("Snapshot", "DynamicImage"))
    )
    """What the templates make. Only Snapshot is sure to work. Values: Snapshot (snapshots);
    DynamicImage (animated images)."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application whose templates to list. Only of interest to accounts with several
    applications."""


OPERATION = _s.operation(
    name="ListVodTemplate",
    method_name="list_vod_template",
    summary="List the templates for snapshots or for animated images.",
    service=_SERVICE,
    request=ListVodTemplateRequest,
    response=ListVodTemplateResponse,
    reads_only=True,
)
