"""DeleteAITemplate: Delete an AI template."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteAITemplateResponse(_s.Response):
    """The id of the deleted template."""

    template_id: str = _s.field("TemplateId", _s.Text())
    """The template's id."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteAITemplateRequest(_s.Request[DeleteAITemplateResponse]):
    """Delete an AI template.

    The default template cannot be deleted. Works in China (Shanghai), China (Beijing) and
    Singapore.
    """

    template_id: str = _s.field("TemplateId", _s.Text())
    """The template's id, as AddAITemplate or ListAITemplate answered it."""


OPERATION = _s.operation(
    name="DeleteAITemplate",
    method_name="delete_ai_template",
    summary="Delete an AI template.",
    service=_SERVICE,
    request=DeleteAITemplateRequest,
    response=DeleteAITemplateResponse,
    reads_only=False,
)
