"""UpdateMediaStorageClass: Move videos and audio files to another class of storage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.media_forbidden_reason import MediaForbiddenReason


@_s.model
class UpdateMediaStorageClassResponse(_s.Response):
    """Whether the move has begun, and for which files it has not."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    status: str = _s.field("Status", _s.Text(known=("Processing", "Failed")))
    """The state of the move. Known values: Processing, Failed."""

    ignored_list: Sequence[str] = _s.field(
        "IgnoredList", _s.ListOf(_s.Text(), wrapper="MediaId"), default=()
    )
    """The ids of files that could not be looked up."""

    forbidden_list: Sequence[MediaForbiddenReason] = _s.field(
        "ForbiddenList",
        _s.ListOf(_s.ObjectOf(lambda: MediaForbiddenReason), wrapper="MediaForbiddenReasonDTO"),
        default=(),
    )
    """The files that are not moved."""


@_s.model
class UpdateMediaStorageClassRequest(_s.Request[UpdateMediaStorageClassResponse]):
    """Move videos and audio files to another class of storage.

    The call only begins the move; an event is sent when it is done. Until then the files can
    neither be processed nor moved again. Files in an archive are restored first, without a call of
    RestoreMedia. Files in buckets of your own cannot be moved.

    Storage other than Standard has a shortest time of stay: 30 days for IA, 60 for Archive, 180 for
    ColdArchive, for source files as well. A file that is younger is moved only with
    AllowUpdateWithoutTimeLimit, and the rest of that time has to be paid for.
    """

    media_ids: Sequence[str] | str = _s.field(
        "MediaIds", _s.ListOf(_s.Text(), style="comma", max_items=20)
    )
    """The ids of the videos or audio files. At most 20 items."""

    storage_class: Literal["Standard", "IA", "Archive", "ColdArchive"] = _s.field(
        "StorageClass", _s.Text(enum=("Standard", "IA", "Archive", "ColdArchive"))
    )
    """The class of storage to move to. Values: Standard (standard storage); IA (storage for
    infrequent access); Archive (the archive); ColdArchive (the cold archive)."""

    scope: Literal["All", "SourceFile"] | None = _s.field(
        "Scope", _s.Text(enum=("All", "SourceFile")), default=None
    )
    """What is moved. Values: All (source files and streams); SourceFile (source files only,
    everything else being in standard storage). Default: All."""

    restore_tier: Literal["Expedited", "Standard", "Bulk"] | None = _s.field(
        "RestoreTier", _s.Text(enum=("Expedited", "Standard", "Bulk")), default=None
    )
    """How fast files are fetched back. Of interest for the cold archive only. Values: Expedited
    (within an hour); Standard (within 2 to 5 hours); Bulk (within 5 to 12 hours). Default:
    Standard."""

    allow_update_without_time_limit: bool | None = _s.field(
        "AllowUpdateWithoutTimeLimit", _s.Boolean(), default=None
    )
    """Whether to move files that have not stayed long enough, at extra cost. Default: false."""


OPERATION = _s.operation(
    name="UpdateMediaStorageClass",
    method_name="update_media_storage_class",
    summary="Move videos and audio files to another class of storage.",
    service=_SERVICE,
    request=UpdateMediaStorageClassRequest,
    response=UpdateMediaStorageClassResponse,
    reads_only=False,
)
