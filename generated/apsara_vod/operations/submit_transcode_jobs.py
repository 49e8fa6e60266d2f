"""SubmitTranscodeJobs: Start to transcode a video."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.transcode_subtitle import TranscodeSubtitle
from ..models.transcode_template_settings import TranscodeTemplateSettings
from ..models.transcode_watermark_override import TranscodeWatermarkOverride
from ..models.user_data import UserData


@_s.model
class TranscodeHlsEncryption(_s.Object):
    """The keys for standard HLS encryption."""

    cipher_text: str | None = _s.field("CipherText", _s.Text(), default=None)
    """The encrypted AES-128 key, as GenerateKMSDataKey answered it."""

    decrypt_key_uri: str | None = _s.field("DecryptKeyUri", _s.Text(), default=None)
    """The address at which players get the key, with CipherText in it."""

    key_service_type: str | None = _s.field("KeyServiceType", _s.Text(known=("KMS",)), default=None)
    """The service that keeps the key. Known values: KMS. Default: KMS."""


@_s.model
class TranscodeSubtitleOverride(_s.Object):
    """Other subtitles. It takes effect with templates that have subtitles."""

    subtitle_list: Sequence[TranscodeSubtitle | Mapping[str, object] | str] | None = _s.field(
        "SubtitleList", _s.ListOf(_s.ObjectOf(lambda: TranscodeSubtitle)), default=None
    )
    """The other files."""


@_s.model
class TranscodeOverrides(_s.Object):
    """What to do differently from the templates. Keys that are not listed here are passed on."""

    watermarks: Sequence[TranscodeWatermarkOverride | Mapping[str, object] | str] | None = _s.field(
        "Watermarks", _s.ListOf(_s.ObjectOf(lambda: TranscodeWatermarkOverride)), default=None
    )
    """Other images or texts for watermarks."""

    subtitle_setting: TranscodeSubtitleOverride | Mapping[str, object] | str | None = _s.field(
        "SubtitleSetting", _s.ObjectOf(lambda: TranscodeSubtitleOverride), default=None
    )
    """Other subtitles. It takes effect with templates that have subtitles."""

    package_subtitle_setting: object = _s.field(
        "PackageSubtitleSetting", _s.AnyValue(), default=None
    )
    """Other subtitles in a package. An object whose PackageSubtitleList holds
    SubtitlePackageTemplateId, Language and SubtitleUrl for each of them."""

    transcode_template_list: (
        Sequence[TranscodeTemplateSettings | Mapping[str, object] | str] | None
    ) = _s.field(
        "TranscodeTemplateList",
        _s.ListOf(_s.ObjectOf(lambda: TranscodeTemplateSettings)),
        default=None,
    )
    """Other settings, named by TranscodeTemplateId. Video, Audio, Clip, Rotate and
    TranscodeFileRegular can be overridden, except in templates of the definition OD."""


@_s.model
class SubmittedTranscodeJob(_s.Object):
    """A job that was started."""

    job_id: str | None = _s.field("JobId", _s.Text(), default=None)
    """Its id, 32 hexadecimal digits."""


@_s.model
class SubmitTranscodeJobsResponse(_s.Response):
    """The ids of the task and of its jobs."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    transcode_task_id: str = _s.field("TranscodeTaskId", _s.Text())
    """The id of the task, for GetTranscodeTask."""

    transcode_jobs: Sequence[SubmittedTranscodeJob] = _s.field(
        "TranscodeJobs",
        _s.ListOf(_s.ObjectOf(lambda: SubmittedTranscodeJob), wrapper="TranscodeJob"),
        default=(),
    )
    """The jobs, one for each stream. Absent when streams are packaged for an adaptive bitrate."""


@_s.model
class SubmitTranscodeJobsRequest(_s.Request[SubmitTranscodeJobsResponse]):
    """Start to transcode a video.

    Transcoding runs in the background. The events StreamTranscodeComplete (for each stream) and
    TranscodeComplete (for all of them) tell what came of it; GetTranscodeTask answers the same on
    demand. It costs money.

    The video has to be in one of the states UploadSucc, Normal and Checking. To package streams
    without subtitles, name the group of templates at the upload rather than here.

    Rules across parameters:

    - VideoId or ReferenceId is needed.

    Changes:

    - 2025-12-05: ReferenceId is new.
    - 2024-12-13: SessionId is new.
    """

    template_group_id: str = _s.field("TemplateGroupId", _s.Text())
    """The group of templates to transcode with."""

    video_id: str | None = _s.field("VideoId", _s.Text(), default=None)
    """The id of the video or audio file."""

    pipeline_id: str | None = _s.field("PipelineId", _s.Text(), default=None)
    """The queue to run the jobs in."""

    encrypt_config: TranscodeHlsEncryption | Mapping[str, object] | str | None = _s.field(
        "EncryptConfig", _s.JsonText(_s.ObjectOf(lambda: TranscodeHlsEncryption)), default=None
    )
    """The keys for standard HLS encryption. The template has to have encryption switched on as
    well, otherwise streams are not encrypted."""

    override_params: TranscodeOverrides | Mapping[str, object] | str | None = _s.field(
        "OverrideParams", _s.JsonText(_s.ObjectOf(lambda: TranscodeOverrides)), default=None
    )
    """What to do differently from the templates, for this task only."""

    priority: int | None = _s.field("Priority", _s.Integer(minimum=1, maximum=10), default=None)
    """The priority among waiting jobs; the highest number goes first. Jobs under way are not
    affected. From 1 to 10. Default: 6."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Settings for this job: where events go, and a text of yours that events carry."""

    session_id: str | None = _s.field(
        "SessionId",
        _s.Text(
            pattern="^[A-Za-z0-9_-]{0,50}$",
            pattern_hint="at most 50 ASCII letters, digits, '-' or '_'",
        ),
        default=None,
    )
    """A text of yours that keeps a request from being carried out twice: the same one is refused
    for 7 days. Omitted or empty: no such check. Expected: at most 50 ASCII letters, digits, '-'
    or '_'."""

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
    name="SubmitTranscodeJobs",
    method_name="submit_transcode_jobs",
    summary="Start to transcode a video.",
    service=_SERVICE,
    request=SubmitTranscodeJobsRequest,
    response=SubmitTranscodeJobsResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "VideoId or ReferenceId is needed.",
            _s.AnyOf(_s.Given("VideoId"), _s.Given("ReferenceId")),
        ),
    ),
    errors=(
        _s.ErrorCode("InvalidVideo.NotFound", 404, "There is no such video."),
        _s.ErrorCode("NoSuchResource", 404, "Something that the request refers to does not exist."),
        _s.ErrorCode(
            "Forbidden.IllegalStatus",
            400,
            "The video is in none of the states UploadSucc, Normal and Checking.",
        ),
    ),
)
