"""GetMediaDNAResult: Find out which other videos a video resembles, by its fingerprint."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.media_dna_span import MediaDNASpan


@_s.model
class MediaDNAMatchDetail(_s.Object):
    """A pair of passages that are alike."""

    input: MediaDNASpan | None = _s.field("Input", _s.ObjectOf(lambda: MediaDNASpan), default=None)
    """The passage in the video that was asked about."""

    duplication: MediaDNASpan | None = _s.field(
        "Duplication", _s.ObjectOf(lambda: MediaDNASpan), default=None
    )
    """The passage in the other video."""


@_s.model
class MediaDNAMatch(_s.Object):
    """A video that resembles this one."""

    primary_key: str | None = _s.field("PrimaryKey", _s.Text(), default=None)
    """The id of the other video."""

    similarity: float | None = _s.field("Similarity", _s.Number(), default=None)
    """How much the two resemble each other; 1 means that the fingerprints are the same."""

    detail: Sequence[MediaDNAMatchDetail] = _s.field(
        "Detail", _s.ListOf(_s.ObjectOf(lambda: MediaDNAMatchDetail)), default=()
    )
    """The passages that are alike."""


@_s.model
class MediaDNAResult(_s.Object):
    """What the comparison of fingerprints came to."""

    video_dna: Sequence[MediaDNAMatch] = _s.field(
        "VideoDNA", _s.ListOf(_s.ObjectOf(lambda: MediaDNAMatch)), default=()
    )
    """The videos that resemble this one."""


@_s.model
class GetMediaDNAResultResponse(_s.Response):
    """The videos that resemble it."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    dna_result: MediaDNAResult = _s.field("DNAResult", _s.ObjectOf(lambda: MediaDNAResult))
    """What the comparison of fingerprints came to."""


@_s.model
class GetMediaDNAResultRequest(_s.Request[GetMediaDNAResultResponse]):
    """Find out which other videos a video resembles, by its fingerprint.

    SubmitAIJob takes the fingerprint. Works in China (Shanghai), China (Beijing) and Singapore.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video."""


OPERATION = _s.operation(
    name="GetMediaDNAResult",
    method_name="get_media_dna_result",
    summary="Find out which other videos a video resembles, by its fingerprint.",
    service=_SERVICE,
    request=GetMediaDNAResultRequest,
    response=GetMediaDNAResultResponse,
    reads_only=True,
)
