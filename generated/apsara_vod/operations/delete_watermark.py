"""DeleteWatermark: Delete a watermark template."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteWatermarkResponse(_s.Response):
    """Nothing but the id of the request; the template is deleted."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class DeleteWatermarkRequest(_s.Request[DeleteWatermarkResponse]):
    """Delete a watermark template.

    With an image, the image file is gone for good as well. The default template cannot be deleted;
    make another one the default first, with SetDefaultWatermark.
    """

    watermark_id: str = _s.field("WatermarkId", _s.Text())
    """The id of the template, as AddWatermark or ListWatermark answered it."""


OPERATION = _s.operation(
    name="DeleteWatermark",
    method_name="delete_watermark",
    summary="Delete a watermark template.",
    service=_SERVICE,
    request=DeleteWatermarkRequest,
    response=DeleteWatermarkResponse,
    reads_only=False,
    errors=(_s.ErrorCode("NoSuchResource", 404, "There is no such template."),),
)
