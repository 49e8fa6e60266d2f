"""AddAITemplate: Create an AI template, for automatic reviews or for covers chosen by AI."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.ai_template_config import AITemplateConfig


@_s.model
class AddAITemplateResponse(_s.Response):
    """The new template's id."""

    template_id: str = _s.field("TemplateId", _s.Text())
    """The template's id."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class AddAITemplateRequest(_s.Request[AddAITemplateResponse]):
    """Create an AI template, for automatic reviews or for covers chosen by AI.

    The feature has to be enabled for the account first. Works in China (Shanghai), China (Beijing)
    and Singapore.
    """

    template_name: str = _s.field("TemplateName", _s.Text(max_bytes=128))
    """The template's name. At most 128 bytes of UTF-8."""

    template_type: Literal["AIMediaAudit", "AIImage"] = _s.field(
        "TemplateType", _s.Text(enum=("AIMediaAudit", "AIImage"))
    )
    """What the template is for. Values: AIMediaAudit (automatic reviews); AIImage (covers chosen by
    AI)."""

    template_config: AITemplateConfig | Mapping[str, object] | str = _s.field(
        "TemplateConfig", _s.JsonText(_s.ObjectOf(lambda: AITemplateConfig))
    )
    """What a job with this template does. Which keys count depends on TemplateType."""


OPERATION = _s.operation(
    name="AddAITemplate",
    method_name="add_ai_template",
    summary="Create an AI template, for automatic reviews or for covers chosen by AI.",
    service=_SERVICE,
    request=AddAITemplateRequest,
    response=AddAITemplateResponse,
    reads_only=False,
)
