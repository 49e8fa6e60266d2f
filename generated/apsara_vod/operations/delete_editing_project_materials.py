"""DeleteEditingProjectMaterials: Take media away from those that an editing project may be cut
from.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteEditingProjectMaterialsResponse(_s.Response):
    """Nothing but the id of the request; the materials are taken away."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteEditingProjectMaterialsRequest(_s.Request[DeleteEditingProjectMaterialsResponse]):
    """Take media away from those that an editing project may be cut from."""

    project_id: str = _s.field("ProjectId", _s.Text())
    """The project's id, as AddEditingProject answered it."""

    material_ids: Sequence[str] | str = _s.field("MaterialIds", _s.ListOf(_s.Text(), style="comma"))
    """The ids of the materials, which are those of videos, images and auxiliary media."""

    material_type: Literal["video", "audio", "image"] = _s.field(
        "MaterialType", _s.Text(enum=("video", "audio", "image"))
    )
    """The kind of these materials. Values: video, audio, image."""


OPERATION = _s.operation(
    name="DeleteEditingProjectMaterials",
    method_name="delete_editing_project_materials",
    summary="Take media away from those that an editing project may be cut from.",
    service=_SERVICE,
    request=DeleteEditingProjectMaterialsRequest,
    response=DeleteEditingProjectMaterialsResponse,
    reads_only=False,
)
