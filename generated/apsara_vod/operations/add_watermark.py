"""AddWatermark: Create a watermark template, of an image or of a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import apsara_core.schema as _schema

from .._service import SERVICE as _SERVICE
from ..models.watermark import Watermark
from ..models.watermark_config import WatermarkConfig


@_schema.model
class AddWatermarkResponse(_schema.Response):
    """The new template."""

    request_id: str = _schema.field("RequestId", _schema.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    watermark_info: Watermark = _schema.field("WatermarkInfo", _schema.ObjectOf(lambda: Watermark))
    """A watermark template."""


@_schema.model
class AddWatermarkRequest(_schema.Request[AddWatermarkResponse]):
    """Create a watermark template, of an image or of a text.

    An image may be a PNG, or an animation as GIF, APNG or MOV; upload it with
    CreateUploadAttachedMedia first.

    A template takes effect once it is part of a group of transcoding templates: add it there with
    AddTranscodeTemplateGroup or UpdateTranscodeTemplateGroup.

    Rules across parameters:

    - With Type Image, FileUrl is needed.
    """

    type: Literal["Image", "Text"] = _schema.field("Type", _schema.Text(enum=("Image", "Text")))
    """What the watermark shows. Values: Image (an image, in FileUrl); Text (a text, in
    WatermarkConfig).
    """

    name: str = _schema.field("Name", _schema.Text(max_bytes=128))
    """The template's name, of letters and digits. At most 128 bytes of UTF-8."""

    watermark_config: WatermarkConfig | Mapping[str, object] | str = _schema.field(
        "WatermarkConfig", _schema.JsonText(_schema.ObjectOf(lambda: WatermarkConfig))
    )
    """Where and how the watermark is drawn."""

    file_url: str | None = _schema.field("FileUrl", _schema.Text(), default=None)
    """The image's address in OSS, without a signature, as CreateUploadAttachedMedia answers it in
    FileURL.
    """

    app_id: str | None = _schema.field("AppId", _schema.Text(), default=None)
    """The application that the new resource belongs to. Only of interest to accounts with several
    applications. Default: app-1000000.
    """


OPERATION = _schema.operation(
    name="AddWatermark",
    method_name="add_watermark",
    summary="Create a watermark template, of an image or of a text.",
    service=_SERVICE,
    request=AddWatermarkRequest,
    response=AddWatermarkResponse,
    reads_only=False,
    methods=("POST", "GET"),
    ram_action="vod:AddWatermark",
    rules=(
        _schema.Rule(
            "With Type Image, FileUrl is needed.",
            _schema.IfThen(
                _schema.AllOf(_schema.Equals("Type", "Image"), _schema.Given("Type")),
                _schema.Given("FileUrl"),
            ),
        ),
    ),
    errors=(
        _schema.ErrorCode(
            "NoSuchResource",
            status=404,
            description="Something that the template refers to does not exist.",
        ),
    ),
)
