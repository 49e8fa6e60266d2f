"""GetURLUploadInfos: Look up jobs that fetch files from addresses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.user_data import UserData


@_s.model
class UrlUploadInfo(_s.Object):
    """What is known about one job."""

    status: str = _s.field(
        "Status",
        _s.Text(
            known=(
                "PENDING",
                "PROCESSING",
                "DOWNLOADING",
                "DOWNLOAD_SUCCESS",
                "DOWNLOAD_FAIL",
                "UPLOADING",
                "UPLOAD_SUCCESS",
                "UPLOAD_FAIL",
                "SUCCESS",
            )
        ),
    )
    """How far the job has got. Known values: PENDING (a job in the queue, which can be cancelled);
    PROCESSING (a job that has been started); DOWNLOADING (a fetch under way); DOWNLOAD_SUCCESS
    (a file that was fetched); DOWNLOAD_FAIL (a file that could not be fetched); UPLOADING (a
    transfer to storage under way); UPLOAD_SUCCESS (a stored file); UPLOAD_FAIL (a file that
    could not be stored); SUCCESS (a finished job whose event has been sent)."""

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the job was created."""

    error_message: str | None = _s.field("ErrorMessage", _s.Text(), default=None)
    """What went wrong."""

    error_code: str | None = _s.field("ErrorCode", _s.Text(), default=None)
    """The code of what went wrong. A job that is fine has 200."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When the job was finished."""

    user_data: UserData | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """The settings given with the upload."""

    upload_url: str | None = _s.field("UploadURL", _s.Text(), default=None)
    """The address that the file is fetched from."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video or audio file."""

    file_size: int | None = _s.field("FileSize", _s.Integer(), default=None)
    """The size of the file in bytes."""


@_s.model
class GetURLUploadInfosResponse(_s.Response):
    """What is known about the jobs."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    url_upload_info_list: Sequence[UrlUploadInfo] = _s.field(
        "URLUploadInfoList", _s.ListOf(_s.ObjectOf(lambda: UrlUploadInfo))
    )
    """The jobs, at most 100 when asked for by address."""

    non_exists: Sequence[str] = _s.field("NonExists", _s.ListOf(_s.Text()), default=())
    """The job ids or addresses, as asked for, that nothing is known about."""


@_s.model
class GetURLUploadInfosRequest(_s.Request[GetURLUploadInfosResponse]):
    """Look up jobs that fetch files from addresses.

    Answers how far jobs of UploadMediaByURL and UploadStreamByURL have got, with an error code for
    those that failed and a media id for those that succeeded. Jobs are remembered for a year.

    Served in the regions Shanghai and Singapore.

    Rules across parameters:

    - JobIds or UploadURLs is needed.
    """

    job_ids: Sequence[str] | str | None = _s.field(
        "JobIds", _s.ListOf(_s.Text(), style="comma", max_items=10), default=None
    )
    """The ids of the jobs. With them, UploadURLs is not looked at. At most 10 items."""

    upload_urls: Sequence[str] | str | None = _s.field(
        "UploadURLs",
        _s.ListOf(
            _s.Text(pattern="^[^\\x00-\\x20]+$", pattern_hint="a URL without blanks"),
            style="comma",
            max_items=10,
        ),
        default=None,
    )
    """The addresses that files are fetched from, each percent-encoded by you. Give one alone if it
    was fetched several times. At most 10 items. Expected of an item: a URL without blanks."""


OPERATION = _s.operation(
    name="GetURLUploadInfos",
    method_name="get_url_upload_infos",
    summary="Look up jobs that fetch files from addresses.",
    service=_SERVICE,
    request=GetURLUploadInfosRequest,
    response=GetURLUploadInfosResponse,
    reads_only=True,
    rules=(
        _s.Rule(
            "JobIds or UploadURLs is needed.", _s.AnyOf(_s.Given("JobIds"), _s.Given("UploadURLs"))
        ),
    ),
    waiters=(
        _s.Waiter(
            "uploaded",
            "URLUploadInfoList.Status",
            ("SUCCESS",),
            unless=("DOWNLOAD_FAIL", "UPLOAD_FAIL"),
            every=10,
            within=7200,
        ),
    ),
)
