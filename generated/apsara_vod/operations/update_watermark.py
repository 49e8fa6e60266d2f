"""UpdateWatermark: Change the name and the settings of a watermark template."""

from __future__ import annotations

from collections.abc import Mapping

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.watermark import Watermark
from ..models.watermark_config import WatermarkConfig


@_s.model
class UpdateWatermarkResponse(_s.Response):
    """The template as it is now."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    watermark_info: Watermark = _s.field("WatermarkInfo", _s.ObjectOf(lambda: Watermark))
    """A watermark template."""


@_s.model
class UpdateWatermarkRequest(_s.Request[UpdateWatermarkResponse]):
    """Change the name and the settings of a watermark template.

    The image of a template cannot be replaced, and an image cannot become a text or the other way
    round.
    """

    watermark_id: str = _s.field("WatermarkId", _s.Text())
    """The id of the template, as AddWatermark or ListWatermark answered it."""

    watermark_config: WatermarkConfig | Mapping[str, object] | str = _s.field(
        "WatermarkConfig", _s.JsonText(_s.ObjectOf(lambda: WatermarkConfig))
    )
    """Where and how the watermark is drawn from now on."""

    name: str | None = _s.field(
        "Name",
        _s.Text(
            max_bytes=128,
            pattern="^[^\\x00-\\x1f!-,/:-@\\[-^`{-\\x7f]+$",
            pattern_hint="letters, digits and spaces",
        ),
        default=None,
    )
    """The template's new name. At most 128 bytes of UTF-8. Expected: letters, digits and spaces."""


OPERATION = _s.operation(
    name="UpdateWatermark",
    method_name="update_watermark",
    summary="Change the name and the settings of a watermark template.",
    service=_SERVICE,
    request=UpdateWatermarkRequest,
    response=UpdateWatermarkResponse,
    reads_only=False,
)
