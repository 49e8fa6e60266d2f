"""GetAITemplate: Look up one AI template."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.ai_template import AITemplate


@_s.model
class GetAITemplateResponse(_s.Response):
    """The template."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    template_info: AITemplate = _s.field("TemplateInfo", _s.ObjectOf(lambda: AITemplate))
    """What AI jobs do."""


@_s.model
class GetAITemplateRequest(_s.Request[GetAITemplateResponse]):
    """Look up one AI template.

    Works in China (Shanghai), China (Beijing) and Singapore.
    """

    template_id: str = _s.field("TemplateId", _s.Text())
    """The template's id, as AddAITemplate or ListAITemplate answered it."""


OPERATION = _s.operation(
    name="GetAITemplate",
    method_name="get_ai_template",
    summary="Look up one AI template.",
    service=_SERVICE,
    request=GetAITemplateRequest,
    response=GetAITemplateResponse,
    reads_only=True,
)
