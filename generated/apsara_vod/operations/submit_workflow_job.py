"""SubmitWorkflowJob: Start a workflow for a video."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SubmitWorkflowJobResponse(_s.Response):
    """What was started."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    task_id: str | None = _s.field("TaskId", _s.Text(), default=None)
    """The id of the task, which GetJobDetail may know. Not always present."""


@_s.model
class SubmitWorkflowJobRequest(_s.Request[SubmitWorkflowJobResponse]):
    """Start a workflow for a video.

    The steps of a workflow, such as transcoding, encryption or review, cost money.

    Changes:

    - 2025-05-16: The answer holds TaskId.
    """

    workflow_id: str = _s.field("WorkflowId", _s.Text())
    """The id of the workflow."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video or audio file."""


OPERATION = _s.operation(
    name="SubmitWorkflowJob",
    method_name="submit_workflow_job",
    summary="Start a workflow for a video.",
    service=_SERVICE,
    request=SubmitWorkflowJobRequest,
    response=SubmitWorkflowJobResponse,
    reads_only=False,
)
