"""AITemplate: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s

from .ai_template_config import AITemplateConfig


@_s.model
class AITemplate(_s.Object):
    """What AI jobs do."""

    template_id: str = _s.field("TemplateId", _s.Text())
    """Its id, 32 hexadecimal digits."""

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the template was created."""

    is_default: str | None = _s.field(
        "IsDefault", _s.Text(known=("Default", "NotDefault")), default=None
    )
    """Whether it is the default template. Known values: Default (the default template); NotDefault
    (any other template)."""

    template_type: str | None = _s.field(
        "TemplateType", _s.Text(known=("AIMediaAudit", "AIImage")), default=None
    )
    """What the template is for. Known values: AIMediaAudit (automatic reviews); AIImage (covers
    chosen by AI)."""

    template_config: AITemplateConfig | None = _s.field(
        "TemplateConfig", _s.JsonText(_s.ObjectOf(lambda: AITemplateConfig)), default=None
    )
    """What a job with this template does."""

    template_name: str | None = _s.field("TemplateName", _s.Text(), default=None)
    """Its name."""

    source: str | None = _s.field("Source", _s.Text(known=("System", "Custom")), default=None)
    """Who made it. Known values: System (the service); Custom (you)."""

    modify_time: datetime | None = _s.field("ModifyTime", _s.Timestamp(), default=None)
    """When the template was changed last."""
