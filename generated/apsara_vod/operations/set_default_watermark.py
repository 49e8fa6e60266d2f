"""SetDefaultWatermark: Make a watermark template the default one."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetDefaultWatermarkResponse(_s.Response):
    """Nothing but the id of the request; the template is the default one."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetDefaultWatermarkRequest(_s.Request[SetDefaultWatermarkResponse]):
    """Make a watermark template the default one."""

    watermark_id: str = _s.field("WatermarkId", _s.Text())
    """The id of the template, as AddWatermark or ListWatermark answered it."""


OPERATION = _s.operation(
    name="SetDefaultWatermark",
    method_name="set_default_watermark",
    summary="Make a watermark template the default one.",
    service=_SERVICE,
    request=SetDefaultWatermarkRequest,
    response=SetDefaultWatermarkResponse,
    reads_only=False,
    errors=(_s.ErrorCode("NoSuchResource", 404, "There is no such template."),),
)
