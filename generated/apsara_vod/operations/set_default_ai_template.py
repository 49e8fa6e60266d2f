"""SetDefaultAITemplate: Make an AI template the default one."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetDefaultAITemplateResponse(_s.Response):
    """The id of the template."""

    template_id: str = _s.field("TemplateId", _s.Text())
    """The template's id."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetDefaultAITemplateRequest(_s.Request[SetDefaultAITemplateResponse]):
    """Make an AI template the default one.

    The default template cannot be deleted. Works in China (Shanghai), China (Beijing) and
    Singapore.
    """

    template_id: str = _s.field("TemplateId", _s.Text())
    """The template's id, as AddAITemplate or ListAITemplate answered it."""


OPERATION = _s.operation(
    name="SetDefaultAITemplate",
    method_name="set_default_ai_template",
    summary="Make an AI template the default one.",
    service=_SERVICE,
    request=SetDefaultAITemplateRequest,
    response=SetDefaultAITemplateResponse,
    reads_only=False,
)
