"""DeleteStream: Delete streams of one video or audio file."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteStreamResponse(_s.Response):
    """Nothing but the id of the request; the streams are deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteStreamRequest(_s.Request[DeleteStreamResponse]):
    """Delete streams of one video or audio file.

    The files of the streams are gone for good. The source file and other streams stay.

    Rules across parameters:

    - VideoId or ReferenceId is needed.

    Changes:

    - 2025-12-05: ReferenceId is new; VideoId is no longer required.
    """

    job_ids: Sequence[str] | str = _s.field(
        "JobIds", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The ids of the streams, as GetPlayInfo answered them in JobId. All belong to the same video.
    At most 20 items."""

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
    name="DeleteStream",
    method_name="delete_stream",
    summary="Delete streams of one video or audio file.",
    service=_SERVICE,
    request=DeleteStreamRequest,
    response=DeleteStreamResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "VideoId or ReferenceId is needed.",
            _s.AnyOf(_s.Given("VideoId"), _s.Given("ReferenceId")),
        ),
    ),
    errors=(
        _s.ErrorCode("JobIdsExceededMax", 400, "There are too many ids in JobIds."),
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
        _s.ErrorCode("InvalidStream.NotFound", 404, "There is no such stream."),
        _s.ErrorCode(
            "DeleteStreamFailed",
            503,
            "The service could not delete the streams.",
            advice="Try again after a while.",
        ),
    ),
)
