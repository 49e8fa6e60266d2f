"""SubmitPreprocessJobs: Start to transcode a video for use in a production studio."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SubmittedPreprocessJob(_s.Object):
    """A job that was started."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """Its id, 32 hexadecimal digits."""


@_s.model
class SubmitPreprocessJobsResponse(_s.Response):
    """The jobs that were started."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    preprocess_jobs: Sequence[SubmittedPreprocessJob] = _s.field(
        "PreprocessJobs",
        _s.ListOf(_s.ObjectOf(lambda: SubmittedPreprocessJob), wrapper="PreprocessJob"),
        default=(),
    )
    """The jobs that were started."""


@_s.model
class SubmitPreprocessJobsRequest(_s.Request[SubmitPreprocessJobsResponse]):
    """Start to transcode a video for use in a production studio.

    The event TranscodeComplete, with Preprocess true in it, tells when the video is ready. It costs
    money.

    An MP4 whose shorter side is 360 pixels is taken only if its resolution exceeds 1,920, its
    bitrate 6,000 Kbit/s or its frame rate 25.
    """

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video."""

    preprocess_type: Literal["LivePreprocess"] = _s.field(
        "PreprocessType", _s.Text(enum=("LivePreprocess",))
    )
    """What the video is prepared for. Values: LivePreprocess (a production studio)."""


OPERATION = _s.operation(
    name="SubmitPreprocessJobs",
    method_name="submit_preprocess_jobs",
    summary="Start to transcode a video for use in a production studio.",
    service=_SERVICE,
    request=SubmitPreprocessJobsRequest,
    response=SubmitPreprocessJobsResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
        _s.ErrorCode("NoSuchResource", 404, "Something that the request refers to does not exist."),
        _s.ErrorCode(
            "Forbidden.IllegalStatus",
            400,
            "The video is in none of the states UploadSucc, Transcoding, Normal and Checking.",
        ),
    ),
)
