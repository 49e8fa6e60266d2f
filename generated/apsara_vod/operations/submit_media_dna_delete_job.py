"""SubmitMediaDNADeleteJob: Have the fingerprint of a video deleted."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SubmitMediaDNADeleteJobResponse(_s.Response):
    """The id of the job that deletes it."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job."""


@_s.model
class SubmitMediaDNADeleteJobRequest(_s.Request[SubmitMediaDNADeleteJobResponse]):
    """Have the fingerprint of a video deleted.

    Works in China (Shanghai), China (Beijing) and Singapore.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video."""


OPERATION = _s.operation(
    name="SubmitMediaDNADeleteJob",
    method_name="submit_media_dna_delete_job",
    summary="Have the fingerprint of a video deleted.",
    service=_SERVICE,
    request=SubmitMediaDNADeleteJobRequest,
    response=SubmitMediaDNADeleteJobResponse,
    reads_only=False,
)
