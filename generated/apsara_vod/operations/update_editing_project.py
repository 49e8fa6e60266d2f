"""UpdateEditingProject: Change an editing project."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.editing_timeline import EditingTimeline


@_s.model
class UpdateEditingProjectResponse(_s.Response):
    """Nothing but the id of the request; the project is changed."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class UpdateEditingProjectRequest(_s.Request[UpdateEditingProjectResponse]):
    """Change an editing project."""

    project_id: str = _s.field("ProjectId", _s.Text())
    """The project's id, as AddEditingProject answered it."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """The new title."""

    timeline: EditingTimeline | Mapping[str, object] | str | None = _s.field(
        "Timeline", _s.JsonText(_s.ObjectOf(lambda: EditingTimeline)), default=None
    )
    """The new timeline."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The new text about the project."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of the new cover."""


OPERATION = _s.operation(
    name="UpdateEditingProject",
    method_name="update_editing_project",
    summary="Change an editing project.",
    service=_SERVICE,
    request=UpdateEditingProjectRequest,
    response=UpdateEditingProjectResponse,
    reads_only=False,
)
