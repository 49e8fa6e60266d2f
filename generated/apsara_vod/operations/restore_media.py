"""RestoreMedia: Make archived videos and audio files readable for a while."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.media_forbidden_reason import MediaForbiddenReason


@_s.model
class RestoreMediaResponse(_s.Response):
    """Whether restoring has begun, and for which files it has not."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    success: bool = _s.field("Success", _s.Boolean())
    """Whether the request was accepted."""

    ignored_list: Sequence[str] = _s.field(
        "IgnoredList", _s.ListOf(_s.Text(), wrapper="MediaId"), default=()
    )
    """The ids of files that could not be looked up."""

    forbidden_list: Sequence[MediaForbiddenReason] = _s.field(
        "ForbiddenList",
        _s.ListOf(_s.ObjectOf(lambda: MediaForbiddenReason), wrapper="MediaForbiddenReasonDTO"),
        default=(),
    )
    """The files that are not restored."""


@_s.model
class RestoreMediaRequest(_s.Request[RestoreMediaResponse]):
    """Make archived videos and audio files readable for a while.

    Works on files in the archive and in the cold archive. While a file is being restored,
    UpdateMediaStorageClass cannot move it.

    Fetching files back costs money. For the cold archive, a readable copy in standard storage is
    paid for as well until the time is over.
    """

    media_ids: Sequence[str] | str = _s.field(
        "MediaIds", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The ids of the videos or audio files. At most 20 items."""

    scope: Literal["All", "SourceFile"] | None = _s.field(
        "Scope", _s.Text(enum=("All", "SourceFile")), default=None
    )
    """What is restored. Values: All (source files and streams); SourceFile (source files only).
    Default: All."""

    restore_days: int | None = _s.field(
        "RestoreDays", _s.Integer(minimum=1, maximum=365), default=None
    )
    """For how many days the files stay readable. For the archive the most is 7. From 1 to 365.
    Default: 1."""

    restore_tier: Literal["Expedited", "Standard", "Bulk"] | None = _s.field(
        "RestoreTier", _s.Text(enum=("Expedited", "Standard", "Bulk")), default=None
    )
    """How fast files are fetched back. Of interest for the cold archive only. Values: Expedited
    (within an hour); Standard (within 2 to 5 hours); Bulk (within 5 to 12 hours). Default:
    Standard."""


OPERATION = _s.operation(
    name="RestoreMedia",
    method_name="restore_media",
    summary="Make archived videos and audio files readable for a while.",
    service=_SERVICE,
    request=RestoreMediaRequest,
    response=RestoreMediaResponse,
    reads_only=False,
)
