"""SetDefaultTranscodeTemplateGroup: Make a group of transcoding templates the default one."""

from __future__ import annotations

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class SetDefaultTranscodeTemplateGroupResponse(_s.Response):
    """Nothing but the id of the request; the group is the default one."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""


@_s.model
class SetDefaultTranscodeTemplateGroupRequest(_s.Request[SetDefaultTranscodeTemplateGroupResponse]):
    """Make a group of transcoding templates the default one.

    It is used for uploads that name no group.
    """

    transcode_template_group_id: str = _s.field("TranscodeTemplateGroupId", _s.Text())
    """The id of the group."""


OPERATION = _s.operation(
    name="SetDefaultTranscodeTemplateGroup",
    method_name="set_default_transcode_template_group",
    summary="Make a group of transcoding templates the default one.",
    service=_SERVICE,
    request=SetDefaultTranscodeTemplateGroupRequest,
    response=SetDefaultTranscodeTemplateGroupResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("InvalidTranscodeTemplateGroup.NotFound", 404, "There is no such group."),
    ),
)
