"""GetTranscodeTemplateGroup: Look up a group of transcoding templates with all its templates."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.transcode_template_group import TranscodeTemplateGroup


@_s.model
class GetTranscodeTemplateGroupResponse(_s.Response):
    """The group with its templates."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    transcode_template_group: TranscodeTemplateGroup = _s.field(
        "TranscodeTemplateGroup", _s.ObjectOf(lambda: TranscodeTemplateGroup)
    )
    """A group of transcoding templates. A video is transcoded with all templates of one group."""


@_s.model
class GetTranscodeTemplateGroupRequest(_s.Request[GetTranscodeTemplateGroupResponse]):
    """Look up a group of transcoding templates with all its templates."""

    transcode_template_group_id: str = _s.field("TranscodeTemplateGroupId", _s.Text())
    """The id of the group."""


OPERATION = _s.operation(
    name="GetTranscodeTemplateGroup",
    method_name="get_transcode_template_group",
    summary="Look up a group of transcoding templates with all its templates.",
    service=_SERVICE,
    request=GetTranscodeTemplateGroupRequest,
    response=GetTranscodeTemplateGroupResponse,
    reads_only=True,
    errors=(
        _s.ErrorCode("InvalidTranscodeTemplateGroup.NotFound", 404, "There is no such group."),
    ),
)
