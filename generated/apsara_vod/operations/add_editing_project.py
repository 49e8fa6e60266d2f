"""AddEditingProject: Create an editing project."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.editing_project import EditingProject
from ..models.editing_timeline import EditingTimeline


@_s.model
class AddEditingProjectResponse(_s.Response):
    """The new project."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    project: EditingProject = _s.field("Project", _s.ObjectOf(lambda: EditingProject))
    """What is known about an editing project. How much of it arrives depends on the operation."""


@_s.model
class AddEditingProjectRequest(_s.Request[AddEditingProjectResponse]):
    """Create an editing project.

    Nothing is rendered yet; ProduceEditingProjectVideo does that.
    """

    title: str = _s.field("Title", _s.Text())
    """The project's title."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """A text about the project."""

    timeline: EditingTimeline | Mapping[str, object] | str | None = _s.field(
        "Timeline", _s.JsonText(_s.ObjectOf(lambda: EditingTimeline)), default=None
    )
    """What stands where in the video. Omitted: the timeline is empty and lasts zero seconds."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of the project's cover. Omitted: the cover of the first material on the video
    track, if there is one."""

    division: str | None = _s.field("Division", _s.Text(), default=None)
    """The region of the service."""


OPERATION = _s.operation(
    name="AddEditingProject",
    method_name="add_editing_project",
    summary="Create an editing project.",
    service=_SERVICE,
    request=AddEditingProjectRequest,
    response=AddEditingProjectResponse,
    reads_only=False,
)
