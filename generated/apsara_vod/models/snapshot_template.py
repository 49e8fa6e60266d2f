"""SnapshotTemplate: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s

from .snapshot_template_config import SnapshotTemplateConfig


@_s.model
class SnapshotTemplate(_s.Object):
    """A template for snapshots or for animated images."""

    vod_template_id: str = _s.field("VodTemplateId", _s.Text())
    """Its id, 32 hexadecimal digits."""

    creation_time: str | None = _s.field("CreationTime", _s.Text(), default=None)
    """When the template was created, in UTC, as text."""

    is_default: str | None = _s.field(
        "IsDefault", _s.Text(known=("Default", "NotDefault")), default=None
    )
    """Whether it is the default template. Known values: Default (the default template); NotDefault
    (any other template)."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application it belongs to. Only in the list that ListVodTemplate answers."""

    template_type: str | None = _s.field(
        "TemplateType", _s.Text(known=("Snapshot", "DynamicImage")), default=None
    )
    """What it makes. Known values: Snapshot (snapshots); DynamicImage (animated images)."""

    template_config: SnapshotTemplateConfig | None = _s.field(
        "TemplateConfig", _s.JsonText(_s.ObjectOf(lambda: SnapshotTemplateConfig)), default=None
    )
    """What exactly it makes."""

    name: str | None = _s.field("Name", _s.Text(), default=None)
    """Its name."""

    modify_time: str | None = _s.field("ModifyTime", _s.Text(), default=None)
    """When the template was changed last, in UTC, as text."""
