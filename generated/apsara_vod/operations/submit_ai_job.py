"""SubmitAIJob: Have a video tagged, or its fingerprint taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.ai_job import AIJob
from ..models.user_data import UserData


@_s.model
class AIVideoTagConfig(_s.Object):
    """Settings for tags."""

    analyse_types: str | None = _s.field(
        "AnalyseTypes",
        _s.Text(
            pattern="^[A-Za-z]+( *, *[A-Za-z]+)*$",
            pattern_hint="words such as ASR and OCR, separated by commas",
        ),
        default=None,
    )
    """Where tags are taken from, as one text, separated by commas. The words are ASR (speech) and
    OCR (texts in the picture). Expected: words such as ASR and OCR, separated by commas."""


@_s.model
class AIMediaDNAConfig(_s.Object):
    """Settings for fingerprints."""

    dnadb_id: str | None = _s.field("DNADBId", _s.Text(), default=None)
    """The id of the fingerprint library to compare with."""


@_s.model
class AIJobConfig(_s.Object):
    """Settings for each kind of job. Keys that are not listed here are passed on."""

    ai_video_tag: AIVideoTagConfig | Mapping[str, object] | str | None = _s.field(
        "AIVideoTag", _s.ObjectOf(lambda: AIVideoTagConfig), default=None
    )
    """Settings for tags."""

    ai_media_dna: AIMediaDNAConfig | Mapping[str, object] | str | None = _s.field(
        "AIMediaDNA", _s.ObjectOf(lambda: AIMediaDNAConfig), default=None
    )
    """Settings for fingerprints."""


@_s.model
class SubmitAIJobResponse(_s.Response):
    """The jobs, one for each item of Types."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    ai_job_list: Sequence[AIJob] = _s.field(
        "AIJobList", _s.ListOf(_s.ObjectOf(lambda: AIJob), wrapper="AIJob"), default=()
    )
    """The jobs, with their id, kind and video only."""


@_s.model
class SubmitAIJobRequest(_s.Request[SubmitAIJobResponse]):
    """Have a video tagged, or its fingerprint taken.

    Returns before the work is done: the events AIMediaDNAComplete and AIVideoTagComplete tell you
    when; ListAIJob, GetMediaDNAResult and GetAIVideoTagResult have the results.

    The features have to be enabled for the account first, and jobs cost money. Before the first
    fingerprint, ask the vendor's support for a fingerprint library. Fingerprints work in China
    (Shanghai), China (Beijing) and Singapore, tags in China (Shanghai) and China (Beijing).
    """

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video."""

    types: Sequence[Literal["AIMediaDNA", "AIVideoTag"]] | str | None = _s.field(
        "Types", _s.ListOf(_s.Text(enum=("AIMediaDNA", "AIVideoTag")), style="comma"), default=None
    )
    """What to do. Values of an item: AIMediaDNA (a fingerprint, by which similar videos are found);
    AIVideoTag (tags)."""

    config: AIJobConfig | Mapping[str, object] | str | None = _s.field(
        "Config", _s.JsonText(_s.ObjectOf(lambda: AIJobConfig)), default=None
    )
    """Settings for each kind of job."""

    user_data: UserData | Mapping[str, object] | str | None = _s.field(
        "UserData", _s.JsonText(_s.ObjectOf(lambda: UserData)), default=None
    )
    """Where events about this job go, and a text of yours that they carry."""


OPERATION = _s.operation(
    name="SubmitAIJob",
    method_name="submit_ai_job",
    summary="Have a video tagged, or its fingerprint taken.",
    service=_SERVICE,
    request=SubmitAIJobRequest,
    response=SubmitAIJobResponse,
    reads_only=False,
)
