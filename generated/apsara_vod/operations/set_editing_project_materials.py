"""SetEditingProjectMaterials: Say which media an editing project may be cut from."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetEditingProjectMaterialsResponse(_s.Response):
    """Nothing but the id of the request; the materials are set."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetEditingProjectMaterialsRequest(_s.Request[SetEditingProjectMaterialsResponse]):
    """Say which media an editing project may be cut from.

    AddEditingProjectMaterials and DeleteEditingProjectMaterials change single materials.
    """

    project_id: str = _s.field("ProjectId", _s.Text())
    """The project's id, as AddEditingProject answered it."""

    material_ids: Sequence[str] | str = _s.field("MaterialIds", _s.ListOf(_s.Text(), style="comma"))
    """The ids of videos, images and auxiliary media."""


OPERATION = _s.operation(
    name="SetEditingProjectMaterials",
    method_name="set_editing_project_materials",
    summary="Say which media an editing project may be cut from.",
    service=_SERVICE,
    request=SetEditingProjectMaterialsRequest,
    response=SetEditingProjectMaterialsResponse,
    reads_only=False,
)
