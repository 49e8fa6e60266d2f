"""DeleteMultipartUpload: Delete the parts that an upload in several parts has left behind."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteMultipartUploadResponse(_s.Response):
    """Nothing but the id of the request; the parts are deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteMultipartUploadRequest(_s.Request[DeleteMultipartUploadResponse]):
    """Delete the parts that an upload in several parts has left behind.

    Parts are left behind when such an upload fails. The service deletes them by itself after 7
    days. Source files and streams are not touched; DeleteVideo deletes everything, parts included.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video or audio file that was uploaded."""

    media_type: Literal["video"] = _s.field("MediaType", _s.Text(enum=("video",)))
    """The kind of file. Values: video (a video or an audio file)."""


OPERATION = _s.operation(
    name="DeleteMultipartUpload",
    method_name="delete_multipart_upload",
    summary="Delete the parts that an upload in several parts has left behind.",
    service=_SERVICE,
    request=DeleteMultipartUploadRequest,
    response=DeleteMultipartUploadResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("InvalidMultipartUpload.NotFound", 400, "There are no parts."),
        _s.ErrorCode("InvalidVideo.NotFound", 400, "There is no such video."),
        _s.ErrorCode("InvalidFile.NotFound", 400, "The video has no such file."),
        _s.ErrorCode(
            "InvalidStorage.NotFound",
            400,
            "The storage that the file was meant for does not exist.",
        ),
        _s.ErrorCode(
            "AccessDenied",
            400,
            "The service may not use the bucket, which is one of your own.",
            advice="Allow ApsaraVideo VOD to use the bucket.",
        ),
    ),
)
