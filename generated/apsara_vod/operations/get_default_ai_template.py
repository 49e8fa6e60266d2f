"""GetDefaultAITemplate: Look up the default AI template for automatic reviews."""

from __future__ import annotations

from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.ai_template import AITemplate


@_s.model
class GetDefaultAITemplateResponse(_s.Response):
    """The template."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    template_info: AITemplate = _s.field("TemplateInfo", _s.ObjectOf(lambda: AITemplate))
    """What AI jobs do."""


@_s.model
class GetDefaultAITemplateRequest(_s.Request[GetDefaultAITemplateResponse]):
    """Look up the default AI template for automatic reviews.

    Works in China (Shanghai), China (Beijing) and Singapore.
    """

    template_type: Literal["AIMediaAudit"] = _s.field(
        "TemplateType", _s.Text(enum=("AIMediaAudit",))
    )
    """What the template is for. Values: AIMediaAudit (automatic reviews)."""


OPERATION = _s.operation(
    name="GetDefaultAITemplate",
    method_name="get_default_ai_template",
    summary="Look up the default AI template for automatic reviews.",
    service=_SERVICE,
    request=GetDefaultAITemplateRequest,
    response=GetDefaultAITemplateResponse,
    reads_only=True,
)
