"""UpdateAITemplate: Change the name and the settings of an AI template."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.ai_template_config import AITemplateConfig


@_s.model
class UpdateAITemplateResponse(_s.Response):
    """The id of the changed template."""

    template_id: str = _s.field("TemplateId", _s.Text())
    """The template's id."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class UpdateAITemplateRequest(_s.Request[UpdateAITemplateResponse]):
    """Change the name and the settings of an AI template.

    What a template is for cannot be changed. Works in China (Shanghai), China (Beijing) and
    Singapore.
    """

    template_id: str = _s.field("TemplateId", _s.Text())
    """The template's id, as AddAITemplate or ListAITemplate answered it."""

    template_name: str = _s.field("TemplateName", _s.Text(max_bytes=128))
    """The new name. At most 128 bytes of UTF-8."""

    template_config: AITemplateConfig | Mapping[str, object] | str = _s.field(
        "TemplateConfig", _s.JsonText(_s.ObjectOf(lambda: AITemplateConfig))
    )
    """The new settings."""


OPERATION = _s.operation(
    name="UpdateAITemplate",
    method_name="update_ai_template",
    summary="Change the name and the settings of an AI template.",
    service=_SERVICE,
    request=UpdateAITemplateRequest,
    response=UpdateAITemplateResponse,
    reads_only=False,
)
