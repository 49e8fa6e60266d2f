"""EditingProject: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s

from .editing_timeline import EditingTimeline


@_s.model
class EditingProject(_s.Object):
    """What is known about an editing project. How much of it arrives depends on the operation."""

    project_id: str = _s.field("ProjectId", _s.Text())
    """Its id, 32 hexadecimal digits."""

    storage_location: str | None = _s.field("StorageLocation", _s.Text(), default=None)
    """The host name of the bucket that holds what the project produces."""

    status: str | None = _s.field(
        "Status", _s.Text(known=("Normal", "Producing", "Produced", "ProduceFailed")), default=None
    )
    """How far the project has got. Known values: Normal (a draft); Producing (a video in the
    making); Produced (a finished video); ProduceFailed (a video that could not be made)."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the project was created."""

    modified_time: datetime | None = _s.field("ModifiedTime", _s.Timestamp(), default=None)
    """When the project was changed last."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about the project."""

    cover_url: str | None = _s.field("CoverURL", _s.Text(), default=None)
    """The address of its cover."""

    timeline: EditingTimeline | None = _s.field(
        "Timeline", _s.JsonText(_s.ObjectOf(lambda: EditingTimeline)), default=None
    )
    """What stands where in the video. GetEditingProject alone answers it."""

    duration: float | None = _s.field("Duration", _s.Number(), default=None)
    """The length of its timeline in seconds. Only in the list that SearchEditingProject answers."""

    title: str | None = _s.field("Title", _s.Text(), default=None)
    """Its title."""

    region_id: str | None = _s.field("RegionId", _s.Text(), default=None)
    """The region it was created in."""
