"""ListWatermark: List the watermark templates of the region."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.watermark import Watermark


@_s.model
class ListWatermarkResponse(_s.Response):
    """The templates."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    watermark_infos: Sequence[Watermark] = _s.field(
        "WatermarkInfos", _s.ListOf(_s.ObjectOf(lambda: Watermark)), default=()
    )
    """The templates, of images and of texts."""


@_s.model
class ListWatermarkRequest(_s.Request[ListWatermarkResponse]):
    """List the watermark templates of the region."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application whose templates to list. Omitted: those of all applications."""


OPERATION = _s.operation(
    name="ListWatermark",
    method_name="list_watermark",
    summary="List the watermark templates of the region.",
    service=_SERVICE,
    request=ListWatermarkRequest,
    response=ListWatermarkResponse,
    reads_only=True,
)
