"""DeleteEditingProject: Delete editing projects."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteEditingProjectResponse(_s.Response):
    """Nothing but the id of the request; the projects are deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteEditingProjectRequest(_s.Request[DeleteEditingProjectResponse]):
    """Delete editing projects.

    Several projects can be deleted in one call.
    """

    project_ids: Sequence[str] | str = _s.field("ProjectIds", _s.ListOf(_s.Text(), style="comma"))
    """The ids of the projects."""


OPERATION = _s.operation(
    name="DeleteEditingProject",
    method_name="delete_editing_project",
    summary="Delete editing projects.",
    service=_SERVICE,
    request=DeleteEditingProjectRequest,
    response=DeleteEditingProjectResponse,
    reads_only=False,
)
