"""AIJob: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import apsara_core.schema as _s


@_s.model
class AIJob(_s.Object):
    """A job that tags a video or takes its fingerprint."""

    job_id: str = _s.field("JobId", _s.Text())
    """The job's id."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the job was created."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("success", "fail", "init", "processing")), default=None
    )
    """How far the job has got. Known values: success (a finished job); fail (a failed job); init (a
    job that has not begun yet); processing (a job under way)."""

    type: str | None = _s.field("Type", _s.Text(known=("AIMediaDNA", "AIVideoTag")), default=None)
    """What the job does. Known values: AIMediaDNA (a fingerprint); AIVideoTag (tags)."""

    data: Mapping[str, object] | None = _s.field(
        "Data", _s.JsonText(_s.MapOf(_s.AnyValue())), default=None
    )
    """The result. What is in it depends on Type."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When the job ended."""

    code: str | None = _s.field("Code", _s.Text(), default=None)
    """The code of the error that made the job fail."""

    message: str | None = _s.field("Message", _s.Text(), default=None)
    """What made the job fail."""

    media_id: str | None = _s.field("MediaId", _s.Text(), default=None)
    """The id of the video."""
