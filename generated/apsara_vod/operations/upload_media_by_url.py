"""UploadMediaByURL: Have the service fetch videos and audio files from addresses on the internet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.url_upload_metadata import UrlUploadMetadata
from ..models.user_data import UserData


@_s.model
class UrlUploadJob(_s.Object):
    """A job that fetches one file."""

    job_id: str = _s.field("JobId", _s.Text())
    """The id of the job."""

    source_url: str | None = _s.field("SourceURL", _s.Text(), default=None)
    """The address that the file is fetched from."""


@_s.model
class UploadMediaByURLResponse(_s.Response):
    """The jobs, one for each address."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    upload_jobs: Sequence[UrlUploadJob] = _s.field(
        "UploadJobs", _s.ListOf(_s.ObjectOf(lambda: UrlUploadJob))
    )
    """The jobs that are in the queue now."""


@_s.model
class UploadMediaByURLRequest(_s.Request[UploadMediaByURLResponse]):
    """Have the service fetch videos and audio files from addresses on the internet.

    The call only puts jobs into a queue that all customers of the region share; fetching may take
    hours or days. When time matters, upload the files yourself. GetURLUploadInfos tells how far a
    job has got, and the event UploadByURLComplete is sent for each file.

    Every call makes new media ids, also for an address that was fetched before. A file of more than
    20 GB fails.

    Served in the regions Shanghai, Beijing, Shenzhen, Singapore and Silicon Valley. Storing files
    costs money.

    Changes:

    - 2025-12-13: UploadMetadatas takes ReferenceId.
    """

    upload_urls: Sequence[str] | str = _s.field(
        "UploadURLs",
        _s.ListOf(
            _s.Text(pattern="^[^\\x00-\\x20]+$", pattern_hint="a URL without blanks"),
            style="comma",
            max_items=20,
        ),
    )
    """The addresses of the files, each percent-encoded by you, since commas separate them. An
    address without an extension needs FileExtension in UploadMetadatas. At most 20 items.
    Expected of an item: a URL without blanks."""

    template_group_id: str | None = _s.field("TemplateGroupId", _s.Text(), default=None)
    """The group of templates to transcode with. Omitted: the account's default group.
    VOD_NO_TRANSCODE stands for no transcoding; then only mp4, flv, mp3, m3u8 and webm can be
    played, and no transcoding events follow."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The bucket to store the file in, written as its host name. Omitted: the default storage of
    the account."""

    upload_metadatas: Sequence[UrlUploadMetadata | Mapping[str, object] | str] | str | None = (
        _s.field(
            "UploadMetadatas",
            _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: UrlUploadMetadata))),
            default=None,
        )
    )
    """What to note down about the files, one entry for each."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for this upload: where events go, a text of yours that events carry, a faster upload
    address."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the new resource belongs to, where there are several. Default:
    app-1000000."""

    workflow_id: str | None = _s.field("WorkflowId", _s.Text(), default=None)
    """The workflow to run on the files once they are there. Wins over TemplateGroupId."""

    session_id: str | None = _s.field(
        "SessionId",
        _s.Text(
            pattern="^[A-Za-z0-9_-]{0,50}$",
            pattern_hint="at most 50 ASCII letters, digits, '-' or '_'",
        ),
        default=None,
    )
    """A text of yours that marks this call. Another call with the same text within 10 minutes is
    refused. Omitted or empty: nothing is refused. Expected: at most 50 ASCII letters, digits,
    '-' or '_'."""


OPERATION = _s.operation(
    name="UploadMediaByURL",
    method_name="upload_media_by_url",
    summary="Have the service fetch videos and audio files from addresses on the internet.",
    service=_SERVICE,
    request=UploadMediaByURLRequest,
    response=UploadMediaByURLResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "InvalidParameter.UploadURLs",
            400,
            "UploadURLs cannot be used.",
            advice="Check that each address is percent-encoded and can be reached from the internet.",
        ),
    ),
)
