"""RegisterMedia: Make files in a bucket of your own known as videos or audio files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.register_metadata import RegisterMetadata
from ..models.user_data import UserData


@_s.model
class RegisteredMedia(_s.Object):
    """One file that is known."""

    file_url: str = _s.field("FileURL", _s.Text())
    """The address of the file."""

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the file. For videos and audio files, this is their VideoId."""

    new_register: bool | None = _s.field("NewRegister", _s.Boolean(), default=None)
    """True when this call made it known, false when it was known before."""


@_s.model
class RegisterMediaResponse(_s.Response):
    """Which files have an id now, and which could not get one."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    failed_file_urls: Sequence[str] = _s.field("FailedFileURLs", _s.ListOf(_s.Text()), default=())
    """The addresses of the files that could not be made known."""

    registered_media_list: Sequence[RegisteredMedia] = _s.field(
        "RegisteredMediaList", _s.ListOf(_s.ObjectOf(lambda: RegisteredMedia)), default=()
    )
    """The files that are known now, whether by this call or since before it."""


@_s.model
class RegisterMediaRequest(_s.Request[RegisterMediaResponse]):
    """Make files in a bucket of your own known as videos or audio files.

    The bucket has to be connected to ApsaraVideo VOD. Its files can be transcoded, played and so on
    once they have a media id, which this call gives them. All files of one call lie in the same
    bucket, and each needs a valid extension.

    A file that is known already keeps its id, and nothing else happens to it.

    Nothing is transcoded unless TemplateGroupId or WorkflowId says so. No event is sent by this
    call.

    Changes:

    - 2025-12-13: RegisterMetadatas takes ReferenceId.
    """

    register_metadatas: Sequence[RegisterMetadata | Mapping[str, object] | str] | str = _s.field(
        "RegisterMetadatas",
        _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: RegisterMetadata), max_items=10)),
    )
    """The files. At most 10 items."""

    template_group_id: str | None = _s.field("TemplateGroupId", _s.Text(), default=None)
    """The group of templates to transcode with. For files to be played as they are, give
    VOD_NO_TRANSCODE: without any value they stay in the state UploadSucc and cannot be played."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for the files. An address for events in it counts for later jobs that name none of
    their own."""

    workflow_id: str | None = _s.field("WorkflowId", _s.Text(), default=None)
    """The workflow to run on the files. Wins over TemplateGroupId."""


OPERATION = _s.operation(
    name="RegisterMedia",
    method_name="register_media",
    summary="Make files in a bucket of your own known as videos or audio files.",
    service=_SERVICE,
    request=RegisterMediaRequest,
    response=RegisterMediaResponse,
    reads_only=False,
)
