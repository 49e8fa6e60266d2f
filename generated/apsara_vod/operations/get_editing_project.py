"""GetEditingProject: Look up one editing project with its timeline."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.editing_project import EditingProject


@_s.model
class GetEditingProjectResponse(_s.Response):
    """What is known about the project."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    project: EditingProject = _s.field("Project", _s.ObjectOf(lambda: EditingProject))
    """What is known about an editing project. How much of it arrives depends on the operation."""


@_s.model
class GetEditingProjectRequest(_s.Request[GetEditingProjectResponse]):
    """Look up one editing project with its timeline."""

    project_id: str = _s.field("ProjectId", _s.Text())
    """The project's id, as AddEditingProject answered it."""


OPERATION = _s.operation(
    name="GetEditingProject",
    method_name="get_editing_project",
    summary="Look up one editing project with its timeline.",
    service=_SERVICE,
    request=GetEditingProjectRequest,
    response=GetEditingProjectResponse,
    reads_only=True,
    waiters=(
        _s.Waiter(
            "produced",
            "Project.Status",
            ("Produced",),
            unless=("ProduceFailed",),
            every=10,
            within=7200,
        ),
    ),
)
