"""ListAIJob: Look up jobs that tag videos or take their fingerprints."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.ai_job import AIJob


@_s.model
class ListAIJobResponse(_s.Response):
    """The jobs that exist, and the ids of those that do not."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_ai_job_ids: Sequence[str] = _s.field(
        "NonExistAIJobIds", _s.ListOf(_s.Text(), wrapper="String"), default=()
    )
    """The ids that no job has."""

    ai_job_list: Sequence[AIJob] = _s.field(
        "AIJobList", _s.ListOf(_s.ObjectOf(lambda: AIJob), wrapper="AIJob"), default=()
    )
    """The jobs."""


@_s.model
class ListAIJobRequest(_s.Request[ListAIJobResponse]):
    """Look up jobs that tag videos or take their fingerprints.

    Fingerprints work in China (Shanghai), China (Beijing) and Singapore, tags in China (Shanghai)
    and China (Beijing).
    """

    job_ids: Sequence[str] | str = _s.field(
        "JobIds", _s.ListOf(_s.Text(), style="comma", max_items=10)
    )
    """The ids of the jobs, as SubmitAIJob answered them. At most 10 items."""


OPERATION = _s.operation(
    name="ListAIJob",
    method_name="list_ai_job",
    summary="Look up jobs that tag videos or take their fingerprints.",
    service=_SERVICE,
    request=ListAIJobRequest,
    response=ListAIJobResponse,
    reads_only=True,
)
