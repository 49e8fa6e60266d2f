"""AppInfo: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s


@_s.model
class AppInfo(_s.Object):
    """What is known about an application."""

    app_id: str = _s.field("AppId", _s.Text())
    """Its id."""

    type: str | None = _s.field("Type", _s.Text(known=("System", "Custom")), default=None)
    """Who created the application. Known values: System (the service, as the default application);
    Custom (you, with CreateAppInfo)."""

    status: str | None = _s.field("Status", _s.Text(known=("Normal", "Disable")), default=None)
    """Whether the application can be used. Known values: Normal (an application in use); Disable
    (an application that is switched off)."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the application was created."""

    app_name: str | None = _s.field("AppName", _s.Text(), default=None)
    """Its name."""

    description: str | None = _s.field("Description", _s.Text(), default=None)
    """The text about the application."""

    modification_time: datetime | None = _s.field("ModificationTime", _s.Timestamp(), default=None)
    """When the application was changed last."""

    region_id: str | None = _s.field("RegionId", _s.Text(), default=None)
    """Its region. Only in the list that ListAppInfo answers."""

    resource_group_id: str | None = _s.field("ResourceGroupId", _s.Text(), default=None)
    """The id of its resource group."""
