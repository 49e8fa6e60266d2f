"""AddWatermark: Create a watermark template, of an image or of a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.watermark import Watermark
from ..models.watermark_config import WatermarkConfig


@_s.model
class AddWatermarkResponse(_s.Response):
    """The new template."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    watermark_info: Watermark = _s.field("WatermarkInfo", _s.ObjectOf(lambda: Watermark))
    """A watermark template."""


@_s.model
class AddWatermarkRequest(_s.Request[AddWatermarkResponse]):
    """Create a watermark template, of an image or of a text.

    An image may be a PNG, or an animation as GIF, APNG or MOV; upload it with
    CreateUploadAttachedMedia first.

    A template takes effect once it is part of a group of transcoding templates: add it there with
    AddTranscodeTemplateGroup or UpdateTranscodeTemplateGroup.

    Rules across parameters:

    - With Type Image, FileUrl is needed.
    """

    type: Literal["Image", "Text"] = _s.field("Type", _s.Text(enum=("Image", "Text")))
    """What the watermark shows. Values: Image (an image, in FileUrl); Text (a text, in
    WatermarkConfig)."""

    name: str = _s.field(
        "Name",
        _s.Text(
            max_bytes=128,
            pattern="^[^\\x00-\\x1f!-,/:-@\\[-^`{-\\x7f]+$",
            pattern_hint="letters, digits and spaces",
        ),
    )
    """The template's name. At most 128 bytes of UTF-8. Expected: letters, digits and spaces."""

    watermark_config: WatermarkConfig | Mapping[str, object] | str = _s.field(
        "WatermarkConfig", _s.JsonText(_s.ObjectOf(lambda: WatermarkConfig))
    )
    """Where and how the watermark is drawn."""

    file_url: str | None = _s.field(
        "FileUrl",
        _s.Text(
            pattern="^(?!.*[?&](Signature|x-oss-signature|auth_key)=)",
            pattern_hint="a URL without a signature",
        ),
        default=None,
    )
    """The image's address in OSS, as CreateUploadAttachedMedia answers it in FileURL. Expected: a
    URL without a signature."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the new resource belongs to, where there are several. Default:
    app-1000000."""


OPERATION = _s.operation(
    name="AddWatermark",
    method_name="add_watermark",
    summary="Create a watermark template, of an image or of a text.",
    service=_SERVICE,
    request=AddWatermarkRequest,
    response=AddWatermarkResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "With Type Image, FileUrl is needed.",
            _s.IfThen(_s.AllOf(_s.Equals("Type", "Image"), _s.Given("Type")), _s.Given("FileUrl")),
        ),
    ),
    errors=(
        _s.ErrorCode(
            "NoSuchResource", 404, "Something that the template refers to does not exist."
        ),
    ),
)
