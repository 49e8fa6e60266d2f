"""SubmitDynamicImageJob: Start to make an animated image from a part of a video."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.transcode_watermark_override import TranscodeWatermarkOverride


@_s.model
class DynamicImageOverrides(_s.Object):
    """What to do differently from the template. Keys that are not listed here, such as those of the
    template's own configuration, are passed on.
    """

    watermarks: Sequence[TranscodeWatermarkOverride | Mapping[str, object] | str] | None = _s.field(
        "Watermarks", _s.ListOf(_s.ObjectOf(lambda: TranscodeWatermarkOverride)), default=None
    )
    """Other texts or images for watermarks."""


@_s.model
class SubmittedDynamicImageJob(_s.Object):
    """The job that was started."""

    job_id: str = _s.field("JobId", _s.Text())
    """Its id, 32 hexadecimal digits."""


@_s.model
class SubmitDynamicImageJobResponse(_s.Response):
    """The job that was started."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    dynamic_image_job: SubmittedDynamicImageJob = _s.field(
        "DynamicImageJob", _s.ObjectOf(lambda: SubmittedDynamicImageJob)
    )
    """The job that was started."""


@_s.model
class SubmitDynamicImageJobRequest(_s.Request[SubmitDynamicImageJobResponse]):
    """Start to make an animated image from a part of a video.

    The event DynamicImageComplete tells when the image is there; ListDynamicImage knows its
    address. It costs money, as transcoding does.

    The video has to be in one of the states UploadSucc, Transcoding, Normal, Checking and Blocked.
    An account may call this 30 times a second.
    """

    video_id: str = _s.field("VideoId", _s.Text())
    """The id of the video."""

    dynamic_image_template_id: str = _s.field("DynamicImageTemplateId", _s.Text())
    """The template to use, as AddVodTemplate answered it."""

    override_params: DynamicImageOverrides | Mapping[str, object] | str | None = _s.field(
        "OverrideParams", _s.JsonText(_s.ObjectOf(lambda: DynamicImageOverrides)), default=None
    )
    """What to do differently from the template, for this job only."""


OPERATION = _s.operation(
    name="SubmitDynamicImageJob",
    method_name="submit_dynamic_image_job",
    summary="Start to make an animated image from a part of a video.",
    service=_SERVICE,
    request=SubmitDynamicImageJobRequest,
    response=SubmitDynamicImageJobResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
        _s.ErrorCode("NoSuchResource", 404, "Something that the request refers to does not exist."),
        _s.ErrorCode(
            "Forbidden.IllegalStatus",
            400,
            "The video is in none of the states UploadSucc, Transcoding, Normal, Checking and Blocked.",
        ),
    ),
)
