"""ListTranscodeTemplateGroup: List the groups of transcoding templates."""

from __future__ import annotations

from collections.abc import Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.transcode_template_group import TranscodeTemplateGroup


@_s.model
class ListTranscodeTemplateGroupResponse(_s.Response):
    """The groups, without their templates."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    transcode_template_group_list: Sequence[TranscodeTemplateGroup] = _s.field(
        "TranscodeTemplateGroupList",
        _s.ListOf(_s.ObjectOf(lambda: TranscodeTemplateGroup)),
        default=(),
    )
    """The groups."""


@_s.model
class ListTranscodeTemplateGroupRequest(_s.Request[ListTranscodeTemplateGroupResponse]):
    """List the groups of transcoding templates.

    The list does not hold the templates themselves; GetTranscodeTemplateGroup answers them for one
    group.
    """

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application whose groups to list. Only of interest to accounts with several applications.
    Default: app-1000000."""


OPERATION = _s.operation(
    name="ListTranscodeTemplateGroup",
    method_name="list_transcode_template_group",
    summary="List the groups of transcoding templates.",
    service=_SERVICE,
    request=ListTranscodeTemplateGroupRequest,
    response=ListTranscodeTemplateGroupResponse,
    reads_only=True,
)
