"""GetMediaAuditAudioResultDetail: List the passages of a sound track that an automatic review
objected to.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class MediaAuditAudioPassage(_s.Object):
    """A passage with what was heard in it."""

    end_time: int | None = _s.field("EndTime", _s.Integer(), default=None)
    """Where the passage ends, in seconds."""

    start_time: int | None = _s.field("StartTime", _s.Integer(), default=None)
    """Where the passage begins, in seconds."""

    text: str | None = _s.field("Text", _s.Text(), default=None)
    """What was said."""

    label: str | None = _s.field(
        "Label",
        _s.Text(
            known=(
                "abuse",
                "ad",
                "contraband",
                "flood",
                "meaningless",
                "politics",
                "porn",
                "spam",
                "terrorism",
                "normal",
            )
        ),
        default=None,
    )
    """What is wrong with it. Known values: abuse (insults); ad (advertising); contraband (forbidden
    goods); flood (a flood of empty words); meaningless; politics; porn; spam (junk); terrorism;
    normal (nothing)."""


@_s.model
class MediaAuditAudioResultDetail(_s.Object):
    """The passages, whole or by page."""

    total: int | None = _s.field("Total", _s.Integer(bits=32), default=None)
    """How many pages there are."""

    page_total: int | None = _s.field("PageTotal", _s.Integer(bits=32), default=None)
    """The number of this page."""

    list_: Sequence[MediaAuditAudioPassage] = _s.field(
        "List", _s.ListOf(_s.ObjectOf(lambda: MediaAuditAudioPassage)), default=()
    )
    """The passages."""


@_s.model
class GetMediaAuditAudioResultDetailResponse(_s.Response):
    """The passages."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    media_audit_audio_result_detail: MediaAuditAudioResultDetail = _s.field(
        "MediaAuditAudioResultDetail", _s.ObjectOf(lambda: MediaAuditAudioResultDetail)
    )
    """The passages, whole or by page."""


@_s.model
class GetMediaAuditAudioResultDetailRequest(_s.Request[GetMediaAuditAudioResultDetailResponse]):
    """List the passages of a sound track that an automatic review objected to.

    The event AIMediaAuditComplete tells you when the review is done. Works in Singapore only.
    """

    media_id: str = _s.field("MediaId", _s.Text())
    """The id of the video or audio file."""

    page_no: int | None = _s.field("PageNo", _s.Integer(bits=32), default=None)
    """The page to answer, counted from 1. Omitted: everything, without pages."""


OPERATION = _s.operation(
    name="GetMediaAuditAudioResultDetail",
    method_name="get_media_audit_audio_result_detail",
    summary="List the passages of a sound track that an automatic review objected to.",
    service=_SERVICE,
    request=GetMediaAuditAudioResultDetailRequest,
    response=GetMediaAuditAudioResultDetailResponse,
    reads_only=True,
)
