"""CreateUploadVideo: Reserve a video id and get what is needed to upload the video or audio file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.upload_address import UploadAddress
from ..models.upload_auth import UploadAuth
from ..models.user_data import UserData


@_s.model
class CreateUploadVideoResponse(_s.Response):
    """The new video's id and what is needed to upload the file."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    upload_address: UploadAddress = _s.field(
        "UploadAddress", _s.JsonText(_s.ObjectOf(lambda: UploadAddress), base64=True)
    )
    """Where to put the file."""

    video_id: str = _s.field("VideoId", _s.Text())
    """The video's id, 32 hexadecimal digits."""

    upload_auth: UploadAuth = _s.field(
        "UploadAuth", _s.JsonText(_s.ObjectOf(lambda: UploadAuth), base64=True)
    )
    """The credentials for the upload, valid for 3,000 seconds."""


@_s.model
class CreateUploadVideoRequest(_s.Request[CreateUploadVideoResponse]):
    """Reserve a video id and get what is needed to upload the video or audio file.

    Nothing is uploaded by this call: put the file to OSS with UploadAddress and UploadAuth. An
    event tells you when it has arrived; GetMezzanineInfo answers the same question on demand.

    The credentials are valid for 3,000 seconds. When they run out, RefreshUploadVideo gives new
    ones for the same video.

    Extensions taken for video: mp4, ts, 3gp, mpg, mpeg, mpe, dat, vob, asf, avi, wmv, flv, f4v, rm,
    rmvb, mov, mkv, m3u8, dv, gif, m2t, m4v, mj2, mjpeg, mts, ogg, qt, swf, webm; for audio: mp3,
    wma, wav, aac, ra, m4a, flac, ape, ac3, amr, caf, acm.

    Storing files costs money; this call by itself does not.

    Changes:

    - 2025-12-05: ReferenceId is new.
    """

    file_name: str = _s.field(
        "FileName",
        _s.Text(pattern="\\.[A-Za-z0-9]+$", pattern_hint="a file name with an extension"),
    )
    """The name of the file, or its path, as you know it. Only the extension matters; its case does
    not. Expected: a file name with an extension."""

    title: str = _s.field("Title", _s.Text(max_length=128))
    """The video's title, without emoji. At most 128 characters."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of an image to use as the cover."""

    description: str | None = _s.field("Description", _s.Text(max_length=1024), default=None)
    """A text about the video, without emoji. At most 1,024 characters."""

    file_size: int | None = _s.field("FileSize", _s.Integer(), default=None)
    """The size of the file in bytes."""

    cate_id: int | None = _s.field("CateId", _s.Integer(), default=None)
    """The category for the file, by the id that GetCategories answers."""

    tags: Sequence[str] | str | None = _s.field(
        "Tags", _s.ListOf(_s.Text(max_length=32), style="comma", max_items=16), default=None
    )
    """Labels to find the video by, without emoji. At most 16 items of at most 32 characters each."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for this upload: where events go, a text of yours that events carry, a faster upload
    address."""

    template_group_id: str | None = _s.field("TemplateGroupId", _s.Text(), default=None)
    """The group of templates to transcode with. Omitted: the account's default group. With the
    built-in group that does not transcode, only mp4, flv, mp3, m3u8 and webm can be played, and
    no transcoding events follow."""

    workflow_id: str | None = _s.field("WorkflowId", _s.Text(), default=None)
    """The workflow to run on the file once it is there. Wins over TemplateGroupId."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The bucket to store the file in, written as its host name. Omitted: the default storage of
    the account."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the new resource belongs to, where there are several. Default:
    app-1000000."""

    reference_id: str | None = _s.field(
        "ReferenceId",
        _s.Text(
            pattern="^[A-Za-z0-9_-]{6,64}$",
            pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
        ),
        default=None,
    )
    """An id of your own, to find the video by later. No two videos of an account may share one.
    Expected: 6 to 64 ASCII letters, digits, '-' or '_'."""


OPERATION = _s.operation(
    name="CreateUploadVideo",
    method_name="create_upload_video",
    summary="Reserve a video id and get what is needed to upload the video or audio file.",
    service=_SERVICE,
    request=CreateUploadVideoRequest,
    response=CreateUploadVideoResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode(
            "InvalidFileName.Extension",
            400,
            "FileName has no extension, or one that the service does not take.",
        ),
        _s.ErrorCode(
            "IllegalCharacters",
            400,
            "Title, Description or Tags hold emoji or other characters that are not allowed.",
        ),
        _s.ErrorCode(
            "LengthExceededMax", 400, "Title, Description or one of the Tags is too long."
        ),
        _s.ErrorCode("TagsExceededMax", 400, "There are too many tags."),
        _s.ErrorCode(
            "InvalidTemplateGroupId.NotFound",
            404,
            "There is no template group with the id in TemplateGroupId.",
        ),
        _s.ErrorCode(
            "InvalidStorage.NotFound",
            404,
            "The account has no storage with the address in StorageLocation.",
        ),
        _s.ErrorCode(
            "Forbidden.InitFailed",
            403,
            "The service could not be set up for the account when it was activated.",
        ),
        _s.ErrorCode(
            "AddVideoFailed",
            503,
            "The service could not create a video id.",
            advice="Try again after a while.",
        ),
    ),
)
