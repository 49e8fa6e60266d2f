"""CancelUrlUploadJobs: Cancel jobs of UploadMediaByURL that have not been started yet."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class CancelUrlUploadJobsResponse(_s.Response):
    """Which jobs were cancelled."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    canceled_jobs: Sequence[str] = _s.field("CanceledJobs", _s.ListOf(_s.Text()), default=())
    """The ids of the jobs that were cancelled."""

    non_exists: Sequence[str] = _s.field("NonExists", _s.ListOf(_s.Text()), default=())
    """The job ids or addresses, as asked for, that nothing is known about."""


@_s.model
class CancelUrlUploadJobsRequest(_s.Request[CancelUrlUploadJobsResponse]):
    """Cancel jobs of UploadMediaByURL that have not been started yet.

    Only jobs that GetURLUploadInfos calls PENDING can be cancelled.

    Rules across parameters:

    - JobIds or UploadUrls is needed.
    """

    job_ids: Sequence[str] | str | None = _s.field(
        "JobIds", _s.ListOf(_s.Text(), style="comma", max_items=10), default=None
    )
    """The ids of the jobs, as UploadMediaByURL answered them. With them, UploadUrls is not looked
    at. At most 10 items."""

    upload_urls: Sequence[str] | str | None = _s.field(
        "UploadUrls",
        _s.ListOf(
            _s.Text(pattern="^[^\\x00-\\x20]+$", pattern_hint="a URL without blanks"),
            style="comma",
            max_items=10,
        ),
        default=None,
    )
    """The addresses that files are fetched from, each percent-encoded by you. At most 10 items.
    Expected of an item: a URL without blanks."""


OPERATION = _s.operation(
    name="CancelUrlUploadJobs",
    method_name="cancel_url_upload_jobs",
    summary="Cancel jobs of UploadMediaByURL that have not been started yet.",
    service=_SERVICE,
    request=CancelUrlUploadJobsRequest,
    response=CancelUrlUploadJobsResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "JobIds or UploadUrls is needed.", _s.AnyOf(_s.Given("JobIds"), _s.Given("UploadUrls"))
        ),
    ),
)
