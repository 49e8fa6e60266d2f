"""ListAITemplate: List the AI templates of one kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.ai_template import AITemplate


@_s.model
class ListAITemplateResponse(_s.Response):
    """The templates."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    template_info_list: Sequence[AITemplate] = _s.field(
        "TemplateInfoList", _s.ListOf(_s.ObjectOf(lambda: AITemplate)), default=()
    )
    """The templates."""


@_s.model
class ListAITemplateRequest(_s.Request[ListAITemplateResponse]):
    """List the AI templates of one kind.

    Works in China (Shanghai), China (Beijing) and Singapore.
    """

    template_type: Literal["AIMediaAudit", "AIImage"] = _s.field(
        "TemplateType", _s.Text(enum=("AIMediaAudit", "AIImage"))
    )
    """What the templates are for. Values: AIMediaAudit (automatic reviews); AIImage (covers chosen
    by AI)."""


OPERATION = _s.operation(
    name="ListAITemplate",
    method_name="list_ai_template",
    summary="List the AI templates of one kind.",
    service=_SERVICE,
    request=ListAITemplateRequest,
    response=ListAITemplateResponse,
    reads_only=True,
)
