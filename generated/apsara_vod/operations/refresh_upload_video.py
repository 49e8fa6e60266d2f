"""RefreshUploadVideo: Get new upload credentials for a video that exists already."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.upload_address import UploadAddress
from ..models.upload_auth import UploadAuth


@_s.model
class RefreshUploadVideoResponse(_s.Response):
    """The video's id and what is needed to upload the file."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    upload_address: UploadAddress = _s.field(
        "UploadAddress", _s.JsonText(_s.ObjectOf(lambda: UploadAddress), base64=True)
    )
    """Where to put the file, the same place as before."""

    video_id: str = _s.field("VideoId", _s.Text())
    """The video's id, 32 hexadecimal digits."""

    upload_auth: UploadAuth = _s.field(
        "UploadAuth", _s.JsonText(_s.ObjectOf(lambda: UploadAuth), base64=True)
    )
    """The new credentials, valid for 3,000 seconds."""


@_s.model
class RefreshUploadVideoRequest(_s.Request[RefreshUploadVideoResponse]):
    """Get new upload credentials for a video that exists already.

    Call it when the credentials of CreateUploadVideo have run out before the upload was done. The
    video keeps its id.

    It also opens a finished video for replacement: upload another file to the same place, and it
    takes over the id. Transcoding and snapshots that were set up for the upload may then run once
    more.

    Rules across parameters:

    - VideoId or ReferenceId is needed.

    Changes:

    - 2025-12-05: ReferenceId is new; VideoId is no longer required.
    """

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

    reference_id: str | None = _s.field(
        "ReferenceId",
        _s.Text(
            pattern="^[A-Za-z0-9_-]{6,64}$",
            pattern_hint="6 to 64 ASCII letters, digits, '-' or '_'",
        ),
        default=None,
    )
    """The id of your own that the video or audio file was created with. Expected: 6 to 64 ASCII
    letters, digits, '-' or '_'."""


OPERATION = _s.operation(
    name="RefreshUploadVideo",
    method_name="refresh_upload_video",
    summary="Get new upload credentials for a video that exists already.",
    service=_SERVICE,
    request=RefreshUploadVideoRequest,
    response=RefreshUploadVideoResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "VideoId or ReferenceId is needed.",
            _s.AnyOf(_s.Given("VideoId"), _s.Given("ReferenceId")),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "InvalidVideo.Damaged", 400, "The video was not created properly, or it is damaged."
        ),
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
    ),
)
