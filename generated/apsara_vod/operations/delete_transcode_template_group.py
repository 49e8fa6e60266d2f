"""DeleteTranscodeTemplateGroup: Delete templates of a group, or the whole group of transcoding
templates.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE


@_s.model
class DeleteTranscodeTemplateGroupResponse(_s.Response):
    """Which templates were not found."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The id of this request. Quote it when you ask the vendor's support for help."""

    non_exist_transcode_template_ids: Sequence[str] = _s.field(
        "NonExistTranscodeTemplateIds", _s.ListOf(_s.Text()), default=()
    )
    """The given ids that belong to no template."""


@_s.model
class DeleteTranscodeTemplateGroupRequest(_s.Request[DeleteTranscodeTemplateGroupResponse]):
    """Delete templates of a group, or the whole group of transcoding templates.

    The default group cannot be deleted; make another one the default first, with
    SetDefaultTranscodeTemplateGroup. A locked group has to be unlocked first, with
    UpdateTranscodeTemplateGroup.

    Rules across parameters:

    - TranscodeTemplateIds is needed, unless ForceDelGroup is true.
    """

    transcode_template_group_id: str = _s.field("TranscodeTemplateGroupId", _s.Text())
    """The id of the group."""

    transcode_template_ids: Sequence[str] | str | None = _s.field(
        "TranscodeTemplateIds", _s.ListOf(_s.Text(), style="comma", max_items=10), default=None
    )
    """The ids of the templates to delete. At most 10 items."""

    force_del_group: Literal["true", "false"] | None = _s.field(
        "ForceDelGroup", _s.Text(enum=("true", "false")), default=None
    )
    """What to delete. Values: true (the group with all its templates); false (the templates in
    TranscodeTemplateIds). Default: false."""


OPERATION = _s.operation(
    name="DeleteTranscodeTemplateGroup",
    method_name="delete_transcode_template_group",
    summary="Delete templates of a group, or the whole group of transcoding templates.",
    service=_SERVICE,
    request=DeleteTranscodeTemplateGroupRequest,
    response=DeleteTranscodeTemplateGroupResponse,
    reads_only=False,
    rules=(
        _s.Rule(
            "TranscodeTemplateIds is needed, unless ForceDelGroup is true.",
            _s.AnyOf(
                _s.Given("TranscodeTemplateIds"),
                _s.AllOf(_s.Given("ForceDelGroup"), _s.Equals("ForceDelGroup", "true")),
            ),
        ),
    ),
    errors=(
        _s.ErrorCode("InvalidTranscodeTemplateGroup.NotFound", 404, "There is no such group."),
        _s.ErrorCode(
            "Forbidden.LockedTemplateGroup",
            403,
            "The group is locked.",
            advice="Unlock it with UpdateTranscodeTemplateGroup, or ask the vendor's support.",
        ),
        _s.ErrorCode(
            "Forbidden.DefaultTemplateGroup",
            403,
            "The group is the default one.",
            advice="Make another group the default one first.",
        ),
    ),
)
