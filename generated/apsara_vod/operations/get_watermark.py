"""GetWatermark: Look up a watermark template."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.watermark import Watermark


@_s.model
class GetWatermarkResponse(_s.Response):
    """The template."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    watermark_info: Watermark = _s.field("WatermarkInfo", _s.ObjectOf(lambda: Watermark))
    """A watermark template."""


@_s.model
class GetWatermarkRequest(_s.Request[GetWatermarkResponse]):
    """Look up a watermark template."""

    watermark_id: str = _s.field("WatermarkId", _s.Text())
    """The id of the template, as AddWatermark or ListWatermark answered it."""


OPERATION = _s.operation(
    name="GetWatermark",
    method_name="get_watermark",
    summary="Look up a watermark template.",
    service=_SERVICE,
    request=GetWatermarkRequest,
    response=GetWatermarkResponse,
    reads_only=True,
    errors=(_s.ErrorCode("NoSuchResource", 404, "There is no such template."),),
)
