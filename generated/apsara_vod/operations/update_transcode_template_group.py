"""UpdateTranscodeTemplateGroup: Change a group of transcoding templates or its templates, or lock
and unlock it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.transcode_template_settings import TranscodeTemplateSettings


@_s.model
class UpdateTranscodeTemplateGroupResponse(_s.Response):
    """The id of the group."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    transcode_template_group_id: str = _s.field("TranscodeTemplateGroupId", _s.Text())
    """The id of the group, 32 hexadecimal digits."""


@_s.model
class UpdateTranscodeTemplateGroupRequest(_s.Request[UpdateTranscodeTemplateGroupResponse]):
    """Change a group of transcoding templates or its templates, or lock and unlock it.

    A locked group cannot be changed until it is unlocked. GetTranscodeTemplateGroup tells whether
    it is.
    """

    transcode_template_group_id: str = _s.field("TranscodeTemplateGroupId", _s.Text())
    """The id of the group."""

    name: str | None = _s.field("Name", _s.Text(max_bytes=128), default=None)
    """The group's new name. At most 128 bytes of UTF-8."""

    transcode_template_list: (
        Sequence[TranscodeTemplateSettings | Mapping[str, object] | str] | str | None
    ) = _s.field(
        "TranscodeTemplateList",
        _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: TranscodeTemplateSettings), max_items=20)),
        default=None,
    )
    """The new settings of templates, named by TranscodeTemplateId. At most 20 items."""

    locked: Literal["Enabled", "Disabled"] | None = _s.field(
        "Locked", _s.Text(enum=("Enabled", "Disabled")), default=None
    )
    """Whether the group is locked from now on. A call with it changes neither name nor templates.
    Values: Enabled (a locked group); Disabled (a group that can be changed). Default: Disabled."""


OPERATION = _s.operation(
    name="UpdateTranscodeTemplateGroup",
    method_name="update_transcode_template_group",
    summary="Change a group of transcoding templates or its templates, or lock and unlock it.",
    service=_SERVICE,
    request=UpdateTranscodeTemplateGroupRequest,
    response=UpdateTranscodeTemplateGroupResponse,
    reads_only=False,
    errors=(
        _s.ErrorCode("InvalidStorage.NotFound", 404, "The account has no storage that is in use."),
        _s.ErrorCode("InvalidTranscodeTemplateGroup.NotFound", 404, "There is no such group."),
        _s.ErrorCode(
            "Forbidden.LockedTemplateGroup",
            403,
            "The group is locked.",
            advice="Unlock it with Locked, or ask the vendor's support.",
        ),
    ),
)
