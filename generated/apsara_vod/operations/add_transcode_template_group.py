"""AddTranscodeTemplateGroup: Create a group of transcoding templates, or add templates to one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.transcode_template_settings import TranscodeTemplateSettings


@_s.model
class AddTranscodeTemplateGroupResponse(_s.Response):
    """The id of the group."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    transcode_template_group_id: str = _s.field("TranscodeTemplateGroupId", _s.Text())
    """The id of the group, 32 hexadecimal digits."""


@_s.model
class AddTranscodeTemplateGroupRequest(_s.Request[AddTranscodeTemplateGroupResponse]):
    """Create a group of transcoding templates, or add templates to one.

    Give Name to create a group, or TranscodeTemplateGroupId to add to an existing one. An account
    has at most 20 groups, and a group at most 20 templates. Of templates for packaged streams, more
    than 10 give single streams but no adaptive bitrate.

    The account needs a storage that is in use. A locked group cannot be added to;
    UpdateTranscodeTemplateGroup unlocks it. Nor can the built-in group that does not transcode. An
    account may call this 5 times a second.

    Rules across parameters:

    - Name or TranscodeTemplateGroupId is needed.
    """

    name: str | None = _s.field("Name", _s.Text(max_bytes=128), default=None)
    """The name of the group. At most 128 bytes of UTF-8."""

    transcode_template_list: (
        Sequence[TranscodeTemplateSettings | Mapping[str, object] | str] | str | None
    ) = _s.field(
        "TranscodeTemplateList",
        _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: TranscodeTemplateSettings), max_items=20)),
        default=None,
    )
    """The templates. Omitted: nothing is transcoded with a new group. At most 20 items."""

    transcode_template_group_id: str | None = _s.field(
        "TranscodeTemplateGroupId", _s.Text(), default=None
    )
    """The id of the group to add templates to."""

    app_id: str | None = _s.field("AppId", _s.Text(), default=None)
    """The application that the new resource belongs to, where there are several. Default:
    app-1000000."""


OPERATION = _s.operation(
    name="AddTranscodeTemplateGroup",
    method_name="add_transcode_template_group",
    summary="Create a group of transcoding templates, or add templates to one.",
    service=_SERVICE,
    request=AddTranscodeTemplateGroupRequest,
    response=AddTranscodeTemplateGroupResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "Name or TranscodeTemplateGroupId is needed.",
            _s.AnyOf(_s.Given("Name"), _s.Given("TranscodeTemplateGroupId")),
        ),
    ),
    errors=(
        _s.ErrorCode("InvalidStorage.NotFound", 404, "The account has no storage that is in use."),
        _s.ErrorCode(
            "InvalidTranscodeTemplateGroup.NotFound",
            404,
            "There is no group with the id in TranscodeTemplateGroupId.",
        ),
        _s.ErrorCode(
            "Forbidden.LockedTemplateGroup",
            403,
            "The group is locked.",
            advice="Unlock it with UpdateTranscodeTemplateGroup, or ask the vendor's support.",
        ),
        _s.ErrorCode(
            "Forbidden.SpecialTemplateGroup",
            403,
            "The group is one of the built-in ones, which take no templates.",
        ),
        _s.ErrorCode(
            "TrasncodeTemplateGroupExceededMax", 400, "The account has as many groups as it may."
        ),
        _s.ErrorCode(
            "TranscodeTemplateExceededMax", 400, "The group would hold more templates than it may."
        ),
        _s.ErrorCode("WatermarkExceededMax", 400, "A template has more than 4 watermarks."),
    ),
)
