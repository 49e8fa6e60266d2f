"""TranscodeTemplateGroup: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import apsara_core.schema as _s

from .transcode_template import TranscodeTemplate


@_s.model
class TranscodeTemplateGroup(_s.Object):
    """A group of transcoding templates. A video is transcoded with all templates of one group."""

    transcode_template_group_id: str = _s.field("TranscodeTemplateGroupId", _s.Text())
    """Its id, 32 hexadecimal digits."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the group was created."""

    is_default: str | None = _s.field(
        "IsDefault", _s.Text(known=("Default", "NotDefault")), default=None
    )
    """Whether it is the default group. Known values: Default (the default group); NotDefault (any
    other group)."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to."""

    name: str | None = _s.field("Name", _s.Text(), default=None)
    """Its name."""

    modify_time: datetime | None = _s.field("ModifyTime", _s.Timestamp(), default=None)
    """When the group was changed last."""

    locked: str | None = _s.field("Locked", _s.Text(known=("Disabled", "Enabled")), default=None)
    """Whether it is locked. UpdateTranscodeTemplateGroup can unlock it. Known values: Disabled (a
    group that can be changed); Enabled (a locked group, which can be neither changed nor
    deleted)."""

    transcode_template_list: Sequence[TranscodeTemplate] = _s.field(
        "TranscodeTemplateList", _s.ListOf(_s.ObjectOf(lambda: TranscodeTemplate)), default=()
    )
    """Its templates. Only in what GetTranscodeTemplateGroup answers."""
